import { WEEKDAYS } from '../../../lexicon/date-words.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { Token } from '../../../text/tokens.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** Where a verb of meeting or calling tells of no exchange of words: names that people are called, lovers, votes that are called. */

/** "met his wife, Ana, in Lund", "met as students": how they came to know each other. */
export function isOfPrivateLife(parse: Parse, verb: VerbGroup): boolean {
  if (verb.lemma !== 'meet') return false
  const { tokens } = parse
  if (tokens[verb.last + 1]?.lower === 'as' && YOUNG.test(tokens[verb.last + 2]?.lower ?? '')) return true
  return objectsByOrder(parse, verb).some(
    ({ first, last }) =>
      /^(?:his|her|their)$/.test(tokens[first]?.lower ?? '') &&
      tokens
        .slice(first + 1, last + 1)
        .some(({ lower }) => /^(?:wife|husband|spouse|girlfriend|boyfriend|fiance|fiancee|bride|groom)s?$/.test(lower)),
  )
}

const YOUNG = /^(?:students|children|teenagers|schoolboys|schoolgirls|undergraduates|cadets)$/

/** Whether what is called by somebody is nobody, by its words: "the vote called by B", "what it called a base of B". */
export function isConvened(parse: Parse, verb: VerbGroup): boolean {
  if (verb.lemma !== 'call') return false
  if (!verb.passive) return subjectsOf(parse, verb).some(({ first }) => parse.tokens[first - 1]?.lower === 'what')
  return subjectsOf(parse, verb).some(({ head, pronoun }) => {
    const lower = parse.tokens[head]?.lower ?? ''
    return (
      !pronoun &&
      /^(?:initiative|vote|referendum|election|strike|meeting|session|summit|protest|rally|conference|hearing|poll)s?$/.test(
        lower,
      )
    )
  })
}

/** "called B, her rival[, a liar]": where what describes the object ends, if it stands between commas; else `at`. */
export function behindApposition({ tokens, phraseAt }: Parse, at: number): number {
  const aside = tokens[at]?.text === ',' ? phraseAt[at + 1] : null
  return aside?.first === at + 1 && tokens[aside.last + 1]?.text === ',' ? aside.last + 2 : at
}

function isWhen(token: Token | undefined): boolean {
  return token !== undefined && (DAY_WORDS.has(token.lower) || token.pos === 'NUM')
}

/** As far behind the object of "call" its other name may stand, in tokens. */
const NAME_REACH = 14

function isMark(text: string): boolean {
  return text === '"' || text === "'"
}

/** 'one she calls "A"', 'his "friends", as he called them': the name stands in marks right behind the verb or right before its clause. */
export function isNaming({ tokens, phraseAt }: Parse, { lemma, last, first, passive }: VerbGroup): boolean {
  if (lemma !== 'call') return false
  const behind = tokens[last + 1]?.text ?? ''
  const what = phraseAt[last + 1]
  const next = what?.first === last + 1 && !isWhen(tokens[last + 1]) ? what : null
  // "was called the best of all by A"
  if (passive) return isMark(behind) || next !== null || /^(?:the|an?)$/.test(tokens[last + 1]?.lower ?? '')
  // "a woman called A", "her firm, called A, is": a participle, and no verb of the woman's
  const bearer = phraseAt[first - 1]
  const article = tokens[bearer?.first ?? -1]?.lower ?? ''
  if (first === last && next && tokens[next.head]?.pos === 'PROPN' && tokens[last]?.lower === 'called') {
    if (tokens[first - 1]?.text === ',' && tokens[next.last + 1]?.text === ',') return true
    if (bearer && /^an?$/.test(article) && tokens[bearer.head]?.pos === 'NOUN') return true
  }
  if (isMark(behind)) return !/^(?:days?|weeks?|hours?|minutes?|months?)$/.test(tokens[last + 3]?.lower ?? '')
  const subject = phraseAt[first - 1]
  const end = /^(?:them|it|him|her)$/.test(behind) && /^(?:[-–—,.;]|--)$/.test(tokens[last + 2]?.text ?? '.')
  if (!subject || !end) return false
  const before = tokens[subject.first - 1]?.text ?? ''
  const marked = isMark(before) || (before === ',' && isMark(tokens[subject.first - 2]?.text ?? ''))
  return before === 'as' || (marked && subject.pronoun)
}

const DAY_WORDS = new Set([...Object.keys(WEEKDAYS), 'last', 'this', 'next', 'yesterday', 'today', 'earlier'])

/** "called him a liar", "called the deal off", "received B's letter": the object is not who was spoken with. */
export function hasComplement(parse: Parse, at: number): boolean {
  const next = parse.tokens[at]
  if (!next) return false
  // 'called him "a liar"', and 'called him "a day ago"'
  if (isMark(next.text) && /^(?:days?|weeks?|hours?|minutes?|months?)$/.test(parse.tokens[at + 2]?.lower ?? ''))
    return false
  if (next.lower === "'s" || isMark(next.text) || next.lower === 'off') return true
  const phrase = parse.phraseAt[at]
  if (phrase?.first !== at) return false
  const head = parse.tokens[phrase.head]
  // "met B four times", "met B two years ago"
  if (/^(?:time|hour|day|week|month|year)$/.test(head?.lemma ?? '')) return false
  return (head?.pos === 'NOUN' || head?.pos === 'PROPN') && !DAY_WORDS.has(next.lower)
}

/** "called the EU unfair", "called it a 'special place'", "called B too soft": what behind the object of "call" says what it is. */
export function isCalled(parse: Parse, { lemma }: VerbGroup, at: number): boolean {
  if (lemma !== 'call') return false
  // "calling A, also known as B, by another name"
  const words = parse.tokens.slice(at, at + NAME_REACH).map(({ lower }) => lower)
  const named = words.some(
    (word, i) => word === 'by' && words.slice(i + 1, i + 4).some((name) => /^names?$/.test(name)),
  )
  if (named) return true
  // 'called troops in Norway "brave fighters"'
  const led = parse.tokens[at]?.pos === 'ADP' ? parse.phraseAt[at + 1] : null
  if (led?.first === at + 1 && isMark(parse.tokens[led.last + 1]?.text ?? '')) return true
  const graded = /^(?:so|too|very|deeply|utterly|totally|completely|absolutely)$/.test(parse.tokens[at]?.lower ?? '')
  const next = parse.tokens[graded ? at + 1 : at]
  if (!next || /^(?:early|late|last|next|this|each|every|several|many|more)$/.test(next.lower)) return false
  return (next.pos === 'ADJ' || next.pos === 'DET') && !DAY_WORDS.has(next.lower)
}
