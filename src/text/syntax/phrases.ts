import type { Range } from '../../model/span.ts'
import type { Token } from '../tokens.ts'
import { compoundHead, isInnerPreposition, isYearsOld } from './compounds.ts'
import {
  endsDate,
  endsStretch,
  endsTime,
  isAddressed,
  isClaim,
  isClock,
  isDay,
  isMade,
  isNumbered,
  isOfMonth,
  startsStretch,
} from './phrase-ends.ts'
import {
  endsDemonym,
  followsBody,
  followsGroup,
  followsDemonym,
  isAdverbModifier,
  isJoinedAdverb,
  isModifierAnd,
  isModifierComma,
  isParticipleModifier,
  isService,
  POSSESSIVE,
} from './phrase-modifiers.ts'

/** A base noun phrase: token indices `first` to `last` (inclusive), its head noun, and the phrase that owns it ("Russia's attacks"). */
export interface Phrase extends Range {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly possessor: Phrase | null
  readonly pronoun: boolean
}

const NOT_IN_PHRASE = new Set(['who', 'which', 'whom', 'what', 'that', 'there'])
const PRONOUNS = new Set(
  'i we you he she it they me us him her them himself herself itself themselves ourselves myself both each neither one others everyone someone nobody somebody this these those'.split(
    ' ',
  ),
)

/**
 * The base noun phrases of a sentence, left to right, not overlapping. `names` are ranges known to be proper names: their
 * tokens belong to one phrase whatever the tagger says.
 */
export function phrasesOf(tokens: readonly Token[], names: readonly Range[] = []): Phrase[] {
  const named = markNames(tokens, names)
  const phrases: Phrase[] = []
  let possessor: Phrase | null = null
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    if (isLonePronoun(tokens, at, named)) {
      phrases.push(phrase(tokens, at, at, at, null, true))
      possessor = null
      at++
      continue
    }
    const end = phraseEnd(tokens, at, named)
    if (end < at) {
      // "Norway's most powerful general", "Norway's newly elected leader"
      const degree =
        possessor !== null && token.pos === 'ADV' && (tokens[at + 1]?.pos === 'ADJ' || isGraded(tokens, at + 1))
      if (!degree && !(possessor && token.lower === "'s") && !isPossessiveMark(token)) possessor = null
      at++
      continue
    }
    const head = headOf(tokens, at, end, named)
    if (head < 0) {
      at = end + 1
      possessor = null
      continue
    }
    const made = phrase(tokens, at, end, head, possessor, false)
    phrases.push(made)
    at = end + 1
    possessor = isPossessiveMark(tokens[at]) ? made : null
    if (possessor) at++
  }
  return phrases
}

/** Whose it is: "Kari Lund's arm", "her arm". */
export function ownerOf(
  { tokens }: { readonly tokens: readonly Token[] },
  { possessor, first }: Phrase,
): Phrase | null {
  const own = /^(?:his|her|their|my|our|your)$/.test(tokens[first]?.lower ?? '')
  return possessor ?? (own ? phrase(tokens, first, first, first, null, true) : null)
}

export function isPossessiveMark(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.lower === "'s" || token.lower === "'") && token.pos !== 'VERB' && token.pos !== 'AUX'
  )
}

function phrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  possessor: Phrase | null,
  pronoun: boolean,
): Phrase {
  return {
    first,
    last,
    head,
    possessor,
    pronoun,
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
  }
}

function markNames(tokens: readonly Token[], names: readonly Range[]): boolean[] {
  const named = tokens.map(() => false)
  for (const name of names) {
    for (const token of tokens) if (token.start >= name.start && token.end <= name.end) named[token.index] = true
  }
  return named
}

/** "newly [elected leader]": a participle with its noun. */
function isGraded(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'VERB' && /(?:ed|en)$/.test(tokens[at].lower) && tokens[at + 1]?.pos === 'NOUN'
}

function isLonePronoun(tokens: readonly Token[], at: number, named: readonly boolean[]): boolean {
  const token = tokens[at] as Token
  if (named[at] || !PRONOUNS.has(token.lower)) return false
  if (
    token.lower === 'her' ||
    POSSESSIVE.has(token.lower) ||
    /^(?:both|each|this|these|those|one|neither)$/.test(token.lower)
  ) {
    return !startsNominal(tokens, at + 1, named)
  }
  return true
}

function startsNominal(tokens: readonly Token[], at: number, named: readonly boolean[]): boolean {
  const token = tokens[at]
  if (!token) return false
  return named[at] === true || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(token.pos)
}

