import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EntityKind } from '../model/entity.ts'
import type { DatePrecision, EventMode, EventType, Modality, Role, Sector } from '../model/event.ts'
import type { Range, Span } from '../model/span.ts'
import type { StatementKind } from '../model/statement.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Parse } from '../text/syntax/parse.ts'
import type { Token } from '../text/tokens.ts'
import type { Turn } from '../text/turns.ts'
import type { FoundDate } from './dates/found-date.ts'

/** An office as the text gives it: the canonical title, of which entity, and the words. */
export interface DraftOffice extends Range {
  readonly title: string
  readonly of: DraftEntity | null
}

/** Somebody or something of this article, before it gets its id. */
export interface DraftEntity {
  readonly id: string
  readonly kind: EntityKind
  /** The fullest form in the article. */
  name: string
  /** The lexicon's name, where the lexicon knows it: identity uses it. */
  canonical: string | null
  country: string | null
  sector: Sector | null
  /** A body of a state ("Knesset"): its ISO3. As an actor it is its country. */
  stateOf: string | null
  /** Known from a title, a fact about the person or a pronoun in the text; never from a given name. */
  gender: 'he' | 'she' | null
  readonly offices: DraftOffice[]
}

export interface DraftMention extends Span {
  readonly entity: DraftEntity
  readonly sentence: number
  /** How a country is named: by its name, a demonym, or a capital or seat of power that may stand for it. */
  readonly form: 'name' | 'demonym' | 'metonym' | 'surname'
}

/** Who did or suffered something: an entity, a country's own forces, or words that are no entity of ours. */
export interface Actor {
  readonly range: Range
  readonly text: string
  readonly entity: DraftEntity | null
  readonly country: string | null
  readonly sector: Sector | null
}

/** A quotation in the text: the range with its marks and the words between them. */
export interface Quotation {
  readonly outer: Range
  readonly inner: Range
  readonly paragraph: number
}

export interface DraftSpeaker extends Range {
  readonly entity: DraftEntity | null
  /** The resolved name, else the words. */
  readonly name: string
  /** All who speak together, where the words name several; until the statements of each are made. */
  readonly joint?: readonly DraftSpeaker[]
}

export interface DraftStatement {
  readonly kind: StatementKind
  speaker: DraftSpeaker | null
  addressees: { entity: DraftEntity | null; name: string }[]
  readonly cue: Range | null
  readonly segments: Range[]
  readonly evidence: Range
  date: string | null
  readonly rule: string
  readonly confidence: number
}

export interface DraftEvent {
  readonly type: EventType
  mode: EventMode | null
  modality: Modality
  attributedTo: DraftSpeaker | null
  readonly cameo: string
  /** First and last day, and how exact they are. */
  date: { readonly from: string | null; readonly until: string | null; readonly precision: DatePrecision } | null
  place: string | null
  participants: { role: Role; actor: Actor }[]
  /** The word that tells the event. */
  readonly trigger: Range
  readonly sentence: number
  /** A later sentence that tells who did it: the words of the event reach to there. */
  until?: number
  readonly rule: string
  confidence: number
}

/** An article while it is read: the stages fill it in, in the order of `english.ts`. */
export interface Draft {
  readonly article: Article
  readonly text: string
  /** `text` with accents and typographic marks made plain, of the same length. */
  readonly plain: string
  readonly publishedOn: string | null
  sentences: Sentence[]
  tokens: Token[][]
  entities: DraftEntity[]
  /** By start. */
  mentions: DraftMention[]
  dates: FoundDate[]
  turns: readonly Turn[]
  quotations: Quotation[]
  /** By sentence. */
  parses: Parse[]
  /** Who a pronoun or role phrase at this offset stands for. */
  references: Map<number, DraftEntity[]>
  /** The words that a pronoun at this offset takes up, where they name no entity: "He" for "a spokesman". */
  antecedents: Map<number, Range>
  statements: DraftStatement[]
  events: DraftEvent[]
  diagnostics: Diagnostic[]
}

/** What a stage reads and fills in. The list of stages is checked against it before any text is read. */
export type Layer =
  | 'sentences'
  | 'tokens'
  | 'entities'
  | 'mentions'
  | 'dates'
  | 'turns'
  | 'quotations'
  | 'parses'
  | 'references'
  | 'statements'
  | 'events'

/** Hears what a stage did. Without a listener a stage gets null, so that no message is made for nobody: `trace?.(…)`. */
export type Trace = (stage: string, message: string) => void

/** One step of the extraction. Stages are pure: they read and fill the draft and nothing else. */
export interface Stage {
  readonly name: string
  readonly requires: readonly Layer[]
  readonly assigns: readonly Layer[]
  run(draft: Draft, trace: Trace | null): void
}
