import type { Tag } from '../tags.ts'
import type { Word } from '../words.ts'

/** A tree under repair: heads (-1 for the root, -2 for a mark that has none yet) and relations, changed in place. */
export interface Sketch {
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  readonly heads: Int32Array
  readonly relations: string[]
}

/** So far up a head is looked for: keeps every mend linear. A tree deeper than that is left alone. */
const MAX_CLIMB = 100

/** Whether `above` governs the word, over any number of arcs; yes also where the way is too long to tell. */
export function governs({ heads }: Sketch, above: number, index: number): boolean {
  let at = index
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    if (at === above) return true
    if (at < 0) return false
    at = heads[at]!
  }
  return true
}

/** Hangs the word under another head. Where that head lies below the word, nothing happens and the answer is false. */
export function attach(sketch: Sketch, child: number, head: number, relation: string): boolean {
  if (sketch.heads[child] === -1 || governs(sketch, child, head)) return false
  sketch.heads[child] = head
  sketch.relations[child] = relation
  return true
}

/** The word of the stretch (inclusive) whose head lies outside of it, the last such one; -1 where there are marks alone. */
export function topOf({ heads }: Sketch, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const head = heads[at]!
    if (head !== -2 && (head < first || head > last)) return at
  }
  return -1
}

/** The lower-case text of the word; empty where there is none. */
export function lowerAt({ words }: Sketch, index: number): string {
  return words[index]?.text.toLowerCase() ?? ''
}

/** No further are words looked for that hang under one: keeps every mend linear. */
const REACH = 60

/** The words that hang under the word, from left to right, those too far away left out. */
export function childrenOf({ heads }: Sketch, head: number): number[] {
  const children: number[] = []
  const end = Math.min(heads.length, head + REACH)
  for (let at = Math.max(0, head - REACH); at < end; at++) if (heads[at] === head) children.push(at)
  return children
}

/** The word takes the place of its head, which comes to hang under it, with all that hung there. */
export function takePlace(sketch: Sketch, child: number, relation: string): void {
  const { heads, relations } = sketch
  const head = heads[child]!
  heads[child] = heads[head]!
  relations[child] = relations[head]!
  for (const other of childrenOf(sketch, head)) if (other !== child) heads[other] = child
  heads[head] = child
  relations[head] = relation
}

/** Whether a verb of this Penn tag is finite. */
export function isFinite(xpos: string): boolean {
  return FINITE.has(xpos)
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Whether the relation is that of an auxiliary or copula to what it stands for. */
export function isAuxiliary(relation: string): boolean {
  return /^(?:aux|aux:pass|cop)$/.test(relation)
}

/** The head of the clause whose verb group begins with this verb; -1 where that stands before it. */
export function clauseFrom({ heads, relations }: Sketch, verb: number): number {
  const clause = isAuxiliary(relations[verb]!) ? heads[verb]! : verb
  return clause < verb ? -1 : clause
}

/** Whether the words end as a sentence does, not as a headline or a caption. */
export function isSentence({ words }: Sketch): boolean {
  for (let at = words.length - 1; at > 0; at--) {
    const { text } = words[at]!
    if (/^[.!?]$/.test(text)) return true
    if (!/^["')\]]$/.test(text)) return false
  }
  return false
}
