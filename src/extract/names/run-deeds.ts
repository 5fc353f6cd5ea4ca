import {
  BODY_DEEDS,
  BODY_MOODS,
  BODY_TRADES,
  FIRM_GOODS,
  FIRMS_ONLY,
  SHARE_MOVES,
  SUFFERED_BY_BODIES,
} from '../../lexicon/firms.ts'
import { LOCAL_MEMBERS } from '../../lexicon/name-words.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { CapitalWords } from './capital-words.ts'
import { speaks } from './lexicon.ts'
import type { Gain } from './person-evidence.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, opensSentence, type Run } from './runs.ts'

/** How far behind a verb of speech its "it" stands: "said on Friday in a statement that it". */
const REACH = 8
/** No longer description stands behind a firm's name: ", the world's biggest maker of cars,". */
const APPOSITION = 6

/**
 * What a run does that a body does and a person does not: it calls itself "it" ("Wexel said it would recall cars"), its shares
 * fall, it is "the carmaker" behind a comma. People of the article, and office holders of the day, are none.
 */
export function weighDeeds(
  tokens: readonly Token[],
  run: Run,
  titled: boolean,
  seen: CapitalWords,
  person: Gain,
  organization: Gain,
): void {
  const alone = run.first === run.last
  if (
    alone &&
    seen.clubs.has(tokens[run.first]?.text ?? '') &&
    !/^(?:in|near)$/.test(tokens[run.first - 1]?.lower ?? '')
  ) {
    organization(4, 'a club')
    person(-4, 'a club')
    return
  }
  const before = tokens[run.first - 1]
  // "Action Against Wexel said it …": the end of a longer name.
  if (before?.pos === 'ADP' && isCapitalised(before) && !opensSentence(tokens, run.first - 1)) return
  if (titled || isSomebody(tokens, run, seen)) return
  if (
    !saysOfItself(tokens, run.last + 1) &&
    !hasShares(tokens, run.last + 1) &&
    !isDescribed(tokens, run) &&
    !isWhich(tokens, run) &&
    !callsItself(tokens, run)
  )
    return
  organization(4, 'what bodies do')
  person(-2, 'what bodies do')
}

/** Whether a sentence begins with the word at `at` and goes on as only a body's does: "Ford said it would recall cars". */
export function opensAsBody(tokens: readonly Token[], at: number): boolean {
  return (
    !LOCAL_MEMBERS.has(tokens[at]?.lower ?? '') &&
    !UNNAMED.test(tokens[at]?.lower ?? '') &&
    saysOfItself(tokens, at + 1)
  )
}

/** Bodies that need no article and have no name. Lower case. */
const UNNAMED = /^(?:management|congress|everyone|nobody|staff|nato|group|headquarters|customs|nothing|something)$/

/** A surname of the article's people or of whoever holds an office, a given name before another word, and any plain word that opens a sentence. */
function isSomebody(tokens: readonly Token[], run: Run, seen: CapitalWords): boolean {
  const [first, last] = [tokens[run.first], tokens[run.last]]
  if (!first || !last || seen.surnames.has(last.text) || seen.holders.has(last.text)) return true
  if (run.first < run.last) return isGivenName(first.text)
  return opensSentence(tokens, run.first) && isOrdinaryWord(first.text) && !opensAsBody(tokens, run.first)
}

/** Whether the verb at `verb` tells what somebody says that "it" does: "said on Friday that it would recall …", "says its shares …". */
export function saysOfItself(tokens: readonly Token[], verb: number): boolean {
  if (!tokens[verb] || !speaks(tokens[verb])) return false
  let inPhrase = false
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at++) {
    const token = tokens[at] as Token
    if (token.lower === 'it') return doesDeed(tokens, at + 1)
    if (token.lower === 'its') return FIRM_GOODS.has(tokens[at + 1]?.lower ?? '')
    inPhrase ||= token.pos === 'ADP'
    // "said the letters it received": of a relative clause, which says nothing of who speaks.
    const adverbial = inPhrase && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos)
    if (!adverbial && !WHEN.test(token.lower) && token.pos !== 'ADV') return false
  }
  return false
}

