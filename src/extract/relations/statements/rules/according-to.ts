import { mayBeHuman } from '../../../../text/human-noun.ts'
import { beginsSentence, endsSentence, endsWithMark, type Passage } from '../passage.ts'
import { behindDateline } from '../dateline.ts'
import { clauseEnd } from '../clause-end.ts'
import type { Reading, StatementRule, Stretch } from '../rule.ts'
import type { SpeakerPhrase } from '../speaker-phrase.ts'
import { appositionEnd, chainAfter } from '../speaker-phrase.ts'

/** `According to the ministry, the border is closed.`, `The border is closed, according to the ministry.` */
export const accordingTo: StatementRule = {
  id: 'statement/according-to',
  find: (passage) =>
    passage.items.flatMap((item, i) =>
      item.lower === 'according' && cueEnd(passage, i) >= i ? (read(passage, i, cueEnd(passage, i)) ?? []) : [],
    ),
  cases: [
    {
      text: 'According to two officials, the border is closed.',
      says: [{ kind: 'indirect', speaker: 'two officials', content: ['the border is closed'] }],
    },
    {
      text: 'The border is closed, according to a spokesman for the ministry.',
      says: [{ kind: 'indirect', speaker: 'a spokesman for the ministry', content: ['The border is closed'] }],
    },
    {
      text: 'According to police, Otto Brandt had fled.',
      says: [{ kind: 'indirect', speaker: 'police', content: ['Otto Brandt had fled'] }],
    },
    {
      text: 'The border is closed, according Otto Brandt.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['The border is closed'] }],
    },
    { text: 'Everything went according to plan.', says: [] },
  ],
}

const NOT_A_SOURCE = new Set(['plan', 'plans', 'law', 'schedule', 'rules', 'tradition', 'custom', 'size', 'age'])

/** The last item of "according to"; of a mere ", according" before a name, where "to" is left out by a slip; before `at` for another word. */
function cueEnd({ items, mentionAt }: Passage, at: number): number {
  if (items[at + 1]?.lower === 'to') return at + 1
  const slip = items[at - 1]?.text === ',' || items[at - 1]?.quote
  return slip && mentionAt[at + 1]?.entity.kind === 'Person' ? at : at - 1
}

function read(passage: Passage, at: number, last: number): Reading | null {
  const speaker = sourceAt(passage, last + 1)
  if (!speaker) return null
  if (speaker.first === speaker.last && NOT_A_SOURCE.has(passage.items[speaker.head]?.lower ?? '')) return null
  const content = contentOf(passage, at, speaker)
  return content && { cue: { first: at, last }, speaker, content, addressees: [] }
}

/** Who is named behind "according to": a noun phrase, else the words up to the next mark. */
function sourceAt(passage: Passage, at: number): SpeakerPhrase | null {
  const phrase = passage.phraseAt[at]
  if (phrase && phrase.first === at) {
    const source = chainAfter(passage, phrase)
    const { apposition } = source
    // "According to police, Otto Brandt fled", "According to a report, Otto Brandt, a baker, fled": only somebody is named so, and a comma closes it.
    const closed =
      apposition && (passage.items[apposition.last + 1]?.text === ',' || endsSentence(passage, apposition.last))
    return closed && mayBeHuman(passage.items[source.head]?.lower ?? '') ? source : { ...source, apposition: null }
  }
  let last = at
  while (last - at < 12 && !endsSentence(passage, last) && !isMark(passage, last + 1)) last++
  const inner = passage.phraseAt[last]
  if (!passage.items[at] || isMark(passage, at) || !inner) return null
  return { first: at, last, head: inner.head, apposition: null }
}

function isMark(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  return item === undefined || item.quote !== null || /^[,.;:!?()]$/.test(item.text)
}

function contentOf(passage: Passage, at: number, speaker: SpeakerPhrase): Stretch[] | null {
  const { items } = passage
  if (beginsSentence(passage, at) || items[at - 1]?.pos === 'CCONJ') {
    const first = afterSource(passage, speaker)
    if (first < 0) return null
    const quote = items[first]?.quote && endsWithMark(passage, items[first].quote)
    return [{ first, last: quote ? first : clauseEnd(passage, first, null) }]
  }
  const before = clauseBefore(passage, items[at - 1]?.text === ',' ? at - 2 : at - 1)
  if (!before) return null
  const close = appositionEnd(passage, speaker.last)
  const goesOn =
    items[at - 1]?.text === ',' &&
    items[close + 1]?.text === ',' &&
    !endsSentence(passage, close + 1) &&
    !/^(?:but|and|which|who)$/.test(items[close + 2]?.lower ?? '')
  const predicate = passage.verbAt[close + 2]
  if (!goesOn || (hasFinite(passage, before) && (!predicate || predicate.gerund))) return [before]
  return [before, { first: close + 2, last: clauseEnd(passage, close + 2, null) }]
}

/** The first item of the content behind a source that opens the sentence; -1 where none follows. */
function afterSource(passage: Passage, speaker: SpeakerPhrase): number {
  const { items } = passage
  const from = speaker.apposition?.last ?? appositionEnd(passage, speaker.last)
  for (let i = from + 1; i < items.length && i - from < 14; i++) {
    if (endsSentence(passage, i - 1) || items[i]?.quote) return -1
    if (items[i]?.text === ',' || items[i]?.text === ':')
      return items[i + 1] && !beginsSentence(passage, i + 1) ? i + 1 : -1
  }
  return -1
}

/** The content that ends at item `last`: from the start of its sentence, or from a colon. */
function clauseBefore(passage: Passage, last: number): Stretch | null {
  const { items } = passage
  let first = last
  while (first > 0 && !beginsSentence(passage, first) && last - first < 150 && items[first - 1]?.text !== ':') first--
  first = behindDateline(passage, first, last)
  while (
    first < last &&
    (items[first]?.pos === 'CCONJ' || (items[first]?.pos === 'ADV' && items[first + 1]?.text === ','))
  )
    first += items[first + 1]?.text === ',' ? 2 : 1
  return first <= last ? { first, last } : null
}

function hasFinite(passage: Passage, part: Stretch): boolean {
  for (let i = part.first; i <= part.last; i++) {
    const verb = passage.verbAt[i]
    if (verb && !verb.gerund && !verb.infinitive) return true
  }
  return false
}
