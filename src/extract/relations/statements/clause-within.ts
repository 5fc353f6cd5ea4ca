import { ownClause } from './own-clause.ts'
import { beginsLow, endsSentence, type Passage, type Verbal } from './passage.ts'

/** ", after initially saying …, stayed": whether the gerund stands between a subject and its verb. */
export function waits({ items }: Passage, { first }: Verbal): boolean {
  const led = items[first - 1]?.pos === 'ADV' ? first - 2 : first - 1
  return /^(?:after|before|while)$/.test(items[led]?.lower ?? '') && items[led - 1]?.text === ','
}

/** Whether a relative clause or participle that begins at `at` is closed by a comma behind which the clause goes on. */
export function closesAgain(passage: Passage, at: number): boolean {
  for (let i = at + 1; i < passage.items.length && i - at < 40; i++) {
    if (passage.items[i]?.text === ',' && passage.verbAt[i + 1] && !passage.verbAt[i + 1]?.gerund) return true
    // "accused the mayor, who was ill, of lying"
    if (passage.items[i]?.text === ',' && passage.items[i + 1]?.lower === 'of') return true
    // `the bridge, which is old, "will not hold"`: the predicate is quoted.
    if (passage.items[i]?.text === ',' && beginsLow(passage, passage.items[i + 1]?.quote)) return true
    if (endsSentence(passage, i)) return false
  }
  return false
}

/** The item behind a phrase with a preposition and its comma; `at` where none stands there. */
export function behindAdjunct(passage: Passage, at: number): number {
  let phrase = passage.items[at]?.pos === 'ADP' ? passage.phraseAt[at + 1] : null
  if (phrase?.first !== at + 1) return at
  // "in the course of the day"
  const inner = passage.items[phrase.last + 1]?.lower === 'of' ? passage.phraseAt[phrase.last + 2] : null
  if (inner?.first === phrase.last + 2) phrase = inner
  return passage.items[phrase.last + 1]?.text === ',' ? phrase.last + 2 : phrase.last + 1
}

/** ", as a sign of trust", ", as well as in Oslo": words that go on with the clause, where "as" opens none of its own. */
export function isRole(passage: Passage, at: number): boolean {
  const { items, phraseAt } = passage
  if (items[at]?.lower !== 'as') return false
  if (items[at + 1]?.lower === 'well' && items[at + 2]?.lower === 'as') return true
  const noun = phraseAt[at + 1]
  return noun?.first === at + 1 && !noun.pronoun && !passage.dateAt[at + 1] && !ownClause(passage, at + 1)
}
