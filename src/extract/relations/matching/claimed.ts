import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { endOfObliques, obliquesAfter } from '../../../text/syntax/obliques.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Blame } from './blamed.ts'

/** What one lays a deed to somebody by, and the preposition that leads there. Lemmas. */
export const LAYS: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['blame', 'on'],
  ['pin', 'on'],
])
/** Participles behind a deed that tell who did it, with the preposition that leads there. Lemmas. */
const CLAIMS: ReadonlyMap<string, string> = new Map([['claim', 'by'], ['perpetrate', 'by'], ...LAYS])

/** "the raid, claimed by A,", "an attack on B blamed on A", "an attack that was attributed to A", "an attack which B blamed on A"; null where nothing of it stands behind the deed. */
export function claimedBy(parse: Parse, deed: Phrase): Blame | null {
  const end = endOfObliques(parse, deed.last)
  const near = participleAt(parse, deed.last + 1)
  const far = near ?? participleAt(parse, end + 1)
  const verb = far?.lemma === 'claim' && far !== near && isOnLand(parse, deed) ? null : far
  if (!verb) return null
  const to = CLAIMS.get(verb.lemma)
  const led = obliquesAfter(parse, verb.last).find(({ preposition }) => preposition === to)
  return led ? { phrases: led.phrases, modality: to === 'by' ? 'asserted' : 'alleged' } : null
}

/** "an attack on an island claimed by A": the island may be what is claimed. */
function isOnLand(parse: Parse, deed: Phrase): boolean {
  return obliquesAfter(parse, deed.last).some(({ phrases }) =>
    phrases.some((phrase) => isOneOf(parse.tokens[phrase.head], LANDS)),
  )
}

/** What is claimed without a deed. Lemmas. */
const LANDS: ReadonlySet<string> = new Set(
  'area border city district enclave island land province reef region sea shoal strip territory town village water zone'.split(
    ' ',
  ),
)

/** The participle that begins at the token, behind a comma or "that was" too. */
function participleAt({ tokens, verbAt, phraseAt }: Parse, at: number): VerbGroup | null {
  const comma = tokens[at]?.text === ',' ? 1 : 0
  const relative = /^(?:that|which)$/.test(tokens[at + comma]?.lower ?? '') ? 1 : 0
  const verb = verbAt[at + comma + relative]
  const accuser = relative > 0 ? phraseAt[at + comma + 1] : null
  const blames = accuser?.first === at + comma + 1 ? verbAt[accuser.last + 1] : null
  if (blames && !blames.passive && !blames.negated && LAYS.has(blames.lemma)) return blames
  if (!verb || !CLAIMS.has(verb.lemma) || verb.first !== at + comma + relative) return null
  return (relative > 0 ? verb.passive : verb.bareParticiple) ? verb : null
}
