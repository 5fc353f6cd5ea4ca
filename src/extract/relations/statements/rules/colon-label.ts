import type { Nominal, Passage } from '../passage.ts'
import type { Reading, StatementRule } from '../rule.ts'
import { chainAfter } from '../speaker-phrase.ts'

/** No label is longer, in items. */
const MAX_LABEL = 14

/** A name before a colon and a quotation, as in headlines and interviews: `Kovac: "We are ready"`. */
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
    { text: 'Lesson one: "ready" is no plan.', says: [] },
  ],
}

function read(passage: Passage): Reading | null {
  const { items } = passage
  const colon = items.findIndex((item, i) => i <= MAX_LABEL && item.text === ':')
  if (colon < 1 || colon > MAX_LABEL || !items[colon + 1]?.quote) return null
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

/** A person or organisation, or a name in capitals that a headline gives and the article does not know. */
function isSomebody(passage: Passage, phrase: Nominal, colon: number): boolean {
  const kind = passage.mentionAt[phrase.head]?.entity.kind
  if (kind !== undefined) return kind === 'Person' || kind === 'Organization'
  const label = passage.items.slice(0, colon)
  return label.length >= 2 && label.length <= 6 && label.every((item) => /^\p{Lu}/u.test(item.text))
}
