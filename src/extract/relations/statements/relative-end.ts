import { inSubjectPosition } from './noun-chain.ts'
import { endsSentence, endsWithComma, type Passage, type Verbal } from './passage.ts'

/** The last item of what is said in a relative clause: before a comma, or before the verb that the noun itself has ("a bomb that officials said [weighed a ton] exploded"). `told`: what is said needs no verb. */
export function relativeEnd(passage: Passage, from: number, told = false): number {
  const { items } = passage
  const verb = mainVerb(passage, from, told)
  const limit = verb < 0 ? items.length : verb
  for (let i = from; i < limit; i++) {
    if (endsSentence(passage, i)) return items[i]?.text === '.' ? i - 1 : i
    if (items[i + 1]?.text === ',') return i
    if (endsWithComma(passage, items[i]?.quote)) return i
  }
  return limit - 1
}

/** The last item, up to `last`, of content whose cue stands in a relative clause: "bishops who criticised [the king] were jailed". */
export function beforeMainVerb(
  passage: Passage,
  governor: Verbal,
  from: number,
  last: number,
  clause: boolean,
): number {
  const relative = /^(?:who|which|that)$/.test(passage.items[governor.first - 1]?.lower ?? '')
  if (!relative && !describesOpening(passage, governor)) return last
  const verb = mainVerb(passage, from, !clause)
  if (verb < from || verb > last) return last
  return passage.items[verb - 1]?.text === ',' ? verb - 2 : verb - 1
}

/** "[A man] claiming to be a guard said no": whether the gerund describes a noun that nothing governs. */
function describesOpening(passage: Passage, { first, gerund }: Verbal): boolean {
  const noun = gerund ? passage.phraseAt[first - 1] : null
  return noun?.last === first - 1 && inSubjectPosition(passage, noun.first)
}

/**
 * The finite verb in the sentence that a noun has behind its relative clause, by its first item; -1 for none. `told`: what is said
 * needs no verb of its own.
 */
function mainVerb(passage: Passage, from: number, told: boolean): number {
  const { items, verbAt } = passage
  let complete = told
  for (let i = from; i < items.length; i++) {
    const verb = verbAt[i]
    if (/^(?:that|which|who|because|when|where|if|and|or|but|as)$/.test(items[i]?.lower ?? '')) complete = false
    if (verb?.first === i && !verb.gerund && !verb.infinitive) {
      if (complete && !continues(passage, i)) return i
      complete = true
    }
    // `who said that "the buck stops with me," has resigned`
    if (endsWithComma(passage, items[i]?.quote)) complete = true
    if (endsSentence(passage, i)) return -1
  }
  return -1
}

/** "everything he [can]", "were evenly [split]": a verb with its own pronoun, or no more than an adverb behind the one before. */
function continues({ items, phraseAt, verbAt }: Passage, at: number): boolean {
  let before = at - 1
  while (items[before]?.pos === 'ADV' || items[before]?.lower === 'about') before--
  const own = phraseAt[before]
  // "the way | her unit had been run"
  const bare = own != null && phraseAt[own.first - 1]?.last === own.first - 1
  return own?.pronoun === true || bare || verbAt[before] != null
}
