import { behindDateline } from './dateline.ts'
import { beginsSentence, endsSentence, isPlain, type Passage } from './passage.ts'
import type { Stretch } from './rule.ts'
import type { Site } from './sites.ts'

/** The content that ends at item `last`: from the start of its sentence, a leading "But" left out. */
export function clauseBefore(passage: Passage, last: number): Stretch | null {
  let first = last
  while (first > 0 && !beginsSentence(passage, first) && last - first < 120) first--
  first = behindDateline(passage, first, last)
  for (let i = last; i > first; i--) {
    if (passage.items[i]?.text === ',' && passage.items[i + 1]?.lower === 'but') {
      first = i + 2
      break
    }
  }
  while (
    first < last &&
    (passage.items[first]?.pos === 'CCONJ' ||
      passage.items[first]?.text === ',' ||
      (passage.items[first]?.pos === 'ADV' && passage.items[first + 1]?.text === ','))
  )
    first++
  return first <= last && !endsSentence(passage, last) ? { first, last } : null
}

/** Whether the stretch holds a finite verb, or begins with one in marks: `"We sold it all" to pay the town`. */
export function hasVerb(passage: Passage, part: Stretch): boolean {
  for (let i = part.first; i <= part.last; i++) {
    const verb = passage.verbAt[i]
    if (verb && isPlain(verb)) return true
  }
  if (isPredicate(passage, part)) return true
  const next = passage.items[part.first + 1]?.pos ?? ''
  return /^(?:ADP|PART|VERB|CCONJ|SCONJ|ADV)$/.test(next) && holdsClause(passage, part.first)
}

/** `The mayor "felt a duty to act" in May`: words in marks behind the phrase that opens the stretch, the first of them a finite verb. */
function isPredicate({ items, phraseAt, draft }: Passage, { first, last }: Stretch): boolean {
  const at = (phraseAt[first]?.last ?? last) + 1
  const inner = at <= last ? items[at]?.quote?.inner : undefined
  return inner !== undefined && FINITE.test(draft.plain.slice(inner.start, Math.min(inner.end, inner.start + 20)))
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|felt|made|took|got|went|came|gave|became|kept|lost|knew|thought|\p{Ll}{2,16}ed) \S/u

/** Whether the words in marks are more than a name or a title: three or more, a small one near the front, and no capital at the end. */
function holdsClause({ items, draft }: Passage, at: number): boolean {
  const inner = items[at]?.quote?.inner
  const words = inner
    ? draft.plain
        .slice(inner.start, Math.min(inner.end, inner.start + 400))
        .trim()
        .split(/\s+/, 12)
    : []
  return (
    words.length > 2 && words.slice(1, 4).some((word) => /^\p{Ll}/u.test(word)) && !/^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

/** "After a long debate had ended, he wrote to them": a clause that depends on the cue's own, with none behind it. */
export function onlySets(passage: Passage, { first, last }: Stretch): boolean {
  const opens = behindDay(passage, first)
  if (
    !/^(?:after|before|as|while|when|although|though|because|since|despite|once|until|with|if|unless|should|were)$/.test(
      passage.items[opens]?.lower ?? '',
    )
  )
    return false
  let parted = false
  for (let i = opens + 1; i <= last; i++) {
    if (/^(?:,|—|--?)$/.test(passage.items[i]?.text ?? '')) parted = true
    const verb = parted ? passage.verbAt[i] : null
    if (verb && isPlain(verb)) return false
  }
  return true
}

/** "It was no surprise, [she said], that it fell": a cue between commas, within the sentence that is said. */
export function isParenthesis({ passage, start, tail, verb, inverted }: Site): boolean {
  const { items } = passage
  if (tail.mark !== 'that' || verb.gerund || inverted || items[start - 1]?.text !== ',' || items[start - 2]?.quote)
    return false
  if (items[tail.at - 2]?.text !== ',' || tail.addressees.length > 0 || passage.dateAt[tail.at - 1]) return false
  const before = clauseBefore(passage, start - 2)
  return before !== null && hasVerb(passage, before) && !onlySets(passage, before)
}

/** Whether a parenthesis stays open in the stretch: the cue stands within it. */
export function opensParenthesis({ items }: Passage, { first, last }: Stretch): boolean {
  for (let i = last; i >= first; i--) {
    if (items[i]?.text === ')') return false
    if (items[i]?.text === '(') return true
  }
  return false
}

/** Whether several things stand behind a colon, parted by commas: "Two bridges will close, she said: the old one, the new one". */
export function hasList(passage: Passage, from: number): boolean {
  for (let i = from; i < passage.items.length && i - from < 120 && !endsSentence(passage, i); i++)
    if (passage.items[i]?.text === ',' || passage.items[i]?.text === ';') return true
  return false
}

/** "[If it rains], she said they would stay": the condition that opens the sentence belongs to what is said behind its cue. */
export function conditionBefore({ passage, start, verb, inverted }: Site): Stretch[] {
  const { items } = passage
  if (inverted || verb.gerund || items[start - 1]?.text !== ',') return []
  const before = clauseBefore(passage, start - 2)
  if (!before || !/^(?:if|unless)$/.test(items[before.first]?.lower ?? '') || !hasVerb(passage, before)) return []
  for (let i = before.first; i <= before.last; i++) if (items[i]?.quote) return []
  return [before]
}

/** "[On Monday,] even as it rained": the item behind a day and its comma, and behind "even"; `first` where none opens the words. */
function behindDay({ items, dateAt }: Passage, first: number): number {
  let at = first
  if (/^(?:on|in)$/.test(items[at]?.lower ?? '') && dateAt[at + 1]) at++
  while (dateAt[at]) at++
  at = at > first && items[at]?.text === ',' ? at + 1 : first
  return items[at]?.lower === 'even' ? at + 1 : at
}
