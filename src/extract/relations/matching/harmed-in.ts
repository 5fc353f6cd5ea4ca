import { objectsOf } from '../../../text/syntax/objects.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { Actor, Draft } from '../../draft.ts'
import { agentsOf } from './agents.ts'
import { attackers } from './attackers.ts'
import type { NounReading } from './noun-reading.ts'
import { beyondQuantity } from './quantity.ts'
import { attacked } from './victims.ts'

/** Where a deed is told with those who were hurt in it. */

/** "A died in an attack in Lund", "an ambush near Lund": whom it befell is told, the place is only where. */
export function isSettingOfHarm({ carrier, frame, obliques }: NounReading): boolean {
  if (obliques.some(({ preposition }) => frame.recipients.includes(preposition))) return false
  // "an ambush near a town"
  if (
    !obliques.some(({ preposition }) => /^(?:in|across)$/.test(preposition)) &&
    obliques.some(({ preposition }) => preposition === 'near')
  )
    return true
  return carrier?.how === 'setting' && HARMS.has(carrier.verb.lemma)
}

const HARMS: ReadonlySet<string> = new Set('die perish kill wound injure hurt maim lose'.split(' '))

/** "Gunmen killed ten in an attack on a market": who hurt others in a deed did it, but for those who fought off rebels in theirs. */
export function harmersIn({ draft, parse, phrase, carrier, obliques }: NounReading): Actor[] {
  const inside = carrier?.how === 'setting' && HARMS.has(carrier.verb.lemma) && !carrier.verb.infinitive
  if (!inside || !/^(?:in|during)$/.test(parse.tokens[phrase.first - 1]?.lower ?? '')) return []
  if (!obliques.some(({ preposition }) => preposition === 'on' || preposition === 'against')) return []
  const { verb } = carrier
  const harmed = attacked(draft, parse, verb.passive ? subjectsOf(parse, verb) : objectsOf(parse, verb), {
    bodily: true,
  })
  if (harmed.some(({ sector }) => sector === 'REB' || sector === 'UAF' || sector === 'CRM')) return []
  return attackers(draft, parse, verb.passive ? agentsOf(parse, verb) : subjectsOf(parse, verb))
}

/** "strikes in Lund, killing ten rebels": on those, and no attack on the town. */
export function isOnRebels(draft: Draft, parse: Parse, obliques: NounReading['obliques']): boolean {
  const end = obliques.at(-1)?.phrases.at(-1)?.last ?? -1
  const verb = parse.tokens[end + 1]?.text === ',' ? parse.verbAt[end + 2] : null
  if (!verb?.gerund || !HARMS.has(verb.lemma)) return false
  const killed = attacked(draft, parse, beyondQuantity(parse, objectsOf(parse, verb)), { bodily: true })
  return killed.length > 0 && killed.every(({ sector }) => sector === 'REB' || sector === 'UAF')
}
