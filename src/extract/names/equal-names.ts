import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { isCapitalised } from './runs.ts'
import { titlesOf } from './titles.ts'

/** Between two who are named as equals stand no more tokens: "spoke by phone with". */
export const BESIDE = 4

/** Whether the tokens between two names leave these equals: "Kari Lund met Otto Lund", and no "Otto Lund's wife Kari Lund". */
export function areEquals(between: readonly Token[]): boolean {
  return (
    between.length <= BESIDE && !between.some(({ pos, lower }) => /^(?:NOUN|PRON|PUNCT)$/.test(pos) || lower === "'s")
  )
}

const cache = new WeakMap<Draft, ReadonlyMap<string, ReadonlySet<string>>>()

/**
 * The offices that tell a second bearer of a surname from the one who is named first: "President Lund met Foreign Minister Lund"
 * are two, since nobody meets himself. By the surname, folded.
 */
export function officesOfSecond(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const known = cache.get(draft)
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const tokens of draft.tokens) {
    const titles = titlesOf(tokens)
    for (const { first, last, facts, plural, name } of titles) {
      const surname = tokens[last + 1]
      if (plural || facts.kind === 'honorific' || !surname || !isCapitalised(surname)) continue
      const before = firstOf(tokens, first, surname.text)
      if (before < 0 || titles.some((other) => other.last < before && other.name === name)) continue
      const key = foldWords(surname.text)
      found.set(key, (found.get(key) ?? new Set()).add(name))
    }
  }
  cache.set(draft, found)
  return found
}

/** Where the surname stands before the title at `at` as the name of an equal; -1 where it does not. */
function firstOf(tokens: readonly Token[], at: number, surname: string): number {
  for (let i = at - 2; i >= Math.max(0, at - 1 - BESIDE); i--) {
    if (tokens[i]?.text !== surname) continue
    const between = tokens.slice(i + 1, at)
    const joins = between.some(({ pos, lower }) => pos === 'VERB' || lower === 'and' || lower === 'with')
    return joins && areEquals(between) && !between.some(({ lower }) => lower === 'as') ? i : -1
  }
  return -1
}
