import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { nameGazetteer, titleGazetteer, type Meaning } from './lexicon.ts'
import { isPlaceHere, namedOtherwise } from './place-context.ts'
import { introduces } from './run-context.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised } from './runs.ts'

/** Words that are names of places and, in this article, surnames: "Kari London said … London added …". */
export type Namesakes = ReadonlySet<string>

/** Reads the article for people who are called like a country or a city. */
export function namesakesOf(draft: Draft): Namesakes {
  const found = new Set<string>()
  for (const sentence of draft.sentences) {
    const tokens = draft.tokens[sentence.index] ?? []
    for (let at = 1; at < tokens.length; at++) {
      if (!isCapitalised(tokens[at] as Token) || !isCapitalised(tokens[at - 1] as Token)) continue
      const hit = nameGazetteer().at(tokens, at)
      if (hit && mayBeName(hit) && isSurname(tokens, hit)) found.add((tokens[at] as Token).text)
    }
  }
  return found
}

/** A country's or city's name that is part of a person's: "Michael Jordan", "Paris Hilton", "Chad Smith". */
export function insideName(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  if (!mayBeName(hit)) return false
  if (isSurname(tokens, hit)) return true
  const after = tokens[hit.last + 1]
  return (
    isGivenName((tokens[hit.first] as Token).text) &&
    after !== undefined &&
    isCapitalised(after) &&
    after.pos === 'PROPN' &&
    !titleGazetteer().at(tokens, hit.last + 1)
  )
}

/**
 * The surname alone, where the article has a person called so. A place behind a preposition of places stays one; so does a
 * country whose demonym or capital the article has too.
 */
export function isNamesake(
  draft: Draft,
  tokens: readonly Token[],
  hit: GazetteerHit<Meaning>,
  namesakes: Namesakes,
): boolean {
  if (!mayBeName(hit) || !namesakes.has((tokens[hit.first] as Token).text) || isPlaceHere(tokens, hit)) return false
  const isCountry = hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'name')
  return !isCountry || !namedOtherwise(draft, hit)
}

function mayBeName(hit: GazetteerHit<Meaning>): boolean {
  return (
    hit.first === hit.last &&
    !hit.meanings.some(
      (meaning) => meaning.kind === 'organization' || (meaning.kind === 'country' && meaning.form === 'demonym'),
    )
  )
}

/** Behind a given name; or behind one that no list holds, where the phrase behind a comma says who it is. */
function isSurname(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const before = tokens[hit.first - 1]
  if (!before || !isCapitalised(before) || titleGazetteer().at(tokens, hit.first - 1)) return false
  if (isGivenName(before.text)) return true
  return (
    before.pos === 'PROPN' &&
    !isOrdinaryWord(before.text) &&
    !nameGazetteer().at(tokens, hit.first - 1) &&
    tokens[hit.last + 1]?.text === ',' &&
    introduces(tokens, hit.last + 2)
  )
}
