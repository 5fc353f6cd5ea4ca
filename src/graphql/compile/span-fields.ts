import { textOf } from './draft.ts'
import type { Answer, FieldCompiler } from './draft.ts'
import { objectTypes, select } from './selection.ts'

/** A property that holds spans as JSON, `[{ start, end }]`; one that is missing is an empty list. */
export function spansProperty(name: string): FieldCompiler {
  return (draft, variable, field) => {
    const fields = objectTypes(draft.operation, field.type.name).flatMap((type) =>
      select(draft.operation, type, field.nodes),
    )
    return {
      calls: [],
      value: `${variable}.${name}`,
      read: (value) =>
        spansOf(textOf(value)).map((span): Answer =>
          Object.fromEntries(fields.map(({ key, name }) => [key, span[name]])),
        ),
    }
  }
}

function spansOf(json: string): Record<string, unknown>[] {
  if (json === '') return []
  const spans: unknown = JSON.parse(json)
  return Array.isArray(spans) ? spans : []
}
