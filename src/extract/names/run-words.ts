import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import {
  COMPASS_SURNAMES,
  FAMILY_NAME_FIRST,
  FUNCTION_NAMES,
  NAME_SUFFIXES,
  NOT_PERSONAL,
  PLACE_GIVEN_NAMES,
  VIETNAMESE_FAMILY_NAMES,
  WORD_GIVEN_NAMES,
} from '../../lexicon/name-words.ts'
import { PLACE_BEGINNINGS } from '../../lexicon/naming-nouns.ts'
import { FOREIGN_HEADS, ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isAcronym } from './acronyms.ts'
import type { CapitalWords } from './capital-words.ts'
import type { Gain } from './person-evidence.ts'

/** Whether the word is a given name somewhere in the world. */
export function isGivenName(word: string): boolean {
  return FIRST_NAMES.has(foldWords(word))
}

/** A word that English has for things: no given name, and written small where no name is meant. */
function isPlain(word: Token): boolean {
  return !isGivenName(word.text) && (isOrdinaryWord(word.text) || NOT_PERSONAL.has(word.lower))
}

/** "J.", "J.K.": initials stand for given names. */
function isInitial(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:\p{Lu}\.?){1,3}$/u.test(token.text) &&
    (token.text.includes('.') || token.text.length === 1)
  )
}

/** What the words of a run say of a person. `words` are those with a capital, `tokens` the sentence's. */
export function weighWords(
  tokens: readonly Token[],
  words: readonly Token[],
  titled: boolean,
  seen: CapitalWords,
  gain: Gain,
): void {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return
  if (words.some((word) => /\d/.test(word.text))) gain(-3, 'a figure in it')
  if (words.length === 1) {
    weighAlone(first, titled, seen, gain)
    return
  }
  const given = isGivenName(first.text) || seen.wordNames.words.has(first.text)
  // "Eric Temple Bell": behind a given name only the last word tells, and no second half of a double name.
  const telling = given ? [last].filter((word) => tokens[word.index - 1]?.text !== '-') : behindWordName(words)
  // "Kanye West", no "Austin West": a surname behind a given name that is no place.
  const compass = given && words.length === 2 && COMPASS_SURNAMES.has(last.lower) && !PLACE_GIVEN_NAMES.has(first.lower)
  if (!compass && telling.some((word) => NOT_PERSONAL.has(word.lower))) gain(-3, 'a word of things')
  if (isCreed(tokens, last)) gain(-6, 'a creed')
  if (/^\p{L}$/u.test(last.text)) gain(-3, 'it ends in a letter')
  if (given) gain(isPlainPair(first, last) ? 1 : 3, 'a known given name')
  else if (isInitial(first) && !isPlain(last) && last.text.length > 2) gain(2.5, 'initials')
  else if (FAMILY_NAME_FIRST.has(first.lower) && words.length <= 3 && !words.slice(1).some(isPlain))
    gain(2, 'a known family name first')
  else if (isVietnamese(words)) gain(2, 'a family name of Vietnam first')
  else if (!titled) weighUnknown(words, seen, gain)
  if (seen.alone.has(last.text) && !NOT_PERSONAL.has(last.lower)) gain(2, 'its surname stands alone elsewhere')
  if (words.length <= 4) gain(0.5, 'two to four words')
  if (NAME_SUFFIXES.has(last.lower.replaceAll('.', '')) && words.length > 2) gain(1, 'a suffix of names')
  if (words.slice(1, -1).some(isInitial)) gain(2.5, 'an initial')
  if (
    words.some((word) => isAcronym(word.text) && !isInitial(word)) &&
    !words.every((word) => word.text === word.text.toUpperCase())
  )
    gain(-3, 'letters in it')
}

/** "Le Quoc Bao", no "Le Monde": a family name before two or three syllables of its language. */
function isVietnamese([first, ...others]: readonly Token[]): boolean {
  if (!first || !VIETNAMESE_FAMILY_NAMES.has(first.lower) || others.length < 2 || others.length > 3) return false
  return others.every(({ lower }) => VIETNAMESE_SYLLABLE.test(lower))
}

