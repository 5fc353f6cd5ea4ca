import { MONTHS } from '../../lexicon/date-words.ts'
import {
  GIVEN_TITLES,
  INNER_TITLES,
  NAME_SUFFIXES,
  NOT_PERSONAL,
  RARE_GIVEN_TITLES,
  SURNAME_TITLES,
} from '../../lexicon/name-words.ts'
import { PERSON_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { holdersNamed } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isAcronym } from './acronyms.ts'
import { nameGazetteer, titleGazetteer } from './lexicon.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, opensSentence } from './runs.ts'

/** Token indices of a title. */
interface Place {
  readonly first: number
  readonly last: number
}

/**
 * Whether the title's word is part of a personal name here: a surname ("Stephen King", "Mehbooba Mufti"), a name inside another
 * ("Hassan Sheikh Mohamud"), or a given name ("Dean Wexel", "the striker Prince Boateng", whoever in the table of office holders has such a one).
 */
export function isPartOfName(tokens: readonly Token[], { first, last }: Place): boolean {
  const token = tokens[first]
  if (first !== last || !token || !isCapitalised(token)) return false
  return isSurname(tokens, first) || isInner(tokens, first) || isGiven(tokens, first)
}

function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || !isCapitalised(before) || goesOn(tokens[at + 1])) return false
  // "In May President Holm": what stands before is no given name here.
  if (isGivenName(before.text) && !NOT_PERSONAL.has(before.lower)) return !Object.hasOwn(MONTHS, before.lower)
  return SURNAME_TITLES.has(tokens[at]?.lower ?? '') && isUnknownName(tokens, at - 1)
}

/** "Hassan Sheikh Mohamud": between a name and a name. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || !goesOn(tokens[at + 1]) || !INNER_TITLES.has(tokens[at]?.lower ?? '')) return false
  if (titleGazetteer().at(tokens, at + 1) || titleGazetteer().at(tokens, at - 1) || !isCapitalised(before)) return false
  return (isGivenName(before.text) && !Object.hasOwn(MONTHS, before.lower)) || isUnknownName(tokens, at - 1)
}

/** A word that no list holds, with a capital and no article before it: the beginning of a name. */
function isUnknownName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return (
    isCapitalised(token) &&
    (token.pos === 'PROPN' || opensSentence(tokens, at)) &&
    token.text.length > 2 &&
    !isOrdinaryWord(token.text) &&
    !isAcronym(token.text) &&
    !NOT_PERSONAL.has(token.lower) &&
    !/^(?:the|an?|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
    !nameGazetteer().at(tokens, at) &&
    (at === 0 || !nameGazetteer().at(tokens, at - 1)) &&
    !titleGazetteer().at(tokens, at)
  )
}

/** "Dean Wexel said", "manager Earl Wexel": before a surname, where no state or article owns the title and no full name follows. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const word = token.lower
  const after = tokens[at + 1]
  if (!after || !goesOn(after) || titleGazetteer().at(tokens, at + 1) || nameGazetteer().at(tokens, at + 1))
    return false
  // "Defense Minister Gen Nakatani"
  if (holdersNamed(`${token.text} ${after.text}`).some(({ title }) => !title.includes(token.text))) return true
  const before = tokens[at - 1]
  if (GIVEN_TITLES.has(word)) {
    const owned =
      before !== undefined && (/^(?:the|an?|'s|his|her|its|their|our)$/.test(before.lower) || isState(tokens, at - 1))
    // "Dean Otto Brandt": a full name has its own given name. An Amir has several of them.
    const full = word !== 'amir' && isGivenName(after.text) && goesOn(tokens[at + 2])
    return !owned && !full
  }
  return RARE_GIVEN_TITLES.has(word) && !isGivenName(after.text) && isRole(tokens, at - 1)
}

function isState(tokens: readonly Token[], at: number): boolean {
  return nameGazetteer().at(tokens, at)?.meanings[0]?.kind === 'country'
}

/** "the striker", "manager": what somebody does, before a name. */
function isRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^\p{Ll}/u.test(token.text)) return false
  if (PERSON_NOUNS.has(token.lower)) return true
  // "secretary general Baron Wexel": an office of two words.
  if (at > 0 && titleGazetteer().at(tokens, at - 1)?.last === at) return /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '')
  const title = titleGazetteer().at(tokens, at)?.meanings[0]
  return title?.facts.kind === 'role' && !title.plural
}

/** Whether a name goes on with this token. */
function goesOn(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    token.pos !== 'PUNCT' &&
    !NAME_SUFFIXES.has(token.lower.replaceAll('.', ''))
  )
}
