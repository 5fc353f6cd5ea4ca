import type { Stage } from '../draft.ts'
import { readStatements } from './statements/read-statements.ts'

/** Reads who said what. */
export const statements: Stage = {
  name: 'statements',
  requires: ['sentences', 'tokens', 'mentions', 'parses', 'quotations', 'references', 'dates'],
  assigns: ['statements'],
  run(draft, trace) {
    draft.statements = readStatements(draft, trace)
  },
}
