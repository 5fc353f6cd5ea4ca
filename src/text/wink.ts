import { createRequire } from 'node:module'

interface WinkTokens {
  out<T>(accessor: unknown): T[]
}

/** What we use of wink-nlp. */
export interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown }
  readonly readDoc: (text: string) => { tokens(): WinkTokens }
}

/** The words that the model ships with, as numbers; words that it learns while it reads get higher ones. */
interface Lexemes {
  readonly hash: Readonly<Record<string, number | undefined>>
  readonly intrinsicSize: number
}
interface Model {
  readonly core: () => { readonly features: { readonly lexeme: Lexemes } }
}

interface Loaded {
  readonly wink: Wink
  readonly lexemes: Lexemes
}

let loaded: Loaded | null = null

/** The tagger and its word list load on first use (about 50 ms): who does not extract does not pay for it. */
function load(): Loaded {
  if (!loaded) {
    // wink-nlp is CommonJS and its types do not resolve under NodeNext.
    const require = createRequire(import.meta.url)
    const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink
    const model = require('wink-eng-lite-web-model') as Model
    // The model is read once: the tagger gets the very object whose word list we look into.
    const core = model.core()
    loaded = { wink: create({ ...model, core: () => core }, ['pos']), lexemes: core.features.lexeme }
  }
  return loaded
}

/** wink-nlp with its part-of-speech tagger. */
export function wink(): Wink {
  return load().wink
}

/**
 * Whether English writes the word small: `bridge`, `polls`, `rush`, but not `lund` or `acemoglu`. The list is that of the
 * tagger's model, some 85,000 words of WordNet with their forms; names that are words too (`hope`, `lynch`) are in it.
 */
export function isOrdinaryWord(word: string): boolean {
  const { hash, intrinsicSize } = load().lexemes
  const lower = word.toLowerCase()
  const lexeme = hash[lower]
  return typeof lexeme === 'number' && lexeme < intrinsicSize && /^[a-z]{2,}$/.test(lower)
}
