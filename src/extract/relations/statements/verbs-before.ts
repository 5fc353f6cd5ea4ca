import type { Passage, Verbal } from './passage.ts'

/** No subject is further from its verb, in items. */
const REACH = 60

/** The verbs before this one in its sentence, the nearest first. */
export function verbsBefore(passage: Passage, verb: Verbal): Verbal[] {
  const { items, verbs } = passage
  const own = verb.index >= 0 ? verb.index : verbs.findLastIndex((other) => other.first < verb.first) + 1
  const out: Verbal[] = []
  for (let k = own - 1; k >= 0 && k >= own - 12; k--) {
    const other = verbs[k] as Verbal
    if (items[other.main]?.lastSentence !== items[verb.first]?.sentence || verb.first - other.main > REACH) break
    // "; her colleague went further, saying": not who spoke before the semicolon.
    if (verb.gerund && out.length > 0 && parted(passage, other.main, verb.first)) break
    if (!bracketed(passage, other.main, verb.first)) out.push(other)
  }
  return out
}

function parted({ items }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]?.text === ';') return true
  return false
}

/** Whether a parenthesis that holds item `at` closes before item `end`: "called it wrong (though he allowed it) and promised". */
function bracketed({ items }: Passage, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    if (items[i]?.text === '(') return false
    if (items[i]?.text === ')') return true
  }
  return false
}
