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
  return doers.length > 0 && victims.length > 0 ? { actors: doers, recipients: atHome(doers, victims) } : null
}

/** Whose police go beyond their borders. */
const ABROAD: ReadonlySet<string> = new Set(['ISR'])

/** "Ugandan police beat two protesters": the police of a state are at work in it, on people of whom the words tell no other country. */
function atHome(doers: readonly Actor[], victims: readonly Actor[]): Actor[] {
  const [first] = doers
  const home = first?.entity?.kind === 'Country' ? first.country : null
  const police = doers.every(({ sector, country }) => sector === 'COP' && country === home)
  if (home === null || !police || ABROAD.has(home)) return [...victims]
  return victims.map((victim) =>
    victim.country === null && victim.entity === null ? { ...victim, country: home } : victim,
  )
}
