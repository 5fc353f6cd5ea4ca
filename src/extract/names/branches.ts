import { MONTHS } from '../../lexicon/date-words.ts'
import { SENTENCE_OPENERS } from '../../lexicon/name-words.ts'
import type { Sector } from '../../model/event.ts'
import type { Token } from '../../text/tokens.ts'
import { isAgency, nameGazetteer, titleGazetteer } from './lexicon.ts'
import { isNameWord } from './organization-run.ts'

/** A body's own branch in a country: token indices, its sector, and where it works. */
interface Branch {
  readonly last: number
  readonly sector: Sector | null
  readonly country: string
}

/** Bodies of these sectors have branches that are called after countries; states, armies and unions of states have none. */
const BRANCHED: ReadonlySet<Sector> = new Set<Sector>(['BUS', 'NGO', 'EDU', 'MED', 'CVL', 'REL', 'HLH'])
/** Bodies of the United Nations that have them too. */
const AGENCIES_OF_UN = /^(?:UNICEF|UNHCR|UNDP|UNFPA|WFP|WHO|IOM|FAO|UNESCO)$/

/**
 * The branch that a body known by its name has in the country behind it, "Amnesty International Kenya", "Google India said": it is no
 * part of the state. A country before a noun is the noun's: "the UNICEF Sudan appeal".
 */
export function branchAt(tokens: readonly Token[], at: number): Branch | null {
  const hit = nameGazetteer().at(tokens, at)
  const body = hit?.meanings[0]
  if (!hit || body?.kind !== 'organization' || isAgency(hit.form)) return null
  const { sector } = body.facts
  if (!(sector && BRANCHED.has(sector)) && !AGENCIES_OF_UN.test(hit.form)) return null
  return branchBehind(tokens, at, hit.last, sector)
}

/** The branch of the body that ends at token `last`, whatever told that it is one. */
export function branchBehind(
  tokens: readonly Token[],
  first: number,
  last: number,
  sector: Sector | null,
): Branch | null {
  const hit = nameGazetteer().at(tokens, last + 1)
  const meaning = hit?.meanings[0]
  if (!hit || meaning?.kind !== 'country' || meaning.form !== 'name' || !endsName(tokens, hit.last)) return null
  // "According to Oxfam Sudan needs aid", "At Google India is a market": a comma is missing.
  if (isFronted(tokens, first - 1) && tokens[hit.last + 1]?.pos !== 'PUNCT') return null
  return { last: hit.last, sector, country: meaning.facts.iso3 }
}

/** No name before "UK" is longer, in tokens. */
const MAX_NAME = 5

/** "Parkinson's UK", "Age UK": a British charity by its last word. */
export function britishBodyAt(tokens: readonly Token[], at: number): Branch | null {
  let last = at
  while (last - at < MAX_NAME && isPartOfName(tokens, last)) last++
  if (last === at || tokens[last]?.text !== 'UK' || !endsName(tokens, last)) return null
  const before = tokens[at - 1]
  if (before && (isFronted(tokens, at - 1) || isNameWord(before)) && tokens[last + 1]?.pos !== 'PUNCT') return null
  return { last, sector: 'NGO', country: 'GBR' }
}

/** A preposition that opens the sentence, or "according to". */
function isFronted(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'ADP' && (at === 0 || /^(?:according|,|;)$/.test(tokens[at - 1]?.lower ?? ''))
}

/** A word with a capital that is no place, office, month or opener of sentences, and the "'s" behind one. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.lower === "'s") return isNameWord(tokens[at - 1])
  return (
    token !== undefined &&
    isNameWord(token) &&
    /^(?:PROPN|NOUN)$/.test(token.pos) &&
    !SENTENCE_OPENERS.has(token.lower) &&
    !Object.hasOwn(MONTHS, token.lower) &&
    !nameGazetteer().at(tokens, at) &&
    !titleGazetteer().at(tokens, at)
  )
}

/** Whether nothing that the country would belong to stands behind it. */
function endsName(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]
  return after === undefined || (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(after.pos) && after.text !== '-')
}
