import type { Parse } from './parse.ts'
import type { VerbGroup } from './verbs.ts'
import type { Phrase } from './phrases.ts'

const RELATIVES = new Set(['who', 'which', 'that'])
/** Verbs whose clause may stand without "that": "officials who said rebels attacked". Lemmas. */
const TELLING = new Set(
  `say tell claim think believe know report add argue insist announce warn note allege maintain suggest deny confirm hear see hope
  fear mean show`.split(/\s+/),
)

/**
 * The noun on which the clause that ends at token `at` hangs, a participle's ("a school housing refugees", "a strike targeting
 * rebels") or a relative one ("the man who shot two officers").
 */
export function postmodified(parse: Parse, at: number): Phrase | null {
  const verb = parse.verbAt[at]
  if (!verb || verb.last !== at) return null
  const before = verb.first - 1
  if (RELATIVES.has(parse.tokens[before]?.lower ?? '') && !parse.phraseAt[before])
    return TELLING.has(verb.lemma) ? null : (parse.phraseAt[before - 1] ?? null)
  if (!verb.gerund || verb.first !== verb.last) return null
  if (parse.phraseAt[before]) return parse.phraseAt[before]
  // "an office responsible for issuing papers", "men accused of planning raids"
  if (!/^(?:ADP|SCONJ)$/.test(parse.tokens[before]?.pos ?? '')) return null
  const hangs = parse.tokens[before - 1]?.pos === 'ADJ' || parse.verbAt[before - 1]?.bareParticiple === true
  return hangs && !parse.phraseAt[before - 1] ? (parse.phraseAt[before - 2] ?? null) : null
}

/** "refers to land occupied by A": a participle that describes the noun before it, whatever governs that. */
export function describesNoun({ tokens }: Parse, { lemma, bareParticiple, first, last }: VerbGroup): boolean {
  return lemma !== 'follow' && bareParticiple && first === last && tokens[last + 1]?.lower === 'by'
}
