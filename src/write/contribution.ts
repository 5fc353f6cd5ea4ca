import type { EntityLabel } from '../model/graph.ts'
import type { Params } from '../store/store.ts'

/** What one article says of an entity, as its MENTIONS edge stores it. */
export type MentionProps = {
  /** Its fullest form in the article. */
  name: string
  count: number
  /** Its other names in the article, sorted. */
  aliases: string[]
  /** All other words that the article uses for it, also those that are no name ("he", a demonym), sorted. */
  forms: string[]
  /** Canonical JSON of where it is mentioned, in the order of the text: `[{ start, end }]`. */
  spans: string
  country: string | null
  /** Canonical JSON of the offices it is given: `[{ title, of, start, end }]`, sorted as text. */
  offices: string
}

/** What one occurrence of an event says, as its REPORTED_IN edge stores it. */
export type EventReportProps = {
  start: number
  end: number
  text: string
  rule: string
  confidence: number
  sourceKey: string
  attributedTo: string | null
  attributedToText: string | null
  mode: string | null
  place: string | null
  /** Canonical JSON of all participants, also those that are no entity. */
  participants: string
  type: string
  modality: string
  cameo: string
  dateStart: string | null
  dateEnd: string | null
  precision: string
}

/** What one occurrence of a statement says, as its REPORTED_IN edge stores it. */
export type StatementReportProps = {
  start: number
  end: number
  text: string
  rule: string
  confidence: number
  sourceKey: string
  kind: string
  date: string | null
  /** The words of the segments, joined by a blank. */
  quote: string
  /** Canonical JSON of the spans that hold the content: `[{ start, end, text }]`. */
  segments: string
  speaker: string | null
  speakerText: string | null
  addressees: string[]
  mentions: string[]
}

export type Mention = { entity: string; label: EntityLabel; props: MentionProps }
export type EventReport = { label: 'Event'; fact: string; props: EventReportProps }
export type StatementReport = { label: 'Statement'; fact: string; props: StatementReportProps }
export type Report = EventReport | StatementReport

/** All that one article adds to the graph; everything else there is derived from these. */
export type Contribution = {
  /** The id of the article's node. */
  article: string
  /** The day it was published, as it wrote it; null where it did not say. */
  day: string | null
  articleProps: Params
  mentions: Mention[]
  reports: Report[]
}
