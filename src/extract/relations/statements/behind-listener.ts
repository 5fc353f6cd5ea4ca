import { endsSentence, type Passage } from './passage.ts'
import { surelySpeaks } from './speaker-phrase.ts'
import type { Stretch } from './rule.ts'

/** What tells which one is spoken to is no longer, in items. */
const REACH = 25

/**
 * "asked the attorney [in Denver] whether …", "urged all [who had left] to come back": the item where what is said begins behind
 * what tells which one is spoken to; -1 where it follows at once or nothing of the kind does.
 */
export function behindListener(passage: Passage, listener: Stretch): number {
  const { items, phraseAt } = passage
  const at = listener.last + 1
  const phrase = phraseAt[listener.last]
  if (endsSentence(passage, listener.last) || !phrase) return -1
  const some = surelySpeaks(passage, phrase.head) || /^(?:people|those|any|all)$/.test(items[phrase.head]?.lower ?? '')
  if (items[at]?.lower === 'who') return some ? orderBehind(passage, at + 1) : -1
  let next = at
  for (let guard = 0; guard < 2; guard++) {
    const place = phraseAt[next + 1]
    if (!/^(?:in|at|of|from|for|on)$/.test(items[next]?.lower ?? '') || place?.first !== next + 1) break
    if (passage.dateAt[next + 1]) break
    next = place.last + 1
  }
  if (next === at || endsSentence(passage, next - 1)) return -1
  return beginsOrder(passage, next) || /^(?:whether|if)$/.test(items[next]?.lower ?? '') ? next : -1
}

/** "urged those who live there [to stay]": the infinitive behind a relative clause; "who wanted to vote" has one of its own. */
function orderBehind(passage: Passage, from: number): number {
  const { items, verbAt } = passage
  for (let i = from + 1; i < items.length && i - from < REACH; i++) {
    if (endsSentence(passage, i - 1) || items[i]?.quote || items[i]?.text === ';') return -1
    if (!beginsOrder(passage, i) || verbAt[i - 1]) continue
    if (!/^(?:ADJ|ADV|SCONJ|PART)$/.test(items[i - 1]?.pos ?? '')) return i
  }
  return -1
}

/** "to stay", "not to stay" */
function beginsOrder({ items, verbAt }: Passage, at: number): boolean {
  const verb = verbAt[items[at]?.lower === 'not' ? at + 1 : at]
  return verb?.infinitive === true && /^(?:to|not)$/.test(items[at]?.lower ?? '')
}
