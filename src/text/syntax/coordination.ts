import type { Parse } from './parse.ts'
import { isPossessiveMark, type Phrase } from './phrases.ts'

/** "met Mauritania's president": the phrase that the possessor opens is what is meant. */
export function owned(parse: Parse, phrase: Phrase): Phrase {
  let current = phrase
  for (let guard = 0; guard < 4 && isPossessiveMark(parse.tokens[current.last + 1]); guard++) {
    // "Norway's [most] powerful general"
    const next = parse.phraseAt[current.last + 2] ?? parse.phraseAt[current.last + 3]
    if (next?.possessor !== current) break
    current = next
  }
  return current
}

/** The owner with which a possessed phrase begins, or the phrase itself. */
export function opening(phrase: Phrase): Phrase {
  return phrase.possessor ? opening(phrase.possessor) : phrase
}

/** The token behind `last`, and behind a comma there. */
export function behindComma({ tokens }: Parse, last: number): number {
  return last + (tokens[last + 1]?.text === ',' ? 2 : 1)
}

/** All phrases of the coordination that `first` begins: "A", "A and B", "A, B and C". */
export function coordinated(parse: Parse, first: Phrase, forced = false): Phrase[] {
  const list = [first]
  let last = first
  for (let guard = 0; guard < 20; guard++) {
    const next = nextConjunct(parse, last, forced)
    if (!next) break
    list.push(next.phrase)
    last = next.phrase
    if (next.final) {
      const more = nextConjunct(parse, last, forced)
      if (!more?.final) return list
    }
  }
  // A run of commas that no "and" closes is a list of appositions, not of equals.
  return list.length > 1 && list.length === 2 && !closedByAnd(parse, first, last)
    ? [first]
    : closedByAnd(parse, first, last)
      ? list
      : [first]
}

function closedByAnd(parse: Parse, first: Phrase, last: Phrase): boolean {
  for (let i = first.last + 1; i < last.first; i++) if (isAnd(parse, i)) return true
  return false
}

export function isAnd(parse: Parse, i: number): boolean {
  const lower = parse.tokens[i]?.lower
  return (lower === 'and' || lower === '&' || lower === 'or' || lower === 'plus') && !parse.phraseAt[i]
}

function nextConjunct(parse: Parse, phrase: Phrase, forced: boolean): { phrase: Phrase; final: boolean } | null {
  let i = afterModifier(parse, phrase.last + 1)
  if (isPossessiveMark(parse.tokens[i])) return null
  let comma = false
  if (parse.tokens[i]?.text === ',') {
    comma = true
    i++
  }
  const and = isAnd(parse, i)
  if (and) i++
  if (!and && !comma) return null
  while (parse.tokens[i]?.pos === 'ADV') i++
  const opening = parse.phraseAt[i]
  if (!opening || opening.first !== i) return null
  const next = owned(parse, opening)
  // ", and Zelensky said": the conjunction joins clauses, not names.
  if (and && comma && next.pronoun) return null
  if (!forced && and && comma && startsClause(parse, next)) return null
  if (!forced && and && startsClause(parse, next) && !subjectPosition(parse, phrase)) return null
  return { phrase: next, final: and }
}

/** "A of Poland, B of Lithuania and C": the modifier of one member does not end the list. */
function afterModifier(parse: Parse, at: number): number {
  const preposition = parse.tokens[at]?.lower
  if (preposition !== 'of' && preposition !== 'from') return at
  const owner = parse.phraseAt[at + 1]
  if (owner?.first !== at + 1 || parse.tokens[owner.head]?.pos !== 'PROPN') return at
  const after = parse.tokens[owner.last + 1]
  // "the leaders of A, B and C" lists countries: the list of members goes on only with a name of two words.
  const member = parse.phraseAt[owner.last + 2] ?? parse.phraseAt[owner.last + 3]
  return (after?.text === ',' || after?.lower === 'and') &&
    member &&
    member.last > member.first &&
    parse.tokens[member.last]?.pos === 'PROPN' &&
    /^(?:of|from)$/.test(parse.tokens[member.last + 1]?.lower ?? '')
    ? owner.last + 1
    : at
}

/** Whether a finite verb follows the phrase at once, so that it is a subject. */
export function startsClause(parse: Parse, phrase: Phrase): boolean {
  const at = skipAdverbs(parse, phrase.last + 1)
  const verb = parse.verbAt[at]
  return verb !== null && verb !== undefined && verb.first === at && !verb.infinitive && !verb.gerund
}

/** Whether the phrase stands where a subject would: nothing governs it from the left. */
export function subjectPosition(parse: Parse, phrase: Phrase): boolean {
  let i = phrase.first - 1
  // "flew to Lund, where he and B met"
  if (/^(?:where|when|while|because|although|whereupon)$/.test(parse.tokens[i]?.lower ?? '')) return true
  while (i >= 0 && (parse.tokens[i]?.pos === 'ADV' || parse.tokens[i]?.lower === 'both')) i--
  const before = parse.tokens[i]
  if (!before) return true
  if (before.text === ',' || isAnd(parse, i)) {
    const previous = parse.phraseAt[i - 1] ?? parse.phraseAt[i - 2]
    return previous ? subjectPosition(parse, previous) : true
  }
  return before.pos !== 'ADP' && !parse.verbAt[i]
}

export function skipAdverbs(parse: Parse, at: number): number {
  let i = at
  while (i < parse.tokens.length && i < at + 4 && isAdverb(parse, i)) i++
  return i
}

/** An adverb that no clause begins with: "wounded when gunmen attacked" has no object. */
function isAdverb({ tokens, phraseAt }: Parse, i: number): boolean {
  return tokens[i]?.pos === 'ADV' && !phraseAt[i] && !/^(?:when|where|why|how)$/.test(tokens[i].lower)
}
