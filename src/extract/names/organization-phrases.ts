import { STATE_SERVICES, STATE_SHORT_FORMS } from '../../lexicon/firms.ts'
import { LOCAL_MEMBERS } from '../../lexicon/name-words.ts'
import { DESCRIBERS, NATIONAL_OPENERS } from '../../lexicon/naming-nouns.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES, PEOPLE_HEADS } from '../../lexicon/organizations.ts'
import type { Sector } from '../../model/event.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { branchAt, branchBehind, britishBodyAt } from './branches.ts'
import { clubNameAt } from './club-names.ts'
import { type Meaning, nameGazetteer, titleGazetteer } from './lexicon.ts'
import { hasTail, isNameWord, isOrdinal, leads, runEnd, suffixAt, tailEnd } from './organization-run.ts'
import { namesBasin } from './no-country.ts'
import { isCapitalised, opensSentence } from './runs.ts'
import { noCountryAt } from './unnamed.ts'

/** The name of an organisation as its words tell it: token indices, the sector, and the country that the words name. */
export interface OrganizationPhrase {
  readonly first: number
  readonly last: number
  readonly sector: Sector | null
  readonly country: string | null
  /** The country is the first word, or stands behind the last `of`: "Iraqi Armed Forces", "Ministry of Health of Peru". */
  readonly owned: boolean
  /** What is done in a country, and no part of its state: "Swim England". */
  readonly branch?: boolean
}

/** Armed groups that fight their state call themselves so. */
const IRREGULAR = /^(?:liberation|revolutionary|resistance|free|islamic|people|democratic|defense|defence|self)$/

/**
 * The organisation whose name begins at token `at`, told by the word that ends it ("Lund Police Department"), by the one
 * that begins it before `of` ("University of Lund", "Council on Road Safety"), or by its country behind a field ("Statistics
 * Norway"), or by what clubs are called ("AC Milan"). Names that the lexicon knows as something else, and offices of an unnamed state ("the Foreign Ministry"), are
 * none.
 */
export function organizationAt(tokens: readonly Token[], at: number): OrganizationPhrase | null {
  const opener = tokens[at]
  if (!opener || !beginsName(tokens, at)) return null
  const brothers = brothersAt(tokens, at)
  if (brothers) return brothers
  const national = nationalBranch(tokens, at) ?? stateService(tokens, at)
  if (national) return national
  const branch = branchAt(tokens, at) ?? britishBodyAt(tokens, at)
  if (branch) return { ...branch, first: at, owned: false, branch: true }
  const club = clubNameAt(tokens, at)
  const end = runEnd(tokens, at)
  let last = -1
  let sector: Sector | null = null
  for (let i = at; i <= end; i++) {
    const found = i > at ? suffixAt(tokens, at, i) : null
    if (found !== null) {
      last = i
      sector = found
    }
    if (hasTail(tokens, i)) {
      last = i
      sector =
        ORGANIZATION_HEADS.get(tokens[i]?.text ?? '') ?? (PEOPLE_HEADS.has(tokens[i]?.text ?? '') ? 'NGO' : sector)
      break
    }
  }
  // "Bristol City Council" ends behind the club's name.
  if (club && club.last > last)
    return { first: at, last: club.last, sector: 'CVL', country: club.country, owned: false }
  if (last < 0) return null
  const tail = hasTail(tokens, last) ? tailEnd(tokens, last) : last
  const found = tail === at ? null : weighed(tokens, at, last, tail, sector)
  // "Tata Steel UK": of a country, and no part of its state.
  const abroad = found && !found.owned && found.sector !== null ? branchBehind(tokens, at, tail, found.sector) : null
  return abroad && /^(?:BUS|NGO|EDU)$/.test(found?.sector ?? '')
    ? { ...abroad, first: at, owned: false, branch: true }
    : found
}

/** "Warner Bros. Theater Ventures": the full stop is no end, and what follows it is the firm's. */
function brothersAt(tokens: readonly Token[], at: number): OrganizationPhrase | null {
  const [, bros, stop, name] = tokens.slice(at, at + 4)
  if (bros?.text !== 'Bros' || stop?.text !== '.' || stop.start !== bros.end) return null
  if (!isNameWord(name) || leads(name as Token)) return null
  return { first: at, last: runEnd(tokens, at + 3), sector: 'BUS', country: null, owned: false }
}

/** "Cal Fire", "Penn State": what a state runs, behind the state's short name. */
function stateService(tokens: readonly Token[], at: number): OrganizationPhrase | null {
  const [state, service, after] = tokens.slice(at, at + 3)
  if (!STATE_SHORT_FORMS.has(state?.text ?? '') || !STATE_SERVICES.has(service?.text ?? '')) return null
  // "Penn State University" is the longer name, which its last word tells.
  if (after && isNameWord(after)) return null
  return { first: at, last: at + 1, sector: null, country: 'USA', owned: false }
}

