import { beginsSentence, isOwnerMark, type Nominal, type Passage } from './passage.ts'
import { nameBehindRemark } from './remarks.ts'
import { titledBy, type SpeakerPhrase } from './speaker-phrase.ts'

const CHAIN = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'by',
  'near',
  'against',
  'close',
  'inside',
  'within',
  'familiar',
  'behind',
  'among',
])
const LINKING = new Set([
  'close',
  'familiar',
  'involved',
  'briefed',
  'loyal',
  'opposed',
  'allied',
  'based',
  'working',
  'responsible',
])

/** Whether nothing governs a phrase that begins at `first`. */
export function inSubjectPosition(passage: Passage, first: number): boolean {
  const before = passage.items[first - 1]
  if (!before || beginsSentence(passage, first) || before.quote) return true
  if (passage.verbAt[first - 1] && !passage.verbAt[first - 1]?.gerund) return false
  return (
    /^(?:[,;:)—-]|--)$/.test(before.text) ||
    ['CCONJ', 'SCONJ', 'ADV'].includes(before.pos) ||
    /^(?:that|as|when|while|after|before|because|if|what|which|said)$/.test(before.lower)
  )
}

/** The phrase with what governs it from the left: "a spokesman for [the ministry]", and an equal before it: "A and B". */
export function nounChain(passage: Passage, phrase: Nominal): SpeakerPhrase | null {
  const { items, phraseAt } = passage
  const name = nameBehindRemark(passage, phrase)
  if (name >= 0) return { first: name, last: phrase.last, head: phrase.head, apposition: null }
  let current = phrase
  for (let guard = 0; guard < 8; guard++) {
    // "a spokesman for Norway's ministry"
    const owned = withOwner(passage, current.first)
    // "friends of both Lunds"
    const begin = items[owned - 1]?.lower === 'both' && CHAIN.has(items[owned - 2]?.lower ?? '') ? owned - 1 : owned
    const link = items[begin - 1]
    const whole = exemplified(passage, begin)
    if (whole) {
      current = whole
      break
    }
    // "a person familiar with the talks"
    const linked = LINKING.has(items[begin - 2]?.lower ?? '') ? 3 : 2
    const previous = phraseAt[begin - linked]
    if (
      !link ||
      !CHAIN.has(link.lower) ||
      !previous ||
      beginsSentence(passage, begin - 1) ||
      passage.dateAt[begin - linked]
    )
      break
    if (previous.last !== begin - linked) break
    // "In an interview with CNN Trump said": what hangs on a preposition itself is no subject, unless it is all there is.
    current = previous
  }
  // "Trump's spokesman": the owner belongs to the words.
  let first = withOwner(passage, current.first)
  // "IMF | chief economist …": what stands right before it, where nothing governs it.
  const left = phraseAt[first - 1]
  // "a bridge | the mayor said was safe", "a charge | he denied": an article or a pronoun begins a clause.
  const own = phraseAt[first]?.pronoun === true || items[first]?.pos === 'DET'
  if (left && left.last === first - 1 && !own && !left.pronoun && inSubjectPosition(passage, left.first))
    first = left.first
  while (first < current.head && passage.dateAt[first]) first++
  const before = items[first - 1]
  const equal = phraseAt[first - 2]
  if ((before?.lower === 'and' || before?.lower === '&') && equal?.last === first - 2 && !equal.pronoun) {
    const lead = inSubjectPosition(passage, equal.first)
      ? equal
      : before.lower === 'and'
        ? // "Groups like the Fish Council and the Bread Council"
          (exemplified(passage, equal.first) ?? governing(passage, equal, first))
        : null
    if (lead) return { first: lead.first, last: phrase.last, head: lead.head, apposition: null }
  }
  const { head } = (current === phrase ? null : titledBy(passage, current, phrase)) ?? current
  return { first, last: phrase.last, head, apposition: null }
}

/** "[Experts] like Holm", "[bakers] such as Holm": those of whom the phrase that begins at `first` is one. */
function exemplified(passage: Passage, first: number): Nominal | null {
  const { items, phraseAt } = passage
  const such = items[first - 1]?.lower === 'as' && items[first - 2]?.lower === 'such'
  if (!such && items[first - 1]?.lower !== 'like') return null
  const all = phraseAt[first - (such ? 3 : 2)]
  const head = all ? items[all.head] : undefined
  if (!all || head?.pos !== 'NOUN' || all.last !== first - (such ? 3 : 2)) return null
  return /(?:[^s]s|people|men|women)$/.test(head.lower) && inSubjectPosition(passage, all.first) ? all : null
}

/** The first item of the words that begin at `first` with their owner: "[Norway's] Kari Lund". */
export function withOwner(passage: Passage, first: number): number {
  // "Norway's de facto ruler"
  const begin =
    passage.items[first - 1]?.lower === 'facto' && passage.items[first - 2]?.lower === 'de' ? first - 2 : first
  return isOwnerMark(passage, begin - 1) ? (passage.phraseAt[begin - 2]?.first ?? begin) : begin
}

/** "[Relatives] of A and B", "[lawyers] for A and B": the plural noun before `equal` that has it and the name at `first` too. */
function governing(passage: Passage, equal: Nominal, first: number): Nominal | null {
  if (passage.items[first]?.pos !== 'PROPN' || passage.items[equal.head]?.pos !== 'PROPN') return null
  const [a, b] = [passage.mentionAt[equal.head]?.entity, passage.mentionAt[first]?.entity]
  // "The ministers of France and Anna Kovac said": a country and a person are no equals.
  if (a && b && a.kind !== b.kind) return null
  if (!/^(?:of|for|at|from|in)$/.test(passage.items[equal.first - 1]?.lower ?? '')) return null
  const noun = passage.phraseAt[equal.first - 2]
  if (!noun || noun.last !== equal.first - 2 || !inSubjectPosition(passage, noun.first)) return null
  const head = passage.items[noun.head]
  return head?.pos === 'NOUN' && /(?:s|people|men|women|police)$/.test(head.lower) ? noun : null
}
