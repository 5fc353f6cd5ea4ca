import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import type { VerbGroup } from '../../text/syntax/verbs.ts'
import type { NounFrame, VerbFrame } from './frame.ts'
import { FRAMES } from './frames.ts'
import { formsOf } from '../../text/word-forms.ts'

/** A frame and the verb or noun phrase of the sentence that has its word. */
export type Candidate =
  | { readonly frame: VerbFrame; readonly verb: VerbGroup }
  | { readonly frame: NounFrame; readonly phrase: Phrase }

/** The positions in FRAMES of the frames that read a word. */
type Index = ReadonlyMap<string, readonly number[]>

const VERBS = indexOf('verb')
const NOUNS = indexOf('noun')

/** What may tell an event in a sentence, in the order of the frames, then of the text. */
export function candidatesIn(parse: Parse): Candidate[] {
  const found: { readonly at: number; readonly candidate: Candidate }[] = []
  for (const verb of parse.verbs)
    for (const at of VERBS.get(verb.lemma) ?? [])
      found.push({ at, candidate: { frame: FRAMES[at] as VerbFrame, verb } })
  for (const phrase of parse.phrases) {
    const head = parse.tokens[phrase.head]
    const noun = parse.tokens[phrase.first]?.lower === 'one' ? nounOfOne(parse, phrase) : head
    if (!noun || (phrase.pronoun && noun === head)) continue
    const own = framesOf(noun)
    for (const at of own) found.push({ at, candidate: { frame: FRAMES[at] as NounFrame, phrase } })
  }
  return found.sort((a, b) => a.at - b.at).map(({ candidate }) => candidate)
}

/** The frames that read a noun in any of its forms; most nouns have none, and cost no more than a look. */
function framesOf(noun: Token): Iterable<number> {
  const { lemma, lower } = noun
  const own = NOUNS.get(lemma)
  if (!lower.endsWith('s')) {
    if (own === undefined || lower === lemma) return own ?? NOUNS.get(lower) ?? NONE
  } else if (own === undefined && !NOUNS.has(lower) && !NOUNS.has(lower.slice(0, -1)) && !NOUNS.has(lower.slice(0, -2)))
    return NONE
  const frames = new Set<number>()
  for (const form of formsOf(noun)) for (const at of NOUNS.get(form) ?? []) frames.add(at)
  return frames
}

const NONE: readonly number[] = []

/** "a call which followed [one] last week between A and B": the noun before it in the sentence that it stands for, where sides follow. */
function nounOfOne({ tokens, phrases }: Parse, { first, last, head }: Phrase): Token | null {
  // "one", "one last week"
  if (first !== last && !/^(?:last|this|next|earlier)$/.test(tokens[first + 1]?.lower ?? ''))
    return tokens[head] ?? null
  const sides = tokens.slice(last + 1, last + ONE_REACH).some(({ lower }) => lower === 'between' || lower === 'with')
  const before = sides
    ? phrases.findLast((phrase) => phrase.last < first && NOUNS.has(tokens[phrase.head]!.lemma))
    : null
  return before ? (tokens[before.head] ?? null) : null
}

/** Between "one" and its sides stand no more tokens. */
const ONE_REACH = 6

function indexOf(kind: 'verb' | 'noun'): Index {
  const index = new Map<string, number[]>()
  for (const [at, frame] of FRAMES.entries()) {
    if (frame.kind !== kind) continue
    for (const lemma of frame.lemmas) {
      const list = index.get(lemma)
      if (list) list.push(at)
      else index.set(lemma, [at])
    }
  }
  return index
}
