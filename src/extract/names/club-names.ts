import { BRITISH_CLUB_ENDINGS, CLUB_LETTERS, CLUB_OPENERS } from '../../lexicon/clubs.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { nameGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

/** The name of a club by its words, and the country of its town. */
interface ClubName {
  readonly last: number
  readonly country: string | null
}

/**
 * The club's name that begins at token `at`: letters of clubs before any name ("FC Wexel"), a word of clubs before a place
 * ("AC Milan", "Inter Milan"), a town of Britain before "City" ("Leicester City"). Null where there is none, and for what the
 * lexicon knows.
 */
export function clubNameAt(tokens: readonly Token[], at: number): ClubName | null {
  const known = nameGazetteer().at(tokens, at)
  const name = openedName(tokens, at) ?? townName(tokens, at)
  return name && (known?.last ?? -1) < name.last ? name : null
}

function openedName(tokens: readonly Token[], at: number): ClubName | null {
  const opener = tokens[at]?.text ?? ''
  if (!CLUB_LETTERS.has(opener) && !CLUB_OPENERS.has(opener)) return null
  const town = townAt(tokens, at + 1)
  if (town) return town
  return CLUB_LETTERS.has(opener) && isNameOfClub(tokens[at + 1]) ? { last: at + 1, country: null } : null
}

function townName(tokens: readonly Token[], at: number): ClubName | null {
  const town = townAt(tokens, at)
  if (town?.country !== 'GBR' || !BRITISH_CLUB_ENDINGS.has(tokens[town.last + 1]?.text ?? '')) return null
  const after = tokens[town.last + 2]
  // "Leicester City Hall" is a house of the town.
  return after && isCapitalised(after) ? null : { last: town.last + 1, country: town.country }
}

/** The city or the capital that is named at token `at`. */
export function townAt(tokens: readonly Token[], at: number): ClubName | null {
  const hit = nameGazetteer().at(tokens, at)
  for (const meaning of hit?.meanings ?? []) {
    if (meaning.kind === 'city') return { last: hit?.last ?? at, country: meaning.country }
    if (meaning.kind === 'country' && meaning.form === 'capital')
      return { last: hit?.last ?? at, country: meaning.facts.iso3 }
  }
  return null
}

/** A word that is a name and nothing else. */
function isNameOfClub(token: Token | undefined): boolean {
  return (
    token !== undefined && isCapitalised(token) && /^\p{Lu}\p{Ll}{2}/u.test(token.text) && !isOrdinaryWord(token.text)
  )
}
