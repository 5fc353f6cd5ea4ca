import { AGENCIES } from '../../lexicon/agencies.ts'
import { CITIES } from '../../lexicon/cities.ts'
import { AMBIGUOUS_NAMES, COUNTRIES, COUNTRY_BY_ISO3 } from '../../lexicon/countries.ts'
import { CUE_VERBS } from '../../lexicon/cues.ts'
import { FAMILY_NAME_FIRST } from '../../lexicon/name-words.ts'
import { OFFICE_HOLDERS } from '../../lexicon/office-holders.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { CountryFacts, OfficeHolder, OrganizationFacts, TitleFacts } from '../../lexicon/types.ts'
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

function titleEntry(form: string, facts: TitleFacts, plural: boolean): readonly [string, TitleHit] {
  return [form.toLowerCase(), { facts, plural }]
}

let names: Gazetteer<Meaning> | null = null
let titles: Gazetteer<TitleHit> | null = null
let holders: Map<string, OfficeHolder[]> | null = null
let surnames: Map<string, OfficeHolder[]> | null = null

/** Given names now and then, but in news nearly always the place. */
const MOSTLY_PLACES = new Set(['Israel', 'Paris', 'London', 'Sofia', 'Holland'])

/** Countries, organisations and cities by every form they are written in. Built on first use. */
export function nameGazetteer(): Gazetteer<Meaning> {
  names ??= gazetteer(meanings())
  return names
}

/** Titles and offices, whatever their capitals. Built on first use. */
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

/** The surname of a full name: the last word, or the first of an East Asian name. Folded. */
export function surnameOf(fullName: string): string {
  const words = foldWords(fullName).split(' ')
  const first = words[0] ?? ''
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    FAMILY_NAME_FIRST.has(first) &&
    !/^(?:jr|sr|ii|iii)$/.test(words[1] ?? '')
  )
    return first
  const last = words.at(-1) ?? ''
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) && words.length > 2 ? (words.at(-2) ?? last) : last
}

/** The office holders of this full name (or one of its known spellings). */
export function holdersNamed(fullName: string): readonly OfficeHolder[] {
  holders ??= indexed((holder) => [holder.name, ...holder.aliases].map(foldWords))
  return holders.get(foldWords(fullName)) ?? []
}

/** Office holders of this surname. */
export function holdersWithSurname(surname: string): readonly OfficeHolder[] {
  surnames ??= indexed((holder) => [holder.name, ...holder.aliases].map(surnameOf))
  return surnames.get(foldWords(surname)) ?? []
}

/** Who held the office on that day, where the table knows exactly one. Without a day: nobody. */
export function holderOf(title: string, of: string, day: string | null): OfficeHolder | null {
  if (day === null) return null
  const found = OFFICE_HOLDERS.filter((holder) => holder.title === title && holder.of === of && inOffice(holder, day))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether the term of office covers the day. */
export function inOffice(holder: OfficeHolder, day: string): boolean {
  return holder.since <= day && (holder.until === null || day <= holder.until)
}

function indexed(keys: (holder: OfficeHolder) => string[]): Map<string, OfficeHolder[]> {
  const index = new Map<string, OfficeHolder[]>()
  for (const holder of OFFICE_HOLDERS) {
    for (const key of new Set(keys(holder))) {
      const list = index.get(key)
      if (list) list.push(holder)
      else index.set(key, [holder])
    }
  }
  return index
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
