import { AGENCIES } from '../../lexicon/agencies.ts'
import { CITIES } from '../../lexicon/cities.ts'
import { AMBIGUOUS_NAMES, COUNTRIES, COUNTRY_BY_ISO3 } from '../../lexicon/countries.ts'
import { CUE_VERBS } from '../../lexicon/cues.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { CountryFacts, OrganizationFacts, TitleFacts } from '../../lexicon/types.ts'
import { foldWords } from '../../text/fold.ts'
import { gazetteer, type Gazetteer } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'

/** What a written form may stand for. */
export type Meaning =
  | {
      readonly kind: 'country'
      readonly facts: CountryFacts
      readonly form: 'name' | 'demonym' | 'metonym' | 'capital'
    }
  | { readonly kind: 'organization'; readonly facts: OrganizationFacts }
  | { readonly kind: 'city'; readonly name: string; readonly country: string }

export interface TitleHit {
  readonly facts: TitleFacts
  readonly plural: boolean
}

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const facts of COUNTRIES) {
    for (const form of [facts.name, ...facts.aliases]) yield [form, { kind: 'country', facts, form: 'name' }]
    for (const form of facts.demonyms) yield [form, { kind: 'country', facts, form: 'demonym' }]
    for (const form of facts.capitals) yield [form, { kind: 'country', facts, form: 'capital' }]
    for (const form of facts.seats) yield [form.replace(/^the /, ''), { kind: 'country', facts, form: 'metonym' }]
  }
  for (const facts of ORGANIZATIONS)
    for (const form of [facts.name, ...facts.aliases])
      yield [form.replace(/^the /i, ''), { kind: 'organization', facts }]
  for (const city of CITIES)
    for (const form of [city.name, ...city.aliases])
      yield [form, { kind: 'city', name: city.name, country: city.country }]
}

/** Titles in letters keep their capitals: "H.E." is no "he", "PM" no "5 pm". */
const LETTERS = /^(?:[A-Z]\.?){2,4}s?$/

function titleEntry(form: string, facts: TitleFacts, plural: boolean): readonly [string, TitleHit] {
  return [LETTERS.test(form) ? form : form.toLowerCase(), { facts, plural }]
}

let names: Gazetteer<Meaning> | null = null
let titles: Gazetteer<TitleHit> | null = null

/** Given names now and then, but in news nearly always the place. */
const MOSTLY_PLACES = new Set(['Israel', 'Paris', 'London', 'Sofia', 'Holland'])

/** Countries, organisations and cities by every form they are written in. Built on first use. */
export function nameGazetteer(): Gazetteer<Meaning> {
  names ??= gazetteer(meanings())
  return names
}

/** Titles and offices, whatever their capitals; those in letters need them. Built on first use. */
export function titleGazetteer(): Gazetteer<TitleHit> {
  titles ??= gazetteer(
    TITLES.flatMap((facts) => [
      ...facts.forms.map((form) => titleEntry(form, facts, false)),
      ...facts.plurals.map((form) => titleEntry(form, facts, true)),
    ]),
  )
  return titles
}

/** Whether the form needs support from its surroundings before it may stand for a country. */
export function isAmbiguous(form: string): boolean {
  const sense = AMBIGUOUS_NAMES.get(form)
  return sense === 'state' || (sense === 'person' && !MOSTLY_PLACES.has(form))
}

export function countryName(iso3: string): string {
  return COUNTRY_BY_ISO3.get(iso3)?.name ?? iso3
}

const AGENCY_NAMES = new Set(AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases]).map(foldWords))
const SPEECH_LEMMAS = new Set(
  CUE_VERBS.filter((cue) => (cue.clause || cue.quotation) && !cue.weak).map((cue) => cue.lemma),
)

/** Whether the name is an agency's or outlet's: metadata of an article, never an entity. */
export function isAgency(name: string): boolean {
  return AGENCY_NAMES.has(foldWords(name).replace(/^the /, ''))
}

/** Whether the token is a verb of speech. */
export function speaks(token: Token): boolean {
  return token.pos === 'VERB' && SPEECH_LEMMAS.has(token.lemma)
}
