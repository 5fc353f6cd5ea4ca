import type { KnownPhrase, KnownSentence } from './known.ts'

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
])
/** A pronoun further in its sentence looks back. */
const OPENING = 4

/** The subject of the main clause that a pronoun in the clause before it may mean: "While he likes fish, Brandt sells bread." */
export function subjectAhead({ parse, phrases, subjects }: KnownSentence, pronoun: KnownPhrase): KnownPhrase | null {
  const { first, last } = pronoun.phrase
  if (first > OPENING || !subjects.has(pronoun.phrase) || !OPENERS.has(parse.tokens[first - 1]?.lower ?? ''))
    return null
  for (const other of phrases) {
    if (other.phrase.first <= last) continue
    if (other.place.quoted) return null
    if (parse.tokens[other.phrase.first - 1]?.text !== ',' || !subjects.has(other.phrase)) continue
    return other.named?.kind === 'Person' ? other : null
  }
  return null
}
