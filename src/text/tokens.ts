import { createRequire } from 'node:module'
import type { Range } from '../model/span.ts'
import { correctTags } from './tag-corrections.ts'

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
}

interface WinkTokens {
  out<T>(accessor: unknown): T[]
}
interface Wink {
  its: { value: unknown; pos: unknown; lemma: unknown }
  readonly readDoc: (text: string) => { tokens(): WinkTokens }
}

let loaded: Wink | null = null

/** The tagger loads on first use (about 50 ms): who does not extract does not pay for it. */
function wink(): Wink {
  if (!loaded) {
    // wink-nlp is CommonJS and its types do not resolve under NodeNext.
    const require = createRequire(import.meta.url)
    const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink
    loaded = create(require('wink-eng-lite-web-model'), ['pos'])
  }
  return loaded
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

/** The same tokens as `tokensOf`, with the tags and lemmas just as wink-nlp gives them. */
export function taggedTokensOf(text: string, range: Range): Token[] {
  const { its, readDoc }: Wink = wink()
  const slice = text.slice(range.start, range.end).replace(/\s/g, ' ')
  const tokens = readDoc(slice).tokens()
  const values = tokens.out<string>(its.value)
  const tags = tokens.out<Upos>(its.pos)
  const lemmas = tokens.out<string>(its.lemma)
  const out: Token[] = []
  let at = 0
  values.forEach((value, i) => {
    const found = slice.indexOf(value, at)
    if (found < 0 || value.trim() === '') return
    at = found + value.length
    out.push({
      index: out.length,
      start: range.start + found,
      end: range.start + at,
      text: value,
      lower: value.toLowerCase(),
      lemma: lemmas[i] ?? value.toLowerCase(),
      pos: tags[i] ?? 'X',
    })
  })
  return out
}

const lemmas = new Map<string, string>()
/** The cache holds no more words: hostile input must not grow it. */
const MAX_LEMMAS = 20_000

/** The lemma that the tagger gives the word in a context that makes its part of speech plain. */
function lemmaIn(word: string, context: string, at: number): string {
  const known = lemmas.get(context)
  if (known !== undefined) return known
  const { its, readDoc }: Wink = wink()
  const read = readDoc(context).tokens().out<string>(its.lemma)[at] ?? word
  // Verbs that the tagger's dictionary lacks keep their ending.
  const lemma =
    read === word && word.endsWith('ed') ? word.slice(0, /(?:at|iz|is|uc|ag|ir|ur)ed$/.test(word) ? -1 : -2) : read
  if (lemmas.size < MAX_LEMMAS) lemmas.set(context, lemma)
  return lemma
}
