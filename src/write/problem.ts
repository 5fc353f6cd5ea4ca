/** Something in a store that is not as its articles say. */
export type Problem = {
  /** `span`: words that are not in the article at their place; `derived`: a value or an edge that does not follow. */
  check: 'span' | 'derived'
  /** The id of the fact, entity or edge. */
  id: string
  /** The id of the article's node, where it is about one. */
  article: string | null
  expected: string
  found: string
  /** All of it in one sentence, for people. */
  message: string
}

/** How much of a value a message quotes, in UTF-16 code units. */
const MAX_QUOTED = 120

/** Words as a message shows them. */
export function quoted(text: string): string {
  return JSON.stringify(text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`)
}

/** A derived value or edge that is not what follows from the articles. */
export function differs(what: string, id: string, expected: string, found: string): Problem {
  const message = `${what} of ${id} should be ${quoted(expected)}, and is ${quoted(found)}`
  return { check: 'derived', id, article: null, expected, found, message }
}
