import type { Actor } from '../../draft.ts'
import { unique } from './fillers.ts'
import type { Sides } from './match.ts'

/** Doers and victims, each once; null where one side is empty. A country may attack its own: only the same words are no victim. */
export function bothSides(actors: readonly Actor[], recipients: readonly Actor[]): Sides | null {
  const doers = unique(actors)
  const victims = unique(recipients).filter((victim) => !doers.some((doer) => doer.range.start === victim.range.start))
  return doers.length > 0 && victims.length > 0 ? { actors: doers, recipients: victims } : null
}
