import { clauseEnd } from '../clause-end.ts'
import { beginsSentence, endsSentence, type Passage, type Verbal } from '../passage.ts'
import type { Reading, StatementRule, Stretch } from '../rule.ts'
import { chainAfter } from '../speaker-phrase.ts'
import { subjectBefore } from '../subjects.ts'

/** A question of which only the answer is told further on: `Asked by a reporter whether he would resign, …`, `She was asked by Lund why …`. */
export const askedBy: StatementRule = {
  id: 'statement/asked-by',
  find: (passage) => passage.verbs.flatMap((verb) => read(passage, verb) ?? []),
  cases: [
    {
      text: 'Asked by Otto Brandt whether the bridge was old, Anna Kovac laughed.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['whether the bridge was old'] }],
    },
    {
      text: 'When asked by a reporter on Friday if the bridge was old, Anna Kovac laughed.',
      says: [{ kind: 'indirect', speaker: 'a reporter', content: ['if the bridge was old'], date: '2025-10-10' }],
    },
    {
      text: 'Anna Kovac was asked by the judge why she had closed the bridge.',
      says: [
        {
          kind: 'indirect',
          speaker: 'the judge',
          content: ['why she had closed the bridge'],
          to: ['Anna Kovac'],
        },
      ],
    },
    { text: 'Asked whether the bridge was old, Anna Kovac laughed.', says: [] },
    { text: 'Anna Kovac was asked by the judge to leave.', says: [] },
    { text: 'Anna Kovac was not asked by the judge why she had left.', says: [] },
    { text: 'The price asked by the owner was high.', says: [] },
  ],
}

const QUESTION = /^(?:whether|if|why|how|what|who|which|when|where)$/

function read(passage: Passage, verb: Verbal): Reading | null {
  const { items, phraseAt } = passage
  if (items[verb.main]?.lower !== 'asked' || items[verb.last + 1]?.lower !== 'by' || verb.negated) return null
  const opens = beginsSentence(passage, verb.first) || /^(?:when|if|being)$/.test(items[verb.first - 1]?.lower ?? '')
  const asker = phraseAt[verb.last + 2]
  if (!(opens || (verb.passive && verb.first < verb.main)) || asker?.first !== verb.last + 2) return null
  const speaker = chainAfter(passage, asker)
  const at = question(passage, speaker.last + 1)
  if (at < 0) return null
  const asked = opens ? null : subjectBefore(passage, verb)
  return {
    cue: { first: verb.first, last: verb.last },
    speaker,
    content: [{ first: at, last: questionEnd(passage, at, verb, opens) }],
    addressees: asked ? [asked satisfies Stretch] : [],
  }
}

/** The word that begins the question, behind a day; -1 where none does. */
function question({ items, dateAt }: Passage, from: number): number {
  let at = from
  while (dateAt[at] || (dateAt[at + 1] && /^(?:on|in)$/.test(items[at]?.lower ?? ''))) at++
  return QUESTION.test(items[at]?.lower ?? '') ? at : -1
}

/** The last item of the question: where it opens the sentence, before the comma that closes it. */
function questionEnd(passage: Passage, at: number, verb: Verbal, opens: boolean): number {
  const last = clauseEnd(passage, at, verb)
  if (!opens) return last
  for (let i = at + 1; i < last && !endsSentence(passage, i); i++) if (passage.items[i + 1]?.text === ',') return i
  return last
}
