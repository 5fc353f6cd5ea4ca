import type { Range } from '../../../model/span.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft } from '../../draft.ts'
import { entityOfPhrase } from '../discourse.ts'
import type { Seen } from './seen.ts'
import type { Speech } from './speech.ts'

/** Where a phrase stands, as later pronouns see it. */
export type Place = Omit<Seen, 'key' | 'entities' | 'words' | 'kind' | 'plural' | 'gender' | 'first'>

/** What plain words name: a person, a body or several. */
export type Nominal = Pick<Seen, 'kind' | 'plural' | 'gender'>

/** Where the words lie that a sentence reports without marks. */
interface Reported {
  readonly from: number
  readonly before: Range | null
}

/** What the sentence reports, as far as it is not quoted: behind the first subject that speaks, and before a cue that ends it. */
export function reportedIn(parse: Parse, speeches: ReadonlyMap<number, Speech>): Reported {
  for (const { head, start } of parse.phrases) {
    const speech = speeches.get(parse.tokens[head]?.start ?? -1)
    if (speech) return { from: start + 1, before: speech.before }
  }
  return { from: Infinity, before: null }
}

export function isWithin({ from, before }: Reported, { start, end }: Phrase): boolean {
  return start >= from || (before !== null && before.start <= start && end <= before.end)
}

/** "Her husband, Otto Brandt, sells fish": the name is the subject as much as the noun beside it. */
export function standsForSubject(draft: Draft, parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>): boolean {
  const mark = parse.tokens[phrase.first - 1]?.text === ','
  const beside = parse.phraseAt[phrase.first - (mark ? 2 : 1)]
  return !!beside && subjects.has(beside) && !beside.pronoun && entityOfPhrase(draft, parse, beside) === null
}

/** "her husband, Otto Brandt": the name is taken up, not the noun. */
export function isNamedBeside(draft: Draft, parse: Parse, phrase: Phrase): boolean {
  for (const step of [1, -1]) {
    const at = step === 1 ? phrase.last + 1 : phrase.first - 1
    const beside = parse.phraseAt[parse.tokens[at]?.text === ',' ? at + step : at]
    if (beside && entityOfPhrase(draft, parse, beside)?.kind === 'Person') return true
  }
  return false
}

/** Whether "'s" makes the phrase the owner of the next one, and whether that is a subject. */
export function ownedBy(parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>): Seen['owns'] {
  const mark = parse.tokens[phrase.last + 1]?.lower
  if (mark !== "'s" && mark !== "'") return null
  const owned = parse.phraseAt[phrase.last + 2]
  return owned && subjects.has(owned) ? 'subject' : 'other'
}
