import { mayBeHuman } from '../../../text/human-noun.ts'
import { endsSentence, type Nominal, type Passage, type Verbal } from './passage.ts'

/** The words for a speaker: first and last item, and the item of the head noun. */
export interface SpeakerPhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  /** A noun phrase in apposition, which may bear the name: "the minister, Sergei Lavrov, said". */
  readonly apposition: Nominal | null
}

/** Words that are subjects by themselves, though no noun phrase: "Another said …". */
export const BARE_SUBJECTS = new Set(['another', 'others', 'most', 'some', 'half', 'neither', 'none'])

/** The subject that follows its verb: `…," said the minister`, or null. */
export function subjectAfter(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  let at = verb.last + 1
  if (passage.items[at]?.pos === 'ADV' && !passage.phraseAt[at]) at++
  const phrase = passage.phraseAt[at]
  // "the deal, agreed last week, was dead"
  if (passage.dateAt[phrase?.head ?? at]) return null
  if (!phrase && BARE_SUBJECTS.has(passage.items[at]?.lower ?? ''))
    return { first: at, last: at, head: at, apposition: null }
  if (!phrase || phrase.first !== at || passage.items[at]?.sentence !== passage.items[verb.last]?.sentence) return null
  return chainAfter(passage, phrase)
}

/** A speaker's phrase with what hangs on it to the right: "a spokesman [for the ministry]", "A [and B]". */
export function chainAfter(passage: Passage, phrase: Nominal): SpeakerPhrase {
  let last = phrase.last
  let abbreviated: Nominal | null = null
  for (let guard = 0; guard < 6; guard++) {
    const link = passage.items[last + 1]?.lower ?? ''
    const next = passage.phraseAt[last + 2]
    // "the Rev. | Peter Wherry"
    if (link === '.' && next?.first === last + 2 && !endsSentence(passage, last + 1)) {
      last = next.last
      abbreviated = next
      continue
    }
    // "one of them, Kari Lund"
    const oneOf = link === 'of' && passage.items[phrase.head]?.lower === 'one'
    if (
      !next ||
      next.first !== last + 2 ||
      (next.pronoun && !oneOf) ||
      passage.dateAt[last + 2] ||
      endsSentence(passage, last)
    )
      break
    const joins =
      link === 'of' ||
      link === 'for' ||
      link === 'and' ||
      link === "'s" ||
      (link === 'like' && passage.items[phrase.head]?.lower.endsWith('s') === true) ||
      (!isName(passage, phrase) && (link === 'at' || link === 'from' || link === 'with' || link === 'by'))
    if (!joins || (link === 'and' && passage.verbAt[next.last + 1])) break
    last = next.last
  }
  const bearer = last > phrase.last ? titledBy(passage, phrase, passage.phraseAt[last]) : null
  const head =
    passage.items[phrase.last + 1]?.lower === "'s"
      ? (passage.phraseAt[phrase.last + 2]?.head ?? phrase.head)
      : (bearer ?? abbreviated ?? phrase).head
  return { first: phrase.first, last, head, apposition: appositionAfter(passage, last) }
}

/**
 * "Superintendent of [Police Kiran Chavan]": the phrase that ends with who bears the title, where the title has a capital and no
 * article, and words of it stand before the name; null for "a friend of President Lund" and "friends of Lund".
 */
export function titledBy(
  { items, mentionAt }: Passage,
  title: Nominal,
  inner: Nominal | null | undefined,
): Nominal | null {
  const name = inner ? mentionAt[inner.head] : null
  if (!inner || name?.entity.kind !== 'Person' || mentionAt[inner.first] === name) return null
  const words = items.slice(title.first, title.head + 1)
  const titled =
    items[inner.first]?.pos !== 'DET' &&
    words.every(({ text, pos }) => /^\p{Lu}/u.test(text) && pos !== 'NUM' && pos !== 'DET') &&
    !words.at(-1)?.lower.endsWith('s')
  return titled && !mentionAt[title.head] ? inner : null
}

/** The last item of the appositions behind a speaker: "X[, the leader of Y], …". */
export function appositionEnd(passage: Passage, last: number): number {
  const { items } = passage
  if (items[last + 1]?.text !== ',') return last
  for (let i = last + 2; i < items.length && i - last < 30; i++) {
    if (endsSentence(passage, i) || items[i]?.quote) break
    const verb = passage.verbAt[i]
    if (verb && !verb.gerund && !/^(?:who|which|that)$/.test(items[verb.first - 1]?.lower ?? '')) break
    // An apposition begins with an article or a relative; anything else behind the comma is the clause itself.
    if (items[i]?.text === ',')
      return /^(?:a|an|the|who|which|whose|one)$/.test(items[last + 2]?.lower ?? '') ? i - 1 : last
  }
  return last
}

export function isName(passage: Passage, phrase: Nominal): boolean {
  return passage.mentionAt[phrase.head]?.entity.kind === 'Person'
}

export function appositionAfter(passage: Passage, last: number): Nominal | null {
  const called = nameGivenAt(passage, last + 1)
  if (called) return called
  const next = passage.items[last + 1]?.text === ',' ? passage.phraseAt[last + 2] : null
  // "many, Holm among them, say": he is one of those who do.
  return next && isName(passage, next) && passage.items[next.last + 1]?.lower !== 'among' ? next : null
}

/** "a colonel [identified as Otto Brandt]", "a man [named Brandt]": the name given by the words at item `at`. */
export function nameGivenAt(passage: Passage, at: number): Nominal | null {
  const form = passage.items[at]?.lower ?? ''
  const as = /^(?:identified|named|known)$/.test(form) && passage.items[at + 1]?.lower === 'as'
  if (!as && !/^(?:named|called)$/.test(form)) return null
  const name = passage.phraseAt[at + (as ? 2 : 1)]
  return name?.first === at + (as ? 2 : 1) && isName(passage, name) ? name : null
}

/** Words of somebody, which are said to say what they hold. */
const TELLING =
  /^(?:statement|report|study|survey|poll|source|letter|memo|account|witness|document|filing|complaint|lawsuit|indictment|note|message|post|tweet|release|article|group|team|agency|ministry|company|court|office|campaign|paper|newspaper|magazine|website|police|family|official|government|university|union|panel|committee|commission|council|army|military|firm|bank|party|department|association|authority|board|organi[sz]ation|institute|bureau|service|embassy|network|station|hospital|crew|church)$/

/** Whether a noun phrase from item `first` with this head may speak: a name, several, or a noun for somebody or for somebody's words. "a plan" may not. */
export function maySpeak({ items, mentionAt }: Passage, first: number, head: number): boolean {
  const noun = items[head]
  if (
    !noun ||
    mentionAt[head] ||
    noun.pos === 'PROPN' ||
    !/^(?:an?|his|her|its|their)$/.test(items[first]?.lower ?? '')
  )
    return true
  return mayBeHuman(noun.lower) || TELLING.test(noun.lower) || noun.lower.endsWith('s')
}

/** Whether the head is sure to be somebody or somebody's words: a name, a pronoun, a human noun or a noun for a report; not "these trends". */
export function surelySpeaks({ items, mentionAt, phraseAt }: Passage, head: number): boolean {
  const noun = items[head]?.lower ?? ''
  const one = noun.replace(/s$/, '')
  return Boolean(mentionAt[head] ?? phraseAt[head]?.pronoun) || mayBeHuman(noun) || mayBeHuman(one) || TELLING.test(one)
}
