import { lastMark, type Passage, type Verbal } from './passage.ts'

/** Words that a title leaves small. */
const SMALL = /^(?:an?|the|and|but|or|nor|of|in|on|at|to|for|by|from|with|as|is|isn't|vs\.?)$/i
/** No title is longer, in words. */
const LONGEST = 9

/** Whether the words in marks at item `at` are written like a title: several, the first and all but the small ones with a capital. */
export function looksLikeTitle({ items, draft }: Passage, at: number): boolean {
  const inner = items[at]?.quote?.inner
  const words = inner
    ? draft.plain
        .slice(inner.start, inner.end)
        .trim()
        .split(/\s+/, LONGEST + 1)
    : []
  const capital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    capital(words[0] ?? '') &&
    words.every((word) => capital(word) || SMALL.test(word)) &&
    words.filter(capital).length > 1
  )
}

/** `who wrote "The Iron Bridge"`, `speaking on her programme, "Morning Talk,"`: whether the words at item `at` are the name of a work, not what is said. */
export function namesWork(passage: Passage, verb: Verbal, at: number): boolean {
  const quote = passage.items[at]?.quote
  const makes = /^(?:writ|wrote|speak|spoke|talk)/.test(passage.items[verb.main]?.lower ?? '')
  return quote != null && makes && !/[.!?]/.test(lastMark(passage, quote)) && looksLikeTitle(passage, at)
}
