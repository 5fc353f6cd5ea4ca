import { MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts'
import { GENITIVE_MEMBERS, LOCAL_MEMBERS } from '../../lexicon/name-words.ts'
import { CAUSES, ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES, PEOPLE_HEADS } from '../../lexicon/organizations.ts'
import type { Sector } from '../../model/event.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isAcronym } from './acronyms.ts'
import { nameGazetteer, titleGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

/** No name is longer, in tokens. */
const MAX_LENGTH = 12
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)$/
const TAIL_PREPOSITIONS = new Set(['of', 'for', 'on', 'against'])

/** Words that begin a sentence or a phrase before a name. */
const LEADING = new Set(
  'the a an this that these those in on at by with from to of for and but or as if when while after before since both all some many its their his her our my your two three four five six seven eight nine ten several few most top addressing'.split(
    ' ',
  ),
)

/** Whether the word may stand in a name: a capital, and no weekday, month or pronoun. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    token.pos !== 'PUNCT' &&
    token.pos !== 'PRON' &&
    !Object.hasOwn(WEEKDAYS, token.lower)
  )
}

/** "5th", before a word of the name: "5th Fleet". */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return /^\d/.test(text) && ORDINAL.test(text) && isNameWord(tokens[at + 1])
}

/** "The", "In": a word that stands before names and in none. */
export function leads(token: Token): boolean {
  return LEADING.has(token.lower) && !isAcronym(token.text)
}

/** The last token of the run of capitals that begins at `at`. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let last = at
  for (let i = at + 1; i < tokens.length && i - at < MAX_LENGTH; i++) {
    const token = tokens[i] as Token
    if (leads(token) && !joins(tokens, at, i)) break
    if (isNameWord(token)) {
      const title = titleGazetteer().at(tokens, i)
      if (title && !title.meanings[0]?.plural && !endsBody(tokens, at, title.last)) break
      last = i
    } else if (!joins(tokens, at, i)) break
  }
  return last
}

/** "Sheriff's Office", "Prime Minister Office": the title that ends at `last` is part of what ends the name. */
function endsBody(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last + 1]?.lower === "'s" ? last + 2 : last + 1
  return suffixAt(tokens, first, end) !== null
}

/** What stands small inside a name: a hyphen, "&", "'s" of a known owner, an ordinal, and the "and" of "Air and Space Museum". */
function joins(tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || !isNameWord(after)) return false
  if (token.text === '-') return before.end === token.start
  if (token.text === '&' || isOrdinal(tokens, i)) return true
  if (token.lower === "'s") return GENITIVE_MEMBERS.has(before.lower)
  if (token.lower !== 'and' || i === first) return false
  if (joinsHouses(tokens, first, i)) return true
  // Both sides are plain words, and the name goes on behind them: "Ministers and Defense Officials" has no such end.
  return (
    isSubject(before) &&
    isSubject(after as Token) &&
    (suffixAt(tokens, i, i + 2) !== null || suffixAt(tokens, i, i + 3) !== null)
  )
}

/** "Lund Museum and Art Gallery": one house of culture, whose second name has no owner of its own. */
function joinsHouses(tokens: readonly Token[], first: number, and: number): boolean {
  if (suffixAt(tokens, first, and - 1) !== 'NGO') return false
  for (let end = and + 1; end <= and + 2 && isNameWord(tokens[end]); end++) {
    if (suffixAt(tokens, and - 1, end) === 'NGO') return true
    if (!isOrdinaryWord(tokens[end]?.text ?? '')) return false
  }
  return false
}

/** What a museum or a ministry is about: a plain word that does not end a body's name itself. */
function isSubject(token: Token): boolean {
  return (isOrdinaryWord(token.text) || LOCAL_MEMBERS.has(token.lower)) && !ORGANIZATION_HEADS.has(token.text)
}

/** The sector, where the words up to token `i` end like an organisation's name; the longer ending decides. */
export function suffixAt(tokens: readonly Token[], first: number, i: number): Sector | null {
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

/** Whether the word at `i` heads a name that goes on behind a preposition: "Ministry of Health". */
export function hasTail(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (PEOPLE_HEADS.has(tokens[i]?.text ?? '')) return hasCause(tokens, i + 1)
  if (!next || !TAIL_PREPOSITIONS.has(next.lower) || !ORGANIZATION_HEADS.has(tokens[i]?.text ?? '')) return false
  const name = tokens[tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2]
  return isNameWord(name) && !isTime(tokens, name as Token) && !endsBefore(tokens, i + 2)
}

/** "Lawyers for Human Rights", "Volunteers for the Defense of the Homeland", and no "Lawyers for Kari Lund". */
function hasCause(tokens: readonly Token[], preposition: number): boolean {
  if (!/^(?:for|against)$/.test(tokens[preposition]?.lower ?? '')) return false
  let at = tokens[preposition + 1]?.lower === 'the' ? preposition + 2 : preposition + 1
  for (let words = 0; words < MAX_CAUSE && isNameWord(tokens[at]); words++, at++)
    if (CAUSES.has(tokens[at]?.lower ?? '') && !isNameWord(tokens[at + 1])) return true
  return false
}

/** No cause has more words with a capital before the word that tells it. */
const MAX_CAUSE = 3

/** "on April 12", "on STS-1": what follows tells when or which, and is no part of the name. */
function isTime(tokens: readonly Token[], token: Token): boolean {
  if (Object.hasOwn(MONTHS, token.lower) || /\d/.test(token.text)) return true
  return isAcronym(token.text) && token.text.length > 2 && !nameGazetteer().at(tokens, token.index)
}

/** "the Council of President X": a title is no part of the name. */
function endsBefore(tokens: readonly Token[], i: number): boolean {
  const title = titleGazetteer().at(tokens, i)
  // "of Sri Lanka": a country, and nobody who is called Sri.
  if (title && (nameGazetteer().at(tokens, i)?.last ?? -1) > title.last) return false
  return title !== null && tokens[title.last + 1] !== undefined && isNameWord(tokens[title.last + 1])
}

/** The last token of "… of North Carolina at Lund", "… for the Study of War", "… of Health and Welfare". */
export function tailEnd(tokens: readonly Token[], head: number): number {
  const start = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
  let last = runEnd(tokens, start)
  for (let steps = 0; steps < 2; steps++) {
    const link = tokens[last + 1]
    const at = tokens[last + 2]?.lower === 'the' && link?.lower !== 'and' ? last + 3 : last + 2
    if (!link || !isNameWord(tokens[at]) || at - head > MAX_LENGTH || endsBefore(tokens, at)) break
    const university = link.lower === 'at' && /^(?:University|College|School)$/.test(tokens[head]?.text ?? '')
    const listed = link.lower === 'and' && !nameGazetteer().at(tokens, at) && isListed(tokens, last, at)
    if (link.lower !== 'of' && !university && !listed) break
    last = runEnd(tokens, at)
  }
  return last
}

/** "… of Health and Welfare", "… of Painting and Sculpture": both are plain words, and no verb makes the second a new subject. */
function isListed(tokens: readonly Token[], last: number, at: number): boolean {
  const member = tokens[at] as Token
  if (LOCAL_MEMBERS.has(member.lower)) return true
  if (!isSubject(tokens[last] as Token) || !isSubject(member)) return false
  const after = tokens[at + 1]
  // "… for Economic and Policy Research"
  return (
    !isNameWord(after) || (isSubject(after as Token) && !isNameWord(tokens[at + 2]) && tokens[at + 2]?.lower !== "'s")
  )
}
