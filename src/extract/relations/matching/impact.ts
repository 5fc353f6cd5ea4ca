import { TARGET_NOUNS } from '../../../lexicon/targets.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { agentsOf } from './agents.ts'
import { attackers, behindDeed } from './attackers.ts'
import { bothSides } from './both-sides.ts'
import type { Sides } from './match.ts'
import { isDeadly, suffered } from './unclaimed.ts'
import { attacked } from './victims.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** What flies at somebody, and strikes where it comes down. Lemmas. */
const PROJECTILES: ReadonlySet<string> = new Set(
  `missile rocket shell drone bomb mortar grenade projectile munition warhead torpedo barrage salvo volley airstrike air-strike strike
  bullet artillery`.split(/\s+/),
)
/** What is driven at somebody. Lemmas. */
const DRIVEN: ReadonlySet<string> = new Set(
  'car truck lorry van vehicle bus pickup minibus tanker bulldozer motorcycle suv'.split(' '),
)
/** Where people stand close or guards stand, besides people: who drives into that means it. Lemmas. */
const CROWDED: ReadonlySet<string> = new Set(
  'market parade procession march rally festival checkpoint base barracks queue'.split(' '),
)
/** Waters, and zones at sea: a test or a miss, no attack. */
const WATERS = /^(?:sea|ocean|gulf|waters?|lake|river|strait)s?$/

/** "A's missile slammed into B", "A's shells fell on B": whose weapon it is against what it struck. */
export function impactSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  const subjects = subjectsOf(parse, verb)
  if (verb.passive) return frame.vehicles ? drivenInto(draft, parse, verb, frame, subjects) : null
  if (frame.vehicles) {
    const driven = objectsOf(parse, verb).at(-1)
    if (!driven || !isOneOf(parse.tokens[driven.head], DRIVEN)) return null
    const into = struck(draft, parse, driven.last, frame.prepositions ?? [], (phrase, actor) =>
      actor.sector !== null && actor.entity === null ? true : isCrowded(parse, phrase, verb),
    )
    return bothSides(attackers(draft, parse, subjects), into)
  }
  if (subjects.length === 0 || !subjects.every((phrase) => isOneOf(parse.tokens[phrase.head], PROJECTILES))) return null
  const last = objectsOf(parse, verb).at(-1)?.last ?? verb.last
  // "crashed in Norway": it came down there.
  const { prepositions = [] } = frame
  const leading = verb.lemma === 'crash' ? ['into'] : prepositions
  const struckBy = struck(draft, parse, last, leading, (phrase) => !isAtSea(parse, phrase))
  const doers = subjects.flatMap((phrase) => whose(draft, parse, phrase))
  return doers.length > 0
    ? bothSides(doers, struckBy)
    : subjects.every((phrase) => isDeadly(parse, phrase))
      ? suffered(struckBy)
      : null
}

/** "A car was driven into a market (by B)" */
function drivenInto(
  draft: Draft,
  parse: Parse,
  verb: VerbGroup,
  frame: VerbFrame,
  subjects: readonly Phrase[],
): Sides | null {
  if (subjects.length === 0 || !subjects.every(({ head }) => isOneOf(parse.tokens[head], DRIVEN))) return null
  const into = struck(draft, parse, verb.last, frame.prepositions ?? [], (phrase, actor) =>
    actor.sector !== null && actor.entity === null ? true : isCrowded(parse, phrase, verb),
  )
  const agents = agentsOf(parse, verb)
  return agents.length > 0 ? bothSides(attackers(draft, parse, agents), into) : suffered(into)
}

/** Who stands behind the weapon: "shells fired by rebels", "a Norwegian missile". */
function whose(draft: Draft, parse: Parse, weapon: Phrase): Actor[] {
  const behind = behindDeed(draft, parse, weapon)
  return behind.length > 0 ? behind : attackers(draft, parse, [weapon])
}

/** What stands behind the frame's prepositions, as far as it counts. */
function struck(
  draft: Draft,
  parse: Parse,
  after: number,
  prepositions: readonly string[],
  counts: (phrase: Phrase, actor: Actor) => boolean,
): Actor[] {
  const first = obliquesAfter(parse, after).find(({ preposition }) => prepositions.includes(preposition))
  return (first?.phrases ?? []).flatMap((phrase) =>
    attacked(draft, parse, [phrase]).filter((actor) => counts(phrase, actor)),
  )
}

/** What is rammed is meant, whatever it is; what is driven into, only where people or guards are. */
function isCrowded(parse: Parse, phrase: Phrase, verb: VerbGroup): boolean {
  const head = parse.tokens[phrase.head]
  return isOneOf(head, CROWDED) || (verb.lemma === 'ram' && isOneOf(head, TARGET_NOUNS))
}

function isAtSea(parse: Parse, phrase: Phrase): boolean {
  const words = parse.tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower)
  return words.some((word) => WATERS.test(word)) || (words.includes('zone') && words.includes('economic'))
}
