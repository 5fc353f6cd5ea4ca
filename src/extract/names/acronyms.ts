import { NOT_ACRONYM } from '../../lexicon/name-words.ts'
import { ACRONYM_THINGS, ORGANIZATION_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'

const SMALL_A = 97
const SMALL_Z = 122

/** Two to seven capitals, or several such joined (`AFL-CIO`): an acronym, unless a known other thing or a shouted word. */
export function isAcronym(word: string): boolean {
  // Most words go on with a small letter.
  const second = word.charCodeAt(1)
  if (Number.isNaN(second) || (second >= SMALL_A && second <= SMALL_Z)) return false
  return word.split('-', 4).every(isLetters)
}

function isLetters(word: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}&.]{1,6}s?$/u.test(word) &&
    (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 &&
    !NOT_ACRONYM.has(word.replace(/\./g, '').toUpperCase()) &&
    !(word.length > 3 && isOrdinaryWord(word))
  )
}

/**
 * Whether the acronym at token `at` stands for a thing, no body: its plural (`VBIEDs`), a measure or a version (`84 MW`, `HTML
 * 5`), with a noun of things behind it (`the ABC database`), or in brackets behind words that English writes small
 * (`radio frequency interference (RFI)`).
 */
export function namesThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!isAcronym(token.text)) return false
  if (/\p{Lu}s$/u.test(token.text)) return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after && (/^\d+(?:\.\d+)?$/.test(after.text) || ACRONYM_THINGS.has(after.lower))) return true
  if (before && /^\d+(?:[.,]\d+)?$/.test(before.text)) return true
  const spelt = tokens[at - 2]
  return (
    before?.text === '(' &&
    after?.text === ')' &&
    spelt !== undefined &&
    /^\p{Ll}/u.test(spelt.text) &&
    !ORGANIZATION_NOUNS.has(spelt.lower)
  )
}
