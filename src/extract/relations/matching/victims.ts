import { mentionsIn } from '../../lookup.ts'
import { TARGET_NOUNS } from '../../../lexicon/targets.ts'
import { isHuman } from '../../../text/human-noun.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { countryOf } from '../../actors/actors.ts'
import type { Actor, Draft, DraftMention } from '../../draft.ts'
import { countryEntity } from '../../names/country-entity.ts'
import type { VerbFrame } from '../frame.ts'
import { fill } from './fillers.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** What is attacked with words only, or cannot be attacked. */
const ABSTRACT = new Set(
  `bill plan decision proposal policy law budget idea record remark comment report view criticism inflation problem poverty corruption
  deal goal price economy tax cut rule ruling statement speech campaign strategy agenda scheme opponent rival critic approach
  claim argument agreement measure program programme deadline target value growth rate nerve chord balance film show
  season match game cup title team club side coach player goalkeeper league score virus disease pandemic hunger fire flames cancer idea
  image reputation confidence morale hope hopes ambition myth time day week month year hour world headline note snag wall jackpot
  account website webpage email e-mail inbox server database password conversation narrative process
  sanction storm hurricane flood drought recession shortage wave quake earthquake earthquakes scandal crisis`.split(
    /\s+/,
  ),
)

/** Prepositions that lead to where something happened. */
const LOCATIVE = new Set('in into near at outside inside across around throughout within off over on'.split(' '))
/** Words between the preposition and the name at most: "in the restive south-western city of". */
const MAX_WORDS = 7
/** Names are looked for no further from the victim, in tokens. */
const REACH = 40

/** Whether the phrase names something that can be attacked, and is not a matter of words, sport or weather. */
function isTarget(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  if (head === undefined || head.pos === 'NUM' || head.lower.endsWith('ing')) return false
  // "hit its target" is a firm's, "hit rebel targets" an army's.
  return !ABSTRACT.has(head.lemma) || (head.lower === 'targets' && phrase.first < phrase.head)
}

/**
 * The attacked: known actors, people, and things that can be attacked ("Ukraine's energy facilities", "two hotels"). Whose they
 * are, where their own words do not say, the place of the event does. `bodily`: what was done hurts people only, so a name that
 * nothing is known of is one of them.
 */
export function attacked(
  draft: Draft,
  parse: Parse,
  phrases: readonly Phrase[],
  { bodily = false, counts = false }: Pick<VerbFrame, 'bodily' | 'counts'> = {},
): Actor[] {
  return phrases
    .filter((phrase) => isTarget(parse, phrase) || (counts && isCount(parse, phrase)))
    .flatMap((phrase) => {
      const found = fill(draft, parse, [phrase])
      if (counts && isCount(parse, phrase))
        return found.map((actor) =>
          located(draft, parse, phrase, { ...actor, entity: null, country: null, sector: 'CVL' }),
        )
      if (found.some(({ entity, sector, country }) => entity !== null || sector !== null || country !== null))
        return found.map((actor) =>
          placed(draft, located(draft, parse, phrase, belonging(draft, parse, phrase, actor))),
        )
      const own = countryOf(draft, parse, phrase)
      if (own === null && !isThing(parse, phrase) && !(bodily && isPerson(parse, phrase))) return []
      return found.map((actor) => located(draft, parse, phrase, actor))
    })
}

/** "the bombing of Holm in Oslo", "struck X targets in Denmark": who is attacked is of where the words have them. */
function belonging(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  return actor.entity && actor.country === null
    ? { ...actor, country: countryOf(draft, parse, phrase, actor.entity, true) }
    : actor
}

/** "killed four", "wounded at least 12": a number that counts people. */
function isCount(parse: Parse, { first, head, last }: Phrase): boolean {
  const number = parse.tokens[head]
  const dozen = head - first === 1 && parse.tokens[first]?.lower === 'a' && number?.lower === 'dozen'
  return (
    number?.pos === 'NUM' &&
    (first === head || dozen) &&
    head === last &&
    /^(?:\p{L}{2,12}|\d{1,4}|\d{1,3},\d{3})$/u.test(number.text) &&
    !/^(?:%|percent|per|of|a\.m|p\.m|pm|am)$/.test(parse.tokens[last + 1]?.lower ?? '')
  )
}

/** Whether the phrase names a thing or place that can be attacked, whoever owns it. */
export function isThing(parse: Parse, phrase: Phrase): boolean {
  return isOneOf(parse.tokens[phrase.head], TARGET_NOUNS)
}

/** Whether the phrase names people, by what they are or by an unknown name. */
function isPerson(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  return head !== undefined && (isHuman(head.lemma) || head.pos === 'PROPN')
}

/** A person or thing of no known country is of the country where it is attacked. Named ones keep what is known of them. */
function located(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  if (actor.country !== null || actor.entity !== null) return actor
  const place = placeOf(draft, parse, phrase)
  return place === null ? actor : { ...actor, country: place }
}

/**
 * The country where the event of the phrase took place, by a place that a preposition leads to: the first behind it in its own
 * clause, else the nearest before it, else the first beyond a comma.
 */
function placeOf(draft: Draft, parse: Parse, phrase: Phrase): string | null {
  let before: string | null = null
  let beyond: string | null = null
  for (const mention of mentionsIn(draft, parse.sentence.index)) {
    const { country } = mention.entity
    if (country === null) continue
    const at = parse.tokens.findIndex((token) => token.start >= mention.start)
    // "shelled the port of Lund, killing two": a town under attack is a place without a preposition too.
    const town = mention.entity.kind === 'Place' && at < phrase.first
    // "a Lund-bound flight", "a Lund-based firm"
    if (draft.text[mention.end] === '-') continue
    if (!town && !isLocation(parse, mention)) continue
    if (isPlanned(parse, phrase, at)) continue
    if (Math.abs(at - phrase.head) > REACH) continue
    if (at < phrase.first) before = country
    else if (!parse.tokens.slice(phrase.last, at).some(({ text }) => text === ',')) return country
    else beyond ??= country
  }
  return before ?? beyond
}

/** "militants who planned a raid on Lund": the place at `at` is where another deed of theirs is to be. */
function isPlanned(parse: Parse, { last }: Phrase, at: number): boolean {
  const between = parse.tokens.slice(last + 1, at).map(({ lower }) => lower)
  const relative = between.findIndex((word) => /^(?:who|which|that)$/.test(word))
  return relative >= 0 && relative <= 1 && between.slice(relative).some((word) => word === 'on' || word === 'against')
}

/** Whether the mention is a place to which a preposition of place leads: "in Lund", "near the town of Lund". */
function isLocation(parse: Parse, mention: DraftMention): boolean {
  if (mention.form === 'demonym' || (mention.entity.kind !== 'Country' && mention.entity.kind !== 'Place')) return false
  const first = parse.tokens.findIndex((token) => token.start >= mention.start)
  for (let at = first - 1; at >= Math.max(0, first - MAX_WORDS); at--) {
    const token = parse.tokens[at]!
    if (LOCATIVE.has(token.lower)) return true
    if (!/^(?:ADJ|NOUN|PROPN|DET|NUM|PRON)$/.test(token.pos) && !/^(?:of|'s|'|,|-)$/.test(token.lower)) return false
  }
  return false
}

/** A city or region under attack is its country. */
function placed(draft: Draft, actor: Actor): Actor {
  if (actor.entity?.kind !== 'Place' || actor.country === null) return actor
  return { ...actor, entity: countryEntity(draft, actor.country) }
}
