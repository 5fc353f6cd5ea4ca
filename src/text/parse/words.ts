import type { Range } from '../../model/span.ts'
import { taggedTokensOf, type Token } from '../tokens.ts'

/** A word of the parse: one of wink's tokens, or a part of one where wink leaves two words whole ("I'm"). */
export interface Word extends Range {
  /** The index of the token, in `tokensOf` of the same range, that the word is or lies in. */
  readonly token: number
  readonly text: string
  readonly lemma: string
  /** Wink's tag of the token. */
  readonly wink: Token['wink']
}

const CLITIC = /^(\p{L}{1,40})('(?:m|s|re|ve|ll|d))$/iu
const SPAN_OF_NUMBERS = /^(\d{1,8})([-–])(\d{1,8})$/
const TIME = /^(\d{1,2}(?::\d\d)?)([ap]m)$/i

/** The words of `text` (plain text, see `fold.ts`) in `range`, which is one sentence. */
export function wordsOf(text: string, range: Range): Word[] {
  return wordsIn(taggedTokensOf(text, range))
}

/** The words of a sentence whose tokens are known. */
export function wordsIn(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    const parts = partsOf(token.text)
    let { start } = token
    for (const part of parts) {
      const end = start + part.length
      words.push({
        start,
        end,
        token: token.index,
        text: part,
        lemma: parts.length === 1 ? token.lemma : part.toLowerCase(),
        wink: token.wink,
      })
      start = end
    }
  }
  return words
}

function partsOf(token: string): readonly string[] {
  // Only these hold a mark within: most tokens are done here.
  if (token.length < 3 || token.length > 44) return [token]
  const match = CLITIC.exec(token) ?? SPAN_OF_NUMBERS.exec(token) ?? TIME.exec(token)
  return match ? match.slice(1) : [token]
}
