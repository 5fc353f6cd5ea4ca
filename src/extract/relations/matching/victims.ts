import { TARGET_NOUNS, WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { isHuman, mayBeHuman } from '../../../text/human-noun.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { mentionsIn } from '../../lookup.ts'
import { countryOf } from '../../actors/country-of.ts'
import type { Actor, Draft } from '../../draft.ts'
import { countryEntity } from '../../names/country-entity.ts'
import { isAbroad } from '../../names/embassies.ts'
import type { VerbFrame } from '../frame.ts'
import { fill } from './fillers.ts'
import { placeOf, POLICED_BY_OTHERS } from './place.ts'
import { settingFor } from './setting.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** What is attacked with words only, or cannot be attacked. */
const ABSTRACT = new Set(
  `bill plan decision proposal policy law budget idea record remark comment report view criticism inflation problem poverty corruption
  deal goal price economy tax cut rule ruling statement speech campaign strategy agenda scheme opponent rival critic approach
  claim argument agreement measure program programme deadline target value growth rate nerve chord balance film show
  victory win triumph shot penalty header volley goalkeeper
  season match game cup title team club side coach player goalkeeper league score virus disease pandemic ebola cholera malaria aids hiv covid polio tuberculosis measles flu influenza racism hunger fire flames cancer idea
  image reputation contract confidence morale hope hopes ambition myth time day week month year hour world headline note snag wall jackpot
  account website webpage email e-mail inbox server database password conversation narrative process
  effort incident blaze wildfire act amendment legislation accord pact treaty nomination candidacy reform veto
  sanction storm hurricane flood drought recession shortage wave quake earthquake earthquakes scandal crisis`.split(
    /\s+/,
  ),
)

/** Whether a noun names what is argued about. */
export function isAbstract(token: Token | undefined): boolean {
  return isOneOf(token, ABSTRACT)
}

/** Whether the phrase names something that can be attacked, and is not a matter of words, sport or weather. */
function isTarget(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  if (head === undefined || head.pos === 'NUM') return false
  // "shot himself" is done to no other.
  if (/^(?:him|her|it|one|our|them|my|your)sel(?:f|ves)$/.test(head.lower)) return false
  // "the fighting" is no target, "a building" is one.
  if (head.lower.endsWith('ing') && !isThing(parse, phrase)) return false
  // "hit its target" is a firm's, "hit rebel targets" an army's.
  // "destroyed the visitors' defence", but "air defences"
  if (/^defen[cs]es?$/.test(head.lower) && parse.tokens[phrase.head - 1]?.lower !== 'air') return false
  // "the youth market", "the US market", no "a market in Lund": where things are sold to many
  if (/^markets?$/.test(head.lower) && isOfTrade(parse, phrase)) return false
  // "their policy positions"
  if (
    /^positions?$/.test(head.lower) &&
    /^(?:policy|political|negotiating|bargaining|legal|public|leadership)$/.test(
      parse.tokens[phrase.head - 1]?.lower ?? '',
    )
  )
    return false
  // "the box office"
  if (head.lower === 'office' && parse.tokens[phrase.head - 1]?.lower === 'box') return false
  return !ABSTRACT.has(head.lemma) || (head.lower === 'targets' && phrase.first < phrase.head)
}

/** A market by what is sold or to whom, or by its country with "the". */
function isOfTrade({ tokens }: Parse, { first, head }: Phrase): boolean {
  const before = tokens[head - 1]
  if (!before || head === first) return false
  if (SOLD.has(before.lower)) return true
  return tokens[first]?.lower === 'the' && (/^(?:US|UK|EU|U\.S\.?|U\.K\.?)$/.test(before.text) || isDemonym(before))
}

function isDemonym({ pos, text }: Token): boolean {
  return pos === 'ADJ' && /^\p{Lu}/u.test(text)
}

/** What or to whom a market sells. */
const SOLD: ReadonlySet<string> = new Set(
  `new foreign export key bond capital car commodity consumer credit currency domestic emerging energy export financial global gold home housing job jobs labour labor
  luxury mass mobile money mortgage oil overseas pc phone property retail rental share smartphone stock tech technology tv video world youth`.split(
    /\s+/,
  ),
)

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
  const isCounted = (phrase: Phrase): boolean =>
    (counts || (bodily && isOfThem(parse, phrase))) && isCount(parse, phrase)
  return phrases
    .filter((phrase) => isTarget(parse, phrase) || isCounted(phrase))
    .flatMap((phrase) => {
      const found = fill(draft, parse, [phrase])
      if (isCounted(phrase))
        return found.map((actor) =>
          located(draft, parse, phrase, { ...actor, entity: null, country: null, sector: 'CVL' }),
        )
      if (found.some(({ entity, sector, country }) => entity !== null || sector !== null || country !== null))
        return found
          .map((actor) => placed(draft, located(draft, parse, phrase, belonging(draft, parse, phrase, actor))))
          .flatMap((actor) => [actor, ...elsewhere(draft, parse, phrase, actor)])
      const own = countryOf(draft, parse, phrase)
      if (own === null && !isThing(parse, phrase) && !(bodily && isPerson(parse, phrase))) return []
      return found
        .map((actor) => located(draft, parse, phrase, actor))
        .flatMap((actor) => [actor, ...elsewhere(draft, parse, phrase, actor)])
    })
}

