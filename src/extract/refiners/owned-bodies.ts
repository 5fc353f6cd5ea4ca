import { PLACE_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import type { DraftEntity, DraftMention } from '../draft.ts'
import type { FoundTitle } from '../names/titles.ts'

/** A body or region of a country that has an office of its own: "the president of Turkey's chamber of commerce". */
export interface OwnedBody {
  /** The country that owns it. */
  readonly owner: DraftEntity
  readonly last: number
  /** Who serves it serves the state: "the speaker of Iran's parliament". */
  readonly ofState: boolean
  /** A part of the country, with a government of its own: "Iraq's Kurdistan region". */
  readonly region: boolean
}

/** Sectors whose bodies are the state's own. */
const STATE_SECTORS = /^(?:LEG|MIL|JUD|COP|SPY)$/
/** Titles of those who lead a state, and which heads of bodies bear too. */
const HEADS = /^(?:President|Vice President|Prime Minister|Premier|Chancellor|First Minister)$/
/** What a state is called behind its adjective: "the president of the French Republic" is the state's. Lower case. */
const STATES =
  /^(?:republic|government|state|federation|confederation|nation|people|regime|administration|side|presidency)$/
/** No name of a body is read farther, in tokens. */
const MAX_LENGTH = 8

/**
 * The body or region behind the title's "of", where a country owns it and the office is not the country's: "the president of
 * Turkey's chamber of commerce", "the president of the Turkish chamber of commerce". Else null.
 */
export function ownedBody(
  tokens: readonly Token[],
  mentions: readonly DraftMention[],
  title: FoundTitle,
): OwnedBody | null {
  if (!/^(?:of|for)$/.test(tokens[title.last + 1]?.lower ?? '')) return null
  const at = tokens[title.last + 2]?.lower === 'the' ? title.last + 3 : title.last + 2
  const start = tokens[at]?.start
  const country = mentions.find((mention) => mention.start === start && mention.entity.kind === 'Country')
  if (!country) return null
  let first = at
  while (tokens[first] && (tokens[first] as Token).start < country.end) first++
  if (/^(?:'s|')$/.test(tokens[first]?.lower ?? '')) first++
  else if (!(country.form === 'demonym' && HEADS.test(title.facts.title) && !STATES.test(tokens[first]?.lower ?? '')))
    return null
  let last = first - 1
  for (let i = first; i < Math.min(tokens.length, first + MAX_LENGTH); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i
    else if (!/^(?:ADJ|DET|NUM)$/.test(token.pos) && !/^(?:of|and|for|-|'s)$/.test(token.lower)) break
  }
  if (last < first) return null
  const ofState = STATE_SECTORS.test(title.facts.sector ?? '') || title.facts.title.startsWith('Spokes')
  // "Georgia's breakaway region of Wexelia", "Iraq's Kurdistan region"
  const region = tokens.slice(first, last + 1).some(({ lower }) => PLACE_NOUNS.has(lower))
  return { owner: country.entity, last, ofState, region }
}
