import { POSTNOMINALS } from '../../lexicon/name-words.ts'
import type { Token } from '../../text/tokens.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised } from './runs.ts'

/** Letters behind a name with what parts them from it. Bounded: no name has more. */
const LETTERS = /,?\s(\p{L}[\p{L}.]{1,5})$/u
/** How far before the letters a given name is looked for. */
const MAX_NAME = 4

/** Whether the word is letters that stand behind names: `KC`, `Ph.D.`. */
export function isPostnominal(word: string): boolean {
  return POSTNOMINALS.has(word.replaceAll('.', ''))
}

/** The name without the letters behind it: "Kari Lund" for "Kari Lund, CBE KC". */
export function withoutPostnominals(name: string): string {
  let bare = name
  for (let match = LETTERS.exec(bare); match && isPostnominal(match[1] ?? ''); match = LETTERS.exec(bare)) {
    const shorter = bare.slice(0, match.index)
    if (!/\s/.test(shorter)) break
    bare = shorter
  }
  return bare
}

/** "Kari Lund MP said": letters right behind a full name that begins with a known given name, no title before one. */
export function standsBehindName(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]
  const after = tokens[at + 1]
  if (!letters || !isPostnominal(letters.text)) return false
  if (after && isCapitalised(after) && !isPostnominal(after.text)) return false
  for (let i = at - 1; i >= Math.max(0, at - MAX_NAME); i--) {
    const token = tokens[i] as Token
    if (!isCapitalised(token) || token.pos === 'PUNCT') return false
    if (i < at - 1 && isGivenName(token.text)) return true
  }
  return false
}
