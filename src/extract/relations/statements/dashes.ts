import { ownClause } from './own-clause.ts'
import { endsSentence, type Passage } from './passage.ts'

/** A dash between blanks, or a double one. */
export function isDash(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (!item || (item.text !== '-' && item.text !== '--' && item.text !== '—')) return false
  const { plain } = passage.draft
  return (
    item.text === '—' ||
    item.text === '--' ||
    (/\s/.test(plain[item.start - 1] ?? '') && /\s|-/.test(plain[item.end] ?? ''))
  )
}

/**
 * The dash that ends the remark opened at item `at`, where the content that began at `from` goes on behind it; -1 where it ends
 * before the remark.
 */
export function remarkEnd(passage: Passage, from: number, at: number): number {
  const close = withinDashes(passage, from) ? -1 : closingDash(passage, at)
  if (close < 0) return -1
  // "the report - made in May - he was wrong": another clause is none of the content.
  const joined = /^(?:that|and|or|but)$/
  const awaited = joined.test(passage.items[at - 1]?.lower ?? '') || joined.test(passage.items[at + 1]?.lower ?? '')
  return awaited || !ownClause(passage, close + 1) ? close : -1
}

/** Whether an odd number of dashes stands before item `at` in its sentence: the next one ends the remark that holds the cue. */
function withinDashes(passage: Passage, at: number): boolean {
  let open = false
  for (let i = at - 1; i >= 0 && at - i < 60 && !endsSentence(passage, i); i--) if (isDash(passage, i)) open = !open
  return open
}

/** The dash that closes the remark which the one at `at` opens; -1 where no other follows in the sentence. */
export function closingDash(passage: Passage, at: number): number {
  for (let i = at + 2; i < passage.items.length && i - at < 40; i++) {
    if (isDash(passage, i)) return i
    if (endsSentence(passage, i)) return -1
  }
  return -1
}
