import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { isAmbiguous, type Meaning } from './lexicon.ts'

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
  if (namedOtherwise(draft, hit)) return true
  if (facts.iso3 === 'GEO') return /Tbilisi|Abkhazia|South Ossetia/.test(draft.plain)
  return (
    /^(?:in|to|from|with|of|and|between|into)$/.test(tokens[hit.first - 1]?.lower ?? '') ||
    tokens[hit.last + 1]?.lower === "'s"
  )
}

/** Whether a capital's name stands for the city: after a preposition of place, before a comma and its country, or with a verb of motion. */
export function isPlaceHere(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (before === undefined && after?.text === ',') return true
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
