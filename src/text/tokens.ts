import { CAPITAL_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Range } from '../model/span.ts'
import { correctTags } from './tag-corrections.ts'
import { wink } from './wink.ts'

/** Universal parts of speech, as wink-nlp gives them. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word or mark with its place in the article's text. `text` has accents and typographic marks made plain. */
export interface Token extends Range {
  readonly index: number
  readonly text: string
  readonly lower: string
  lemma: string
  pos: Upos
  /** What wink-nlp said it is, whatever `pos` was mended to. */
  readonly wink: Upos
}

/**
 * The tokens of `text` (plain text, see `fold.ts`) in `range`, usually a sentence, with universal parts of speech and
 * lemmas. Offsets are into `text`.
 */
export function tokensOf(text: string, range: Range): Token[] {
  const out = taggedTokensOf(text, range)
  for (const token of correctTags(out)) token.lemma = lemmaIn(token.lower, `they ${token.lower} it`, 1)
  const opener = out[0]
  // At the start of a sentence the capital makes a common noun look like a name: "Talks began".
  if (opener?.pos === 'PROPN' && /^[A-Z][a-z]+$/.test(opener.text))
    opener.lemma = lemmaIn(opener.lower, opener.lower, 0)
  return out
}

/** No word is so long. Wink reads a run without blanks in quadratic time, so longer ones are not handed to it. */
const MAX_RUN = 400
const RUN = new RegExp(`\\S{${MAX_RUN},}`, 'g')

/** The same tokens as `tokensOf`, with the tags and lemmas just as wink-nlp gives them. A run of over 400 characters is cut. */
export function taggedTokensOf(text: string, range: Range): Token[] {
  const slice = text.slice(range.start, range.end).replace(/\s/g, ' ')
  const out: Token[] = []
  let at = 0
  for (const { 0: run, index } of slice.matchAll(RUN)) {
    addTokens(out, slice.slice(at, index), range.start + at)
    for (let from = 0; from < run.length; from += MAX_RUN)
      addToken(out, run.slice(from, from + MAX_RUN), range.start + index + from, 'X')
    at = index + run.length
  }
  const stop = finalStop(slice)
  addTokens(out, slice.slice(at, stop), range.start + at)
  if (stop !== undefined) {
    addToken(out, '.', range.start + stop, 'PUNCT')
    addTokens(out, slice.slice(stop + 1), range.start + stop + 1)
  }
  return out
}

/** Words that wink-nlp takes for abbreviations ("5 in.", "Boston, Mass.") and that end sentences: "They moved in.", "The Sun." */
const ENDS_SENTENCE = new RegExp(
  String.raw`(?:^|[ "'(-])(?:(?:${[...CAPITAL_ABBREVIATIONS, 'in', 'no', 'ark', 'apt'].join('|')})|[Tt]he Sun)\.["')\] ]{0,4}$`,
)
const LONGEST_END = 16

/** Where the full stop of the sentence stands, if its last word would be taken for an abbreviation. */
function finalStop(slice: string): number | undefined {
  const from = Math.max(0, slice.length - LONGEST_END)
  const end = slice.slice(from)
  return ENDS_SENTENCE.test(end) && !/\d in\./.test(end) ? from + end.lastIndexOf('.') : undefined
}

/**
 * "Holm's." and "Holm's,": wink-nlp keeps an owner before a mark whole and remembers him so, for all articles to come. With a blank
 * before it the "'s" is a token of its own, as it is anywhere else. Tokens are looked for in the text, which has none.
 */
const OWNER_BEFORE_MARK = /(?<=\w)'s(?=[^\w\s])/gi

function addTokens(out: Token[], slice: string, start: number): void {
  if (slice === '') return
  const { its, readDoc } = wink()
  const tokens = readDoc(slice.replace(OWNER_BEFORE_MARK, ' $&')).tokens()
  const values = tokens.out<string>(its.value)
  const tags = tokens.out<Upos>(its.pos)
  const lemmas = tokens.out<string>(its.lemma)
  let at = 0
  values.forEach((value, i) => {
    const found = slice.indexOf(value, at)
    if (found < 0 || value.trim() === '') return
    at = found + value.length
    addToken(out, value, start + found, tags[i] ?? 'X', lemmas[i])
    joinLetters(out)
  })
}

/** "Iran-U.S.": the letters of a country or body that wink-nlp parts behind a hyphen ("U", ".", "S.") are one token. */
function joinLetters(out: Token[]): void {
  if (out.at(-1)?.text.length !== 2) return
  const [hyphen, letter, stop, rest] = out.slice(-4)
  if (!hyphen || !letter || !stop || !rest) return
  const parted = hyphen.text === '-' && stop.text === '.' && /^(?:U\.[SKN]|E\.U)\.$/.test(`${letter.text}.${rest.text}`)
  if (!parted || letter.end !== stop.start || stop.end !== rest.start) return
  out.length -= 3
  addToken(out, `${letter.text}.${rest.text}`, letter.start, 'PROPN')
}

function addToken(out: Token[], text: string, start: number, pos: Upos, lemma?: string): void {
  const lower = text.toLowerCase()
  out.push({
    index: out.length,
    start,
    end: start + text.length,
    text,
    lower,
    lemma: IRREGULAR_LEMMAS.get(lower) ?? lemma ?? lower,
    pos,
    wink: pos,
  })
}

/** Verbs of news that the tagger's dictionary lacks. */
const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['retook', 'retake'],
  ['retaken', 'retake'],
  ['overran', 'overrun'],
  ['dined', 'dine'],
  ['raped', 'rape'],
  ['raping', 'rape'],
  ['waged', 'wage'],
  ['waging', 'wage'],
])

const lemmas = new Map<string, string>()
/** The cache holds no more words: hostile input must not grow it. */
const MAX_LEMMAS = 20_000

/** The lemma of the word as a verb or noun. */
export function lemmaAs(word: string, pos: Upos): string {
  if (pos === 'VERB' || pos === 'AUX') {
    const lemma = lemmaIn(word, `they ${word} it`, 1)
    // "bombing" is a noun to the dictionary; "they bombed it" is not.
    return lemma === word && word.length > 6 && word.endsWith('ing')
      ? lemmaIn(`${word.slice(0, -3)}ed`, `they ${word.slice(0, -3)}ed it`, 1)
      : lemma
  }
  if (pos === 'NOUN') return lemmaIn(word, `the ${word} of it`, 1)
  return word
}

/** The lemma that the tagger gives the word in a context that makes its part of speech plain. */
function lemmaIn(word: string, context: string, at: number): string {
  const irregular = IRREGULAR_LEMMAS.get(word)
  if (irregular !== undefined) return irregular
  const known = lemmas.get(context)
  if (known !== undefined) return known
  const { its, readDoc } = wink()
  const read = readDoc(context).tokens().out<string>(its.lemma)[at] ?? word
  // Verbs that the tagger's dictionary lacks keep their ending.
  const lemma =
    read === word && word.endsWith('ed')
      ? word.slice(0, /(?:at|iz|is|uc|ag|ir|ur|[bdfgkpt]l)ed$/.test(word) ? -1 : -2)
      : read
  if (lemmas.size < MAX_LEMMAS) lemmas.set(context, lemma)
  return lemma
}
