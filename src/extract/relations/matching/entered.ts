import { isAnd } from '../../../text/syntax/coordination.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isThing } from './victims.ts'

/** How somebody comes in who then shoots. Lemmas. */
const ENTERS: ReadonlySet<string> = new Set([
  'enter',
  'storm',
  'burst',
  'barge',
  'walk',
  'break',
  'force',
  'rush',
  'go',
  'run',
])

/** "burst into a bar and opened fire", "entered a hotel and detonated a bomb": the place that the verb before, with the same subject, leads into. */
export function enteredBefore(parse: Parse, verb: VerbGroup): Phrase[] {
  if (!isAnd(parse, verb.first - 1)) return []
  const before = verbBefore(parse, verb.first - 1)
  if (!before || !ENTERS.has(before.lemma) || before.negated || before.modal !== null) return []
  const led = obliquesAfter(parse, before.last).find(({ preposition }) => /^(?:into|inside)$/.test(preposition))
  const objects = /^(?:enter|storm)$/.test(before.lemma) ? objectsByOrder(parse, before) : []
  return [...objects, ...(led?.phrases ?? [])].filter((phrase) => isThing(parse, phrase)).slice(0, 1)
}
