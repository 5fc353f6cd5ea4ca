import { mentionsIn } from '../../lookup.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import { countryEntity } from '../../names/country-entity.ts'
import { forcesFor, isLocation, isWrittenAt, settingFor } from './setting.ts'

/** Names are looked for no further from the victim, in tokens. */
const REACH = 40

/**
 * The country where the event of the phrase took place, by a place that a preposition leads to: the first behind it in its own
 * clause, else the nearest before it, else the first beyond a comma. What stands at token `until` or behind it does not count.
 */
export function placeOf(draft: Draft, parse: Parse, phrase: Phrase, until = Infinity): string | null {
  let before: string | null = null
  let beyond: string | null = null
  for (const mention of mentionsIn(draft, parse.sentence.index)) {
    const { country } = mention.entity
    if (country === null || isWrittenAt(draft, mention)) continue
    const at = parse.tokens.findIndex((token) => token.start >= mention.start)
    if (at >= until) continue
    // "shelled the port of Lund, killing two": a town under attack is a place without a preposition too.
    const town = mention.entity.kind === 'Place' && at < phrase.first
    // "a Lund-bound flight", "a Lund-based firm"
    if (draft.text[mention.end] === '-') continue
    if (!town && !isLocation(parse, mention)) continue
    if (isPlanned(parse, phrase, at)) continue
    if (Math.abs(at - phrase.head) > REACH) continue
    if (at < phrase.first) before = country
    else if (!parse.tokens.slice(phrase.last, at).some(({ text }) => text === ',')) return country
    else beyond ??= country
  }
  return before ?? beyond
}

/** "militants who planned a raid on Lund": the place at `at` is where another deed of theirs is to be. */
function isPlanned(parse: Parse, { last }: Phrase, at: number): boolean {
  const between = parse.tokens.slice(last + 1, at).map(({ lower }) => lower)
  const relative = between.findIndex((word) => /^(?:who|which|that)$/.test(word))
  return relative >= 0 && relative <= 1 && between.slice(relative).some((word) => word === 'on' || word === 'against')
}

/** Those who police a place are the state's, if nothing says whose: "police shot two men in Lund". Soldiers may come from anywhere. */
const POLICE =
  /^(?:the )?(?:(?:riot|local|anti-riot|traffic|border) )?(?:police|police officers?|policem[ae]n|security forces)$/i

/** Soldiers who are a state's, whichever it is. */
const ARMY =
  /^(?:the )?(?:army|military|troops|soldiers|government (?:forces|troops|soldiers)|security forces|armed forces|air force|(?:army|military|government) (?:soldiers|troops|jets|warplanes|helicopters|aircraft|planes|drones)|(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens of) soldiers|warplanes|fighter jets|junta (?:soldiers|troops|forces))$/i

/** Where such a state has others for police, they are not meant. */
export const POLICED_BY_OTHERS: ReadonlySet<string> = new Set(['PSE'])

/** "Police shot dead two men in Lund": of the country where the words of the sentence have them, else where the article has all happen; so are soldiers, in an article in which only one country has any. */
export function policed(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  if (actor.entity !== null || actor.country !== null) return actor
  const police = POLICE.test(actor.text)
  if (!police && !ARMY.test(actor.text)) return actor
  // "police shot gunmen who hid in Lund": where others were.
  const relative = parse.tokens.findIndex(
    ({ index, lower }) => index > phrase.last && /^(?:who|which|that)$/.test(lower),
  )
  const country = police
    ? (placeOf(draft, parse, phrase, relative < 0 ? Infinity : relative) ?? settingFor(draft, parse))
    : forcesFor(draft, parse)
  if (country === null || POLICED_BY_OTHERS.has(country)) return actor
  return { ...actor, country, entity: countryEntity(draft, country) }
}
