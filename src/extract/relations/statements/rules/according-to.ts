import { beginsSentence, endsSentence, type Passage } from '../passage.ts'
import { clauseEnd } from '../clause-end.ts'
import type { Reading, StatementRule, Stretch } from '../rule.ts'
import type { SpeakerPhrase } from '../subjects.ts'
import { appositionEnd, chainAfter } from '../subjects.ts'

/** `According to the ministry, the border is closed.`, `The border is closed, according to the ministry.` */
export const accordingTo: StatementRule = {
  id: 'statement/according-to',
  find: (passage) =>
    passage.items.flatMap((item, i) =>
      item.lower === 'according' && passage.items[i + 1]?.lower === 'to' ? (read(passage, i) ?? []) : [],
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
    { text: 'Everything went according to plan.', says: [] },
  ],
}

const NOT_A_SOURCE = new Set(['plan', 'plans', 'law', 'schedule', 'rules', 'tradition', 'custom', 'size', 'age'])

function read(passage: Passage, at: number): Reading | null {
  const phrase = passage.phraseAt[at + 2]
  if (!phrase || phrase.first !== at + 2) return null
  const head = passage.items[phrase.head]?.lower ?? ''
  if (phrase.first === phrase.last && NOT_A_SOURCE.has(head)) return null
  const speaker: SpeakerPhrase = chainAfter(passage, phrase)
  const content = contentOf(passage, at, speaker.last)
  return content && { cue: { first: at, last: at + 1 }, speaker, content, addressees: [] }
}

function contentOf(passage: Passage, at: number, speakerEnd: number): Stretch[] | null {
  const { items } = passage
  const leads = beginsSentence(passage, at) || items[at - 1]?.pos === 'CCONJ'
  if (leads) {
    const comma = appositionEnd(passage, speakerEnd)
    if (items[comma + 1]?.text !== ',') return null
    const first = comma + 2
    return items[first] && !beginsSentence(passage, first) ? [{ first, last: clauseEnd(passage, first, NOBODY) }] : null
  }
  let last = at - 1
  if (items[last]?.text === ',') last--
  let first = last
  while (first > 0 && !beginsSentence(passage, first) && last - first < 150 && items[first - 1]?.text !== ';') first--
  while (
    first < last &&
    (items[first]?.pos === 'CCONJ' || (items[first]?.pos === 'ADV' && items[first + 1]?.text === ','))
  )
    first += items[first + 1]?.text === ',' ? 2 : 1
  if (first > last) return null
  const before = { first, last }
  const close = appositionEnd(passage, speakerEnd)
  const goesOn =
    items[at - 1]?.text === ',' &&
    items[close + 1]?.text === ',' &&
    !endsSentence(passage, close + 1) &&
    !/^(?:but|and|which|who)$/.test(items[close + 2]?.lower ?? '')
  const verbBefore = hasFinite(passage, before)
  if (!goesOn || verbBefore) return [before]
  return [before, { first: close + 2, last: clauseEnd(passage, close + 2, NOBODY) }]
}

function hasFinite(passage: Passage, part: Stretch): boolean {
  for (let i = part.first; i <= part.last; i++) {
    const verb = passage.verbAt[i]
    if (verb && !verb.gerund && !verb.infinitive) return true
  }
  return false
}

const NOBODY = {
  index: -1,
  first: -1,
  last: -1,
  main: -1,
  lemma: '',
  passive: false,
  negated: false,
  infinitive: false,
  gerund: false,
  modal: null,
}