/** What stands between "said" and "it" without a preposition. Lower case. */
const WHEN = /^(?:that|late|early|[a-z]{3,6}day)$/

/** "would recall", "had signed", "plans to cut", and no "would be". */
function doesDeed(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not') at++
  const verb = tokens[at]
  // "it would not."
  if (tokens[at - 1]?.lower === 'not' && /^[.,;]$/.test(verb?.text ?? '.')) return true
  // "it was expected", "it is planned that" are said of no body.
  const passive = tokens[at - 1]?.lemma === 'be' && !verb?.lower.endsWith('ing')
  if (tokens[at - 1]?.lemma === 'be' && BODY_MOODS.has(verb?.lower ?? '')) return true
  if (passive && SUFFERED_BY_BODIES.has(verb?.lower ?? '')) return true
  return verb !== undefined && !passive && /^(?:VERB|ADJ|NOUN)$/.test(verb.pos) && BODY_DEEDS.has(verb.lemma)
}

/** "shares fell", "'s shares rose". */
function hasShares(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.lower === "'s" ? from + 1 : from
  return tokens[at]?.lower === 'shares' && SHARE_MOVES.has(tokens[at + 1]?.lemma ?? '')
}

/** ", which runs 31 hospitals, said": a clause that tells what it does, or that stands before its verb of speech. */
function isWhich(tokens: readonly Token[], run: Run): boolean {
  const comma = run.last + 1
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'which') return false
  const [verb, object] = tokens.slice(comma + 2, comma + 4)
  // "which runs along the river": what it runs tells.
  const trades = verb?.pos === 'VERB' && BODY_TRADES.has(verb.lemma) && /^(?:DET|NUM|NOUN|ADJ)$/.test(object?.pos ?? '')
  if (trades && !DIRECTION.test(object?.lower ?? '')) return true
  for (let at = comma + 2; at < Math.min(tokens.length, comma + RELATIVE_CLAUSE); at++)
    if (tokens[at]?.text === ',') return saysOfItself(tokens, at + 1)
  return false
}

const DIRECTION = /(?:north|south|east|west)(?:ward|wards)?$/
/** No relative clause is read farther. */
const RELATIVE_CLAUSE = 16

/** "a group calling itself Wexel", "a firm called Wexel". */
function callsItself(tokens: readonly Token[], run: Run): boolean {
  const [noun, verb, itself] = tokens.slice(Math.max(0, run.first - 3), run.first)
  if (itself?.lower === 'itself') return verb?.lower === 'calling'
  const called = /^(?:called|named)$/.test(itself?.lower ?? '') || (verb?.lower === 'known' && itself?.lower === 'as')
  return called && ORGANIZATION_NOUNS.has((itself?.lower === 'as' ? noun : verb)?.lower ?? '')
}

/** ", the German carmaker,": a noun of bodies ends the phrase behind the comma. */
function isDescribed(tokens: readonly Token[], run: Run): boolean {
  const comma = run.last + 1
  if (tokens[comma]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  // "Wexel and Lund Services, the agency": half of a name.
  if (/^(?:and|&)$/.test(tokens[run.first - 1]?.lower ?? '')) return false
  for (let at = comma + 2; at < Math.min(tokens.length, comma + APPOSITION); at++) {
    const token = tokens[at] as Token
    if (/^(?:VERB|AUX|ADP)$/.test(token.pos) || /^[.,;:]$/.test(token.text)) return false
    if (ORGANIZATION_NOUNS.has(token.lower) || FIRMS_ONLY.has(token.lower))
      return /^(?:,|that|which|based)$/.test(tokens[at + 1]?.lower ?? '')
  }
  return false
}