const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|ch|gh|gi|kh|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** "Grace Period", "Will Want": a given name that is a word too, before a word. */
function isPlainPair(first: Token, last: Token): boolean {
  return isOrdinaryWord(first.text) && isPlain(last)
}

/** No given name that we know: words that are no words of English are names more often than not. */
function weighUnknown(words: readonly Token[], seen: CapitalWords, gain: Gain): void {
  const [first] = words as [Token]
  const plain = words.filter(isPlain).length
  if (PLACE_BEGINNINGS.has(first.lower)) gain(-2, 'it begins like a place')
  // "Trump Tower", "Merkel Joked": the surname of somebody in the article begins no other full name. Who is known by a title
  // alone ("Mr. Prabowo") may be called so by the given name.
  if (seen.surnames.has(first.text) && (seen.fullNamed.has(first.text) || isPlain(words.at(-1) as Token)))
    gain(-3, 'it begins with a surname')
  if (PLACE_GIVEN_NAMES.has(first.lower) && !isPlain(words.at(-1) as Token)) gain(1, 'a place that is a given name')
  // "Will Smith", "May Lund": what stands around the name tells.
  if (isWordName(first) && words.length === 2) gain(0, 'a word that is a name')
  else if (plain === words.length) gain(-2, 'plain words')
  else if (isPlain(words.at(-1) as Token)) gain(-1, 'it ends in a plain word')
  else if (plain === 0) gain(1, 'no plain words')
  // "Min Aung Wexel": a name of three parts whose second is one.
  if (words.length === 3 && isGivenName(words[1]?.text ?? '') && !isPlain(words[2] as Token))
    gain(1, 'a given name inside')
}

/** "Art Wexel": the word is a given name where no other word of English follows. */
function behindWordName(words: readonly Token[]): readonly Token[] {
  const [first, ...others] = words
  return first && WORD_GIVEN_NAMES.has(first.lower) && !others.some(isPlain) ? others : words
}

/** "Sunni Islam", "Hefazat-e-Islam": the creed, where "Tvim Islam" is somebody of Bengal. */
export function isCreed(tokens: readonly Token[], { lower, index }: Token): boolean {
  const before = tokens[index - 1]
  return lower === 'islam' && before !== undefined && (CREED.test(before.lower) || isOrdinaryWord(before.text))
}

const CREED =
  /^(?:-|al|ul|el|e|of|sunni|shia|shiite|sufi|salafi|wahhabi|ahmadi|ahmadiyya|ibadi|deobandi|barelvi|hanafi)$/

/** "Will", "May", "To": a word of English that is a name too. */
function isWordName(token: Token): boolean {
  return WORD_GIVEN_NAMES.has(token.lower) || FUNCTION_NAMES.has(token.lower)
}

function weighAlone(word: Token, titled: boolean, seen: CapitalWords, gain: Gain): void {
  if (seen.wordNames.starts.has(word.start)) {
    gain(4, 'a word that is a given name here')
    return
  }
  if (NOT_PERSONAL.has(word.lower) || (word.lower === 'islam' && !titled && !seen.surnames.has(word.text)))
    gain(-3, 'a word of things')
  else if (!titled && isOrdinaryWord(word.text)) gain(seen.surnames.has(word.text) ? -1 : -2, 'a plain word')
  // "the Clintons", "Ohioans"
  if (PEOPLE.test(word.text) || (word.text.endsWith('s') && seen.surnames.has(word.text.slice(0, -1))))
    gain(-3, 'several people')
  if (!isOrdinaryWord(word.text) && holdersWithSurname(word.text).length > 0) gain(1, 'a surname of office holders')
}

/** People of a place or a kind. */
const PEOPLE = /^\p{Lu}\p{Ll}{2,14}(?:ans|inos|inas|anics|ites)$/u

/** "… Ministry", "Ministry of …", "Instituto …": a word of organisations at the end or at the start. */
export function namesOrganization(words: readonly Token[]): boolean {
  const first = words[0]?.text ?? ''
  const last = words.at(-1)?.text ?? ''
  return (
    words.length > 1 &&
    (ORGANIZATION_SUFFIXES.has(last) || ORGANIZATION_HEADS.has(first) || FOREIGN_HEADS.has(foldWords(first)))
  )
}
