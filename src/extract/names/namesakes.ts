import { NAME_PARTICLES, NOT_PERSONAL, PLACE_GIVEN_NAMES } from '../../lexicon/name-words.ts'
import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { foldWords } from '../../text/fold.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { isAcronym } from './acronyms.ts'
import { nameGazetteer, speaks, titleGazetteer, type Meaning } from './lexicon.ts'
import { actsAsCountry, isPlaceHere, namedOtherwise } from './place-context.ts'
import { doesWhatPeopleDo, introduces } from './run-context.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, opensSentence } from './runs.ts'

/** No title before a place is longer, in words. */
const MAX_TITLE = 3

/** Words that are names of places and, in this article, surnames: "Kari London said … London added …". */
export type Namesakes = ReadonlySet<string>

/** Reads the article for people who are called like a country or a city. */
export function namesakesOf(draft: Draft): Namesakes {
  const found = new Set<string>()
  for (const sentence of draft.sentences) {
    const tokens = draft.tokens[sentence.index] ?? []
    for (let at = 1; at < tokens.length; at++) {
      const before = tokens[at - 1] as Token
      if (!isCapitalised(tokens[at] as Token)) continue
      const hit = nameGazetteer().at(tokens, at)
      if (!hit) continue
      const named = isCapitalised(before) || NAME_PARTICLES.has(before.lower)
      if (
        (named && (mayBeName(hit) || isFirm(tokens, hit)) && isSurname(tokens, hit)) ||
        (isGroup(tokens, hit) && isSurnameOfGroup(tokens, hit))
      )
        found.add((tokens[at] as Token).text)
    }
  }
  return found
}

/** A country's or city's name that is part of a person's: "Michael Jordan", "Paris Hilton", "Chad Smith", "Emir Sabah". */
export function insideName(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  if (isFirm(tokens, hit)) return isSurname(tokens, hit)
  if (isGroup(tokens, hit) && isSurnameOfGroup(tokens, hit)) return true
  if (isTitledBody(tokens, hit)) return true
  if (!mayBeName(hit)) return false
  return isSurname(tokens, hit) || endsTitle(tokens, hit.first - 1) || isGiven(tokens, hit)
}

/** "President Duma Wexel": a body's one word between a title of one person and a surname is somebody's given name. */
function isTitledBody(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const after = tokens[hit.last + 1]
  return (
    hit.first === hit.last &&
    hit.meanings.every((meaning) => meaning.kind === 'organization') &&
    /\p{Ll}/u.test(tokens[hit.first]?.text ?? '') &&
    after?.pos === 'PROPN' &&
    isCapitalised(after) &&
    !isOrdinaryWord(after.text) &&
    !ORGANIZATION_SUFFIXES.has(after.text) &&
    !nameGazetteer().at(tokens, hit.last + 1) &&
    !titleGazetteer().at(tokens, hit.last + 1) &&
    endsTitle(tokens, hit.first - 1)
  )
}

/** Before a surname: where the place is no given name of everybody's, the surname is no word, and no preposition says "in". */
function isGiven(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const name = tokens[hit.first] as Token
  const after = tokens[hit.last + 1]
  if (!after || !isCapitalised(after) || after.pos !== 'PROPN' || titleGazetteer().at(tokens, hit.last + 1))
    return false
  if (isGivenName(name.text)) return true
  const before = tokens[hit.first - 1]?.lower ?? ''
  return (
    PLACE_GIVEN_NAMES.has(name.lower) &&
    !/^(?:in|from|across|inside|outside|near|around|throughout|the|of)$/.test(before) &&
    after.text.length > 2 &&
    (isGivenName(after.text) || !isOrdinaryWord(after.text)) &&
    !isAcronym(after.text) &&
    // "the Boston Wexels": a team, or a family.
    !(after.lower.endsWith('s') && !isGivenName(after.text) && before === 'the') &&
    !ORGANIZATION_SUFFIXES.has(after.text) &&
    !NOT_PERSONAL.has(after.lower) &&
    !nameGazetteer().at(tokens, hit.last + 1) &&
    // "Israel Netanyahu": a stray country beside somebody else's surname.
    holdersWithSurname(after.text).every((holder) => foldWords(holder.name).startsWith(`${name.lower} `))
  )
}

/** "President London": a title with a capital, of one person, right before the name. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  for (let first = Math.max(0, at - MAX_TITLE + 1); first <= at; first++) {
    const title = titleGazetteer().at(tokens, first)
    if (title?.last !== at || title.meanings[0]?.plural !== false || !isCapitalised(tokens[first] as Token)) continue
    return title.meanings[0].facts.kind !== 'role' && !titleGazetteer().at(tokens, at + 1)
  }
  return false
}

/**
 * The surname alone, where the article has a person called so. A place behind a preposition of places stays one; so does a
 * country whose demonym or capital the article has too, and what acts as a country does.
 */
