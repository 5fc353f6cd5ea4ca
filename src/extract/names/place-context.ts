import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { doesAsCountry } from './country-deeds.ts'
import { datelineEnd } from './datelines.ts'
import { isAmbiguous, nameGazetteer, type Meaning } from './lexicon.ts'
import { saysOfItself } from './run-deeds.ts'

/** Prepositions after which a capital is the place, not its government. */
const PLACE_PREPOSITIONS = new Set(
  'in at near around outside inside across throughout within into through over'.split(' '),
)
/** With these a capital may be either: "talks with Moscow", "flew to Moscow". */
const MOTION_VERBS = new Set(
  'fly travel go come arrive return head move drive visit leave land bring take send transfer deport flee live bear hold base hit strike shell bomb bombard attack pound target rock shake reach enter'.split(
    ' ',
  ),
)

const held = new WeakMap<Draft, Map<string, boolean>>()

/** Whether the article holds the words anywhere. */
function holds(draft: Draft, words: string): boolean {
  const known = held.get(draft) ?? new Map<string, boolean>()
  held.set(draft, known)
  let found = known.get(words)
  if (found === undefined) {
    found = draft.plain.includes(words)
    known.set(words, found)
  }
  return found
}

/** Whether the article has the country's demonym or its capital too. */
export function namedOtherwise(draft: Draft, hit: GazetteerHit<Meaning>): boolean {
  const facts = hit.meanings.find((meaning) => meaning.kind === 'country')?.facts
  const others = [...(facts?.demonyms ?? []), ...(facts?.capitals ?? [])]
  return others.some((form) => form !== hit.form && !isAmbiguous(form) && holds(draft, form))
}

/** An ambiguous name counts as the country if the article names the country otherwise, or a preposition or possessive points to a place. */
export function supported(draft: Draft, tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const meaning = hit.meanings.find((m) => m.kind === 'country')
  if (!meaning) return false
  const { facts } = meaning
  if (meaning.form === 'capital') {
    const others = [facts.name, ...facts.aliases, ...facts.demonyms].filter(
      (form) => form !== hit.form && form.length > 2,
    )
    if (facts.iso3 === 'USA') return !/^\s*,?\s*D\.?C/.test(draft.plain.slice((tokens[hit.last] as Token).end))
    return others.some((form) => holds(draft, form))
  }
  if (namedOtherwise(draft, hit) || actsAsCountry(tokens, hit)) return true
  if (facts.iso3 === 'GEO') return /Tbilisi|Abkhazia|South Ossetia/.test(draft.plain)
  return (
    /^(?:in|to|from|with|of|and|between|into)$/.test(tokens[hit.first - 1]?.lower ?? '') ||
    tokens[hit.last + 1]?.lower === "'s"
  )
}

/**
 * Whether the words beside a country's name make it the country, whoever of the article is called so: another country joined to
 * it ("Jordan and Israel"), what "it" will do, what only a state has ("Jordan recalled its ambassador") or does.
 */
export function actsAsCountry(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  if (isCountryName(tokens, hit.last + 2) && JOINED.test(tokens[hit.last + 1]?.text ?? '')) return true
  if (JOINED.test(tokens[hit.first - 1]?.text ?? ''))
    for (let at = hit.first - 2; at >= Math.max(0, hit.first - MAX_NAME); at--)
      if (isCountryName(tokens, at) && nameGazetteer().at(tokens, at)?.last === hit.first - 2) return true
  if (saysOfItself(tokens, hit.last + 1)) return true
  if (hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'name')) {
    const countryAt = (at: number): number | null =>
      isCountryName(tokens, at) ? (nameGazetteer().at(tokens, at)?.last ?? null) : null
    if (doesAsCountry(tokens, hit, countryAt)) return true
  }
  if (tokens[hit.last + 1]?.pos !== 'VERB' && tokens[hit.last + 1]?.pos !== 'AUX') return false
  return tokens
    .slice(hit.last + 2, hit.last + 2 + REACH)
    .some((token, i, words) => token.lower === 'its' && STATE_GOODS.has(words[i + 1]?.lower ?? ''))
}

/** What joins two names to a pair. */
const JOINED = /^(?:and|,|-|or)$/
/** No country's name is longer, in tokens, with what joins it. */
const MAX_NAME = 5
/** How far behind the verb "its" is looked for. */
const REACH = 4
/** What states have and people do not. Lower case. */
const STATE_GOODS = new Set(
  'ambassador ambassadors embassy borders border airspace troops army territory citizens sovereignty parliament consulate'.split(
    ' ',
  ),
)

/** A country by its name, which is nothing else's and begins no name of a person: "Israel", and no "Israel Brandt". */
function isCountryName(tokens: readonly Token[], at: number): boolean {
  const hit = nameGazetteer().at(tokens, at)
  if (!hit || isAmbiguous(hit.form)) return false
  const after = tokens[hit.last + 1]
  if (after && after.pos === 'PROPN' && /^\p{Lu}/u.test(after.text)) return false
  return hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'name')
}

/** "Ankara, a NATO member which …", "Oslo, an ally of": what a state is and no city. */
function isTakingSides(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|the|whose)$/.test(tokens[at]?.lower ?? '')) return false
  return tokens.slice(at + 1, at + 6).some(({ lower }) => SIDES.test(lower))
}

const SIDES =
  /^(?:member|ally|backer|supporter|rival|foe|partner|mediator|guarantor|patron|adversary|neighbou?r|critic|government)$/

/** Whether a capital's name stands for the city: after a preposition of place, before a comma and its country, in a dateline, or with a verb of motion. */
export function isPlaceHere(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (before === undefined && after?.text === ',') return !isTakingSides(tokens, hit.last + 2)
  if (datelineEnd(tokens) >= hit.last) return true
  if (
    after &&
    (after.text === '-' ||
      /^(?:region|suburb|suburbs|airport|mayor|resident|residents|police|street|streets|district|airport|university)$/.test(
        after.lower,
      ))
  )
    return true
  if (!before) return false
  if (PLACE_PREPOSITIONS.has(before.lower)) return true
  if (
    before.lower === 'capital' ||
    before.lower === 'city' ||
    before.lower === 'downtown' ||
    before.lower === 'central'
  )
    return true
  if (/^(?:to|from|of|for|on)$/.test(before.lower)) {
    for (let i = hit.first - 2; i >= Math.max(0, hit.first - 6); i--) {
      const token = tokens[i] as Token
      if (token.pos === 'VERB') return MOTION_VERBS.has(token.lemma)
      if (
        /^(?:visit|trip|flight|journey|capital|city|south|north|east|west|outskirts|streets|suburb|embassy|ambassador|miles|kilometers|kilometres|km|center|centre)$/.test(
          token.lower,
        )
      )
        return true
    }
    return false
  }
  return before.pos === 'VERB' && MOTION_VERBS.has(before.lemma)
}
