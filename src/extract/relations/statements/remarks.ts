import type { Nominal, Passage } from './passage.ts'

/** Gerunds by which the writer remarks on what was said: ", echoing the mayor". */
const GERUNDS = new Set(
  'echoing reflecting signaling signalling alluding referring mirroring contradicting repeating invoking prompting drawing'.split(
    ' ',
  ),
)
/** Nouns by which the writer names what was said: ", an acknowledgment that …". */
const NOUNS = new Set(
  `acknowledgment acknowledgement admission sign reference nod claim move suggestion argument comment remark message allusion charge accusation
  position stance departure reversal shift echo assertion statement figure view contention`.split(/\s+/),
)

/** ", [handing] him a victory", ", [marking] the first defeat": gerunds by which the writer tells what came of it, with a noun for that. */
const EFFECTS =
  /^(?:handing|giving|dealing|delivering|picking|scoring|marking|setting|leaving|putting|raising|striking)$/
const OUTCOMES =
  /^(?:victory|win|blow|setback|defeat|boost|fight|clash|reversal|escalation|stage|showdown|lifeline|reprieve|respite|shift|departure|limbo|doubt|milestone)$/

/** Who hears what is told at a trial. */
const HEARERS = /^(?:jur(?:y|ors)|court|inquest|tribunal|inquiry|hearing|panel)$/

/** "a claim | Otto Brandt denies": where the name begins that stands behind a noun for what was said, in one phrase with it; -1 where none does. */
export function nameBehindRemark({ items, mentionAt }: Passage, { first, head }: Nominal): number {
  const name = mentionAt[head]
  if (!name) return -1
  let from = head
  while (from > first && mentionAt[from - 1] === name) from--
  return from > first && NOUNS.has(items[from - 1]?.lower ?? '') ? from : -1
}

/** Whether the words behind a comma, from item `at` on, are the writer's on what was said before them. */
export function isRemark(passage: Passage, at: number): boolean {
  const { items } = passage
  const lower = items[at]?.lower ?? ''
  if (GERUNDS.has(lower) || tellsOutcome(passage, at)) return true
  const phrase = passage.phraseAt[at]
  if (phrase?.first !== at) return false
  if (nameBehindRemark(passage, phrase) >= 0) return true
  // ", a jury heard on Monday": before whom it was said.
  if (HEARERS.test(items[phrase.head]?.lower ?? '') && /^hear[ds]$/.test(items[phrase.last + 1]?.lower ?? ''))
    return true
  return (
    NOUNS.has(items[phrase.head]?.lower ?? '') &&
    /^(?:that|of|by|to|which|he|she|for|from|about|on)$/.test(items[phrase.last + 1]?.lower ?? '')
  )
}

/** ", dealing a blow to the port": behind a gerund of effect the noun for it, in the same clause. */
function tellsOutcome({ items }: Passage, at: number): boolean {
  if (!EFFECTS.test(items[at]?.lower ?? '')) return false
  for (let i = at + 1; i <= at + 7 && i < items.length && !items[i]?.quote; i++) {
    if (OUTCOMES.test(items[i]?.lower ?? '')) return true
    if (items[i]?.pos === 'PUNCT') return false
  }
  return false
}
