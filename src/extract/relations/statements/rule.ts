import type { StatementKind } from '../../../model/statement.ts'
import type { Passage } from './passage.ts'
import type { Site } from './sites.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** Items `first` to `last` of a passage, inclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What a rule reads at a cue: who says what to whom. */
export interface Reading {
  readonly cue: Stretch
  readonly speaker: SpeakerPhrase
  /** The parts of the content, left to right. */
  readonly content: readonly Stretch[]
  readonly addressees: readonly Stretch[]
}

/** What a case expects of one statement, in the words of the text. */
export interface ExpectedStatement {
  readonly kind: StatementKind
  readonly speaker: string
  readonly content: readonly string[]
  readonly to?: readonly string[]
  readonly date?: string
}

/** An example: a text, read as part of an article of 2025-10-13, and all the statements in it. None makes it a negative. */
export interface Case {
  readonly text: string
  readonly says: readonly ExpectedStatement[]
}

/** A construction that reports speech. Of several rules that read one cue the first in the list of rules has it. */
export interface StatementRule {
  /** `statement/<name>`, as it stands on reports. */
  readonly id: string
  readonly find: (passage: Passage, sites: readonly Site[]) => Reading[]
  readonly cases: readonly Case[]
  /** Not read within what another statement reports: it is that speaker's word for it. */
  readonly outermost?: boolean
}

/** A rule that looks at one verb at a time. */
export function atVerbs(read: (site: Site) => Reading | null): StatementRule['find'] {
  return (_, sites) => sites.flatMap((site) => read(site) ?? [])
}

/** The reading of a verb with these parts of content; null where nobody speaks. */
export function readingOf(site: Site, content: readonly Stretch[]): Reading | null {
  if (!site.subject || content.some((part) => part.last < part.first)) return null
  return {
    cue: { first: site.verb.first, last: site.last },
    speaker: site.subject,
    content,
    addressees: site.tail.addressees,
  }
}
