import type { CueVerb } from '../../../lexicon/cues.ts'
import { isAgency } from '../../names/lexicon.ts'
import { closingDash, isDash } from './dashes.ts'
import { behindListener } from './behind-listener.ts'
import { ownClause } from './own-clause.ts'
import { cueOf } from './cue-forms.ts'
import {
  beginsSentence,
  endsSentence,
  endsWithMark,
  isPlain,
  mayBeParticiple,
  type Nominal,
  type Passage,
} from './passage.ts'
import type { Stretch } from './rule.ts'
import { isOccasionTold, thatBehind, thatBehindQuestion } from './that-behind.ts'

/** What follows a verb of speech and its adjuncts. */
export type TailMark = 'that' | 'wh' | 'infinitive' | 'quote' | 'comma' | 'colon' | 'clause' | 'end' | 'other'

export interface Tail {
  readonly mark: TailMark
  /** The item after the mark: where content would begin. */
  readonly at: number
  /** Last item of the cue's own clause. */
  readonly last: number
  readonly addressees: readonly Stretch[]
  /** A comma or colon stands before the quotation. */
  readonly parted: boolean
  /** First item after the verb itself. */
  readonly from: number
}

const PREPOSITIONS = new Set(
  'in on at during to after before from through via by with of about following over for as into against'.split(' '),
)
/** What somebody speaks in or at: a preposition with these is no content. */
const OCCASIONS = new Set(
  `statement interview interviews speech speeches tweet tweets conference briefing email e-mail letter remarks post posts twitter facebook telegram x memo
  release message phone telephone call address news press video rally event appearance debate show program programme hearing court testimony filing report television tv radio
  reporters journalists crowd audience supporters meeting ceremony summit visit dinner forum parliament congress assembly council weekend morning afternoon evening night day week month year
  part response addition reply advance turn private public time times affidavit blog column op-ed editorial book article essay announcement broadcast podcast session panel hall town comments talks gala lunch breakfast`.split(
    /\s+/,
  ),
)
const WH = new Set(['what', 'why', 'how', 'whether', 'if', 'who', 'which', 'where', 'when'])
/** Nouns whose "to" leads to no one spoken to. */
const ANSWERS = /^(?:reply|replies|response|responses|answer|answers|addition|reaction|reference|objection)$/
const REACH = 40
/** How what somebody speaks in reaches the world. */
const RELEASED =
  /^(?:released|published|issued|broadcast|aired|posted|sent|made|recorded|taped|obtained|provided|distributed|circulated)$/

