import { GENITIVE_MEMBERS, LOCAL_MEMBERS } from '../../lexicon/name-words.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import type { Sector } from '../../model/event.ts'
import type { Token } from '../../text/tokens.ts'
import { nameGazetteer, titleGazetteer } from './lexicon.ts'
import { isAcronym } from './acronyms.ts'
import { isCapitalised, opensSentence } from './runs.ts'
import { WEEKDAYS } from '../../lexicon/date-words.ts'

/** The name of an organisation as its words tell it: token indices, the sector, and the country that the words name. */
export interface OrganizationPhrase {
  readonly first: number
  readonly last: number
  readonly sector: Sector | null
  readonly country: string | null
  /** The country is the first word, or stands behind the last `of`: "Iraqi Armed Forces", "Ministry of Health of Peru". */
  readonly owned: boolean
}

/** No name is longer, in tokens. */
const MAX_LENGTH = 12
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)$/
const TAIL_PREPOSITIONS = new Set(['of', 'for', 'on', 'against'])
const MILITARY = new Set(['MIL'])
/** Armed groups that fight their state call themselves so. */
const IRREGULAR = /^(?:liberation|revolutionary|resistance|free|islamic|people|democratic|defense|defence|self)$/

/**
 * The organisation whose name begins at token `at`, told by the word that ends it ("Lund Police Department") or by the one
 * that begins it before `of` ("University of Lund", "Council on Road Safety"). Names that the lexicon knows as something
 * else, and offices of an unnamed state ("the Foreign Ministry"), are none.
 */
export function organizationAt(tokens: readonly Token[], at: number): OrganizationPhrase | null {
  const opener = tokens[at]
  if (!opener || !beginsName(tokens, at)) return null
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
      sector = ORGANIZATION_HEADS.get(tokens[i]?.text ?? '') ?? sector
      break
    }
  }
  if (last < 0) return null
  const tail = hasTail(tokens, last) ? tailEnd(tokens, last) : last
  if (tail === at) return null
  return weighed(tokens, at, last, tail, sector)
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
  let proper = false
  for (let i = first; i <= last; i++) {
    const hit = nameGazetteer().at(tokens, i)
    if (!hit || hit.last > last) continue
    const meaning = hit.meanings[0]
    // "United States National Security Council": a country before a body that the lexicon knows.
    if (meaning?.kind === 'organization') {
      if (hit.last === last && own && own.last === i - 1) return null
    } else if (meaning) {
      country ??= meaning.kind === 'country' ? meaning.facts.iso3 : meaning.country
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
  const irregular = tokens.slice(first, head).some((token) => IRREGULAR.test(token.lower))
  return {
    first,
    last,
    sector: irregular && sector !== null && MILITARY.has(sector) ? 'REB' : sector,
    country,
    owned: owned && !irregular,
  }
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (ORDINAL.test(token.text)) return isNameWord(tokens[at + 1])
  if (!isNameWord(token) || LEADING.has(token.lower)) return false
  const title = titleGazetteer().at(tokens, at)
  if (title && suffixAt(tokens, at, title.last + 1) === null && !hasTail(tokens, at)) return false
  const before = tokens[at - 1]
  // Inside a run of capitals only behind a title or the word that opens the sentence.
  return (
    before === undefined ||
    !isNameWord(before) ||
    LEADING.has(before.lower) ||
    (at === 1 && opensSentence(tokens, 0) && before.pos !== 'PROPN') ||
    endsTitle(tokens, at - 1)
  )
}

function endsTitle(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= at; i++) if (titleGazetteer().at(tokens, i)?.last === at) return true
  return false
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    token.pos !== 'PUNCT' &&
    token.pos !== 'PRON' &&
    !Object.hasOwn(WEEKDAYS, token.lower)
  )
}

/** Words that begin a sentence or a phrase before a name. */
const LEADING = new Set(
  'the a an this that these those in on at by with from to of for and but or as if when while after before since both all some many its their his her our my your'.split(
    ' ',
  ),
)

/** The last token of the run of capitals that begins at `at`. */
function runEnd(tokens: readonly Token[], at: number): number {
  let last = at
  for (let i = at + 1; i < tokens.length && i - at < MAX_LENGTH; i++) {
    const token = tokens[i] as Token
    if (LEADING.has(token.lower) && !isAcronym(token.text)) break
    if (isNameWord(token)) {
      const title = titleGazetteer().at(tokens, i)
      if (title && !title.meanings[0]?.plural && suffixAt(tokens, at, title.last + 1) === null) break
      last = i
    } else if (token.text === '-' && tokens[i - 1]?.end === token.start && isNameWord(tokens[i + 1])) continue
    else if (token.text === '&' && isNameWord(tokens[i + 1])) continue
    else if (token.lower === "'s" && GENITIVE_MEMBERS.has(tokens[i - 1]?.lower ?? '') && isNameWord(tokens[i + 1]))
      continue
    else break
  }
  return last
}

/** The sector, where the words up to token `i` end like an organisation's name; the longer ending decides. */
function suffixAt(tokens: readonly Token[], first: number, i: number): Sector | null {
  for (let from = Math.max(first + 1, i - 2); from <= i; from++) {
    const words = tokens
      .slice(from, i + 1)
      .map((token) => token.text)
      .join(' ')
      .replaceAll(" 's", "'s")
    const sector = ORGANIZATION_SUFFIXES.get(words)
    if (sector) return sector
  }
  return null
}

function hasTail(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || !TAIL_PREPOSITIONS.has(next.lower) || !ORGANIZATION_HEADS.has(tokens[i]?.text ?? '')) return false
  const name = tokens[i + 2]
  return isNameWord(name?.lower === 'the' ? tokens[i + 3] : name) && !endsBefore(tokens, i + 2)
}

/** "the Council of President X": a title is no part of the name. */
function endsBefore(tokens: readonly Token[], i: number): boolean {
  const title = titleGazetteer().at(tokens, i)
  return title !== null && tokens[title.last + 1] !== undefined && isNameWord(tokens[title.last + 1])
}

/** The last token of "… of North Carolina at Lund", "… for the Study of War", "… of Health and Welfare". */
function tailEnd(tokens: readonly Token[], head: number): number {
  const start = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
  let last = runEnd(tokens, start)
  for (let steps = 0; steps < 2; steps++) {
    const link = tokens[last + 1]
    const at = tokens[last + 2]?.lower === 'the' && link?.lower !== 'and' ? last + 3 : last + 2
    if (!link || !isNameWord(tokens[at]) || at - head > MAX_LENGTH || endsBefore(tokens, at)) break
    const university = link.lower === 'at' && /^(?:University|College|School)$/.test(tokens[head]?.text ?? '')
    const listed = link.lower === 'and' && !nameGazetteer().at(tokens, at) && LOCAL_MEMBERS.has(tokens[at]?.lower ?? '')
    if (link.lower !== 'of' && !university && !listed) break
    last = runEnd(tokens, at)
  }
  return last
}