/** "Environment Canada", "Team Norway": a field before the name of a country. */
function nationalBranch(tokens: readonly Token[], at: number): OrganizationPhrase | null {
  if (!NATIONAL_OPENERS.has(tokens[at]?.lower ?? '')) return null
  const hit = nameGazetteer().at(tokens, at + 1)
  const meaning = hit?.meanings[0]
  if (!hit || meaning?.kind !== 'country' || meaning.form !== 'name' || nameGazetteer().at(tokens, at)) return null
  return { first: at, last: hit.last, sector: null, country: meaning.facts.iso3, owned: false, branch: true }
}

function weighed(
  tokens: readonly Token[],
  first: number,
  head: number,
  last: number,
  sector: Sector | null,
): OrganizationPhrase | null {
  const own = nameGazetteer().at(tokens, first)
  if (own && own.last >= last) return null
  let country: string | null = null
  let owned = false
  // A numbered unit is one of its own: "3rd Battalion".
  let proper = sector === 'MIL' && isOrdinal(tokens, first)
  for (let i = first; i <= last; i++) {
    // "Central American University": a part of the world.
    const unnamed = noCountryAt(tokens, i)
    if (unnamed >= i) {
      i = unnamed
      continue
    }
    const hit = nameGazetteer().at(tokens, i)
    if (!hit || hit.last > last) continue
    const meaning = hit.meanings[0]
    // "United States National Security Council": a country before a body that the lexicon knows.
    if (meaning?.kind === 'organization') {
      // A body of another country or region is another one: "West Papua National Liberation Army".
      const home = meaning.facts.country
      if (hit.last === last && own && own.last === i - 1 && (home === null || home === countryOf(own))) return null
    } else if (meaning) {
      if (!namesBasin(tokens, hit)) country ??= meaning.kind === 'country' ? meaning.facts.iso3 : meaning.country
      owned ||= meaning.kind === 'country' && (i === first || hit.last === last)
    }
    proper = true
    i = hit.last
  }
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token
    if (isCapitalised(token) && !LOCAL_MEMBERS.has(token.lower) && !ORGANIZATION_SUFFIXES.has(token.text)) proper = true
  }
  // "the Supreme Court", "the Ministry of Health": whose it is, the article tells elsewhere; as a name it joins all states.
  if (!proper) return null
  // "Oneida Indian Nation": a people of America.
  if (tokens[last]?.text === 'Nation') [country, owned] = [null, false]
  const irregular = tokens.slice(first, head).some((token) => IRREGULAR.test(token.lower))
  return {
    first,
    last,
    sector: irregular && sector === 'MIL' ? 'REB' : sector,
    country,
    owned: owned && !irregular,
  }
}

/** The country that a name stands for or lies in. */
function countryOf({ meanings: [meaning] }: GazetteerHit<Meaning>): string | null {
  if (!meaning) return null
  return meaning.kind === 'country'
    ? meaning.facts.iso3
    : meaning.kind === 'city'
      ? meaning.country
      : meaning.facts.country
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isOrdinal(tokens, at)) return !isNameWord(tokens[at - 1])
  if (!isNameWord(token) || leads(token) || describes(tokens, at)) return false
  const title = titleGazetteer().at(tokens, at)
  if (title && suffixAt(tokens, at, title.last + 1) === null && !hasTail(tokens, at)) return false
  const before = tokens[at - 1]
  // Inside a run of capitals only behind a title or the word that opens the sentence.
  return (
    before === undefined ||
    !isNameWord(before) ||
    leads(before) ||
    describes(tokens, at - 1) ||
    (at === 1 && opensSentence(tokens, 0) && before.pos !== 'PROPN') ||
    endsTitle(tokens, at - 1)
  )
}

/** "Paramilitary Rapid Support Forces", "Former Bank of England", "Ex-Deutsche Bank": what the body is, or was, before a whole name. */
function describes(tokens: readonly Token[], at: number): boolean {
  if (!DESCRIBERS.has(tokens[at]?.lower ?? '')) return false
  const [next, other] = tokens.slice(at + 1, at + 3)
  if (next?.text === '-') return isNameWord(other)
  if (!isNameWord(next)) return false
  const known = nameGazetteer()
    .at(tokens, at + 1)
    ?.meanings.some(({ kind }) => kind === 'organization')
  return known === true || isNameWord(other) || hasTail(tokens, at + 1)
}

function endsTitle(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= at; i++) if (titleGazetteer().at(tokens, i)?.last === at) return true
  return false
}
