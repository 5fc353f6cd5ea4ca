import { asIs, listOf, textOf } from './draft.ts'
import type { FieldCompiler, Read } from './draft.ts'

/** A field that is a property of the same name, or of another. */
export function property(name?: string, read: Read = asIs): FieldCompiler {
  return (_draft, variable, field) => ({ calls: [], value: `${variable}.${name ?? field.name}`, read })
}

/** A property that holds a list; one that is missing is an empty list. */
export const listProperty: FieldCompiler = property(undefined, (value) => listOf(value))

/** The id of a fact under the kind of its view: `event:…` as `contact:…`. */
export function idAs(kind: string): FieldCompiler {
  return property('id', (value) => `${kind}:${textOf(value).slice('event:'.length)}`)
}
