import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Oblique } from '../../../text/syntax/obliques.ts'
import type { Draft } from '../../draft.ts'
import type { NounFrame } from '../frame.ts'
import type { Carrier } from './carrier.ts'

/** A noun phrase whose head is a noun of the frame, with the prepositional phrases that belong to it and the verb that carries it. */
export interface NounReading {
  readonly draft: Draft
  readonly parse: Parse
  readonly phrase: Phrase
  readonly frame: NounFrame
  readonly obliques: readonly Oblique[]
  readonly carrier: Carrier | null
}
