import type { Stage } from '../draft.ts'

/** Reads who said what. */
export const statements: Stage = {
  name: 'statements',
  requires: ['sentences', 'tokens', 'mentions', 'parses', 'quotations', 'references', 'dates'],
  assigns: ['statements'],
  run() {},
}
