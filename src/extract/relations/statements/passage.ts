import { overlaps, type Range } from '../../../model/span.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Upos } from '../../../text/tokens.ts'
import type { Draft, DraftMention, Quotation } from '../../draft.ts'
import type { FoundDate } from '../../dates/found-date.ts'

/** A noun phrase of a passage: indices of its first and last item and of its head. */
export interface Nominal {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly pronoun: boolean
}

/** A verb with its auxiliaries: indices of items. */
export interface Verbal {
  /** Its place in `Passage.verbs`; -1 for one that the tagger did not take for a verb. */
  readonly index: number
  readonly first: number
  readonly last: number
  readonly main: number
  readonly lemma: string
  readonly passive: boolean
  readonly negated: boolean
  readonly infinitive: boolean
  readonly gerund: boolean
  readonly modal: string | null
}

/** A word or mark outside quotations, or a whole quotation taken as one thing. */
export interface Item extends Range {
  readonly lower: string
  readonly text: string
  readonly pos: Upos | 'QUOTE'
  readonly quote: Quotation | null
  /** The sentences in which it begins and ends. */
  readonly sentence: number
  readonly lastSentence: number
}

/** A paragraph as the rules for statements read it: words, with every quotation one item. */
export interface Passage {
  readonly draft: Draft
  readonly number: number
  readonly items: readonly Item[]
  readonly phraseAt: readonly (Nominal | null)[]
  readonly verbAt: readonly (Verbal | null)[]
  readonly verbs: readonly Verbal[]
  /** The longest mention and the date expression that cover an item, or null. */
  readonly mentionAt: readonly (DraftMention | null)[]
  readonly dateAt: readonly (FoundDate | null)[]
}

/** What of a passage the sentences and quotations alone tell. */
type Frame = Omit<Passage, 'draft' | 'mentionAt' | 'dateAt'> & Range

/** Pronouns and statements both read the passages, between which mentions may change, but no sentence. */
const frames = new WeakMap<readonly Parse[], readonly Frame[]>()

/** A passage with what it was made from beside its frame. */
interface Made {
  readonly passage: Passage
  readonly mentions: readonly DraftMention[]
  readonly dates: readonly FoundDate[]
}

/** A passage in which no mention has changed since is the same one: what was read in it need not be read again. */
const made = new WeakMap<readonly Frame[], readonly Made[]>()

/** The passages of an article, one a paragraph, in order. */
export function passagesOf(draft: Draft): Passage[] {
  let known = frames.get(draft.parses)
  if (!known) {
    known = framesOf(draft)
    frames.set(draft.parses, known)
  }
  const before = made.get(known)
  const cursor = { mention: 0, date: 0 }
  const all = known.map((frame, i): Made => {
    const { number, items, phraseAt, verbAt, verbs, start, end } = frame
    const mentions = sliceOf(draft.mentions, start, end, cursor, 'mention')
    const dates = sliceOf(draft.dates, start, end, cursor, 'date')
    const last = before?.[i]
    if (last?.passage.draft === draft && areSame(last.mentions, mentions) && areSame(last.dates, dates)) return last
    const [mentionAt, dateAt] = [cover(items, mentions), cover(items, dates)]
    return { passage: { draft, number, items, phraseAt, verbAt, verbs, mentionAt, dateAt }, mentions, dates }
  })
  made.set(known, all)
  return all.map(({ passage }) => passage)
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}

function framesOf(draft: Draft): Frame[] {
  const found: Frame[] = []
  const quotes = outermost(draft.quotations)
  const cursor = { quote: 0 }
  for (let at = 0; at < draft.sentences.length;) {
    const number = draft.sentences[at]?.paragraph ?? 0
    let end = at
    while (draft.sentences[end]?.paragraph === number) end++
    found.push(frameOf(draft, number, at, end, quotes, cursor))
    at = end
  }
  return found
}

/** The quotations that lie in no other. `all` is sorted by start. */
function outermost(all: readonly Quotation[]): Quotation[] {
  let end = -1
  return all.filter((quote) => {
    if (quote.outer.start < end) return false
    end = quote.outer.end
    return true
  })
}

