import { clauseEnd } from '../clause-end.ts'
import { endsSentence, type Passage, type Verbal } from '../passage.ts'
import { joinsClause } from '../joined-clause.ts'
import type { Reading, StatementRule } from '../rule.ts'
import { chainAfter, surelySpeaks } from '../speaker-phrase.ts'
import { subjectBefore } from '../subjects.ts'

/** Words given to a thought, which a "that" tells: `raised concerns that …`, `voiced hope on Monday that …`, `issued a warning that …`; and `allegations by two guards that …`. */
export const voicedThat: StatementRule = {
  id: 'statement/voiced-that',
  find: (passage) => [
    ...passage.verbs.flatMap((verb) => voiced(passage, verb) ?? []),
    ...passage.items.flatMap((item, i) => (CHARGES.test(item.lower) ? (madeBy(passage, i) ?? []) : [])),
  ],
  cases: [
    {
      text: 'Kari Lund voiced hope that the bridge would open.',
      says: [{ kind: 'indirect', speaker: 'Kari Lund', content: ['the bridge would open'] }],
    },
    {
      text: 'Two engineers raised serious concerns in a letter on Friday that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'Two engineers', content: ['the bridge was old'], date: '2025-10-10' }],
    },
    {
      text: 'The mayor issued a warning that the bridge would close, and drivers turned back.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge would close'] }],
    },
    {
      text: 'The council acted on claims by two guards that the bridge shook.',
      says: [{ kind: 'indirect', speaker: 'two guards', content: ['the bridge shook'] }],
    },
    {
      text: 'Norway denied allegations by Otto Brandt that it had sold the boats.',
      says: [
        { kind: 'indirect', speaker: 'Norway', content: ['allegations by Otto Brandt that it had sold the boats'] },
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['it had sold the boats'] },
      ],
    },
    {
      text: 'Kari Lund, a baker, and Otto Brandt, a smith, in a letter to the port, raised concerns that it was old and asked why it was open.',
      says: [
        { kind: 'indirect', speaker: 'Kari Lund', content: ['it was old'] },
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['it was old'] },
        { kind: 'indirect', speaker: 'Kari Lund', content: ['why it was open'] },
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['why it was open'] },
      ],
    },
    { text: 'The storm raised concerns that the bridge was old.', says: [] },
    { text: 'Kari Lund raised hopes that the bridge would open.', says: [] },
    { text: 'Kari Lund never voiced hope that the bridge would open.', says: [] },
    { text: 'Kari Lund expressed concerns that engineers share.', says: [] },
    { text: 'The council threw out a claim by a firm that had closed.', says: [] },
    { text: 'The mayor gave no warning that the bridge would close.', says: [] },
  ],
}

/** Verbs that give words to the nouns beside them. */
const VOICES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:voic|express|air|reiterat|repeat)(?:e|es|ed|s|ing|)$/,
    /^(?:concern|hope|fear|doubt|worr(?:y|ie)|objection|confidence|belief|regret|frustration|alarm|optimism|conviction|suspicion|complaint|disappointment|skepticism|scepticism|outrage|dismay|anger|surprise)s?$/,
  ],
  [/^rais(?:e|es|ed|ing)$/, /^(?:concern|objection|complaint|doubt|suspicion)s?$/],
  [/^(?:issue|issues|issued|issuing)$/, /^(?:warning|denial|threat|declaration)s?$/],
  [
    /^(?:make|makes|made|making|level|levels|leveled|levelled)$/,
    /^(?:claim|allegation|accusation|promise|pledge|threat)s?$/,
  ],
  [/^(?:give|gives|gave|giving|offer|offers|offered)$/, /^(?:assurance|promise|pledge|guarantee|warning)s?$/],
]
/** Nouns of speech with their maker behind "by". */
const CHARGES = /^(?:claim|allegation|accusation|assertion|statement|warning|complaint|suggestion|admission)s?$/
/** Between the noun and its "that" stand no more items. */
const REACH = 14

