import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import type { Sector } from '../../model/event.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, Stage } from '../draft.ts'
import { countryName, isAgency, isAmbiguous, nameGazetteer, titleGazetteer, type Meaning } from '../names/lexicon.ts'
import { organizationAt, type OrganizationPhrase } from '../names/organization-phrases.ts'
import { type Registry, registryOf } from '../names/registry.ts'
import { isCapitalised } from '../names/runs.ts'

/** As an actor a body of these sectors is its state. */
const STATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD'])
/** Prepositions after which a capital is the place, not its government. */
const PLACE_PREPOSITIONS = new Set(
  'in at near around outside inside across throughout within into through over'.split(' '),
)
/** With these a capital may be either: "talks with Moscow", "flew to Moscow". */
const MOTION_VERBS = new Set(
  'fly travel go come arrive return head move drive visit leave land bring take send transfer deport flee live bear hold base hit strike shell bomb bombard attack pound target rock shake reach enter'.split(
    ' ',
  ),
)

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
    for (const sentence of draft.sentences) {
      const tokens = draft.tokens[sentence.index] ?? []
      // Inside an organisation's name only countries are names of their own: "University of Lagos".
      let inside = -1
      for (let at = 0; at < tokens.length; at++) {
        const phrase = at > inside && !sentence.headline ? organizationAt(tokens, at) : null
        if (phrase && recordPhrase(draft, registry, tokens, phrase, sentence.index)) inside = phrase.last
        const hit = nameGazetteer().at(tokens, at)
        if (!hit || (at <= inside && !namesCountry(hit))) continue
        if (record(draft, registry, tokens, hit, sentence.index)) {
          trace(
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

function namesCountry(hit: GazetteerHit<Meaning>): boolean {
  return hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form !== 'capital')
}

function record(
  draft: Draft,
  registry: Registry,
  tokens: readonly Token[],
  hit: GazetteerHit<Meaning>,
  sentence: number,
): boolean {
  const start = (tokens[hit.first] as Token).start
  const end = (tokens[hit.last] as Token).end
  if (insideName(tokens, hit)) return false
  const organization = hit.meanings.find((meaning) => meaning.kind === 'organization')
  // An outlet is metadata of the article; a single letter (X) names a place to write, not who acts.
  if (organization && (isAgency(organization.facts.name) || isAgency(hit.form) || hit.form.length < 2)) return true
  if (organization) {
    const { facts } = organization
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
  const country = hit.meanings.find((meaning) => meaning.kind === 'country')
  if (country && !(isAmbiguous(hit.form) && !supported(draft, tokens, hit))) {
    const { facts, form } = country
    if (form === 'capital' && isPlaceHere(tokens, hit)) {
      const place = registry.entity({
        kind: 'Place',
        key: foldWords(facts.capitals[0] ?? hit.form),
        name: facts.capitals[0] ?? hit.form,
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
  const city = hit.meanings.find((meaning) => meaning.kind === 'city')
  if (city) {
    const place = registry.entity({ kind: 'Place', key: foldWords(city.name), name: city.name, country: city.country })
    registry.mention(place, start, end, sentence)
    return true
  }
  return false
}

/** A country's or city's name that is part of a person's: "Michael Jordan", "Paris Hilton", "Chad Smith". */
function insideName(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  if (
    hit.first !== hit.last ||
    hit.meanings.some(
      (meaning) => meaning.kind === 'organization' || (meaning.kind === 'country' && meaning.form === 'demonym'),
    )
  )
    return false
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (
    before &&
    isCapitalised(before) &&
    FIRST_NAMES.has(foldWords(before.text)) &&
    !titleGazetteer().at(tokens, hit.first - 1)
  )
    return true
  const own = FIRST_NAMES.has(foldWords((tokens[hit.first] as Token).text))
  return (
    own &&
    after !== undefined &&
    isCapitalised(after) &&
    after.pos === 'PROPN' &&
    !titleGazetteer().at(tokens, hit.last + 1)
  )
}

const held = new WeakMap<Draft, Map<string, boolean>>()

/** Whether the article holds the words anywhere. */
function holds(draft: Draft, words: string): boolean {
  const known = held.get(draft) ?? new Map<string, boolean>()
  held.set(draft, known)
  let found = known.get(words)
  if (found === undefined) {
    found = draft.plain.includes(words)
    known.set(words, found)
  }
  return found
}

/** An ambiguous name counts as the country if the article names the country otherwise, or a preposition or possessive points to a place. */
function supported(draft: Draft, tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const meaning = hit.meanings.find((m) => m.kind === 'country')
  if (!meaning) return false
  const { facts } = meaning
  if (meaning.form === 'capital') {
    const others = [facts.name, ...facts.aliases, ...facts.demonyms].filter(
      (form) => form !== hit.form && form.length > 2,
    )
    if (facts.iso3 === 'USA') return !/^\s*,?\s*D\.?C/.test(draft.plain.slice((tokens[hit.last] as Token).end))
    return others.some((form) => holds(draft, form))
  }
  const others = [...facts.demonyms, ...facts.capitals].filter((form) => form !== hit.form && !isAmbiguous(form))
  if (others.some((form) => holds(draft, form))) return true
  if (facts.iso3 === 'GEO') return /Tbilisi|Abkhazia|South Ossetia/.test(draft.plain)
  return (
    /^(?:in|to|from|with|of|and|between|into)$/.test(tokens[hit.first - 1]?.lower ?? '') ||
    tokens[hit.last + 1]?.lower === "'s"
  )
}

/** Whether a capital's name stands for the city: after a preposition of place, before a comma and its country, or with a verb of motion. */
function isPlaceHere(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (before === undefined && after?.text === ',') return true
  if (
    after &&
    (after.text === '-' ||
      /^(?:region|suburb|suburbs|airport|mayor|resident|residents|police|street|streets|district|airport|university)$/.test(
        after.lower,
      ))
  )
    return true
  if (!before) return false
  if (PLACE_PREPOSITIONS.has(before.lower)) return true
  if (
    before.lower === 'capital' ||
    before.lower === 'city' ||
    before.lower === 'downtown' ||
    before.lower === 'central'
  )
    return true
  if (/^(?:to|from|of|for|on)$/.test(before.lower)) {
    for (let i = hit.first - 2; i >= Math.max(0, hit.first - 6); i--) {
      const token = tokens[i] as Token
      if (token.pos === 'VERB') return MOTION_VERBS.has(token.lemma)
      if (
        /^(?:visit|trip|flight|journey|capital|city|south|north|east|west|outskirts|streets|suburb|embassy|ambassador|miles|kilometers|kilometres|km|center|centre)$/.test(
          token.lower,
        )
      )
        return true
    }
    return false
  }
  return before.pos === 'VERB' && MOTION_VERBS.has(before.lemma)
}
