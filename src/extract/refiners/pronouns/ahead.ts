import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { firstAfter } from '../../lookup.ts'
import type { KnownPhrase, KnownSentence } from './known.ts'

/** Words that open a clause within another. */
const OPENERS = new Set([
  'when',
  'while',
  'as',
  'after',
  'before',
  'although',
  'though',
  'if',
  'since',
  'because',
  'once',
  'until',
  'whether',
  'why',
  'how',
  'where',
  'unless',
  'even',
])
/** A pronoun further in its sentence looks back. */
const OPENING = 4

/** Whether the word before the phrase opens a clause within another: "left because [he] was ill". */
export function opensInnerClause({ tokens }: Parse, { first }: Phrase): boolean {
  return OPENERS.has(tokens[first - 1]?.lower ?? '')
}

/** The last of the subjects, which are in the order of the text, that begins before token `end`, or null. */
export function lastSubject(subjects: readonly Phrase[], end: number): Phrase | null {
  return subjects[firstAfter(subjects.length, (at) => (subjects[at] as Phrase).first >= end) - 1] ?? null
}

/** Whether the phrase stands in a clause within what its sentence reports: "Holm said Brandt left after the mayor insulted [him]". */
export function isWithinReported({ parse, inOrder }: KnownSentence, { place, phrase }: KnownPhrase): boolean {
  if (!place.reported) return false
  const own = lastSubject(inOrder, phrase.first + 1)
  return own !== null && opensInnerClause(parse, own)
}

/** The subject of the main clause that a pronoun in the clause before it may mean: "While he likes fish, Brandt sells bread." */
export function subjectAhead({ parse, phrases, subjects }: KnownSentence, pronoun: KnownPhrase): KnownPhrase | null {
  const { first, last } = pronoun.phrase
  if (first > OPENING || !subjects.has(pronoun.phrase) || !opensInnerClause(parse, pronoun.phrase)) return null
  for (const other of phrases) {
    if (other.phrase.first <= last) continue
    if (other.place.quoted) return null
    if (parse.tokens[other.phrase.first - 1]?.text !== ',' || !subjects.has(other.phrase)) continue
    return other.named?.kind === 'Person' ? other : null
  }
  return null
}
