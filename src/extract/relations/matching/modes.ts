import type { EventMode } from '../../../model/event.ts'

/** The words that tell how an assault was done, the more special first. */
const ASSAULT_WORDS: readonly (readonly [RegExp, EventMode])[] = [
  [/\bsuicide\b/i, 'suicide-attack'],
  [/\b(?:drones?|UAVs?|unmanned|shahed|quadcopters?)\b/i, 'drone'],
  [/\b(?:chemical|nerve agent|sarin|chlorine|poison(?:ed|ing)?|nerve gas|gassed)\b/i, 'unconventional'],
  [
    /\b(?:air ?-?strikes?|air ?-?raids?|air attacks?|aerial|(?:war ?|fighter )?planes?|jets?|bomber (?:jets?|planes?)|(?<!anti-?)aircraft|helicopters?|gunships?|air force)\b/i,
    'aerial',
  ],
  [/\b(?:missiles?|rockets?|artillery|shells?|shelling|shelled|mortars?|tanks?|howitzers?)\b/i, 'heavy-weapons'],
  [
    /\b(?:car bombs?|roadside bombs?|bombs?|bombing|dynamit(?:e|ed|ing)|firebomb(?:s|ed|ing)?|explosives?|grenades?|land ?mines?|IEDs?|blew up|detonated?|explosions?)\b/i,
    'explosives',
  ],
  [/\b(?:tear gas|pepper spray|rubber bullets|water cannons?|batons?|truncheons?|tasers?)\b/i, 'crowd-control'],
  // Gunmen stab and behead too.
  [/\b(?:stab(?:bed|bing|s)?|knifed|slash(?:ed|ing|es)?|behead(?:ed|ing|s)?)\b/i, 'primitive'],
  [
    /\b(?:gun(?:s|fire|men|man)?|rifles?|pistols?|snipers?|shot|shots|shooting|opens? fire|opened fire|machine-?guns?|fired?|shoot-?outs?|gun ?(?:fight|battle)s?|firefights?)\b/i,
    'firearms',
  ],
  [/\b(?:knife|knives|machetes?|stones?|rocks?|bricks?|axes?)\b/i, 'primitive'],
  [/\b(?:tortured?|torturing)\b/i, 'torture'],
]

/** Nothing primitive: "threw a grenade". */
const THROWN_BOMB =
  /\b(?:thr[eo]w[a-z]{0,3}|toss[a-z]{0,3}|fl[iu]ng|chuck[a-z]{0,3}) [^.;]{0,30}\b(?:grenades?|bombs?|explosives?|dynamite)\b/i

/** The mode of an assault by the words that tell it (`words`: the trigger's phrase, the attacker and the means), else the frame's own. */
export function assaultMode(words: string, own: EventMode | null): EventMode | null {
  if (own === 'primitive' && THROWN_BOMB.test(words)) return 'explosives'
  if (
    own === 'targeted' ||
    own === 'abduct' ||
    own === 'torture' ||
    own === 'beat' ||
    own === 'sexual' ||
    own === 'primitive'
  )
    return own
  for (const [pattern, mode] of ASSAULT_WORDS) {
    // What gunmen burn down, or anybody sets fire to, no firearm destroys.
    if (mode === 'firearms' && own === 'destroy') continue
    if (pattern.test(words)) return mode
  }
  return own
}

const BY_PHONE = /\b(?:phone|telephone|telephonic|phoned|hotline|video ?-?(?:call|link|conference))\b/i
/** "in a 40-minute call", "in a call on Monday", no "wake-up call" and no "call for" or "call on" somebody. */
const IN_A_CALL =
  /\b(?:in|during|on) (?:an?|the|their|his|her) (?!wake|courtesy)(?:[\w-]{1,12} ){0,3}calls?(?! (?:for|to|on(?! (?:\w{3,6}day|\d)))\b)\b/i

/** The mode of a consultation: the telephone and the number of sides may say more than the verb. */
export function consultMode(words: string, own: EventMode | null, sides: number): EventMode | null {
  if (own !== 'visit' && (BY_PHONE.test(words) || IN_A_CALL.test(words))) return 'phone'
  if (own === 'multilateral')
    return sides > 2 || /\bsummit\b/i.test(words) ? (sides > 2 ? 'multilateral' : 'meeting') : 'meeting'
  return own
}

/** Of two modes for one event the one that says more. */
export function moreSpecific(a: EventMode | null, b: EventMode | null): EventMode | null {
  if (a === null) return b
  if (b === null) return a
  const rank = (mode: EventMode): number => (mode === 'talks' ? 0 : mode === 'visit' ? 1 : mode === 'meeting' ? 2 : 3)
  return rank(b) > rank(a) ? b : a
}
