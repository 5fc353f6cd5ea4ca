import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { titleBefore } from './bearers.ts'
import { isCapitalised } from './runs.ts'
import { titlesOf } from './titles.ts'

/** Whether the title before token `at` is that of a woman where `gender` is a man's, or the other way round. */
export function titleDenies(tokens: readonly Token[], at: number, gender: 'he' | 'she' | null): boolean {
  const told = titleBefore(tokens, at)?.facts.gender ?? null
  return told !== null && gender !== null && told !== gender
}

/** The surnames that the article gives to a man and to a woman by their titles: "Ms Lund met Mr Lund". Folded. */
export function titledBoth(draft: Draft): ReadonlySet<string> {
  const known = cache.get(draft)
  if (known) return known
  const first = new Map<string, 'he' | 'she'>()
  const both = new Set<string>()
  for (const tokens of draft.tokens)
    for (const { last, facts, plural } of titlesOf(tokens)) {
      const name = tokens[last + 1]
      const after = tokens[last + 2]
      if (plural || facts.gender === null || !name || !isCapitalised(name)) continue
      // "Ms. Kari Lund": the given name.
      if (after && isCapitalised(after) && after.pos === 'PROPN') continue
      const key = foldWords(name.text)
      const gender = first.get(key) ?? facts.gender
      first.set(key, gender)
      if (gender !== facts.gender) both.add(key)
    }
  cache.set(draft, both)
  return both
}

const cache = new WeakMap<Draft, ReadonlySet<string>>()

/** Whether the article has the title right before the surname: "President Lund". */
export function bearsOffice(draft: Draft, title: string, surname: string): boolean {
  return draft.tokens.some((tokens) =>
    titlesOf(tokens).some(
      ({ facts, last, plural }) =>
        !plural && facts.title === title && foldWords(tokens[last + 1]?.text ?? '') === foldWords(surname),
    ),
  )
}
