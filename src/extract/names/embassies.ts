import type { Draft, DraftEntity } from '../draft.ts'
import { mentionsIn } from '../lookup.ts'

/** Houses and people of a state in another one. Lemmas. */
const ABROAD: ReadonlySet<string> = new Set(['embassy', 'consulate', 'ambassador', 'consul', 'attache'])

/** Whether the noun is of what a state has abroad: "the embassy in Kabul" is not of the state where it lies. */
export function isAbroad(lemma: string): boolean {
  return ABROAD.has(lemma)
}

/**
 * Whose embassy the article speaks of before `offset`: the one state that it names with the word ("the US embassy in Kabul … The
 * embassy said"), as the body if that has a capital. Null where it names several.
 */
export function embassyOf(draft: Draft, noun: string, offset: number): DraftEntity | null {
  const first = embassies(draft).get(noun)
  return first && first.sole && first.start < offset ? first.owner : null
}

/** The first of the article that is told by its owner, and whether all others have the same country. */
interface Embassy {
  readonly start: number
  readonly owner: DraftEntity
  sole: boolean
}

const cache = new WeakMap<Draft, ReadonlyMap<string, Embassy>>()

function embassies(draft: Draft): ReadonlyMap<string, Embassy> {
  const known = cache.get(draft)
  if (known) return known
  const found = new Map<string, Embassy>()
  for (const { index, headline } of draft.sentences) {
    if (headline) continue
    const tokens = draft.tokens[index] ?? []
    for (const token of tokens) {
      if (token.lower !== 'embassy' && token.lower !== 'consulate') continue
      const before = tokens[token.index - 1]
      const end = before?.lower === "'s" ? tokens[token.index - 2]?.end : before?.end
      const owner = mentionsIn(draft, index).find(
        ({ entity, end: last }) =>
          (entity.kind === 'Country' && last === end) || (entity.kind === 'Organization' && last === token.end),
      )?.entity
      if (!owner || owner.country === null) continue
      const first = found.get(token.lower)
      if (!first) found.set(token.lower, { start: token.start, owner, sole: true })
      else if (first.owner.country !== owner.country) first.sole = false
    }
  }
  cache.set(draft, found)
  return found
}
