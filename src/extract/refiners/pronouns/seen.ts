import type { Range } from '../../../model/span.ts'
import type { DraftEntity } from '../../draft.ts'
import type { Exchange } from './exchanges.ts'

/** A noun phrase of the text that a later pronoun may take up. */
export interface Seen {
  /** The same for all mentions of one thing. */
  readonly key: string
  /** Whom it names: nobody for plain words ("two officials"), two for a pair. */
  readonly entities: readonly DraftEntity[]
  /** The words, with what hangs on them. */
  readonly words: Range
  readonly kind: 'person' | 'body' | 'other'
  readonly plural: boolean
  /** Known from a title, a noun or a fact. */
  readonly gender: 'he' | 'she' | null
  /** Plain words for several that do not speak: "wages". */
  readonly mute: boolean
  readonly sentence: number
  readonly paragraph: number
  readonly start: number
  readonly subject: boolean
  /** The subject of a verb of speech. */
  readonly speaks: boolean
  /** Asks for an answer. */
  readonly asks: boolean
  /** Is given something to answer, as the object of a verb. */
  readonly given: Exchange | null
  /** Stands within what somebody is reported to say: "Holm said Brandt had …". */
  readonly reported: boolean
  /** The subject of no more than a clause beside another: "Brandt, who left". */
  readonly aside: boolean
  /** Plain words with "the", which may mean somebody named before. */
  readonly definite: boolean
  /** The first of its kind in its sentence. */
  readonly first: boolean
  /** Owns the noun behind it, which is a subject or not: "Holm's aides"; a topic is a thing for its owner: "Holm's answer". */
  readonly owns: 'subject' | 'topic' | 'other' | null
  /** Plain words for a text: "the letter". */
  readonly text: boolean
  /** Where somebody or something is from: "a lorry from Poland". A country is no more than that, and does not speak. */
  readonly origin: boolean
  /** Named inside a quotation: rarely what a pronoun outside it means. */
  readonly quoted: boolean
}
