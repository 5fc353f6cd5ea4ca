import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { attackers } from './attackers.ts'
import { namedActor, takenUp, unique } from './fillers.ts'
import type { Match, Sides } from './match.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** What two sides fire at one another. Lemmas. */
const FIRE: ReadonlySet<string> = new Set(
  `fire gunfire shot shelling shell artillery mortar rocket missile drone strike airstrike air-strike attack raid bombardment barrage
  salvo volley bombing`.split(/\s+/),
)

/** "A and B exchanged fire", "A traded missile strikes with B": all who did. */
export function mutualSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  if (verb.passive) return null
  const objects = objectsOf(parse, verb)
  const fire = objects.at(-1)
  if (!fire || !objects.every((phrase) => isFire(parse, phrase))) return null
  const after = obliquesAfter(parse, fire.last)
  // "traded missiles for grain"
  if (
    after.some(({ preposition, phrases }) => preposition === 'for' && !phrases.some((phrase) => isTime(parse, phrase)))
  )
    return null
  const others = after
    .filter(({ preposition }) => frame.prepositions?.includes(preposition))
    .flatMap(({ phrases }) => phrases)
  const actors = unique([...subjectsOf(parse, verb), ...others].flatMap((phrase) => armies(draft, parse, phrase)))
  return actors.length > 1 ? { actors, recipients: [], mutual: true } : null
}

/** The object is fire by its head, without an article or owner that would make it one thing ("a fire engine", "its missiles"). */
function isFire(parse: Parse, phrase: Phrase): boolean {
  if (phrase.possessor || !isOneOf(parse.tokens[phrase.head], FIRE)) return false
  return !/^(?:the|its|their|his|her|our)$/.test(parse.tokens[phrase.first]?.lower ?? '')
}

/** "for a week", "for the third day" */
function isTime(parse: Parse, phrase: Phrase): boolean {
  return /^(?:hour|day|night|week|month|year|time|minute)s?$/.test(parse.tokens[phrase.head]?.lower ?? '')
}

/** "Norwegian and Danish soldiers clashed": the subjects, at each other. */
export function againstEachOther(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  const actors = unique(subjectsOf(parse, verb).flatMap((phrase) => armies(draft, parse, phrase)))
  return actors.length > 1 ? { actors, recipients: [], mutual: true } : null
}

/** "Norwegian and Danish troops": one of each country. */
function armies(draft: Draft, parse: Parse, told: Phrase): Actor[] {
  const phrase = takenUp(draft, parse, told)
  const countries = namesBeforeHead(draft, parse, phrase).filter(({ entity }) => entity.kind === 'Country')
  return countries.length > 1
    ? countries.map((mention) => namedActor(mention, 'MIL'))
    : attackers(draft, parse, [phrase])
}

/** Each of those who exchanged fire attacks the others: an event apiece. */
export function eachTheOthers(match: Match): Match[] {
  if (!match.mutual) return [match]
  return match.participants.map((attacker) => ({
    ...match,
    participants: [
      attacker,
      ...match.participants
        .filter((other) => other !== attacker)
        .map(({ actor }) => ({ role: 'recipient' as const, actor })),
    ],
  }))
}
