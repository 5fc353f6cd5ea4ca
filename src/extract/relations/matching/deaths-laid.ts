import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { attackers } from './attackers.ts'
import { blamedFor, type Blame } from './blamed.ts'
import { bothSides } from './both-sides.ts'
import { claimedBy, LAYS } from './claimed.ts'
import type { Sides } from './match.ts'
import type { NounReading } from './noun-reading.ts'
import { attacked } from './victims.ts'

/** "blamed the deaths of three nurses on B", "the deaths of three nurses were attributed to B": who died was attacked by whom it is laid to, if that can bear arms. */
export function deathsLaid(reading: NounReading, isArmed: (actor: Sides['actors'][number]) => boolean): Sides | null {
  const { draft, parse, phrase, obliques } = reading
  const laid = laidTo(reading) ?? claimedBy(parse, phrase) ?? blamedFor(parse, phrase)
  if (!laid) return null
  const died = obliques.filter(({ preposition }) => preposition === 'of').slice(0, 1)
  const victims = attacked(
    draft,
    parse,
    died.flatMap(({ phrases }) => phrases),
    { bodily: true, counts: true },
  )
  const sides = bothSides(attackers(draft, parse, laid.phrases).filter(isArmed), victims)
  return sides && laid.modality !== 'asserted' ? { ...sides, modality: laid.modality } : sides
}

function laidTo({ parse, phrase, carrier }: NounReading): Blame | null {
  if (!carrier || carrier.verb.negated || carrier.how === 'setting') return null
  const { verb } = carrier
  const to = LAYS.get(verb.lemma)
  // Whom the deaths blame ("the deaths blamed officials") nobody says.
  if (!to || (carrier.how === 'subject') !== verb.passive) return null
  const from = carrier.how === 'subject' ? verb.last : phrase.last
  const led = obliquesAfter(parse, from).find(({ preposition }) => preposition === to)
  return led ? { phrases: led.phrases, modality: 'alleged' } : null
}
