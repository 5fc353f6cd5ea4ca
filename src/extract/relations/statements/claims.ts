import { overlaps, type Range } from '../../../model/span.ts'
import type { DraftSpeaker, DraftStatement } from '../../draft.ts'
import type { Stretch } from './rule.ts'
import { sameSpeaker } from './speakers.ts'

/** A statement with the last item it was read from. */
export interface Read {
  readonly statement: DraftStatement
  readonly lastItem: number
}

/** Which items of a passage are the content of which statements. */
export class Claims {
  readonly #byItem = new Map<number, Read[]>()

  /** Notes the items of a statement's content. */
  add(read: Read, content: readonly Stretch[]): void {
    for (const item of itemsOf(content)) {
      const here = this.#byItem.get(item)
      if (here) here.push(read)
      else this.#byItem.set(item, [read])
    }
  }

  /** The first statement with this item in its content. */
  owner(item: number): Read | null {
    return this.#byItem.get(item)?.[0] ?? null
  }

  /** A statement that already has these words, unless one of the two is quoted within the other by somebody else. */
  clash(content: readonly Stretch[], segments: readonly Range[], speaker: DraftSpeaker): Read | null {
    const near = new Set<Read>()
    for (const item of itemsOf(content)) for (const read of this.#byItem.get(item) ?? []) near.add(read)
    return [...near].find((other) => conflicts(other.statement, segments, speaker)) ?? null
  }
}

function* itemsOf(content: readonly Stretch[]): Generator<number> {
  for (const { first, last } of content) for (let i = first; i <= last; i++) yield i
}

function conflicts(other: DraftStatement, segments: readonly Range[], speaker: DraftSpeaker): boolean {
  return segments.some((segment) =>
    other.segments.some((theirs) => {
      if (!overlaps(theirs, segment)) return false
      const same = theirs.start === segment.start && theirs.end === segment.end
      const nested =
        (theirs.start <= segment.start && segment.end <= theirs.end) ||
        (segment.start <= theirs.start && theirs.end <= segment.end)
      return same || !nested || sameSpeaker(other.speaker, speaker)
    }),
  )
}
