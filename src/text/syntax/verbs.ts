import type { Token } from '../tokens.ts'
import { WEEKDAYS } from '../../lexicon/date-words.ts'
import type { Phrase } from './phrases.ts'

/** A verb with its auxiliaries: token indices `first` to `last`, the main verb, and what the auxiliaries say. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly main: number
  readonly lemma: string
  readonly passive: boolean
  readonly negated: boolean
  /** `to meet` */
  readonly infinitive: boolean
  /** `meeting`, without an auxiliary. */
  readonly gerund: boolean
  /** A past participle without an auxiliary is told from a past tense by its surroundings only. */
  readonly bareParticiple: boolean
  /** will, would, could, may, might, must, should, can, shall, or null. */
  readonly modal: string | null
  readonly perfect: boolean
}

const MODALS = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'must',
  'should',
  'can',
  'shall',
  "'ll",
  'wo',
  'ca',
  'cannot',
  "'d",
])
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'re",
  "'m",
  'get',
  'got',
  'gets',
  'getting',
])
const HAVE = new Set(['have', 'has', 'had', "'ve", 'having'])
const NEGATIONS = new Set(['not', "n't", 'never', 'no'])

/** The verb groups of a sentence, left to right. Verbs inside a noun phrase ("the warring sides") are none. */
export function verbsOf(tokens: readonly Token[], phrases: readonly Phrase[]): VerbGroup[] {
  const inPhrase = tokens.map(() => false)
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) inPhrase[i] = true
  const groups: VerbGroup[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    // `threatened to "kill" him`, "no plans to either meet or call": what stands between does not part the verb from its "to".
    const parted = tokens[at + 1]?.text === '"' || tokens[at + 1]?.lower === 'either'
    const from = token.lower === 'to' ? (parted ? at + 2 : at + 1) : -1
    const infinitive = from > 0 && startsVerb(tokens, from, inPhrase)
    if (infinitive || startsVerb(tokens, at, inPhrase)) {
      const group = readGroup(tokens, at, infinitive ? from : -1, inPhrase)
      groups.push(group)
      at = group.last + 1
    } else {
      at++
    }
  }
  return groups
}

function startsVerb(tokens: readonly Token[], at: number, inPhrase: readonly boolean[]): boolean {
  let i = at
  // "to formally meet"
  const marked = tokens[at - 1]?.text === '"' ? at - 2 : at - 1
  while (tokens[i]?.pos === 'ADV' && i < at + 2 && tokens[marked]?.lower === 'to') i++
  const token = tokens[i]
  return token !== undefined && !inPhrase[i] && (token.pos === 'VERB' || token.pos === 'AUX' || MODALS.has(token.lower))
}

/** The group that begins at `first`; `from`: for an infinitive where the verb behind its "to" begins, else -1. */
function readGroup(tokens: readonly Token[], first: number, from: number, inPhrase: readonly boolean[]): VerbGroup {
  const infinitive = from > 0
  const opener = infinitive ? from : first
  let main = -1
  let last = opener
  let be = false
  let perfect = false
  const before = tokens[first - 1]?.lower ?? ''
  // "never ordered", "not to meet"
  let negated = before === 'never' || (NEGATIONS.has(before) && infinitive)
  let modal: string | null = null
  for (let i = opener; i < tokens.length && !inPhrase[i]; i++) {
    const token = tokens[i] as Token
    if (NEGATIONS.has(token.lower)) {
      if (main >= 0) break
      negated = true
    } else if (MODALS.has(token.lower) && main < 0 && token.pos !== 'NOUN') {
      modal =
        token.lower === 'wo' ? 'will' : token.lower === "'ll" ? 'will' : token.lower === 'ca' ? 'can' : token.lower
      last = i
    } else if (BE.has(token.lower) && (token.pos === 'AUX' || token.pos === 'VERB') && main < 0) {
      be = true
      last = i
    } else if (HAVE.has(token.lower) && main < 0) {
      perfect = true
      last = i
    } else if (token.pos === 'AUX' && main < 0) {
      last = i
    } else if (token.pos === 'VERB' && main < 0) {
      main = i
      last = i
      break
    } else if (token.text === '"' && main < 0 && i > opener && isMarkedVerb(tokens, i + 1)) {
      // "would "utterly destroy" it"
      continue
    } else if (token.pos === 'ADV' && main < 0 && leadsToVerb(tokens, i, inPhrase)) {
      continue
    } else if (main < 0 && last > opener - 1 && behindDay(tokens, i) > 0) {
      i = behindDay(tokens, i) - 1
    } else {
      break
    }
  }
  if (main < 0) {
    main = last
    if (perfect && HAVE.has((tokens[main] as Token).lower)) perfect = false
  }
  const word = tokens[main] as Token
  const ing = word.lower.endsWith('ing')
  const auxiliaries = main > opener
  return {
    first,
    last,
    main,
    lemma: word.lemma,
    passive: be && !ing && !BE.has(word.lower) && word.pos === 'VERB',
    negated,
    infinitive,
    // "having met", "being told"
    gerund: (ing && !auxiliaries && !infinitive) || /^(?:having|being)$/.test((tokens[first] as Token).lower),
    bareParticiple: !auxiliaries && !infinitive && isParticiple(word.lower),
    modal,
    perfect,
  }
}

/** "had [on Tuesday evening] met": the participle behind the day that parts it from its auxiliary; -1 where none is. */
function behindDay(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'on' || !Object.hasOwn(WEEKDAYS, tokens[at + 1]?.lower ?? '')) return -1
  const next = /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  return tokens[next]?.pos === 'VERB' && isParticiple(tokens[next].lower) ? next : -1
}

function leadsToVerb(tokens: readonly Token[], at: number, inPhrase: readonly boolean[]): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i] as Token
    if (inPhrase[i]) return false
    if (token.pos === 'VERB' || token.pos === 'AUX') return true
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

const IRREGULAR_PARTICIPLES = new Set(
  `held met shot struck hit beaten taken driven given seen known sent built set led fought caught brought bought thrown shown
  told made left lost won bound blown torn worn broken spoken written hurt cut put burnt laid paid slain stabbed`.split(
    /\s+/,
  ),
)

/** Whether the word may be a past participle: regular, or one of the irregular ones that news uses. */
function isParticiple(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR_PARTICIPLES.has(word)
}

/** What a quotation mark opens is the verb, or an adverb and the verb. */
function isMarkedVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'VERB' || (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'VERB')
}
