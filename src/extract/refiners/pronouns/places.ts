import type { Range } from '../../../model/span.ts'
import { mayBeHuman } from '../../../text/human-noun.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft } from '../../draft.ts'
import { entityOfPhrase } from '../discourse.ts'
import { isBody } from './nominals.ts'
import type { Seen } from './seen.ts'
import type { Speech } from './speech.ts'

/** Where a phrase stands, as later pronouns see it. */
export type Place = Omit<Seen, 'key' | 'entities' | 'words' | 'kind' | 'plural' | 'gender' | 'mute' | 'text' | 'first'>

/** What plain words name: a person, a body or several. */
export type Nominal = Pick<Seen, 'kind' | 'plural' | 'gender' | 'mute' | 'text'>

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

/** Whether "'s" makes the phrase the owner of the next one, and whether that is a subject, and a thing that stands for its owner. */
export function ownedBy(parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>): Seen['owns'] {
  const mark = parse.tokens[phrase.last + 1]?.lower
  if (mark !== "'s" && mark !== "'") return null
  if (isContracted(parse, phrase)) return null
  const owned = parse.phraseAt[phrase.last + 2]
  if (!owned || !subjects.has(owned)) return 'other'
  const noun = parse.tokens[owned.head]
  return noun?.pos === 'NOUN' && !mayBeHuman(noun.lemma) && !isBody(noun.lower) ? 'topic' : 'subject'
}

/** "[Holm]'s been making the case": the mark stands for a verb. */
export function isContracted({ tokens, verbAt, phraseAt }: Parse, { last }: Phrase): boolean {
  return tokens[last + 1]?.lower === "'s" && verbAt[last + 2]?.first === last + 2 && !phraseAt[last + 2]
}

/** "Holm, whose brother [Brandt] sells fish" */
export function isBehindWhose({ tokens, phraseAt }: Parse, { first }: Phrase): boolean {
  const begin = phraseAt[first - 1]?.first ?? first
  return [begin, begin - 1].some((at) => tokens[at]?.lower === 'whose')
}

/** "Holm succeeds [Brandt], who left", "Holm, whose [brother] sells fish": the subject of no more than a clause beside another. */
export function isAside(parse: Parse, phrase: Phrase): boolean {
  if (isBehindWhose(parse, phrase)) return true
  const { tokens, verbAt } = parse
  const { first, last } = phrase
  const who = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  return tokens[who]?.lower === 'who' && verbAt[first - 1] !== null && verbAt[first - 1] !== undefined
}

/** "experts like Holm say", "bakers such as Holm": whether the phrase names one of several that are a subject, and whether these speak. */
export function exampleOf(
  parse: Parse,
  { first }: Phrase,
  subjects: ReadonlySet<Phrase>,
  speeches: ReadonlyMap<number, Speech>,
): { readonly speaks: boolean } | null {
  const { tokens, phraseAt } = parse
  const like = tokens[first - 1]?.lower === 'like' ? first - 2 : first - 3
  if (like === first - 3 && !(tokens[first - 2]?.lower === 'such' && tokens[first - 1]?.lower === 'as')) return null
  const all = phraseAt[tokens[like]?.text === ',' ? like - 1 : like]
  const head = all ? tokens[all.head] : undefined
  if (!all || !head || head.lower === head.lemma) return null
  const speaks = speeches.has(head.start)
  return speaks || subjects.has(all) ? { speaks } : null
}

/** "Brandt declined even after [Holm] urged him": the subject of a clause of time behind the main one. */
export function isBesides(parse: Parse, phrase: Phrase): boolean {
  const before = opening(phrase).first - 1
  return (
    before > 1 &&
    /^(?:after|while|when|before)$/.test(parse.tokens[before]?.lower ?? '') &&
    parse.verbs.some(({ first }) => first < before)
  )
}
