import { PLAYERS, PLAYERS_BEFORE_NAMES, PLAYING, RESULTS, SIGNING } from '../../lexicon/clubs.ts'
import { WEEKDAYS } from '../../lexicon/date-words.ts'
import { PLACE_GIVEN_NAMES } from '../../lexicon/name-words.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { townAt } from './club-names.ts'
import { nameGazetteer, speaks, titleGazetteer } from './lexicon.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised } from './runs.ts'

/** How far behind a verb its score or its player is looked for, in tokens. */
const REACH = 8
const SCORE = /^\d{1,3}-\d{1,3}$/

const cache = new WeakMap<Draft, ReadonlySet<string>>()

/**
 * The names that clubs of this article share with towns, or that no list holds: "Chelsea signed a goalkeeper", "Barcelona won
 * 2-0", "the Wexel striker Otto Brandt". Countries have teams too and stay countries.
 */
export function clubsOf(draft: Draft): ReadonlySet<string> {
  let clubs = cache.get(draft)
  if (!clubs) {
    clubs = readClubs(draft)
    cache.set(draft, clubs)
  }
  return clubs
}

function readClubs(draft: Draft): Set<string> {
  const clubs = new Set<string>()
  for (const tokens of draft.tokens) {
    // Most sentences have nothing of the kind, and names are dear.
    if (!tokens.some(tellsPlay)) continue
    for (let at = 0; at < tokens.length; at++) {
      const last = nameEnd(tokens, at)
      if (last < 0) continue
      if (plays(tokens, at, last)) clubs.add(wordsOf(tokens, at, last))
      at = last
    }
  }
  return clubs
}

function tellsPlay(token: Token): boolean {
  return (
    PLAYERS.has(token.lower) ||
    (token.text.includes('-') && SCORE.test(token.text)) ||
    (token.pos === 'VERB' && /^(?:sign|join)$/.test(token.lemma))
  )
}

/** The last token of a town, or of one word that is none of English, with no more of a name around it; else -1. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token
  if (!isCapitalised(token) || token.pos === 'PUNCT' || Object.hasOwn(WEEKDAYS, token.lower)) return -1
  const last = townAt(tokens, at)?.last ?? at
  if (goesOn(tokens[at - 1]) || goesOn(tokens[last + 1])) return -1
  if (isTown(tokens, at)) return last
  return isOrdinaryWord(token.text) || nameGazetteer().at(tokens, at) || titleGazetteer().at(tokens, at) ? -1 : last
}

function goesOn(token: Token | undefined): boolean {
  if (!token || Object.hasOwn(WEEKDAYS, token.lower)) return false
  return /^[-&]$/.test(token.text) || (isCapitalised(token) && token.pos === 'PROPN')
}

/** "Barcelona", and "Chelsea", which is a given name as well. */
function isTown(tokens: readonly Token[], at: number): boolean {
  return townAt(tokens, at) !== null || PLACE_GIVEN_NAMES.has(tokens[at]?.lower ?? '')
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}

function plays(tokens: readonly Token[], first: number, last: number): boolean {
  if (signsPlayer(tokens, first, last) || hasPlayer(tokens, last)) return true
  if (isJoined(tokens, first, last)) return true
  // Of people a score tells tennis and chess, so that only a town plays by it.
  return isTown(tokens, first) && (scores(tokens, last) || isPlayed(tokens, first, last) || speaksOfPlay(tokens, last))
}

/** "joined Liverpool from Wexel": nobody joins a town. A capital that is joined is its state ("Tokyo joined Washington"). */
function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before?.pos !== 'VERB' || before.lemma !== 'join') return false
  const meanings = nameGazetteer().at(tokens, first)?.meanings ?? []
  if (meanings.length === 0 || meanings.some(({ kind }) => kind !== 'city')) return false
  return !/^(?:in|and|with|at)$/.test(tokens[last + 1]?.lower ?? '')
}

/** "Brighton said the striker would stay." */
function speaksOfPlay(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 1]
  return (
    verb !== undefined &&
    speaks(verb) &&
    tokens.slice(last + 2).some(({ text }) => PLAYERS.has(text) && !PLAYERS_BEFORE_NAMES.has(text))
  )
}

/** "signed a goalkeeper", "has sold the young striker"; of a town also "signed Otto Brandt". */
function signsPlayer(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = verbBehind(tokens, last, SIGNING)
  if (verb < 0) return false
  const object = tokens[verb + 1]
  if (object && isTown(tokens, first) && tokens[verb]?.lemma === 'sign' && isGivenName(object.text))
    return isCapitalised(tokens[verb + 2] ?? object) && tokens[verb + 2]?.pos === 'PROPN'
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at++) {
    const token = tokens[at] as Token
    if (PLAYERS.has(token.lower)) return isPlayer(tokens, at) || tokens[at + 1]?.pos !== 'NOUN'
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN|PUNCT|PRON)$/.test(token.pos) || /^[.,;:]$/.test(token.text)) return false
  }
  return false
}

/** "the Wexel striker", "Wexel defender Otto Brandt". */
function hasPlayer(tokens: readonly Token[], last: number): boolean {
  return isPlayer(tokens, last + 1)
}

function isPlayer(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (!PLAYERS.has(word)) return false
  const after = tokens[at + 1]
  return !PLAYERS_BEFORE_NAMES.has(word) || (after !== undefined && isCapitalised(after) && after.pos === 'PROPN')
}

/** "beat Wexel 3-1", "had lost 2-0", "'s 2-1 win". */
function scores(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.lower === "'s") return isResult(tokens, last + 2)
  const verb = verbBehind(tokens, last, PLAYING)
  if (verb < 0) return false
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at++) {
    if (/^[.;:]$/.test(tokens[at]?.text ?? '')) return false
    if (SCORE.test(tokens[at]?.text ?? '')) return true
  }
  return false
}

/** "beat Barcelona 3-1", "a 2-0 win over Barcelona". */
function isPlayed(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before?.pos === 'VERB' && PLAYING.has(before.lemma)) return SCORE.test(tokens[last + 1]?.text ?? '')
  return /^(?:over|against|to|with)$/.test(before?.lower ?? '') && isResult(tokens, first - 3)
}

function isResult(tokens: readonly Token[], score: number): boolean {
  return SCORE.test(tokens[score]?.text ?? '') && RESULTS.has(tokens[score + 1]?.lower ?? '')
}

/** The verb of the list whose subject ends at `last`, or -1. */
function verbBehind(tokens: readonly Token[], last: number, lemmas: ReadonlySet<string>): number {
  let at = last + 1
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  return verb?.pos === 'VERB' && lemmas.has(verb.lemma) ? at : -1
}
