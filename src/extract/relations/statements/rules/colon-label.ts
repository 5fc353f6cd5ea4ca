import type { Nominal, Passage } from '../passage.ts'
import type { Reading, StatementRule } from '../rule.ts'
import { chainAfter } from '../speaker-phrase.ts'

/** No label is longer, in items. */
const MAX_LABEL = 14

/** A name before a colon and a quotation, as in headlines and interviews: `Kovac: "We are ready"`; in a talk without marks too. */
export const colonLabel: StatementRule = {
  id: 'statement/colon-label',
  find: (passage) => {
    const reading = read(passage)
    return reading ? [reading] : []
  },
  cases: [
    {
      text: 'President Anna Kovac: "We are ready"',
      says: [{ kind: 'direct', speaker: 'President Anna Kovac', content: ['We are ready'] }],
    },
    {
      text: "Anna Kovac: 'We are ready'",
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['We are ready'] }],
    },
    {
      text: 'ANNA KOVAC, HOST: Is the bridge old?\nOTTO BRANDT: It is old. We love it.\nKOVAC: Will it fall?',
      says: [
        { kind: 'direct', speaker: 'ANNA KOVAC', content: ['Is the bridge old?'] },
        { kind: 'direct', speaker: 'OTTO BRANDT', content: ['It is old. We love it.'] },
        { kind: 'direct', speaker: 'KOVAC', content: ['Will it fall?'] },
      ],
    },
    {
      text: 'Anna Kovac built the bridge.\nQ: Is it old?\nA: It is.\n\nWe love it.\nQ: Will it fall?',
      says: [{ kind: 'direct', speaker: 'A', content: ['It is.', 'We love it.'] }],
    },
    {
      text: 'Anna Kovac met Otto Brandt.\nQ: Is it old?\nA: It is.\nQ: Will it fall?\nA: No.',
      says: [
        { kind: 'direct', speaker: 'A', content: ['It is.'] },
        { kind: 'direct', speaker: 'A', content: ['No.'] },
      ],
    },
    {
      text: 'Anna Kovac built the bridge.\nQ: Is it old?\nA: It is.\nKovac laughs. She says it shakes.\nQ: Will it fall?\nA: No.',
      says: [
        { kind: 'direct', speaker: 'A', content: ['It is.'] },
        { kind: 'indirect', speaker: 'She', content: ['it shakes'] },
        { kind: 'direct', speaker: 'A', content: ['No.'] },
      ],
    },
    {
      text: 'Anna Kovac met Otto Brandt.\nAK: Is it old?\nOB: It is.\nAK: Will it fall?',
      says: [
        { kind: 'direct', speaker: 'AK', content: ['Is it old?'] },
        { kind: 'direct', speaker: 'OB', content: ['It is.'] },
        { kind: 'direct', speaker: 'AK', content: ['Will it fall?'] },
      ],
    },
    { text: 'Serves: four\nTime: an hour\nFlour: a cup', says: [] },
    { text: 'Lesson one: "ready" is no plan.', says: [] },
  ],
}

function read(passage: Passage): Reading | null {
  const { items } = passage
  const colon = items.findIndex((item, i) => i <= MAX_LABEL && item.text === ':')
  if (colon < 1 || colon > MAX_LABEL || !items[colon + 1]?.quote) return null
  const turn = isTurn(passage, colon + 1) ? turnOf(passage, colon) : null
  if (turn) return turn
  for (let i = 0; i < colon; i++) if (passage.verbAt[i] || items[i]?.quote) return null
  const phrase = passage.phraseAt[0]
  if (!phrase || phrase.first !== 0 || !isSomebody(passage, phrase, colon)) return null
  return {
    cue: { first: colon, last: colon },
    speaker: chainAfter(passage, phrase),
    content: [{ first: colon + 1, last: colon + 1 }],
    addressees: [],
  }
}

/** Whether the quotation has no marks: the label's turn of a talk. */
function isTurn({ items }: Passage, at: number): boolean {
  const quote = items[at]?.quote
  return quote != null && quote.outer.start === quote.inner.start
}

/** `HOLM: We are ready.`: who is named, who answers, or the words of the label; nobody where it says no more than "Q". */
function turnOf(passage: Passage, colon: number): Reading | null {
  const { items, mentionAt, draft } = passage
  const name = mentionAt[0]
  if (!name && !draft.references.has(items[0]?.start ?? -1) && /^(?:q|question)$/.test(items[0]?.lower ?? ''))
    return null
  if (name && name.entity.kind !== 'Person' && name.entity.kind !== 'Organization') return null
  let last = 0
  while (last + 1 < colon && (name ? mentionAt[last + 1] === name : items[last + 1]?.text !== ',')) last++
  return {
    cue: { first: colon, last: colon },
    speaker: { first: 0, last, head: last, apposition: null },
    content: [{ first: colon + 1, last: colon + 1 }],
    addressees: [],
  }
}

/** A person or organisation, or a name in capitals that a headline gives and the article does not know. */
function isSomebody(passage: Passage, phrase: Nominal, colon: number): boolean {
  const kind = passage.mentionAt[phrase.head]?.entity.kind
  if (kind !== undefined) return kind === 'Person' || kind === 'Organization'
  const label = passage.items.slice(0, colon)
  return label.length >= 2 && label.length <= 6 && label.every((item) => /^\p{Lu}/u.test(item.text))
}
