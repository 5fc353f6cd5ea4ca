import type { OrganizationFacts } from '../../lexicon/types.ts'
import type { Sector } from '../../model/event.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, Stage } from '../draft.ts'
import { countryName, isAgency, isAmbiguous, nameGazetteer, type Meaning } from '../names/lexicon.ts'
import { organizationAt, type OrganizationPhrase } from '../names/organization-phrases.ts'
import { type Registry, registryOf } from '../names/registry.ts'
import { insideName, isNamesake, type Namesakes, namesakesOf } from '../names/namesakes.ts'
import { noCountryAt } from '../names/unnamed.ts'
import { bodyAbroad, isElsewhere } from '../names/shared-names.ts'
import { clubsOf } from '../names/clubs.ts'
import { sharesName } from '../names/country-pairs.ts'
import { townElsewhere } from '../names/town-elsewhere.ts'
import { isPlaceHere, supported } from '../names/place-context.ts'
import { namesFaith, namesFeature, namesOtherTown, namesTongue, opensOffice } from '../names/no-country.ts'

/** As an actor a body of these sectors is its state. */
const STATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD'])
/** "Follow the ministry on Twitter and Facebook": where to read on, not who acts. */
const CONTACT_LINE = /\b[Ff]ollow (?:\S{1,40} ){1,6}on [A-Z]/
const MAX_CONTACT_LINE = 300

/**
 * Finds countries (by name, demonym, capital, seat of power), organisations and cities that the lexicon knows.
 * "Kyiv" is a place in "outages in Kyiv" and Ukraine in "Kyiv said".
 */
export const knownNames: Stage = {
  name: 'known-names',
  requires: ['sentences', 'tokens'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    const registry = registryOf(draft)
    const namesakes = namesakesOf(draft)
    for (const sentence of draft.sentences) {
      const tokens = draft.tokens[sentence.index] ?? []
      const contact = CONTACT_LINE.test(
        draft.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_CONTACT_LINE)),
      )
      // Inside an organisation's name only countries are names of their own: "University of Lagos".
      let inside = -1
      for (let at = 0; at < tokens.length; at++) {
        const phrase = at > inside && !sentence.headline ? organizationAt(tokens, at) : null
        const unnamed = noCountryAt(tokens, at)
        const whole = phrase && phrase.last > unnamed
        if (whole && recordPhrase(draft, registry, tokens, phrase, sentence.index)) inside = phrase.last
        // Inside a body's name too: "Central American University".
        if (unnamed >= at) {
          at = unnamed
          continue
        }
        // "Swim England": no team of the country, and the country does nothing there.
        if (phrase?.branch && inside === phrase.last) {
          at = inside
          continue
        }
        const hit = nameGazetteer().at(tokens, at) ?? sharesName(tokens, at)
        if (!hit || (at <= inside && !namesCountry(hit))) continue
        if (contact && hit.meanings.some((meaning) => meaning.kind === 'organization')) continue
        if (record(draft, registry, tokens, hit, sentence.index, namesakes)) {
          trace?.(
            'known-names',
            `${tokens
              .slice(hit.first, hit.last + 1)
              .map((t) => t.text)
              .join(' ')}: ${hit.meanings.map((m) => m.kind).join(' or ')}`,
          )
          at = hit.last
        }
      }
    }
  },
}

/** "Iranian Foreign Ministry", "University of Lagos": a name that its own words tell. */
function recordPhrase(
  draft: Draft,
  registry: Registry,
  tokens: readonly Token[],
  phrase: OrganizationPhrase,
  sentence: number,
): boolean {
  const start = (tokens[phrase.first] as Token).start
  const end = (tokens[phrase.last] as Token).end
  const name = draft.text.slice(start, end).replaceAll(/\s+/g, ' ')
  if (isAgency(name)) return false
  const state = phrase.owned && phrase.sector !== null && STATE_SECTORS.has(phrase.sector)
  const entity = registry.entity({
    kind: 'Organization',
    key: foldWords(name),
    name,
    country: phrase.country,
    sector: phrase.sector,
    stateOf: state ? phrase.country : null,
  })
  registry.mention(entity, start, end, sentence)
  return true
}

