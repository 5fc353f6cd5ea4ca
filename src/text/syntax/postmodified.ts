import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'

/** "a school housing refugees", "a strike targeting rebels": the noun on which the participle that ends at `at` hangs. */
export function postmodified(parse: Parse, at: number): Phrase | null {
  const participle = parse.verbAt[at]
  if (!participle?.gerund || participle.last !== at || participle.first !== participle.last) return null
  const before = participle.first - 1
  if (parse.phraseAt[before]) return parse.phraseAt[before]
  // "an office responsible for issuing papers", "men accused of planning raids"
  if (parse.tokens[before]?.pos !== 'ADP') return null
  const hangs = parse.tokens[before - 1]?.pos === 'ADJ' || parse.verbAt[before - 1]?.bareParticiple === true
  return hangs && !parse.phraseAt[before - 1] ? (parse.phraseAt[before - 2] ?? null) : null
}