/** Reads what follows item `last` (the verb, or the speaker behind it). `cue` is given where an addressee may follow. */
export function tailOf(passage: Passage, last: number, cue: CueVerb | null): Tail {
  const { items, phraseAt, verbAt } = passage
  const from = last + 1
  const addressees: Stretch[] = []
  let i = from
  let optional = -1
  let occasioned = false
  if (cue?.addressee && !endsSentence(passage, last)) {
    const spokenTo = addresseeAt(passage, from, cue)
    if (spokenTo) {
      addressees.push(spokenTo)
      const behind = behindListener(passage, spokenTo)
      i = behind < 0 ? spokenTo.last + 1 : behind
    }
  }
  const done = (mark: TailMark, at: number, parted = false): Tail => ({
    mark,
    at,
    last: at - 1,
    addressees,
    parted,
    from,
  })
  while (i < items.length && i - last < REACH) {
    const item = items[i]
    if (!item || endsSentence(passage, i - 1)) return done('end', i)
    if (item.quote && isTitle(passage, i, from)) {
      i++
      continue
    }
    if (item.quote) return done('quote', i)
    // "said in a statement that gave no details"
    if (item.lower === 'that' && isOccasionTold(passage, i)) return done('end', i)
    if (item.lower === 'that') return done('that', i + 1)
    if (item.text === ',' || item.text === ':' || item.text === '-' || item.text === '—') {
      // `many deny it - "why should we care?" asked Lund`: behind a dash the quotation has a cue of its own.
      const owned = isDash(passage, i) && items[i + 1]?.quote && verbAt[i + 2] && !endsSentence(passage, i + 1)
      if (owned) return { ...done('end', i), last: i - 1 }
      if (items[i + 1]?.quote) return { ...done('quote', i + 1, true), last: i - 1 }
      if (items[i + 1]?.lower === 'that' && items[i + 2]) return done('that', i + 2)
      // "argue - and some believe - that …"
      const close = isDash(passage, i) ? closingDash(passage, i) : -1
      if (close > 0 && items[close + 1]?.lower === 'that' && items[close + 2]) return done('that', close + 2)
      if (close > 0 && /^(?:and|but|or)$/.test(items[i + 1]?.lower ?? '') && ownClause(passage, close + 1))
        return done('clause', close + 1)
      const behind = item.text === ',' && cue ? behindAside(passage, i) : -1
      if (items[behind]?.quote && cue?.quotation) return { ...done('quote', behind, true), last: i - 1 }
      if (items[behind]?.lower === 'to' && cue?.addressee) return { ...done('infinitive', behind), last: i - 1 }
      if (items[behind]?.lower === 'that' && cue?.clause) return done('that', behind + 1)
      const mark = item.text === ':' ? 'colon' : item.text === ',' ? 'comma' : 'other'
      return { ...done(mark, i + 1), last: i - 1 }
    }
    if (item.text === ';' || (/^[.!?]$/.test(item.text) && endsSentence(passage, i))) return done('end', i)
    const answered = optional < 0 ? thatBehindQuestion(passage, i) : -1
    if (answered > 0) return done('that', answered + 1)
    if (WH.has(item.lower) && optional < 0) return done('wh', i)
    // "warned them not to celebrate"
    if (item.lower === 'not' && verbAt[i + 1]?.infinitive && optional < 0) return done('infinitive', i)
    if (verbAt[i]?.infinitive && verbAt[i]?.first === i)
      return optional >= 0 ? { ...done('clause', optional), last: optional - 1 } : done('infinitive', i)
    const close = item.text === '(' ? parenthesisEnd(passage, i) : -1
    if (close > 0) {
      i = close + 1
      continue
    }
    // "said more than 1,000 letters had come": the adverb belongs to the number.
    const counts = items[i + 1]?.lower === 'than'
    if (passage.dateAt[i] || (item.pos === 'ADV' && !phraseAt[i] && item.lower !== 'none' && !counts)) {
      i++
      continue
    }
    // "said in a statement [released] by the club", "in an interview [published] on Monday"
    if (RELEASED.test(item.lower) && occasioned && (passage.dateAt[i + 1] || items[i + 1]?.pos === 'ADP')) {
      const by = passage.dateAt[i + 1] ? null : phraseAt[i + 2]
      i = by?.first === i + 2 ? by.last + 1 : i + 1
      continue
    }
    const governed = PREPOSITIONS.has(item.lower) && !verbAt[i] ? phraseAt[i + 1] : null
    if (governed && governed.first === i + 1) {
      // "pleaded with voters"; "said in reply to a question" answers it.
      const told =
        item.lower === 'to' ? !ANSWERS.test(items[i - 1]?.lower ?? '') : item.lower === 'with' && cue?.lemma === 'plead'
      const owned = items[governed.last + 1]?.lower === "'s" ? phraseAt[governed.last + 2] : null
      const occasion =
        passage.dateAt[i + 1] !== null || isOccasion(passage, owned ?? governed) || item.lower === 'to' || told
      if (told) addressees.push(chainOf(passage, governed))
      if (!occasion && optional < 0) optional = i
      occasioned = occasion && optional < 0
      const order = told && items[governed.last + 1]?.lower === 'who' ? behindListener(passage, governed) : -1
      if (order > 0) return done('infinitive', order)
      i = governed.last + 1
      while (
        items[i]?.lower === "'s" ||
        (items[i]?.lower === 'and' && !verbAt[(phraseAt[i + 1]?.last ?? i) + 1] && phraseAt[i + 1]?.first === i + 1)
      ) {
        const more = phraseAt[i + 1]
        if (!more || more.first !== i + 1) break
        i = more.last + 1
      }
      continue
    }
    const that = thatBehind(passage, optional >= 0 ? optional : i)
    if (that > 0) return done('that', that + 1)
    // An adjunct that is none of the usual ones belongs to the content: "said in recent years sales have dropped".
    const begin = optional >= 0 ? optional : i
    return { ...done('clause', begin), last: begin - 1 }
  }
  return i >= items.length ? done('end', items.length) : done('other', optional >= 0 ? optional : i)
}

/** `told voters, her voice breaking: "We won."`, `told Lund, a friend, that …`: the quotation, "that" or infinitive behind an aside without a finite verb; -1 where none is. */
function behindAside(passage: Passage, comma: number): number {
  const { items, verbAt, draft } = passage
  const relative = /^(?:who|whose|which)$/.test(items[comma + 1]?.lower ?? '')
  for (let i = comma + 1; i < items.length && i - comma < 20 && items[i]?.sentence === items[comma]?.sentence; i++) {
    const verb = verbAt[i]
    const form = items[verb?.main ?? i]?.lower ?? ''
    // ", adding: "…"" is a cue of its own.
    const reports = verb?.gerund === true && cueOf(form) !== null && cueOf(form)?.particle === null
    const finite = verb != null && isPlain(verb) && !mayBeParticiple(passage, verb)
    if (reports || (finite && !relative)) return -1
    if (i < comma + 2) continue
    if (items[i - 1]?.text === ',' && (items[i]?.lower === 'that' || (items[i]?.lower === 'to' && verb?.infinitive)))
      return i
    const quote = items[i]?.quote
    if (!quote) continue
    const opens = /^\p{Lu}/u.test(draft.plain.slice(quote.inner.start, quote.inner.start + 2))
    if (opens && /^[,:]$/.test(items[i - 1]?.text ?? '')) return i
  }
  return -1
}

