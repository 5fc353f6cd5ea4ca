import type { Stage } from '../draft.ts'

/** Finds the quotations of the body. */
export const quotations: Stage = {
  name: 'quotations',
  requires: ['sentences'],
  assigns: ['quotations'],
  run() {},
}
