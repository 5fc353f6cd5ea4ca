import { mentionsIn } from '../../lookup.ts'
import type { Sector } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/relations.ts'
import { actorsOf, countryOf } from '../../actors/actors.ts'
import type { Actor, Draft } from '../../draft.ts'
import { countryName } from '../../names/lexicon.ts'
import { registryOf } from '../../names/registry.ts'
import { titlesOf } from '../../names/titles.ts'
import { soleBearer } from '../../refiners/offices.ts'

/** Plural heads that stand for the countries behind "of" or before them: "the leaders of A and B", "A and B delegations". */
const DELEGATES = new Set(
  'leader president minister official delegation representative envoy diplomat government negotiator counterpart ambassador chief premier foreign head'.split(
    ' ',
  ),
)
/** Nouns for deeds and weapons: who did it stands beside them. */
const DEED = new Set(
  'attack strike airstrike raid bombing shelling bombardment assault offensive operation ambush barrage salvo fire blast explosion'.split(
    ' ',
  ),
)
const NO_PARTNERS: ReadonlySet<Sector> = new Set<Sector>(['JRN', 'MED', 'CVL', 'CRM', 'EDU', 'BUS', 'HLH'])
/** What is attacked with words only, or cannot be attacked. */
const ABSTRACT = new Set(
  `bill plan decision proposal policy law budget idea record remark comment report view criticism inflation problem poverty corruption
  deal goal price economy market tax cut rule ruling statement speech campaign strategy agenda scheme opponent rival critic approach
  claim argument agreement measure program programme deadline target value growth rate nerve chord balance film show
  season match game cup title team club side coach player goalkeeper league score virus disease pandemic hunger fire flames cancer idea
  image reputation confidence morale hope hopes ambition myth time day week month year hour world headline note snag wall jackpot
  sanction storm hurricane flood drought recession shortage wave quake earthquake earthquakes scandal crisis`.split(
    /\s+/,
  ),
)

/** The actors of a coordination of phrases. "The leaders of A, B and C" are three: the persons, where the article names who holds the office. */
export function fill(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return phrases.flatMap((phrase) => delegates(draft, parse, phrase) ?? actorsOf(draft, parse, phrase))
}

function delegates(draft: Draft, parse: Parse, phrase: Phrase): Actor[] | null {
  const head = parse.tokens[phrase.head]
  if (!head || phrase.pronoun || !DELEGATES.has(head.lemma)) return null
  const inside = mentionsIn(draft, parse.sentence.index).filter(
    (mention) => mention.start >= phrase.start && mention.end <= head.start && mention.entity.kind === 'Country',
  )
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head)
  const officer = (owner: Actor): Actor => {
    const person = title && owner.country !== null ? soleBearer(draft, title.name, owner.country) : null
    return person ? { ...owner, entity: person, sector: title?.facts.sector ?? 'GOV' } : owner
  }
  if (inside.length > 1) {
    return inside.map((mention) =>
      officer({
        range: mention,
        text: mention.text,
        entity: mention.entity,
        country: mention.entity.country,
        sector: 'GOV',
      }),
    )
  }
  const of = obliquesAfter(parse, phrase.last)[0]
  if (
    !of ||
    of.at !== phrase.last + 1 ||
    (of.preposition !== 'of' && of.preposition !== 'from') ||
    of.phrases.length < 2
  )
    return null
  const owners = of.phrases
    .flatMap((owner) => actorsOf(draft, parse, owner))
    .filter((actor) => actor.entity?.kind === 'Country')
  return owners.length > 1 ? owners.map(officer) : null
}

/** Whether the actor can take part in an exchange of words that the graph tells: no reporters, no passers-by. */
export function isPartner(actor: Actor): boolean {
  // A country's thing or territory has no sector.
  if (actor.entity?.kind === 'Country' && actor.sector === null) return false
  if (actor.entity)
    return (
      actor.entity.kind !== 'Place' &&
      !(actor.sector !== null && NO_PARTNERS.has(actor.sector) && actor.entity.kind !== 'Person')
    )
  return actor.country !== null && actor.sector !== null && !NO_PARTNERS.has(actor.sector)
}

/** The attackers that a phrase names: themselves, or who stands behind the deed or weapon ("Russian strikes", "the attack by rebels"). */
export function attackers(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return phrases.flatMap((phrase) => {
    const head = parse.tokens[phrase.head]
    if (head && DEED.has(head.lemma)) return behindDeed(draft, parse, phrase)
    return fill(draft, parse, [phrase]).filter(isAttacker)
  })
}

function behindDeed(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const by = obliquesAfter(parse, phrase.last).find((oblique) => oblique.preposition === 'by')
  if (by) return fill(draft, parse, by.phrases).filter(isAttacker)
  if (phrase.possessor) return fill(draft, parse, [phrase.possessor]).filter(isAttacker)
  const country = countryInside(draft, parse, phrase)
  return country
    ? [
        {
          range: phrase,
          text: draft.text.slice(phrase.start, phrase.end),
          entity: country,
          country: country.country,
          sector: 'MIL',
        },
      ]
    : []
}

/** The country that a demonym before the head names: whose deed it is. */
function countryInside(draft: Draft, parse: Parse, phrase: Phrase): Actor['entity'] {
  const head = parse.tokens[phrase.head]
  const mention = mentionsIn(draft, parse.sentence.index).find(
    (candidate) =>
      candidate.start >= phrase.start && candidate.end <= (head?.start ?? 0) && candidate.entity.kind === 'Country',
  )
  return mention?.entity ?? null
}

function isAttacker(actor: Actor): boolean {
  if (actor.entity) return actor.entity.kind !== 'Place'
  return actor.sector !== null
}

/** Whether the phrase names something that can be attacked, and is not a matter of words, sport or weather. */
export function isTarget(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  return head !== undefined && !ABSTRACT.has(head.lemma) && head.pos !== 'NUM' && !head.lower.endsWith('ing')
}

/** The attacked: known actors, and things with a country ("Ukraine's energy facilities"). */
export function attacked(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return phrases
    .filter((phrase) => isTarget(parse, phrase))
    .flatMap((phrase) => {
      const found = fill(draft, parse, [phrase])
      if (found.some((actor) => actor.entity !== null || actor.sector !== null || actor.country !== null))
        return found.map((actor) => placed(draft, actor))
      return countryOf(draft, parse, phrase) === null ? [] : found
    })
}

/** A city or region under attack is its country. */
function placed(draft: Draft, actor: Actor): Actor {
  if (actor.entity?.kind !== 'Place' || actor.country === null) return actor
  const entity = registryOf(draft).entity({
    kind: 'Country',
    key: actor.country,
    name: countryName(actor.country),
    canonical: actor.country,
    country: actor.country,
    sector: 'GOV',
  })
  return { ...actor, entity }
}

/** Each actor once: by entity, else by place in the text. */
export function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = actor.entity ? actor.entity.id : `${actor.range.start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
