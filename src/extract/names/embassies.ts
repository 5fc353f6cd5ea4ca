import type { Draft, DraftEntity } from '../draft.ts'
import { mentionsIn } from '../lookup.ts'

/** Houses and people of a state in another one. Lemmas. */
const ABROAD: ReadonlySet<string> = new Set(['embassy', 'consulate', 'ambassador', 'consul', 'attache'])

/** Whether the noun is of what a state has abroad: "the embassy in Kabul" is not of the state where it lies. */
export function isAbroad(lemma: string): boolean {
  return ABROAD.has(lemma)
}

/**
 * Whose embassy the article speaks of, before `offset`: the one state that it names before the word ("the US embassy in Kabul … The embassy
 * said"), as the body if that is named with a capital. Null where it names several.
 */
export function embassyOf(draft: Draft, noun: string, offset: number): DraftEntity | null {
  const found = embassies(draft).filter((one) => one.noun === noun)
  const countries = new Set(found.map(({ owner }) => owner.country))
  if (countries.size !== 1) return null
  return found.findLast(({ start }) => start < offset)?.owner ?? null
}

interface Embassy {
  readonly noun: string
  readonly start: number
  readonly owner: DraftEntity
}

const cache = new WeakMap<Draft, readonly Embassy[]>()

function embassies(draft: Draft): readonly Embassy[] {
  const known = cache.get(draft)
  if (known) return known
  const found: Embassy[] = []
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
      if (owner && owner.country !== null) found.push({ noun: token.lower, start: token.start, owner })
    }
  }
  cache.set(draft, found)
  return found
}