export function isNamesake(
  draft: Draft,
  tokens: readonly Token[],
  hit: GazetteerHit<Meaning>,
  namesakes: Namesakes,
): boolean {
  if (!namesakes.has((tokens[hit.first] as Token).text)) return false
  // "Wagner said" is hers, "Wagner fighters" and "the Wagner" the group's.
  if (isGroup(tokens, hit)) return tokens[hit.last + 1]?.pos !== 'NOUN' && tokens[hit.first - 1]?.lower !== 'the'
  if (!(mayBeName(hit) || isFirm(tokens, hit)) || isPlaceHere(tokens, hit)) return false
  const isCountry = hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'name')
  return !(isCountry && namedOtherwise(draft, hit)) && !actsAsCountry(tokens, hit)
}

function mayBeName(hit: GazetteerHit<Meaning>): boolean {
  return (
    hit.first === hit.last &&
    !hit.meanings.some(
      (meaning) => meaning.kind === 'organization' || (meaning.kind === 'country' && meaning.form === 'demonym'),
    )
  )
}

/** A firm called by one word that its founder bore: "Karl Siemens" is no firm, "IBM" nobody's surname. */
function isFirm(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  return isBodyWord(tokens, hit, FIRM)
}

/** An armed group or a party called by one word that is a surname too: "Minister Kari Wagner". */
function isGroup(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  return isBodyWord(tokens, hit, GROUP) && !isOrdinaryWord(tokens[hit.first]?.text ?? '')
}

const FIRM = /^BUS$/
const GROUP = /^(?:UAF|REB|PTY|OPP|CRM)$/

function isBodyWord(tokens: readonly Token[], hit: GazetteerHit<Meaning>, sectors: RegExp): boolean {
  return (
    hit.first === hit.last &&
    /^\p{Lu}.*\p{Ll}/u.test(tokens[hit.first]?.text ?? '') &&
    hit.meanings.some((meaning) => meaning.kind === 'organization' && sectors.test(meaning.facts.sector ?? ''))
  )
}

/** No name has more words before such a surname. */
const MAX_BEFORE = 4

/**
 * Behind a given name, a title ("Foreign Minister Wagner", "Minister Tvim Wexel Wagner") or, where it opens a sentence, before what only
 * people do, a word that nobody knows ("Tvim Wagner met").
 */
function isSurnameOfGroup(tokens: readonly Token[], { first, last }: GazetteerHit<Meaning>): boolean {
  const after = tokens[last + 1]
  // "Wagner fighters": the group's.
  if (after && /^\p{Ll}/u.test(after.text) && after.pos === 'NOUN') return false
  if (endsTitle(tokens, first - 1)) return true
  let at = first
  while (first - at < MAX_BEFORE && isUnknownName(tokens, at - 1)) at--
  if (at === first) return false
  if (isGivenName(tokens[at]?.text ?? '') || endsTitle(tokens, at - 1)) return true
  if (after?.text === ',' && introduces(tokens, last + 2)) return true
  return opensSentence(tokens, at) && after !== undefined && (speaks(after) || doesWhatPeopleDo(after))
}

/** A given name that is no town or country. */
function isGivenNameOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isCapitalised(token) && isGivenName(token.text) && !nameGazetteer().at(tokens, at)
}

/** A word with a capital that no list holds but for the given names. */
function isUnknownName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    (isGivenName(token.text) || (token.pos === 'PROPN' && !isOrdinaryWord(token.text))) &&
    !nameGazetteer().at(tokens, at) &&
    !titleGazetteer().at(tokens, at)
  )
}

/** Behind a given name; or behind one that no list holds, where the phrase behind a comma says who it is. */
function isSurname(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const before = tokens[hit.first - 1]
  if (before && OF_PLACES.test(before.lower)) return isSurnameOfPlace(tokens, hit.first - 1)
  if (!before || !isCapitalised(before) || titleGazetteer().at(tokens, hit.first - 1)) return false
  if (isGivenName(before.text)) return true
  // "Samuel Wexel Medina": nothing parts a town from a full name but a name.
  const after = tokens[hit.last + 1]
  if (
    isUnknownName(tokens, hit.first - 1) &&
    isGivenNameOnly(tokens, hit.first - 2) &&
    !(after && /^(?:NOUN|PROPN)$/.test(after.pos))
  )
    return hit.meanings.every(({ kind }) => kind === 'city')
  return (
    before.pos === 'PROPN' &&
    !isOrdinaryWord(before.text) &&
    !nameGazetteer().at(tokens, hit.first - 1) &&
    tokens[hit.last + 1]?.text === ',' &&
    introduces(tokens, hit.last + 2)
  )
}

/** What stands before a place in a surname: "Leila de Lima", "Otto van der Leeds". */
const OF_PLACES = /^(?:de|del|dela|della|di|da|do|dos|du|van|von|der|den|zu|la|el|al)$/
/** No more of them stand together. */
const MAX_PARTICLES = 3

/** Whether a given name that is no place itself, or a nickname's mark behind one, stands before the particles that end at `last`. */
function isSurnameOfPlace(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (last - at < MAX_PARTICLES && OF_PLACES.test(tokens[at]?.lower ?? '')) at--
  const given = tokens[at]
  if (!given) return false
  if (/^(?:"|''|\))$/.test(given.text)) return isGivenName(tokens[at - 3]?.text ?? '')
  return isCapitalised(given) && isGivenName(given.text) && !nameGazetteer().at(tokens, at)
}
