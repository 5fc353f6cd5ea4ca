import { isPlain, type Passage } from './passage.ts'
import type { Stretch } from './rule.ts'
import type { Site } from './sites.ts'

/** "It was, said the mayor, a fine bridge", "The plan held, she told reporters, no word of it": the words before the cue end with a verb that awaits the phrase behind it. */
export function awaits({ passage, inverted, tail }: Site, { first, last }: Stretch): boolean {
  const { items, phraseAt, verbAt, mentionAt } = passage
  const verb = verbAt[last]
  if (!verb || verb.first <= first || !isPlain(verb) || verb.passive) return false
  if (items[last]?.pos === 'AUX') return true
  const told = tail.addressees[0]
  const named = told !== undefined && mentionAt[told.last] !== null
  return !inverted && told !== undefined && !named && phraseAt[tail.at]?.first === tail.at
}

/** "It was the dockers, he says, [who] struck": the clause that "it was" announces. */
export function cleaves({ items }: Passage, { first }: Stretch, at: number): boolean {
  return (
    items[first]?.lower === 'it' &&
    /^(?:is|was|'s)$/.test(items[first + 1]?.lower ?? '') &&
    /^(?:who|which|that)$/.test(items[at]?.lower ?? '')
  )
}

/** "a biologist in Oslo who led the work": a phrase whose only verbs stand in a relative clause. */
export function describesOnly({ items, phraseAt, verbAt }: Passage, { first, last }: Stretch): boolean {
  if (phraseAt[first]?.first !== first || !/^(?:an?|the|one|his|her|its|their)$/.test(items[first]?.lower ?? ''))
    return false
  for (let i = first; i <= last; i++) {
    if (/^(?:who|whose|which|that)$/.test(items[i]?.lower ?? '')) return true
    const verb = verbAt[i]
    if (verb && isPlain(verb)) return false
  }
  return false
}
