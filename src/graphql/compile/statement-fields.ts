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
  speaker: entities((n, s) => `${n}-[:STATED]->${s}`, compileOne),
  speakerText: property(),
  addressees: entities((n, s) => `${n}<-[:ADDRESSED_TO]-${s}`, compileList),
  mentions: entities((n, s) => `${n}<-[:MENTIONS]-${s}`, compileList),
  date: property(),
  ...FACT_FIELDS,
} satisfies Record<string, FieldCompiler>
