import { isAgency } from '../../names/lexicon.ts'
import type { Passage } from './passage.ts'

/** No dateline is longer, in items. */
const LONGEST = 14

/**
 * The item behind a dateline that begins at item `first`: `OSLO, May 5 (AP) - The border is closed`, `Mae Sot, Thailand - …`,
 * `KARACHI: …`. Place, day and agency before the first sentence are no part of it. `first` where none stands there.
 */
export function behindDateline(passage: Passage, first: number, last: number): number {
  const { items, mentionAt } = passage
  const capitals = /^\p{Lu}{3,}$/u.test(items[first]?.text ?? '')
  let place = capitals
  for (let i = first; i < last && i - first < LONGEST; i++) {
    const item = items[i]
    if (!item || item.quote || passage.verbAt[i] || item.pos === 'DET') return first
    const dash = /^(?:-|–|—|--)$/.test(item.text)
    if (dash || (capitals && item.text === ':')) return place && i > first && opens(passage, i + 1) ? i + 1 : first
    const kind = mentionAt[i]?.entity.kind
    // A town of no known name is one by the day or the agency behind it.
    const told = i > first && (passage.dateAt[i] !== null || (item.text === '(' && isAgency(items[i + 1]?.text ?? '')))
    if (kind === 'Place' || kind === 'Country' || told) place = true
    // "Officials in Norway - and Denmark - said": a dateline has capitals only, but for its month.
    if (!capitals && !/^(?:[\p{Lu}\d].*|[,()./])$/su.test(item.text)) return first
  }
  return first
}

/** Whether a sentence may begin here: "Norway - and Denmark too - is tired" has no dateline. */
function opens({ items }: Passage, at: number): boolean {
  const item = items[at]
  return item !== undefined && (item.quote !== null || /^[\p{Lu}\d"']/u.test(item.text))
}
