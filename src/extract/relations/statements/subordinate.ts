import { beginsSentence, endsSentence, type Passage, type Verbal } from './passage.ts'

const SUBORDINATORS = new Set([
  'while',
  'though',
  'although',
  'as',
  'if',
  'when',
  'after',
  'because',
  'since',
  'before',
  'whereas',
])

/** Whether the verb of speech stands in a clause that depends on one to come: "While X says …, Y doubts it". */
export function isSubordinate(passage: Passage, governor: Verbal): boolean {
  const { items } = passage
  for (let i = governor.first - 1; i >= 0 && governor.first - i < 14 && !endsSentence(passage, i); i--) {
    if (items[i]?.text === ',' || items[i]?.quote) return false
    if (SUBORDINATORS.has(items[i]?.lower ?? '')) return true
    // "With a report showing that …, Y left", "In a letter announcing that …, Y thanked them"
    if (governor.gerund && beginsSentence(passage, i) && items[i]?.pos === 'ADP') return true
  }
  // "In calling it a mistake, he …"
  const led = /^(?:in|by|on|without)$/.test(items[governor.first - 1]?.lower ?? '') ? 1 : 0
  return governor.gerund && beginsSentence(passage, governor.first - led)
}
