import type { Compiled, FieldCompiler } from './draft.ts'
import { compileList, compileOne } from './list.ts'
import { compileObject } from './object.ts'
import { property } from './plain-fields.ts'
import { FACT_FIELDS } from './report-fields.ts'

/** The entities at the other end of a statement's edges; `pattern` says which. */
function entities(
  pattern: (n: string, s: string) => string,
  compile: (...args: Parameters<typeof compileList>) => Compiled,
): FieldCompiler {
  return (draft, s, field) => {
    const n = draft.name('n')
    return compile(
      draft,
      field.name,
      { from: s, open: `MATCH ${pattern(`(${n}:Entity)`, `(${s})`)}`, keep: [n], order: `${n}.id` },
      compileObject(draft, 'Entity', n, field.nodes),
    )
  }
}

export const STATEMENT_FIELDS = {
  id: property(),
  text: property(),
  kind: property(),
  speaker: entities((n, s) => `${s}<-[:STATED]-${n}`, compileOne),
  speakerText: property(),
  addressees: entities((n, s) => `${s}-[:ADDRESSED_TO]->${n}`, compileList),
  mentions: entities((n, s) => `${s}-[:MENTIONS]->${n}`, compileList),
  date: property(),
  ...FACT_FIELDS,
} satisfies Record<string, FieldCompiler>
