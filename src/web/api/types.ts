/** What the queries of this folder bring, as the API has it. */

export type EntityType = 'Person' | 'Country' | 'Organization'

export interface Entity {
  readonly __typename: EntityType
  readonly id: string
  readonly name: string
}

export interface Link {
  readonly kind: 'CONTACT' | 'ATTACK'
  readonly mode: string | null
  readonly from: Entity
  readonly to: Entity
  readonly dates: readonly (string | null)[]
}

export interface ArticleHead {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

export interface Report {
  readonly article: ArticleHead
  readonly text: string
  readonly start: number
  readonly end: number
  readonly attributedToText: string | null
}

interface FactBase {
  readonly id: string
  readonly date: string | null
  readonly reportCount: number
  readonly sources: number
  readonly reports: readonly Report[]
}

export interface Contact extends FactBase {
  readonly __typename: 'Contact'
  readonly until: string | null
  readonly precision: string
  readonly mode: string | null
  readonly place: string | null
  readonly participants: readonly Entity[]
}

export interface Attack extends FactBase {
  readonly __typename: 'Attack'
  readonly until: string | null
  readonly precision: string
  readonly mode: string | null
  readonly place: string | null
  readonly by: readonly Entity[]
  readonly on: readonly Entity[]
}

export interface Statement extends FactBase {
  readonly __typename: 'Statement'
  readonly kind: 'DIRECT' | 'INDIRECT' | 'MIXED'
  readonly text: string
  readonly speaker: Entity | null
  readonly speakerText: string | null
  readonly addressees: readonly Entity[]
}

export type Fact = Contact | Attack | Statement

export interface Page<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Office {
  readonly title: string | null
  readonly entity: Entity
  readonly firstReported: string | null
  readonly lastReported: string | null
}

export interface Span {
  readonly start: number
  readonly end: number
}
