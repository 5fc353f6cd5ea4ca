import { TONGUES } from '../../lexicon/name-words.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { type Meaning, titleGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

/** What a country or a city gives its name to, and is not meant by: "Gulf of Aden", "South China Sea". Lower case. */
const FEATURES = new Set(
  'sea ocean gulf strait straits channel bay canal basin trench current archipelago river'.split(' '),
)
/** Verbs and prepositions of tongues: "speaks French", "in English", "fluent in German". */
const SPEAKING = new Set('speak learn teach study understand'.split(' '))
const TONGUE_NOUNS = new Set(
  'language languages word words alphabet dictionary grammar dialect accent translation translations subtitles lessons lesson spelling pronunciation script proficiency fluency'.split(
    ' ',
  ),
)

/** "Gulf of Aden", "Sea of Japan", "Iran–Iraq War": the name of a water or a war, which the country does not act in. */
export function namesFeature(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  if (isBody(hit)) return false
  const after = tokens[hit.last + 1]
  if (after && isCapitalised(after) && FEATURES.has(after.lower)) return true
  const before = tokens[hit.first - 1]
  const feature = tokens[hit.first - 2]
  return before?.lower === 'of' && feature !== undefined && isCapitalised(feature) && FEATURES.has(feature.lower)
}

/** Churches that have a country in their name, wherever they are. */
const FAITHS = /^(?:orthodox|catholic|apostolic|coptic|rite|baptist)$/

/** "a Greek Orthodox church in Lund", "Armenian Apostolic": a faith, not the country. */
export function namesFaith(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const after = tokens[hit.last + 1]
  if (isBody(hit) || !after || !isCapitalised(after) || !FAITHS.test(after.lower)) return false
  return hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'demonym')
}

/** "Oslo Basin Energy": what lies in a basin has the name of a town, wherever it is. */
export function namesBasin(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const after = tokens[hit.last + 1]
  return after !== undefined && isCapitalised(after) && /^(?:basin|trench|archipelago|strait)$/.test(after.lower)
}

/** Words that begin names of very many towns. */
const SHARED_BEGINNING = /^(?:san|santa|santo|sao|saint|st|villa|puerto|ciudad|nueva|nuevo)$/

/** "San José Villanueva": another town than the San José that is known. */
export function namesOtherTown(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const after = tokens[hit.last + 1]
  return (
    SHARED_BEGINNING.test(tokens[hit.first]?.lower ?? '') &&
    after !== undefined &&
    isCapitalised(after) &&
    after.pos === 'PROPN' &&
    !isOrdinaryWord(after.text)
  )
}

/** "Labour Secretary Kari Lund": an office, and no party. */
export function opensOffice(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const isParty = hit.meanings.some((meaning) => meaning.kind === 'organization' && meaning.facts.sector === 'PTY')
  return isParty && (titleGazetteer().at(tokens, hit.first)?.last ?? -1) > hit.last
}

/** "in English", "speaks French", "a German dictionary": the tongue, not the country. */
export function namesTongue(tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const token = tokens[hit.first]
  if (!token || hit.first !== hit.last || isBody(hit)) return false
  if (!hit.meanings.some((meaning) => meaning.kind === 'country' && meaning.form === 'demonym')) return false
  // "Russians", "Britons": people, no tongue.
  if (token.lower.endsWith('s') && !TONGUES.has(token.lower)) return false
  const after = tokens[hit.last + 1]
  if (after && TONGUE_NOUNS.has(after.lower)) return true
  if (after?.text === '-' && /^(?:language|speaking|speaker|speakers)$/.test(tokens[hit.last + 2]?.lower ?? ''))
    return true
  // Before a noun it is whose the noun is: "in French waters".
  if (after && (isCapitalised(after) || /^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(after.pos))) return false
  const before = tokens[hit.first - 1]
  if (!before) return false
  return (
    before.lower === 'in' ||
    isSpoken(tokens, hit.first - 1) ||
    ((before.lower === 'from' || before.lower === 'into') &&
      tokens[hit.first - 2]?.lower.startsWith('translat') === true)
  )
}

/** "spoke no English", "speaks very good French": how well comes between. */
function isSpoken(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (last - at < MAX_HOW_WELL && HOW_WELL.test(tokens[at]?.lower ?? '')) at--
  const verb = tokens[at]
  return verb?.pos === 'VERB' && SPEAKING.has(verb.lemma)
}

/** No more words tell how well. */
const MAX_HOW_WELL = 3
const HOW_WELL =
  /^(?:no|a|little|some|any|only|much|very|good|better|bad|poor|broken|perfect|fluent|flawless|excellent|basic|limited|enough|also|both|neither|not)$/

function isBody(hit: GazetteerHit<Meaning>): boolean {
  return hit.meanings.some((meaning) => meaning.kind === 'organization')
}