/** One name for the spellings of a capital ("Kiev", "Kyiv"), its own for another seat ("Tel Aviv"). */
function capitalOf(capitals: readonly string[], form: string): string {
  return capitals.find((capital) => isSpelling(capital, form)) ?? form
}

/** Begun alike and about as long, or one with more behind it: "Dar es Salaam" is no spelling of "Dodoma". */
function isSpelling(capital: string, form: string): boolean {
  // "San Jose, Costa Rica" and "San José"
  const [a, b] = [capital, form].map((name) => foldWords(name.split(',')[0] ?? '')) as [string, string]
  if (a.startsWith(b) || b.startsWith(a)) return true
  return capital[0] === form[0] && Math.abs(capital.length - form.length) <= SPELLING
}

/** No two spellings of a name differ by more letters. */
const SPELLING = 3

/** The organisation that the lexicon knows by this name. */
function bodyOf(hit: GazetteerHit<Meaning>): OrganizationFacts | null {
  return hit.meanings.find((meaning) => meaning.kind === 'organization')?.facts ?? null
}

function namesCountry(hit: GazetteerHit<Meaning>): boolean {
  return hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form !== 'capital')
}

function record(
  draft: Draft,
  registry: Registry,
  tokens: readonly Token[],
  hit: GazetteerHit<Meaning>,
  sentence: number,
  namesakes: Namesakes,
): boolean {
  const start = (tokens[hit.first] as Token).start
  const end = (tokens[hit.last] as Token).end
  if (isNamesake(draft, tokens, hit, namesakes)) return false
  if (insideName(tokens, hit) || namesOtherTown(tokens, hit)) return false
  if (namesFaith(tokens, hit) || namesFeature(tokens, hit) || namesTongue(tokens, hit)) return false
  if (opensOffice(tokens, hit)) return false
  const town = townElsewhere(draft, tokens, hit)
  if (town) {
    const place = registry.entity({ kind: 'Place', key: foldWords(town.name), ...town })
    registry.mention(place, start, end, sentence)
    return true
  }
  const facts = isElsewhere(draft, tokens, hit) ? bodyAbroad(draft, hit) : bodyOf(hit)
  // An outlet is metadata of the article; a single letter (X) names a place to write, not who acts.
  if (facts && (isAgency(facts.name) || isAgency(hit.form) || hit.form.length < 2)) return true
  if (facts) {
    const entity = registry.entity({
      kind: 'Organization',
      key: foldWords(facts.name),
      name: facts.name,
      canonical: facts.name,
      country: facts.country ?? facts.stateOf,
      sector: facts.sector,
      stateOf: facts.stateOf,
    })
    registry.mention(entity, start, end, sentence)
    return true
  }
  const city = hit.meanings.find((meaning) => meaning.kind === 'city')
  const country = hit.meanings.find((meaning) => meaning.kind === 'country')
  if ((city || country?.form === 'capital') && clubsOf(draft).has(hit.form) && !isPlaceHere(tokens, hit)) {
    const home = city?.country ?? country?.facts.iso3 ?? null
    const club = registry.entity({
      kind: 'Organization',
      key: foldWords(hit.form),
      name: hit.form,
      country: home,
      sector: 'CVL',
    })
    registry.mention(club, start, end, sentence)
    return true
  }
  if (country && !(isAmbiguous(hit.form) && !supported(draft, tokens, hit))) {
    const { facts, form } = country
    if (form === 'capital' && isPlaceHere(tokens, hit)) {
      const place = registry.entity({
        kind: 'Place',
        key: foldWords(capitalOf(facts.capitals, hit.form)),
        name: capitalOf(facts.capitals, hit.form),
        country: facts.iso3,
      })
      registry.mention(place, start, end, sentence)
      return true
    }
    const entity = registry.entity({
      kind: 'Country',
      key: facts.iso3,
      name: countryName(facts.iso3),
      canonical: facts.iso3,
      country: facts.iso3,
      sector: 'GOV',
    })
    registry.mention(entity, start, end, sentence, form === 'capital' || form === 'metonym' ? 'metonym' : form)
    return true
  }
  if (city) {
    const place = registry.entity({ kind: 'Place', key: foldWords(city.name), name: city.name, country: city.country })
    registry.mention(place, start, end, sentence)
    return true
  }
  return false
}