/** The last token of the phrase that begins at `at`, or -1 where none begins. */
function phraseEnd(tokens: readonly Token[], at: number, named: readonly boolean[]): number {
  // "at least eight", "more than ten": the measure is no part of the phrase.
  if (
    tokens[at + 1]?.lower === 'than' &&
    tokens[at + 2]?.pos === 'NUM' &&
    /^(?:more|less|fewer)$/.test(tokens[at]?.lower ?? '')
  )
    return -1
  if (tokens[at - 1]?.lower === 'at' && /^(?:least|most)$/.test(tokens[at]?.lower ?? '')) return -1
  if (isClock(tokens, at)) return -1
  let last = -1
  let nounSeen = false
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    // "On Monday Kari Lund met", "In recent months Norway has": the time ends its own phrase.
    if (i > at && named[i] && !named[i - 1] && endsStretch(tokens, i - 1)) break
    // "In 2022 Norway attacked", "In March gunmen attacked": when it was is no part of who did it.
    if (i > at && endsDate(tokens, at, i, named)) break
    // "told reporters Kari Lund had left": whom it was told, and whom it is of.
    if (i > at && named[i] && !named[i - 1] && (isAddressed(tokens, at, i - 1) || isClaim(tokens[i - 1]))) break
    // "On Thursday militants fired", "Last month gunmen attacked": who did it begins a phrase of its own.
    if (!named[i] && (endsTime(tokens, at, i) || startsStretch(tokens, i, named))) break
    // "attacked the port late Friday evening": the day begins a phrase of its own.
    if (nounSeen && !named[i] && isDay(token, next)) break
    if (nounSeen && isMade(tokens, at, i)) break
    // "found Holm guilty of"
    if (nounSeen && token.lower === 'guilty') break
    if (named[i]) {
      nounSeen = true
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      nounSeen = true
    } else if (token.pos === 'DET' || POSSESSIVE.has(token.lower)) {
      if (i > at && !(tokens[i - 1]?.lower === 'all' || tokens[i - 1]?.lower === 'both')) break
      if (NOT_IN_PHRASE.has(token.lower) && !startsNominal(tokens, i + 1, named)) break
    } else if (token.pos === 'NUM' || token.pos === 'ADJ') {
      const joined = i > at + 1 && (isModifierAnd(tokens, i - 1, named) || isModifierComma(tokens, i - 1))
      if (
        nounSeen &&
        token.pos === 'ADJ' &&
        !isYearsOld(tokens, i) &&
        !isYearsOld(tokens, i - 1) &&
        !named[i + 1] &&
        next?.pos !== 'PROPN' &&
        !joined &&
        // "the Moscow-occupied Crimean peninsula"
        !(tokens[i - 1]?.pos === 'VERB' && tokens[i - 2]?.text === '-' && next?.pos === 'NOUN') &&
        !isService(token, next) &&
        !followsBody(tokens, at, i) &&
        !followsGroup(tokens, i, named) &&
        !followsDemonym(tokens, i) &&
        !endsDemonym(tokens, i)
      )
        break
      const counted = isNumbered(tokens, i, named) || isOfMonth(tokens, i) || isInnerPreposition(tokens, i - 2)
      if (nounSeen && token.pos === 'NUM' && next && next.pos !== 'PUNCT' && !counted) break
    } else if (token.pos === 'SYM' || token.lower === '%' || token.lower === '$') {
      // money and shares go with their number
    } else if (isJoiner(tokens, i, at) || (nounSeen && isInnerPreposition(tokens, i))) {
      continue
    } else if (i > at && (isModifierAnd(tokens, i, named) || isModifierComma(tokens, i))) {
      continue
    } else if (
      isParticipleModifier(tokens, i, at, named) ||
      isAdverbModifier(tokens, i, at) ||
      isJoinedAdverb(tokens, i)
    ) {
      continue
    } else {
      break
    }
    last = i
  }
  return last
}

/** A hyphen within a compound: "U.S.-led", "two-day". */
function isJoiner(tokens: readonly Token[], i: number, at: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (
    i > at && (token.text === '-' || token.text === '/') && before?.end === token.start && after?.start === token.end
  )
}

function headOf(tokens: readonly Token[], first: number, last: number, named: readonly boolean[]): number {
  const compound = named[last] ? -1 : compoundHead(tokens, last)
  if (compound >= first) return compound
  // "a 14-year-old Palestinian"
  if (last > first && isYearsOld(tokens, last - 1) && /^\p{Lu}/u.test((tokens[last] as Token).text)) return last
  for (let i = last; i >= first; i--) {
    const token = tokens[i] as Token
    if (named[i] || token.pos === 'NOUN' || token.pos === 'PROPN') return i
  }
  const only = tokens[last] as Token
  if (only.pos === 'NUM' || only.pos === 'ADJ') return last
  if (only.pos === 'DET' && /^(?:both|all|some|many|several|others)$/.test(only.lower)) return last
  return -1
}
