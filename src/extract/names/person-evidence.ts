import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { NAME_SUFFIXES, NOT_PERSONAL } from '../../lexicon/name-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import { isAgency, speaks } from './lexicon.ts'
import { isAcronym, type Run } from './runs.ts'

/** Verbs whose subject is nearly always somebody, and those whose object is. */
const HUMAN_SUBJECT = new Set(
  'meet visit phone telephone resign travel fly arrive apologise apologize attend thank chair smile laugh marry'.split(
    ' ',
  ),
)
const HUMAN_OBJECT = new Set(
  'meet phone telephone thank marry elect appoint arrest interview congratulate succeed'.split(' '),
)

/** What speaks for and against a run of capitalised words being a person. */
export interface Evidence {
  readonly person: number
  readonly organization: number
  readonly why: string
}

/**
 * Weighs a run of capitalised words by its own words and its surroundings. `titled`: a title stands before it.
 * `surnameAlone`: its last word also stands alone in the article.
 */
export function weigh(tokens: readonly Token[], run: Run, titled: boolean, surnameAlone: boolean): Evidence {
  const words = tokens.slice(run.first, run.last + 1).filter((token) => /^\p{L}/u.test(token.text))
  const why: string[] = []
  let person = 0
  let organization = 0
  const gain = (amount: number, reason: string): void => {
    person += amount
    why.push(reason)
  }
  if (namesOrganization(words)) {
    organization += 4
    why.push('a word of organisations')
  }
  if (words.some((word) => NOT_PERSONAL.has(word.lower))) gain(-3, 'a word of things')
  if (words.length === 1 && isAcronym(words[0]?.text ?? '')) organization += 2
  const full = tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.text)
    .join(' ')
  if (isAgency(full)) gain(-5, 'an agency or outlet')
  if (titled) gain(4, 'a title before it')
  if (words.length >= 2 && FIRST_NAMES.has(foldWords(words[0]?.text ?? ''))) gain(3, 'a known given name')
  if (words.length >= 2 && surnameAlone) gain(2, 'its surname stands alone elsewhere')
  if (words.length >= 2 && words.length <= 4) gain(0.5, 'two to four words')
  if (words.some((word) => NAME_SUFFIXES.has(word.lower.replace('.', '')))) gain(1, 'a suffix of names')
  if (tokens.slice(run.first, run.last).some((token) => /^\p{Lu}\.?$/u.test(token.text))) gain(1, 'an initial')
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  const next = tokens[run.last + 2]
  if (before?.lower === 'the') {
    organization += 1
    gain(-2, 'an article before it')
  }
  if (before && /^(?:in|at|near|from|into|outside|around)$/.test(before.lower))
    gain(-1.5, 'a preposition of place before it')
  if (after?.text === ',' && next && /^\d{1,3}$/.test(next.text)) gain(4, 'an age behind it')
  if (after && speaks(after)) gain(2, 'it speaks')
  if (before && speaks(before)) gain(1.5, 'it speaks')
  if (after?.pos === 'VERB' || after?.pos === 'AUX') gain(0.5, 'a verb behind it')
  if (after && after.pos === 'VERB' && HUMAN_SUBJECT.has(after.lemma)) gain(1.5, 'it does what people do')
  if (before && before.pos === 'VERB' && HUMAN_OBJECT.has(before.lemma)) gain(2, 'it is done to people')
  if (before && /^(?:with|by|and)$/.test(before.lower)) gain(0.5, 'with, by or and before it')
  if (after?.lower === 'who' || (after?.text === ',' && (next?.lower === 'who' || next?.lower === 'whose')))
    gain(3, 'who behind it')
  if (after?.text === '(' && next && isAcronym(next.text)) organization += 3
  return { person, organization, why: why.join(', ') }
}

/** "… Ministry", "Ministry of …": a word of organisations at the end, or at the start before of or for. */
function namesOrganization(words: readonly Token[]): boolean {
  const last = words.at(-1)?.text ?? ''
  if (words.length > 1 && ORGANIZATION_SUFFIXES.has(last)) return true
  return words.length > 1 && ORGANIZATION_HEADS.has(words[0]?.text ?? '')
}
