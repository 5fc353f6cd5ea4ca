import type { EntityLabel } from '../../model/graph.ts'
import type { Params, Value } from '../../store/store.ts'
import type { Operation, Selected } from './selection.ts'

/** One object of an answer: its values under the keys that the query gave them. */
export type Answer = Record<string, unknown>

/** Makes of what the database returned what the answer says. */
export type Read<T = unknown> = (value: Value) => T

/** A piece of a statement: `calls` bring what `value`, an expression, needs; `read` makes the answer of the value. */
export interface Compiled<T = unknown> {
  readonly calls: readonly string[]
  readonly value: string
  readonly read: Read<T>
}

/** Compiles one selected field of the node or edge that `variable` names. */
export type FieldCompiler = (draft: Draft, variable: string, field: Selected) => Compiled

/** How to compile every field of every type: type, then field. */
export type FieldTable = Readonly<Record<string, Readonly<Record<string, FieldCompiler>>>>

/** A person, country or organization as a caller names it; its ids fill a parameter before the statement runs. */
export interface Reference {
  readonly text: string
  readonly labels: readonly EntityLabel[]
  /** The parameter that takes the ids of all that the text may mean. */
  readonly ids: string
  /** The parameter that takes the alpha-3 codes of the countries among them. */
  readonly codes: string | null
  /** Only the best of them. */
  readonly one: boolean
}

/** A statement in the making: its parameters, and names that are used once. */
export interface Draft {
  readonly operation: Operation
  readonly fields: FieldTable
  readonly params: Params
  readonly references: Reference[]
  /** A variable name that is not taken: `base`, else with a number. */
  name(base: string): string
  /** Keeps a value as a parameter and gives its `$name`. */
  param(base: string, value: Value): string
  /** Keeps a reference and gives the `$name` of its ids. */
  reference(base: string, text: string, labels: readonly EntityLabel[], options?: { one?: boolean }): string
  /** The same, and the `$name` of the codes of the countries among them. */
  countryReference(base: string, text: string, labels: readonly EntityLabel[]): { ids: string; codes: string }
}

/** Names of fields and arguments that Cypher keeps for itself: these get a number at once. */
const KEYWORDS = ['and', 'as', 'by', 'call', 'end', 'in', 'is', 'not', 'on', 'or', 'set', 'start', 'with']

/** An empty draft. Names count up in the order of asking, so that equal selections give equal text. */
export function newDraft(operation: Operation, fields: FieldTable): Draft {
  const taken = new Map<string, number>(KEYWORDS.map((word) => [word, 1]))
  const params: Params = {}
  const references: Reference[] = []
  const name = (base: string): string => {
    const count = taken.get(base) ?? 0
    taken.set(base, count + 1)
    return count === 0 ? base : `${base}_${count}`
  }
  const param = (base: string, value: Value): string => {
    const key = name(base)
    params[key] = value
    return `$${key}`
  }
  return {
    operation,
    fields,
    params,
    references,
    name,
    param,
    reference(base, text, labels, { one = false } = {}) {
      const ids = param(base, [])
      references.push({ text, labels, ids: ids.slice(1), codes: null, one })
      return ids
    },
    countryReference(base, text, labels) {
      const [ids, codes] = [param(base, []), param(`${base}Codes`, [])]
      references.push({ text, labels, ids: ids.slice(1), codes: codes.slice(1), one: false })
      return { ids, codes }
    },
  }
}

/** The variable of the node at the far end of an edge: types that show an edge read both. */
export function endOf(edge: string): string {
  return `${edge}_end`
}

/** Indents every line of a block by two blanks. */
export function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** What the database says as it is; what it does not say is null. */
export const asIs: Read = (value) => value ?? null

/** A text that the database returned. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A map that the database returned. */
export function mapOf(value: Value | undefined): { [key: string]: Value } {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

/** A list that the database returned. */
export function listOf(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : []
}
