import type { Modality, Role } from '../../../model/event.ts'
import type { Range } from '../../../model/span.ts'
import type { Actor } from '../../draft.ts'
import type { Frame } from '../frame.ts'

/** What a frame read in a sentence. */
export interface Match {
  readonly frame: Frame
  readonly participants: { role: Role; actor: Actor }[]
  readonly modality: Modality
  readonly trigger: Range
  /** The words that may tell the mode. */
  readonly words: string
  /** All are actors, and each did it to the others. */
  readonly mutual?: boolean
  /** All are actors, and each of one side spoke with each of the other, apart. */
  readonly apart?: Apart | null
}

export interface Apart {
  readonly left: readonly Actor[]
  readonly right: readonly Actor[]
}

/** The participants that a frame found, by role. */
export interface Sides {
  readonly actors: Actor[]
  readonly recipients: Actor[]
  /** Where who did it is told by a charge, not by a name beside the deed. */
  readonly modality?: Modality
  /** All are actors, and each did it to the others. */
  readonly mutual?: boolean
  readonly apart?: Apart | null
}
