import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { isLaunched } from './launched.ts'
import type { Sides } from './match.ts'
import { oneOfWhich } from './launches.ts'

/** The words that may tell the mode: from the attacker to what follows the verb's object, which ends at token `end`. */
export function wordsAround(
  draft: Draft,
  parse: Parse,
  verb: VerbGroup,
  end: number,
  frame: VerbFrame,
  sides: Sides,
): string {
  // "fired a volley of rockets"
  const means = obliquesAfter(parse, end).filter(
    ({ preposition }) =>
      /^(?:with|by|in|using|over|via|on|during)$/.test(preposition) || (frame.required && preposition === 'of'),
  )
  // "drones launched by A struck B", "a drone struck B"
  const weapons =
    frame.type === 'ASSAULT'
      ? [
          ...subjectsOf(parse, verb).filter((phrase) => sides.actors.length === 0 || isLaunched(parse, phrase)),
          ...(oneOfWhich(parse, verb)?.deeds ?? []),
        ]
      : []
  const settings = frame.shape === 'exchange' ? settingsOf(parse, verb, sides) : []
  return [
    ...sides.actors.map((actor) => actor.text),
    ...weapons.map(({ start, end: last }) => draft.text.slice(start, last)),
    // "downed a helicopter", "captured a tank": what was taken did not do it.
    draft.text.slice(
      (parse.tokens[deedsBefore(parse, verb)] ?? { start: 0 }).start,
      parse.tokens[frame.shape === 'assault' && !frame.required ? verb.last : end]?.end ?? 0,
    ),
    ...[...means, ...settings].map((oblique) =>
      draft.text.slice((parse.tokens[oblique.at] ?? { start: 0 }).start, (oblique.phrases.at(-1) ?? { end: 0 }).end),
    ),
  ].join(' ')
}

/** "[shot] and killed", "beaten, [stabbed] and robbed": where the deeds begin that are told together with the verb; with none before it, the verb. */
function deedsBefore({ tokens, verbAt }: Parse, { first }: VerbGroup): number {
  let at = first
  for (;;) {
    const and = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1
    if (tokens[and]?.lower !== 'and' && tokens[and]?.text !== ',') return at
    const before = verbAt[and - 1]
    if (!before || before.last !== and - 1 || before.gerund) return at
    at = before.first
  }
}

/** "[In a separate call], A spoke to B", "briefed leaders, among them A and B, [in a call]"; no "in a call with C, A met B". */
function settingsOf(parse: Parse, verb: VerbGroup, { actors }: Sides): Oblique[] {
  const opening = obliquesAfter(parse, -1)
  const before = opening.filter(
    ({ at, preposition }, i) =>
      at === 0 &&
      /^(?:in|during|on)$/.test(preposition) &&
      !/^(?:with|between|to|from|for)$/.test(opening[i + 1]?.preposition ?? ''),
  )
  const last = Math.max(...actors.map(({ range }) => range.end))
  const token = parse.tokens.findIndex(({ end }) => end === last)
  const behind = token > verb.last ? obliquesAfter(parse, token) : []
  return [...before, ...behind.filter(({ preposition }) => /^(?:in|during|on|over|by|via)$/.test(preposition))]
}