/** The name of a programme or work in an adjunct: `said on ABC's "This Week" that …`. */
function isTitle(passage: Passage, at: number, from: number): boolean {
  const before = passage.items[at - 1]
  const next = passage.items[at + 1]
  if (!before || at <= from || !next || endsSentence(passage, at)) return false
  if (before.lower !== "'s" && !PREPOSITIONS.has(before.lower)) return false
  return (
    next.lower === 'that' || (passage.phraseAt[at + 1] !== null && !endsWithMark(passage, passage.items[at]?.quote))
  )
}

/** The item that closes the parenthesis opened at `at`: `said Sen. X (D-Ill.) in …`; -1 where none is near. */
function parenthesisEnd(passage: Passage, at: number): number {
  for (let i = at + 1; i < passage.items.length && i - at < 12; i++) if (passage.items[i]?.text === ')') return i
  return -1
}

function isOccasion(passage: Passage, phrase: Nominal): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) if (OCCASIONS.has(passage.items[i]?.lower ?? '')) return true
  return passage.mentionAt[phrase.head]?.entity.kind === 'Place'
}

/** The one spoken to, right behind the verb: "told [reporters in Kyiv] that". */
function addresseeAt(passage: Passage, at: number, cue: CueVerb): Stretch | null {
  // "told cheering supporters that"
  const described = cue.lemma === 'tell' && passage.verbAt[at]?.gerund === true && passage.verbAt[at]?.last === at
  // "asked both Oslo and Bergen to …"
  const begin = described || passage.items[at]?.lower === 'both' ? at + 1 : at
  const phrase = passage.phraseAt[begin]
  // The phrase may hold the verb itself: "and [asked workers] if".
  if (!phrase || phrase.first < at - 1 || phrase.first > begin || passage.dateAt[at]) return null
  const stretch = { ...chainOf(passage, phrase), first: at }
  if (
    cue.lemma === 'tell' ||
    cue.lemma === 'inform' ||
    cue.lemma === 'remind' ||
    cue.lemma === 'assure' ||
    cue.lemma === 'reassure'
  )
    return stretch
  // "warned lawmakers on Monday that"
  let behind = stretch.last + 1
  while (passage.dateAt[behind] || (passage.dateAt[behind + 1] && passage.items[behind]?.lower === 'on')) behind++
  const next = passage.items[behind]
  const verb = passage.verbAt[behind]
  const follows =
    next !== undefined &&
    !beginsSentence(passage, behind) &&
    (next.quote !== null ||
      next.lower === 'that' ||
      WH.has(next.lower) ||
      verb?.infinitive === true ||
      next.lower === 'not' ||
      (next.text === ',' && (passage.items[behind + 1]?.quote != null || isDescribed(passage, behind))))
  return follows || behindListener(passage, stretch) > 0 ? stretch : null
}

/** "asked Lund[, the mayor,] to resign": whether the comma opens words about a name, behind which an order follows. */
function isDescribed(passage: Passage, comma: number): boolean {
  const { items, mentionAt } = passage
  const words = /^(?:an?|the|who|whose|his|her|its|their)$/.test(items[comma + 1]?.lower ?? '')
  if (!(words ? mentionAt[comma - 1] : mentionAt[comma + 1])) return false
  return items[behindAside(passage, comma)]?.lower === 'to'
}

/** A phrase with the equals and "of" phrases behind it. */
function chainOf(passage: Passage, phrase: Nominal): Stretch {
  let { last } = phrase
  const named = passage.mentionAt[phrase.head]?.entity.kind
  for (let guard = 0; guard < 5; guard++) {
    const link = passage.items[last + 1]?.lower
    // "told BBC | Breakfast", "told ITV's Good Morning | Britain": the name of a programme.
    const right = passage.phraseAt[last + 1]
    const end = right?.first === last + 1 ? right.last : right ? last : last + 1
    const body = named === 'Organization' || isAgency(passage.items[phrase.head]?.text ?? '')
    if (body && end > last && isTitled(passage, last + 1, end)) {
      last = end
      continue
    }
    // `told the BBC's "Morning Talk" …`
    const shown = passage.items[last + 2]?.quote
    if (link === "'s" && shown && !endsWithMark(passage, shown)) return { first: phrase.first, last: last + 2 }
    const next = passage.phraseAt[last + 2]
    if (!next || next.first !== last + 2) break
    // "reminded Lund of his promise": what he is reminded of.
    if (link === 'of' && named === 'Person') break
    if (link !== 'of' && link !== "'s" && !(link === 'and' && !finiteAt(passage, next.last + 1))) break
    last = next.last
  }
  return { first: phrase.first, last }
}

function finiteAt({ verbAt }: Passage, at: number): boolean {
  const verb = verbAt[at]
  return verb != null && !verb.infinitive
}

/** Whether the phrase is written with capitals and no verb follows it. */
function isTitled({ items, verbAt }: Passage, first: number, last: number): boolean {
  const next = verbAt[last + 1]
  if (next && !next.gerund && !next.infinitive) return false
  return items.slice(first, last + 1).every(({ text }) => /^[\p{Lu}\d]/u.test(text))
}
