import type { EntityLabel } from '../../model/graph.ts'
import type { Params, Value } from '../../store/store.ts'
import { Names } from './names.ts'
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

/** A statement in the making: its parameters, and names that are used once. */
export interface Draft {
  readonly operation: Operation
  readonly fields: FieldTable
  readonly params: Params
  /** What names mean, and which names are still to be looked up before the statement can run. */
  readonly names: Names
  /** Whether edges can be read in the order of a list; else a pattern starts at a node. */
  readonly edgeIndexes: boolean
  /** A variable name that is not taken: `base`, else with a number. */
  name(base: string): string
  /** Keeps a value as a parameter and gives its `$name`. */
  param(base: string, value: Value): string
  /** The ids of all that a text means, the best first; of one that is still to be looked up none. */
  idsOf(text: string, labels: readonly EntityLabel[]): readonly string[]
  /** Keeps values as a parameter and gives what an expression has to be: `= $name` for one, else `IN $name`. */
  oneOf(base: string, values: readonly string[]): string
}

/** Names of fields and arguments that Cypher keeps for itself: these get a number at once. */
const KEYWORDS = ['and', 'as', 'by', 'call', 'end', 'in', 'is', 'not', 'on', 'or', 'set', 'start', 'with']

/** An empty draft. Names count up in the order of asking, so that equal selections give equal text. */
export function newDraft(
  operation: Operation,
  fields: FieldTable,
  { names = new Names(), edgeIndexes = false }: { names?: Names; edgeIndexes?: boolean } = {},
): Draft {
  const taken = new Map<string, number>(KEYWORDS.map((word) => [word, 1]))
  const params: Params = {}
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
    names,
    edgeIndexes,
    name,
    param,
    idsOf: (text, labels) => names.idsOf(text, labels),
    oneOf(base, values) {
      const [only, ...others] = values
      return only !== undefined && others.length === 0 ? `= ${param(base, only)}` : `IN ${param(base, [...values])}`
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
