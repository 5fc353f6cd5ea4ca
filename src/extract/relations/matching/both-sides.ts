import type { Actor } from '../../draft.ts'
import { unique } from './fillers.ts'
import type { Sides } from './match.ts'

const THE_COUNTRY = /^(?:the|that|this) (?:\w+ )?(?:country|nation|kingdom|republic|state)$/i

/**
 * Doers and victims, each once; null where one side is empty. A country may attack its own; but neither the same words are a
 * victim, nor "the country", where that was taken for the attacker's.
 */
export function bothSides(actors: readonly Actor[], recipients: readonly Actor[]): Sides | null {
  const doers = unique(actors)
  const victims = unique(recipients).filter(
    (victim) =>
      !doers.some(
        (doer) =>
          doer.range.start === victim.range.start ||
          (doer.country !== null && doer.country === victim.country && THE_COUNTRY.test(victim.text)),
      ),
  )
  return doers.length > 0 && victims.length > 0 ? { actors: doers, recipients: victims } : null
}