function voiced(passage: Passage, verb: Verbal): Reading | null {
  const { items } = passage
  if (verb.passive || verb.negated || verb.infinitive || verb.modal !== null) return null
  const last = nounBehind(passage, verb)
  if (last < 0 || items[verb.first - 1]?.lower === 'never') return null
  const speaker = subjectBefore(passage, verb)
  const that = thatBehind(passage, last)
  if (!speaker || that < 0 || !surelySpeaks(passage, speaker.head)) return null
  return {
    cue: { first: verb.first, last },
    speaker,
    content: [{ first: that + 1, last: contentEnd(passage, that + 1, verb) }],
    addressees: [],
  }
}

/** The item of the noun that the verb gives words to; -1 for none. "hope" and "fear" are sometimes taken for verbs. */
function nounBehind({ items, phraseAt }: Passage, { main, last }: Verbal): number {
  const nouns = VOICES.find(([verbs]) => verbs.test(items[main]?.lower ?? ''))?.[1]
  const object = phraseAt[last + 1]
  const at = object ? object.last : last + 1
  if (/^(?:no|little|few)$/.test(items[last + 1]?.lower ?? '')) return -1
  return nouns?.test(items[at]?.lower ?? '') ? at : -1
}

/** The content ends before ", and" with another subject and its verb. */
function contentEnd(passage: Passage, from: number, verb: Verbal | null): number {
  const last = clauseEnd(passage, from, verb)
  for (let i = from + 1; i < last; i++)
    if (passage.items[i]?.text === ',' && passage.items[i + 1]?.lower === 'and' && joinsClause(passage, i + 2))
      return i - 1
  return last
}

function madeBy(passage: Passage, at: number): Reading | null {
  const { items, phraseAt } = passage
  const maker = /^(?:by|from)$/.test(items[at + 1]?.lower ?? '') ? phraseAt[at + 2] : null
  if (maker?.first !== at + 2 || maker.pronoun || passage.dateAt[at + 2]) return null
  const speaker = chainAfter(passage, maker)
  const that = speaker.last + 1
  if (items[that]?.lower !== 'that' || !tells(passage, that)) return null
  return {
    cue: { first: at, last: at },
    speaker,
    content: [{ first: that + 1, last: contentEnd(passage, that + 1, null) }],
    addressees: [],
  }
}

/** The item of the "that" behind the noun and what tells when and where; -1 where none tells it. */
function thatBehind(passage: Passage, last: number): number {
  const { items, verbAt } = passage
  for (let i = last + 1; i <= last + REACH && !endsSentence(passage, i); i++) {
    if (items[i]?.lower === 'that') return tells(passage, i) ? i : -1
    if (verbAt[i] || items[i]?.quote || /^[,;:]$/.test(items[i]?.text ?? '')) return -1
  }
  return -1
}

/** Whether a whole clause stands behind the "that": "concerns that the bridge is old", not "concerns that engineers share". */
function tells(passage: Passage, that: number): boolean {
  const { phraseAt, verbAt, items } = passage
  const from = items[that + 1]?.pos === 'ADV' ? that + 2 : that + 1
  if (phraseAt[from]?.first !== from) return false
  for (let i = that + 2; i < that + 16 && !endsSentence(passage, i - 1); i++) {
    const verb = verbAt[i]
    if (verb?.first !== i || verb.gerund || verb.infinitive) continue
    const next = items[verb.last + 1]
    return (
      verb.passive ||
      items[verb.main]?.pos === 'AUX' ||
      verb.modal !== null ||
      (next !== undefined && next.pos !== 'PUNCT') ||
      !NEEDS.test(verb.lemma)
    )
  }
  return false
}

/** Verbs that need an object: without one behind them it is the noun before the "that". */
const NEEDS = /^(?:share|make|made|have|raise|hold|voice|express|reject|dismiss|hear|describe|level|call|find)$/
