import type { FieldNode } from 'graphql'
import { mapOf, textOf } from './draft.ts'
import type { Answer, Compiled, Draft, FieldCompiler, Read } from './draft.ts'
import { objectTypes, select } from './selection.ts'

/** The types of entities by the kind that their ids carry. */
const TYPE_OF_ID: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['country', 'Country'],
  ['organization', 'Organization'],
])

/** Where the map holds a field, and what makes the answer of it. */
interface Column {
  readonly name: string
  readonly read: Read
}

/**
 * Compiles what `nodes` ask of the node or edge `variable` into one map. `typename` may be an interface: then the map holds
 * what any of its types is asked for, and its id decides which of them it is. Fields that are asked for alike are read once.
 */
export function compileObject(
  draft: Draft,
  typename: string,
  variable: string,
  nodes: readonly FieldNode[],
): Compiled<Answer> {
  const calls: string[] = []
  const columns = new Map<string, string>()
  const compiledBefore: { compile: FieldCompiler; nodes: readonly FieldNode[]; column: Column }[] = []
  const types = objectTypes(draft.operation, typename)
  const readers = new Map<string, { key: string; column: Column }[]>()
  for (const type of types) {
    const fields = select(draft.operation, type, nodes).map((field) => {
      const compile = draft.fields[type.name]?.[field.name]
      if (!compile) throw new Error(`nothing compiles ${type.name}.${field.name}`)
      const known = compiledBefore.find((before) => before.compile === compile && sameItems(before.nodes, field.nodes))
      if (known) return { key: field.key, column: known.column }
      const compiled = compile(draft, variable, field)
      calls.push(...compiled.calls)
      const column = { name: columnFor(columns, field.name, compiled.value), read: compiled.read }
      compiledBefore.push({ compile, nodes: field.nodes, column })
      return { key: field.key, column }
    })
    readers.set(type.name, fields)
  }
  if (types.length > 1) columnFor(columns, 'id', `${variable}.id`)
  // A map without entries could not be told from a missing one.
  if (columns.size === 0) columns.set('there', 'true')

  const value = `{${[...columns].map(([column, expression]) => `${column}: ${expression}`).join(', ')}}`
  return {
    calls,
    value,
    read(value) {
      const row = mapOf(value)
      const type = types.length > 1 ? TYPE_OF_ID.get(textOf(row['id']).split(':', 1)[0] ?? '') : typename
      const answer: Answer = { __typename: type }
      for (const { key, column } of readers.get(type ?? '') ?? []) answer[key] = column.read(row[column.name] ?? null)
      return answer
    },
  }
}

/** The column that holds an expression; equal expressions share one. */
function columnFor(columns: Map<string, string>, name: string, expression: string): string {
  for (let count = 0; ; count++) {
    const column = count === 0 ? name : `${name}_${count}`
    const held = columns.get(column)
    if (held === undefined) columns.set(column, expression)
    if (held === undefined || held === expression) return column
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
