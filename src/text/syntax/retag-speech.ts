import { BODY_KINDS } from '../../lexicon/body-kinds.ts'
import { mayBeHuman } from '../human-noun.ts'
import { lemmaAs, type Token, type Upos } from '../tokens.ts'

/** Forms that no noun or adjective has, though a tagger takes them for one: "That attitude, many argue, is wrong." */
const ONLY_VERBS =
  'argue argues insist insists allege alleges contend contends assert asserts concede concedes misspoke'
/** Forms that are nouns too: "The suit claims that …", "Lund, a baker, notes that …". */
const TELLS = 'notes claims reports states charges remarks counters answers replies boasts estimates quotes'
/** Past forms behind "some": "Some accused Holm of lying". */
const JUDGES = new Set('accused criticized criticised praised urged blamed condemned denounced'.split(' '))

type Mend = (tokens: readonly Token[], at: number) => Upos | null

const asVerb: Mend = (tokens, at) => (tokens[at]!.pos === 'VERB' ? null : 'VERB')

/** By the word in lower case: the part of speech that it has where it stands, null where the tagger's may stay. */
const MENDS: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ...ONLY_VERBS.split(' ').map((word): [string, Mend] => [word, asVerb]),
  ...TELLS.split(' ').map((word): [string, Mend] => [word, tellsThat]),
  // "Holm's aides said": nobody aides.
  ['aides', (tokens, at) => (tokens[at]!.pos === 'VERB' ? 'NOUN' : null)],
  // "Holm shot back"
  ['shot', (tokens, at) => (tokens[at + 1]?.lower === 'back' && isNamed(tokens[at - 1]) ? 'VERB' : null)],
  // "neighbouring states": they neighbour nobody.
  ['neighbouring', neighbours],
  ['neighboring', neighbours],
  ['promising', (tokens, at) => (isUndertaken(tokens, at) ? 'VERB' : null)],
  // "The ministry wishes to stress that …"
  ['wishes', (tokens, at) => (tokens[at + 1]?.lower === 'to' && tokens[at - 1]?.pos === 'NOUN' ? 'VERB' : null)],
  ['some', (tokens, at) => (standsAlone(tokens, at) ? 'PRON' : null)],
])

/** Mends what the tagger gets wrong on words that report speech. Changes the tags in place. */
export function retagSpeech(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const pos = MENDS.get(token.lower)?.(tokens, at) ?? (isOnlyVerb(tokens, at) ? 'VERB' : null)
    if (!pos || (at > 0 && token.text !== token.lower)) continue
    token.pos = pos
    token.lemma = lemmaAs(token.lower, pos)
  }
}

/** What stands between a name and its verb, and before no noun. */
const BETWEEN =
  /^(?:still|now|also|often|never|always|already|rarely|seldom|sometimes|usually|later|then|soon|even|just|merely|simply)$/

/** "Holm still wakes at five", "Holm waves this away.": behind a name and an adverb, or a form of the present behind a name that opens a sentence without another verb. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, lemma } = tokens[at]!
  if (pos !== 'NOUN' || at === 0 || lower === lemma || !lower.endsWith('s')) return false
  if (BETWEEN.test(tokens[at - 1]!.lower) && tokens[at - 2]?.pos === 'PROPN') return true
  const after = tokens[at + 1]
  if (!/^(?:this|that|it|him|her|them|the|an?|his|its|their)$/.test(after?.lower ?? '')) return false
  if (at > MAX_NAME) return false
  for (let i = 0; i < at; i++) if (tokens[i]!.pos !== 'PROPN') return false
  return !tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}

/** No name that opens a sentence so has more words. */
const MAX_NAME = 3

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'PROPN' || token.pos === 'PRON' || /^\p{Lu}/u.test(token.text))
}

function neighbours(tokens: readonly Token[], at: number): Upos | null {
  return tokens[at]!.pos === 'VERB' && tokens[at + 1]?.pos === 'NOUN' ? 'ADJ' : null
}

/** Words of somebody, which say what they hold. */
const TELLING = /^(?:suit|lawsuit|complaint|indictment|report|letter|memo|study|filing|document|petition|article|book)$/

/** "the suit claims that …", "Gerry Holm, a baker, notes that …": behind who or what tells it, and before "that". */
function tellsThat(tokens: readonly Token[], at: number): Upos | null {
  const that = tokens[at + 1]
  const before = tokens[at - 1]
  if (tokens[at]!.pos === 'VERB' || that?.lower !== 'that' || !before) return null
  if (before.text === ',') return closesApposition(tokens, at - 1) ? 'VERB' : null
  // "the claims that Holm made": another noun's.
  if (that.pos !== 'SCONJ' || before.pos !== 'NOUN' || before.lower !== before.lemma) return null
  let first = at - 2
  while (first >= 0 && tokens[first]!.pos === 'ADJ') first--
  const one = /^(?:the|an?|his|her|its|their|another|this|one)$/.test(tokens[first]?.lower ?? '')
  return one && (TELLING.test(before.lower) || BODY_KINDS.has(before.lower) || mayBeHuman(before.lower)) ? 'VERB' : null
}

/** No apposition is longer, in tokens. */
const MAX_APPOSITION = 16

/** "Gerry Holm, a political consultant[,] notes": whether the comma closes what stands beside a name. */
function closesApposition(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 2; i > 0 && comma - i < MAX_APPOSITION; i--) {
    if (tokens[i]!.text !== ',') continue
    return tokens[i - 1]!.pos === 'PROPN' && /^(?:an?|the|who|his|her|its)$/.test(tokens[i + 1]!.lower)
  }
  return false
}

/** "is promising to help", not "it is promising to see": what somebody undertakes. */
function isUndertaken(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.pos !== 'ADJ' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.pos !== 'VERB') return false
  let be = at - 1
  while (tokens[be]?.pos === 'ADV') be--
  return /^(?:is|are|was|were|been|'s|'re)$/.test(tokens[be]?.lower ?? '') && tokens[be - 1]?.lower !== 'it'
}

/** "Some accused Holm of lying", "Some urged her to stay": they are a subject, no "some accused men". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]
  const object = tokens[at + 2]
  if (tokens[at]!.pos === 'PRON' || verb?.pos !== 'VERB' || !JUDGES.has(verb.lower)) return false
  return object?.pos === 'DET' || object?.pos === 'PRON' || (object?.pos === 'PROPN' && !object.text.endsWith('s'))
}