/** "the bombing of Holm in Oslo", "struck X targets in Denmark": who is attacked is of where the words have them. */
function belonging(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  return actor.entity && actor.country === null
    ? { ...actor, country: countryOf(draft, parse, phrase, actor.entity, true) }
    : actor
}

/** "shot five of them" */
function isOfThem({ tokens }: Parse, { last }: Phrase): boolean {
  return tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'them'
}

/** "killed four", "wounded at least 12", "killed the three": a number that counts people. */
function isCount(parse: Parse, phrase: Phrase): boolean {
  const { first, head, last } = phrase
  // "since 2004, a monk was killed"
  if (/^\d{4}$/.test(parse.tokens[head]?.text ?? '') && parse.tokens[first - 1]?.pos === 'ADP') return false
  const number = parse.tokens[head]
  const dozen = head - first === 1 && parse.tokens[first]?.lower === 'a' && number?.lower === 'dozen'
  return (
    number?.pos === 'NUM' &&
    (first === head || dozen || (head - first === 1 && parse.tokens[first]?.lower === 'the')) &&
    head === last &&
    /^(?:\p{L}{2,12}|\d{1,4}|\d{1,3},\d{3})$/u.test(number.text) &&
    (!/^(?:%|percent|per|of|a\.m|p\.m|pm|am)$/.test(parse.tokens[last + 1]?.lower ?? '') || isOfThem(parse, phrase))
  )
}

/** Whether the phrase names a thing or place that can be attacked, whoever owns it. */
export function isThing(parse: Parse, phrase: Phrase): boolean {
  return isOneOf(parse.tokens[phrase.head], TARGET_NOUNS)
}

/** Whether the phrase names people, by what they are or by an unknown name. */
function isPerson(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  if (head === undefined) return false
  // "landholders": several by what they do
  return isHuman(head.lemma) || head.pos === 'PROPN' || (head.lower !== head.lemma && mayBeHuman(head.lemma))
}

/** "the floor of parliament", "gun rights": neither people nor what stands or moves, whosever it is. */
export function isMatter(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  return (
    head?.pos === 'NOUN' &&
    head.text === head.lower &&
    !phrase.pronoun &&
    !isThing(parse, phrase) &&
    !isOneOf(head, WEAPON_NOUNS) &&
    !mayBeHuman(head.lemma) &&
    !mayBeHuman(head.lower)
  )
}

/** A person or thing of no known country is of the country where it is attacked. Named ones keep what is known of them. */
function located(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  if (actor.country !== null || actor.entity !== null) return actor
  // "the embassy in Oslo": of another state.
  if (isAbroad(parse.tokens[phrase.head]?.lemma ?? '')) return actor
  // Whose a missile is, the place of others does not tell.
  const weapon = isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS)
  const place =
    thereAs(draft, parse, phrase) ?? placeOf(draft, parse, phrase) ?? (weapon ? null : settingFor(draft, parse))
  // Soldiers where no state has any are another's.
  if (actor.sector === 'MIL' && place !== null && POLICED_BY_OTHERS.has(place)) return actor
  return place === null ? actor : { ...actor, country: place }
}

/** "attacks against Norway, hitting refineries and ports there": the country or place named last before it; null without "there". */
function thereAs(draft: Draft, parse: Parse, { first, last }: Phrase): string | null {
  const behind = parse.tokens.slice(last + 1, last + THERE_REACH)
  const there = behind.findIndex(({ lower }) => lower === 'there')
  if (
    there < 0 ||
    behind.slice(0, there).some(({ pos, lower }) => !/^(?:NOUN|ADJ|CCONJ|DET|NUM)$/.test(pos) && lower !== ',')
  )
    return null
  const start = parse.tokens[first]!.start
  const named = mentionsIn(draft, parse.sentence.index).findLast(
    ({ end, form, entity }) =>
      end <= start && form !== 'demonym' && (entity.kind === 'Country' || entity.kind === 'Place'),
  )
  return named?.entity.country ?? null
}

/** As far behind what is hit "there" stands, in tokens. */
const THERE_REACH = 8

/** "sites in Kuwait, Jordan and Iraq": the countries beside the one that the words have the first of. */
function elsewhere(draft: Draft, parse: Parse, { last }: Phrase, { entity, country, text }: Actor): Actor[] {
  const own = entity === null || (entity.kind === 'Country' && text !== entity.name)
  if (!own || country === null || parse.tokens[last + 1]?.lower !== 'in') return []
  const [led] = obliquesAfter(parse, last)
  if (led?.at !== last + 1 || led.phrases.length < 2) return []
  const places = led.phrases.flatMap((place) =>
    mentionsIn(draft, parse.sentence.index).filter(
      (mention) => mention.form !== 'demonym' && mention.entity.kind === 'Country' && mention.end === place.end,
    ),
  )
  // "US bases in Kuwait and Iraq" are the owner's.
  const owned = !places.some((mention) => mention.entity.country === country)
  if (places.length !== led.phrases.length || owned) return []
  return places
    .filter((mention) => mention.entity.country !== country)
    .map((mention) => ({
      range: mention,
      text: mention.text,
      entity: mention.entity,
      country: mention.entity.country,
      sector: null,
    }))
}

/** A city or region under attack is its country. */
function placed(draft: Draft, actor: Actor): Actor {
  if (actor.entity?.kind !== 'Place' || actor.country === null) return actor
  return { ...actor, entity: countryEntity(draft, actor.country) }
}