function frameOf(
  draft: Draft,
  number: number,
  from: number,
  to: number,
  quotes: readonly Quotation[],
  cursor: { quote: number },
): Frame {
  const items: Item[] = []
  const phraseAt: (Nominal | null)[] = []
  const verbAt: (Verbal | null)[] = []
  const verbs: Verbal[] = []
  const start = draft.sentences[from]?.start ?? 0
  const end = draft.sentences[to - 1]?.end ?? 0
  while (cursor.quote < quotes.length && (quotes[cursor.quote] as Quotation).outer.end <= start) cursor.quote++
  for (let s = from; s < to; s++) {
    const tokens = draft.tokens[s] ?? []
    const indexOf: number[] = []
    for (const token of tokens) {
      while (cursor.quote < quotes.length && (quotes[cursor.quote] as Quotation).outer.end <= token.start)
        cursor.quote++
      const quote = quotes[cursor.quote]
      if (quote && overlaps(token, quote.outer)) {
        const last = items.at(-1)
        if (last?.quote === quote) {
          items[items.length - 1] = { ...last, lastSentence: s }
        } else {
          items.push({ ...quote.outer, lower: '', text: '', pos: 'QUOTE', quote, sentence: s, lastSentence: s })
        }
        indexOf.push(items.length - 1)
        continue
      }
      items.push({
        start: token.start,
        end: token.end,
        lower: token.lower,
        text: token.text,
        pos: token.pos,
        quote: null,
        sentence: s,
        lastSentence: s,
      })
      indexOf.push(items.length - 1)
    }
    while (phraseAt.length < items.length) {
      phraseAt.push(null)
      verbAt.push(null)
    }
    const parse = draft.parses[s]
    if (!parse) continue
    for (const phrase of parse.phrases) {
      const nominal = {
        first: indexOf[phrase.first] ?? 0,
        last: indexOf[phrase.last] ?? 0,
        head: indexOf[phrase.head] ?? 0,
        pronoun: phrase.pronoun,
      }
      if (items[nominal.last]?.quote) continue
      for (let i = nominal.first; i <= nominal.last; i++) if (!items[i]?.quote) phraseAt[i] = nominal
    }
    for (const verb of parse.verbs) {
      const main = indexOf[verb.main] ?? 0
      if (items[main]?.quote) continue
      const { lemma, passive, negated, infinitive, gerund, modal } = verb
      const verbal = {
        index: verbs.length,
        first: indexOf[verb.first] ?? main,
        last: indexOf[verb.last] ?? main,
        main,
        lemma,
        passive,
        negated,
        infinitive,
        gerund,
        modal,
      }
      if (items[verbal.first]?.quote) continue
      verbs.push(verbal)
      for (let i = verbal.first; i <= verbal.last; i++) verbAt[i] = verbal
    }
  }
  return { number, items, phraseAt, verbAt, verbs, start, end }
}

function sliceOf<T extends Range>(
  all: readonly T[],
  start: number,
  end: number,
  cursor: { mention: number; date: number },
  which: 'mention' | 'date',
): T[] {
  const out: T[] = []
  while (cursor[which] < all.length && (all[cursor[which]] as T).start < start) cursor[which]++
  for (; cursor[which] < all.length && (all[cursor[which]] as T).start < end; cursor[which]++)
    out.push(all[cursor[which]] as T)
  return out
}

/** For each item the first of the ranges (by start) that covers it. */
function cover<T extends Range>(items: readonly Item[], ranges: readonly T[]): (T | null)[] {
  const out: (T | null)[] = items.map(() => null)
  let i = 0
  for (const range of ranges) {
    while (i < items.length && (items[i] as Item).end <= range.start) i++
    for (let k = i; k < items.length && (items[k] as Item).start < range.end; k++) {
      if (out[k] === null && !items[k]?.quote) out[k] = range
    }
  }
  return out
}

/** Whether a sentence ends after item `at`: the next item begins another one, or none follows. */
export function endsSentence(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  const next = passage.items[at + 1]
  return item === undefined || next === undefined || next.sentence > item.lastSentence
}

/** Whether item `at` is the first of its sentence. */
export function beginsSentence(passage: Passage, at: number): boolean {
  return at <= 0 || endsSentence(passage, at - 1)
}

/** Whether the verb is neither gerund nor infinitive: it can head a clause. */
export function isPlain(verb: Verbal): boolean {
  return !verb.infinitive && !verb.gerund
}

/** Whether the verb is one word that may be a participle: "closed", "taken". */
export function mayBeParticiple({ items }: Passage, verb: Verbal): boolean {
  return verb.first === verb.last && /(?:ed|en|wn|nt)$/.test(items[verb.main]?.lower ?? '')
}

/** Whether item `at` ends an owner: "Norway['s] Kari Lund". */
export function isOwnerMark(passage: Passage, at: number): boolean {
  const word = passage.items[at]?.lower
  return word === "'s" || word === "'"
}

/** The range from item `first` to item `last`. */
export function rangeOf(passage: Passage, first: number, last: number): Range {
  return { start: passage.items[first]?.start ?? 0, end: passage.items[last]?.end ?? 0 }
}

/** The last character of the quotation that is no mark of one within it: the comma of `'He said, "Go away,"' she told us`. */
export function lastMark({ draft }: Passage, { inner }: Quotation): string {
  let end = inner.end
  while (end > inner.start && /["'\s]/.test(draft.plain[end - 1] ?? '') && inner.end - end < 4) end--
  return end > inner.start ? (draft.plain[end - 1] ?? '') : ''
}

/** Whether the comma of the clause stands inside the quotation's marks. */
export function endsWithComma(passage: Passage, quote: Quotation | null | undefined): boolean {
  return quote != null && lastMark(passage, quote) === ','
}

/** Whether the quotation reads like speech that ends its own sentence or clause: its last mark is one of punctuation. */
export function endsWithMark(passage: Passage, quote: Quotation | null | undefined): boolean {
  return quote != null && /[.,!?…;:-]/.test(lastMark(passage, quote))
}

/** Whether the quotation goes on with a sentence: it begins with a small letter. */
export function beginsLow({ draft }: Passage, quote: Quotation | null | undefined): boolean {
  return quote != null && /^\p{Ll}/u.test(draft.plain.slice(quote.inner.start, quote.inner.start + 2))
}
