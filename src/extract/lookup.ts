import type { Range } from '../model/span.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Draft, DraftEntity, DraftMention, DraftStatement, Quotation } from './draft.ts'

/**
 * Looking things up by place without reading the whole draft: a long article has tens of thousands of mentions, and every
 * phrase asks for those in its own sentence.
 */

interface MentionIndex {
  readonly source: readonly DraftMention[]
  readonly bySentence: Map<number, DraftMention[]>
  known: number
}

const mentionIndexes = new WeakMap<Draft, MentionIndex>()
const lastMentions = new WeakMap<readonly DraftMention[], Map<DraftEntity, number[]>>()
const byPlace = (a: DraftMention, b: DraftMention): number => a.start - b.start || b.end - a.end

/** The mentions of a sentence, by place. New ones are seen at once. */
export function mentionsIn(draft: Draft, sentence: number): readonly DraftMention[] {
  let index = mentionIndexes.get(draft)
  if (!index || index.source !== draft.mentions || index.known > draft.mentions.length) {
    index = { source: draft.mentions, bySentence: new Map(), known: 0 }
    mentionIndexes.set(draft, index)
  }
  for (; index.known < draft.mentions.length; index.known++) {
    const mention = draft.mentions[index.known] as DraftMention
    const list = index.bySentence.get(mention.sentence)
    if (!list) index.bySentence.set(mention.sentence, [mention])
    else if (byPlace(list.at(-1) as DraftMention, mention) <= 0) list.push(mention)
    else
      list.splice(
        list.findIndex((other) => byPlace(mention, other) < 0),
        0,
        mention,
      )
  }
  return index.bySentence.get(sentence) ?? []
}

/** The first mention of a sentence that holds the whole range. */
export function mentionAt(draft: Draft, sentence: number, { start, end }: Range): DraftMention | null {
  return mentionsIn(draft, sentence).find((mention) => mention.start <= start && end <= mention.end) ?? null
}

/** Where the entity was named last before `offset`; -1 where it was not. Reads the mentions as they were when first asked. */
export function lastNamed(draft: Draft, entity: DraftEntity, offset: number): number {
  let starts = lastMentions.get(draft.mentions)
  if (!starts) {
    starts = new Map()
    for (const mention of draft.mentions) {
      const list = starts.get(mention.entity)
      if (list) list.push(mention.start)
      else starts.set(mention.entity, [mention.start])
    }
    lastMentions.set(draft.mentions, starts)
  }
  const own = starts.get(entity) ?? []
  const next = firstAfter(own.length, (i) => (own[i] as number) >= offset)
  return next === 0 ? -1 : (own[next - 1] as number)
}

/** Puts all mentions in the order of the text. The index by sentence is made afresh. */
export function sortMentions(draft: Draft): void {
  draft.mentions = draft.mentions.toSorted(byPlace)
}

/** The sentences that share words with the range. */
export function sentencesIn(draft: Draft, range: Range): Sentence[] {
  let at = firstAfter(draft.sentences.length, (i) => (draft.sentences[i] as Sentence).end > range.start)
  const found: Sentence[] = []
  for (; at < draft.sentences.length; at++) {
    const sentence = draft.sentences[at] as Sentence
    if (sentence.start >= range.end) break
    found.push(sentence)
  }
  return found
}

interface QuotationIndex {
  readonly quotations: readonly Quotation[]
  /** The farthest end among the quotations up to each one: quotations nest. */
  readonly reach: readonly number[]
}

const quotationIndexes = new WeakMap<readonly Quotation[], QuotationIndex>()

/** Whether the offset lies between quotation marks. */
export function isQuoted(draft: Draft, offset: number): boolean {
  let index = quotationIndexes.get(draft.quotations)
  if (!index) {
    const quotations = draft.quotations.toSorted((a, b) => a.inner.start - b.inner.start)
    let farthest = 0
    const reach = quotations.map((quotation) => (farthest = Math.max(farthest, quotation.inner.end)))
    index = { quotations, reach }
    quotationIndexes.set(draft.quotations, index)
  }
  const { quotations, reach } = index
  const next = firstAfter(quotations.length, (i) => (quotations[i] as Quotation).inner.start > offset)
  return next > 0 && (reach[next - 1] as number) > offset
}

const statementIndexes = new WeakMap<readonly DraftStatement[], Map<number, DraftStatement[]>>()

/** The statements of which a segment shares words with the sentence. */
export function statementsIn(draft: Draft, sentence: number): readonly DraftStatement[] {
  let index = statementIndexes.get(draft.statements)
  if (!index) {
    index = new Map()
    for (const statement of draft.statements) {
      const touched = new Set(
        statement.segments.flatMap((segment) => sentencesIn(draft, segment).map((one) => one.index)),
      )
      for (const number of touched) {
        const list = index.get(number)
        if (list) list.push(statement)
        else index.set(number, [statement])
      }
    }
    statementIndexes.set(draft.statements, index)
  }
  return index.get(sentence) ?? []
}

/** The first index below `length` for which `holds` is true; it must stay true from there on. */
export function firstAfter(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
