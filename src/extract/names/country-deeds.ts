import type { Token } from '../../text/tokens.ts'

/** What only a state has: "Jordan's army", "the king of Jordan". Lower case. */
const OWNED = new Set(
  'army military navy parliament king queen kingdom monarchy constitution economy airspace border borders embassy ambassador consulate troops territory'.split(
    ' ',
  ),
)
/** Who and what comes from a country: "troops from Jordan". Lower case. */
const SENT = new Set(
  'troops forces soldiers refugees migrants militants fighters warplanes jets rockets missiles drones imports exports delegation'.split(
    ' ',
  ),
)
/** What is done to a country's ground. Lemmas. */
const DONE_TO_LAND = new Set('invade bomb bombard annex occupy'.split(' '))
/** What states do to states, and hardly anybody else. Lemmas. */
const DONE_BY_STATES = new Set('attack invade bomb bombard shell annex occupy'.split(' '))
/** What a country does to somebody. Lemmas. */
const DONE_TO_PEOPLE = new Set(
  `elect appoint arrest honour honor award sign name draft sue deport extradite ban jail select pick call choose hire fire drop meet host
  welcome greet receive invite love like need miss lose play owe want mourn remember see give cheer applaud`.split(
    /\s+/,
  ),
)

/**
 * Whether a name's verb, owner or owned makes it a country, whoever of the article is called so: "Jordan's army", "the king of
 * Jordan", "troops from Jordan", "Israel thanked Jordan", "Jordan attacked Syria". `countryAt` gives the last token
 * of the other country's name that begins at a token.
 */
export function doesAsCountry(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  countryAt: (at: number) => number | null,
): boolean {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (after?.lower === "'s") return OWNED.has(tokens[last + 2]?.lower ?? '')
  const noun = tokens[first - 2]?.lower ?? ''
  if (before?.lower === 'of' && OWNED.has(noun)) return true
  if (/^(?:from|of)$/.test(before?.lower ?? '') && SENT.has(noun)) return true
  if (after?.pos === 'VERB' && DONE_BY_STATES.has(after.lemma) && countryAt(last + 2) !== null) return true
  if (before?.pos !== 'VERB' || (after && /^(?:NOUN|PROPN)$/.test(after.pos))) return false
  if (DONE_TO_LAND.has(before.lemma)) return true
  return !DONE_TO_PEOPLE.has(before.lemma) && isSubject(tokens, first - 2, countryAt)
}

/** No country's name is longer, in tokens. */
const MAX_NAME = 4

/** Whether a country's name ends at `last` and opens its sentence or clause: "Israel", and no "in Israel", "a man from Israel". */
function isSubject(tokens: readonly Token[], last: number, countryAt: (at: number) => number | null): boolean {
  for (let at = last; at >= Math.max(0, last - MAX_NAME); at--) {
    if (countryAt(at) !== last) continue
    const before = tokens[at - 1]
    return before === undefined || before.pos === 'SCONJ' || /^(?:["',;]|and|but|that)$/.test(before.lower)
  }
  return false
}
