import type { DraftSpeaker, DraftStatement } from '../../draft.ts'
import { goesOn, type Carried } from './carry-on.ts'
import { endsWithMark, rangeOf, type Passage } from './passage.ts'
import { chainAfter, isName } from './speaker-phrase.ts'
import { speakerOf } from './speakers.ts'
import type { Site } from './sites.ts'

/** A paragraph that ends with a colon gives the floor to the one below: `The minister answered:`. */
export function announces(passage: Passage, sites: readonly Site[], last: DraftSpeaker | null): Carried | null {
  const end = passage.items.length - 1
  if (passage.items[end]?.text !== ':') return null
  const site = sites.findLast((candidate) => candidate.subject !== null)
  if (!site?.subject || passage.items[site.last]?.sentence !== passage.items[end]?.sentence) return null
  const cue = site.cue
  const block = cue !== null && cue.clause && cue.quotation && !cue.weak && end - site.last <= MAX_BETWEEN
  return { speaker: speakerOf(passage, site.subject, last, site.verb), unclosed: null, waiting: [], block }
}

/** Between the verb and the colon that gives the floor to words without marks stand no more items: "told her on Friday:". */
const MAX_BETWEEN = 4
/** A shorter paragraph without marks may be a heading, in items. */
const MIN_BLOCK = 8

/** A paragraph of words without marks to which the one above gave the floor: `The minister added:` / `It is over. We go home.` */
export function blockOf(passage: Passage, { speaker, block }: Carried): DraftStatement | null {
  const { items } = passage
  const end = items.at(-1)
  if (!block || !speaker || items.length < MIN_BLOCK || !end || items.some(({ quote }) => quote)) return null
  if (!/^\p{Lu}\p{L}/u.test(items[0]?.text ?? '') || !/^[.!?]$/.test(end.text)) return null
  return { ...goesOn(passage, speaker, [rangeOf(passage, 0, items.length - 1)]), kind: 'indirect' }
}

/** Who signs a quotation that is a paragraph: `"We are tired."` / `- Anna Kovac, a baker`; null where the one below is no such line. */
export function signedBelow(passage: Passage, below: Passage | undefined): Carried | null {
  const quote = passage.items[0]?.quote
  if (!below || passage.items.length !== 1 || !endsWithMark(passage, quote)) return null
  const { items, phraseAt } = below
  const name = phraseAt[1]
  if (!/^[-–—]$/.test(items[0]?.text ?? '') || name?.first !== 1 || !isName(below, name)) return null
  const next = items[name.last + 1]
  if (next && !/^[.,]$/.test(next.text)) return null
  return { speaker: speakerOf(below, chainAfter(below, name), null, name), unclosed: null, waiting: [] }
}
