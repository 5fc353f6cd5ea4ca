import { endsSentence, isPlain, type Passage } from './passage.ts'

/** Whether the "that" at an item tells of the statement before it: a verb follows, and no subject. */
export function isOccasionTold({ items, verbAt, phraseAt }: Passage, at: number): boolean {
  const verb = verbAt[at + 1]
  const given = /^(?:statement|letter|message|post|report|interview|speech|email|e-mail)$/.test(
    items[at - 1]?.lower ?? '',
  )
  return given && verb != null && isPlain(verb) && !verb.gerund && !verb.infinitive && !phraseAt[at + 1]
}

/** "said during taping of a town hall in Buffalo, New York, that …": the item of "that" behind adjuncts that hold no clause; -1 where none is. */
export function thatBehind(passage: Passage, from: number): number {
  const { items, verbAt } = passage
  if (items[from]?.pos !== 'ADP' && !passage.dateAt[from] && items[from]?.lower !== "'s") return -1
  for (let i = from; i < items.length && i - from < 24; i++) {
    if (endsSentence(passage, i)) return -1
    const verb = verbAt[i]
    if (verb && !verb.gerund) return -1
    if (items[i]?.lower !== 'that' || passage.phraseAt[i]) continue
    // "at a bridge that was closed" describes the noun.
    return items[i - 1]?.text === ',' || items[i - 1]?.quote || !verbAt[i + 1] ? i : -1
  }
  return -1
}

/** "said when asked about the deal [that] it was dead": the item of the "that" of what was answered; -1 where none is. */
export function thatBehindQuestion({ items, phraseAt }: Passage, at: number): number {
  if (!/^(?:when|if|after|once)$/.test(items[at]?.lower ?? '')) return -1
  const asked = /^(?:being|repeatedly)$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (!/^(?:asked|pressed|questioned|quizzed|challenged|confronted)$/.test(items[asked]?.lower ?? '')) return -1
  const { sentence } = items[at]!
  for (let i = asked + 1; i < items.length && i - at < 24 && items[i]?.sentence === sentence; i++) {
    if (items[i]?.lower !== 'that' || phraseAt[i + 1]?.first !== i + 1) continue
    // "about reports that she had left"
    if (!TOLD_BY_THAT.test(items[i - 1]?.lower ?? '')) return i
  }
  return -1
}

/** Nouns that a "that" tells the content of. */
const TOLD_BY_THAT =
  /^(?:accusation|allegation|assertion|belief|charge|claim|concern|criticism|evidence|fact|fear|idea|possibility|report|rumou?r|sign|suggestion|view)s?$/
