import type { Token } from '../tokens.ts'
import { isHyphenated, isYearsOld } from './compounds.ts'

/** Which words before its head belong to a base noun phrase though their part of speech alone does not tell. */

export const POSSESSIVE: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose'])

/** "11 people", "a guard", "children": no modifier of what is to come, but somebody. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:people|children|men|women|police)$/.test(tokens[at]?.lower ?? '') ||
    /^(?:a|an|one|another)$/.test(tokens[at - 1]?.lower ?? '') ||
    tokens[at - 1]?.pos === 'NUM'
  )
}

const WEAPONS = /^(?:drone|missile|rocket|artillery|bomb|mortar|grenade|gun|knife)$/

/** "Russian and American delegations", "missile and drone strikes": one head for two modifiers. */
export function isModifierAnd(tokens: readonly Token[], i: number, named: readonly boolean[]): boolean {
  const token = tokens[i] as Token
  // "Norwegian, Danish, and Polish leaders"
  const before = tokens[isModifierComma(tokens, i - 1) ? i - 2 : i - 1]
  const after = tokens[i + 1]
  const head = tokens[i + 2]
  if ((token.lower !== 'and' && token.lower !== 'or') || !before || !after || !head) return false
  if (head.pos !== 'NOUN' || named[i + 2]) return false
  const adjectives = before.pos === 'ADJ' && (after.pos === 'ADJ' || after.pos === 'PROPN')
  const demonyms =
    /(?:an|ian|ish|ese|i|ch|sh)$/.test(before.lower) &&
    /(?:an|ian|ish|ese|i|ch)$/.test(after.lower) &&
    /^[A-Z]/.test(before.text) &&
    /^[A-Z]/.test(after.text)
  const nouns =
    before.pos === 'NOUN' &&
    after.pos === 'NOUN' &&
    !before.lower.endsWith('s') &&
    !after.lower.endsWith('s') &&
    (isPlural(head) || (head.pos === 'NOUN' && tokens[i + 3]?.pos === 'NOUN' && isPlural(tokens[i + 3]!))) &&
    // "killing 11 people and burning homes"
    !(after.lower.endsWith('ing') && isCounted(tokens, i - 1))
  // "a drone and missile attack"
  const weapons =
    WEAPONS.test(before.lower) &&
    WEAPONS.test(after.lower) &&
    /^(?:attack|strike|assault|barrage|raid|salvo)$/.test(head.lower)
  const countries =
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}/u.test(after.text) &&
    // "Lund and Ford boss Jan Nowak"
    /[^s]s$/.test(head.lower) &&
    /^\p{Ll}/u.test(head.text) &&
    !named[i + 1]
  return adjectives || demonyms || nouns || weapons || countries
}

function isPlural({ lower }: Token): boolean {
  return lower.endsWith('s') || lower === 'infrastructure'
}

/** "his British, French and German counterparts": the comma of a list of demonyms before one plural. */
export function isModifierComma(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== ',' || !isDemonym(tokens[i - 1])) return false
  let at = i + 1
  while (isDemonym(tokens[at]) && tokens[at + 1]?.text === ',') at += 2
  if (isDemonym(tokens[at])) at++
  const head = tokens[at + 2]
  return tokens[at]?.lower === 'and' && isDemonym(tokens[at + 1]) && head?.pos === 'NOUN' && head.lower.endsWith('s')
}

function isDemonym(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}{0,12}(?:an|ian|ish|ese|i|ch|sh|ss|[aeo]k|ic)$/u.test(token.text)
}

/** "the warring sides", "Israeli-occupied territory": a participle between a determiner or compound and its noun. */
export function isParticipleModifier(
  tokens: readonly Token[],
  i: number,
  at: number,
  named: readonly boolean[],
): boolean {
  const token = tokens[i] as Token
  if (
    token.pos !== 'VERB' ||
    !/(?:ing|ed|en|led|run|held|backed|bound|born|made|built|hit|torn|struck)$/.test(token.lower)
  )
    return false
  const before = tokens[i - 1]
  if (i === at) return token.lower.endsWith('ed') && opensWithParticiple(tokens, i, named)
  const opened =
    before?.pos === 'DET' ||
    (before?.pos === 'NUM' &&
      tokens[i + 1]?.pos === 'NOUN' &&
      /^(?:visiting|passing|sleeping|fleeing|suspected|alleged|masked|hooded|displaced|abducted|kidnapped|captured|convicted|detained|retired|wanted)$/.test(
        token.lower,
      )) ||
    before?.pos === 'ADJ' ||
    before?.lower === 'and' ||
    POSSESSIVE.has(before?.lower ?? '')
  const graded = before?.pos === 'ADV' && tokens[i - 2]?.pos === 'DET' && i - 2 >= at
  if ((before?.text !== '-' && !opened && !graded) || isYearsOld(tokens, i - 1)) return false
  const after = tokens[i + 1]
  return (
    after !== undefined &&
    (named[i + 1] === true || after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')
  )
}

/** "the army and allied fighters", "filled with displaced families", "sheltering displaced Danes": a participle that opens a plural. */
function opensWithParticiple(tokens: readonly Token[], i: number, named: readonly boolean[]): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  // "Norway's newly elected leader"
  if (before?.pos === 'ADV' && tokens[i - 2]?.lower === "'s" && after?.pos === 'NOUN') return true
  if (!before || !after || !/(?:s|men|people|children|police)$/.test(after.lower)) return false
  // "killed four people and wounded dozens": nothing describes a bare count.
  if (/^(?:dozens|scores|hundreds|thousands|millions|others)$/.test(after.lower)) return false
  // "have raped and killed farmers" tells two deeds.
  if (before.lower === 'and') return after.pos === 'NOUN' && tokens[i - 2]?.pos !== 'VERB'
  if (after.pos !== 'NOUN' && !named[i + 1]) return false
  return /^(?:of|with|by|for|on|at|against|from|to|where)$/.test(before.lower) || isGerundWord(before)
}

