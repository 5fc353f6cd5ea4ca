import { opening } from '../../../text/syntax/coordination.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { treeAgents } from '../../../text/syntax/tree.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { actorKindAt } from '../../actors/actor-nouns.ts'
import { ARMED } from '../../actors/actors.ts'
import { isShared } from './killed-when.ts'

/** Who stands behind the "by" of a verb: "was killed on Monday by rebels". Not whose doing a noun before the "by" is: "killed before a visit by the president". */
export function agentsOf(parse: Parse, verb: VerbGroup): Phrase[] {
  const told = obliquesAfter(parse, verb.last)
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ phrases }) => phrases)
  const reads = told.length === 0 && (verb.passive || verb.bareParticiple)
  const found = reads && parse.tokens.some(({ lower }) => lower === 'by') ? treeAgents(parse, verb) : told
  const by = found.map((phrase) => opening(phrase).first - 1).find((at) => parse.tokens[at]?.lower === 'by')
  // "was seized by rebels and beaten"
  const shared = found.length === 0 && isShared(parse, verb) ? verbBefore(parse, verb.first) : null
  if (shared)
    return obliquesAfter(parse, shared.last).flatMap(({ preposition, phrases }) =>
      preposition === 'by' ? phrases : [],
    )
  return by !== undefined && isOfNoun(parse, by, verb) ? found.filter((phrase) => kills(parse, phrase)) : found
}

/** Whether "by" at token `by` follows a doing of somebody's, to which a preposition leads from the verb. */
function isOfNoun(parse: Parse, by: number, verb: VerbGroup): boolean {
  const noun = parse.phraseAt[by - 1]
  if (!noun || noun.first <= verb.last + 1 || !isOneOf(parse.tokens[noun.head], DOINGS)) return false
  return parse.tokens[opening(noun).first - 1]?.pos === 'ADP'
}

/** What somebody does, but no attack. Lemmas. */
const DOINGS: ReadonlySet<string> = new Set(
  `visit search protest complaint protection inspection demonstration march speech address appearance performance check patrol arrest
  interrogation questioning investigation inquiry probe review intervention meeting campaign takeover evacuation warning threat decision
  ruling vote call appeal request order report announcement statement trip tour stopover chase pursuit`.split(/\s+/),
)

/** Those who kill at whatever others do: "shot during a speech by gunmen". */
function kills({ tokens }: Parse, { head }: Phrase): boolean {
  const kind = actorKindAt(tokens, head, head)
  return kind !== null && ARMED.has(kind.sector)
}
