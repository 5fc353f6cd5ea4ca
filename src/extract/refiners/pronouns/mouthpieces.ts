import { type MouthpieceKind, MOUTHPIECES } from '../../../lexicon/mouthpieces.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { verbOf } from './fates.ts'
import type { Speeches } from './speech.ts'

/** Who speaks for somebody else, and then of him. */
const FOR_ANOTHER: ReadonlySet<MouthpieceKind> = new Set(['speaker', 'counsel', 'agent', 'aide', 'body'])

/** What a mouthpiece says of itself: what it knows, what it does for its client. Lemmas. */
const ITS_OWN = new Set(
  `know comment confirm believe think expect hope understand suspect file appeal argue challenge represent request move
  speak say tell ask discuss elaborate disclose provide advise recall`.split(/\s+/),
)
const FEELS =
  /^(?:aware|unaware|sure|certain|confident|hopeful|pleased|glad|grateful|disappointed|surprised|unable|happy)$/

/** Whether a mouthpiece speaks for whom the phrase means: "[Holm]'s lawyer said", "a spokesman for [Holm] said". */
export function isClient(parse: Parse, speeches: Speeches, { first, last }: Phrase): boolean {
  const { tokens, phraseAt } = parse
  const mark = tokens[last + 1]?.lower
  const owned = mark === "'s" || mark === "'" ? phraseAt[last + 2] : null
  if (owned) return isMouthpiece(parse, speeches, owned)
  const before = /^(?:for|of|to|representing)$/.test(tokens[first - 1]?.lower ?? '') ? phraseAt[first - 2] : null
  return !!before && isMouthpiece(parse, speeches, before)
}

/** Lawyers and aides are told of together too, others one by one. */
function kindOf(token: Token | undefined): MouthpieceKind | undefined {
  const { lower, lemma } = token ?? { lower: '', lemma: '' }
  const kind = MOUTHPIECES.get(lower) ?? MOUTHPIECES.get(lemma)
  return lower === lemma || kind === 'counsel' || kind === 'aide' ? kind : undefined
}

/** Whether the phrase is a mouthpiece that says something, or its name does: "his lawyer, Otto Brandt, said". */
export function isMouthpiece(parse: Parse, { speeches }: Speeches, phrase: Phrase): boolean {
  const { tokens } = parse
  for (let i = phrase.first; ; i++) {
    if (i > phrase.last) return false
    const kind = kindOf(tokens[i])
    if (kind && FOR_ANOTHER.has(kind)) break
  }
  const beside = tokens[phrase.last + 1]?.text === ',' ? parse.phraseAt[phrase.last + 2] : null
  // "Otto Brandt, a lawyer for Holm, said"
  const named = tokens[phrase.first - 1]?.text === ',' ? parse.phraseAt[phrase.first - 2] : null
  return [phrase, beside, named].some((one) => one && speeches.has(tokens[one.head]?.start ?? -1))
}

/** Whether the clause of the pronoun tells what a mouthpiece says of itself: "said he could not comment". */
export function isItsOwn(parse: Parse, pronoun: Phrase): boolean {
  const verb = verbOf(parse, pronoun)
  if (!verb) return false
  return (
    ITS_OWN.has(verb.lemma) || parse.tokens.slice(verb.last + 1, verb.last + 4).some(({ lower }) => FEELS.test(lower))
  )
}