function isGerundWord({ pos, lower }: Token): boolean {
  return pos === 'VERB' && lower.endsWith('ing')
}

/** "far-right rioters", "well-armed gunmen": an adverb that a hyphen joins to the modifier. */
export function isJoinedAdverb(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.pos === 'ADV' && isHyphenated(tokens, i + 2) && /^(?:ADJ|VERB|NOUN)$/.test(tokens[i + 2]!.pos)
}

/** "a previously unannounced visit": an adverb between a determiner and the adjective that it grades. */
export function isAdverbModifier(tokens: readonly Token[], i: number, at: number): boolean {
  const [before, token, after, noun] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]]
  // "the two most experienced experts", "four heavily armed men"
  const counted = before?.pos === 'NUM' && /^(?:most|least|\p{L}{3,20}ly)$/u.test(token?.lower ?? '')
  if (i === at || token?.pos !== 'ADV' || !(before?.pos === 'DET' || counted)) return false
  const graded = after?.pos === 'ADJ' || (after?.pos === 'VERB' && /(?:ed|en)$/.test(after.lower))
  return graded && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN' || noun?.pos === 'ADJ')
}

/** "a trainee military pilot": the branch stands behind another noun. */
export function isService(token: Token, next: Token | undefined): boolean {
  return /^(?:military|naval|nuclear|federal|presidential|parliamentary)$/.test(token.lower) && next?.pos === 'NOUN'
}

/** Verbs with two objects: "gave the UN special powers", "called the EU unfair". Lemmas. */
const TWO_OBJECTS = new Set(
  'give grant offer deny send show make leave keep call consider find deem hand cause cost owe teach render declare tell'.split(
    ' ',
  ),
)

/** "US special forces", "a BBC political editor", "the UN humanitarian chief": an adjective between a body's letters and the noun. */
export function followsBody(tokens: readonly Token[], at: number, i: number): boolean {
  const head = tokens[i + (tokens[i + 1]?.pos === 'ADJ' ? 2 : 1)]
  return (
    /^\p{Lu}[\p{Lu}.]{1,5}$/u.test(tokens[i - 1]?.text ?? '') &&
    i - at <= 2 &&
    (head?.pos === 'NOUN' || head?.pos === 'PROPN') &&
    !TWO_OBJECTS.has(tokens[at - 1]?.lemma ?? '')
  )
}

/** "the Kenyan [foreign] ministry": an adjective of a country, taken for a name, is not the noun yet. */
export function followsDemonym(tokens: readonly Token[], i: number): boolean {
  const named = tokens[i - 1]
  return (
    named?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}{1,14}(?:an|ese|ish)$/u.test(named.text) &&
    tokens[i - 2]?.pos === 'DET' &&
    tokens[i + 1]?.pos === 'NOUN'
  )
}

/** "his South [African] counterpart": the second word of a country's adjective. */
export function endsDemonym(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:South|North|East|West|Central|Equatorial|Latin|Saudi|Costa|Puerto|Sierra|Sri)$/.test(
      tokens[i - 1]?.text ?? '',
    ) && /^\p{Lu}\p{Ll}{1,14}(?:an|ese|ish)$/u.test(tokens[i]?.text ?? '')
  )
}

/** "Hamas [political] chief Holm": what kind of leader of a group somebody is. */
export function followsGroup(tokens: readonly Token[], i: number, named: readonly boolean[]): boolean {
  return (
    named[i - 1] === true &&
    /^(?:political|military|spiritual|supreme|regional|local)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:leader|chief|head|commander|spokes(?:man|woman|person)|official)s?$/.test(tokens[i + 1]?.lower ?? '')
  )
}
