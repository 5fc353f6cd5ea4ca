import { coordinated, owned, skipAdverbs, startsClause, subjectPosition } from './coordination.ts'
import { RELATIVES } from './parentheses.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'

/** A preposition with the noun phrases it governs, coordinated ones together. */
export interface Oblique {
  readonly preposition: string
  readonly at: number
  readonly phrases: readonly Phrase[]
}

/** What opens a clause, not a phrase. */
export const SUBORDINATORS = new Set(
  'after before since until as while because although though if when that where once unless whether'.split(' '),
)
/** The prepositional phrases that follow token `after` up to the end of its clause. `of` belongs to the noun before it and is given too. */
export function obliquesAfter(parse: Parse, after: number): readonly Oblique[] {
  // Many frames ask the same of one verb.
  let known = obliques.get(parse)
  if (!known) obliques.set(parse, (known = new Map()))
  let found = known.get(after)
  if (!found) known.set(after, (found = findObliques(parse, after)))
  return found
}

/** Where the last of those prepositional phrases ends; `after` where there is none. */
export function endOfObliques(parse: Parse, after: number): number {
  return obliquesAfter(parse, after).at(-1)?.phrases.at(-1)?.last ?? after
}

/** "an exchange [of fire]": what stands right behind "of", or null. */
export function ofPhrase(parse: Parse, { last }: Phrase): Phrase | null {
  return parse.tokens[last + 1]?.lower === 'of' ? (parse.phraseAt[last + 2] ?? null) : null
}

const obliques = new WeakMap<Parse, Map<number, readonly Oblique[]>>()

function findObliques(parse: Parse, after: number): Oblique[] {
  const out: Oblique[] = []
  let i = after + 1
  const limit = Math.min(parse.tokens.length, after + 60)
  while (i < limit) {
    const token = parse.tokens[i]
    if (!token) break
    const isTo = token.lower === 'to' && !parse.verbAt[i]
    if ((token.pos === 'ADP' || isTo || isBareWith(parse, i)) && !parse.phraseAt[i]) {
      let at = skipAdverbs(parse, i + 1)
      // "with both A and B"
      if (parse.tokens[at]?.lower === 'both' && parse.phraseAt[at + 1]?.first === at + 1) at++
      // "by at least eleven drones"
      const measure = `${parse.tokens[at]?.lower} ${parse.tokens[at + 1]?.lower}`
      if (
        /^(?:at (?:least|most)|up to|(?:more|less|fewer) than)$/.test(measure) &&
        parse.phraseAt[at + 2]?.first === at + 2
      )
        at += 2
      // "to each of A and B"
      if (parse.tokens[at]?.lower === 'each' && parse.tokens[at + 1]?.lower === 'of') at += 2
      const phrase = parse.phraseAt[at]
      if (phrase && phrase.first === at) {
        if (SUBORDINATORS.has(token.lower) && startsClause(parse, phrase)) break
        const phrases = coordinated(parse, owned(parse, phrase), isForced(parse, token.lower, i))
        out.push({ preposition: token.lower, at: i, phrases })
        i = (phrases.at(-1) as Phrase).last + 1
        continue
      }
      i++
      continue
    }
    if (token.text === ',') {
      const next = parse.tokens[i + 1]
      // "in the capital, Lund, with B"
      const aside = out.length > 0 ? parse.phraseAt[i + 1] : null
      const close = aside?.first === i + 1 && parse.tokens[aside.head]?.pos === 'PROPN' ? aside.last + 1 : -1
      if (
        parse.tokens[close]?.text === ',' &&
        (parse.tokens[close + 1]?.pos === 'ADP' || isBareWith(parse, close + 1))
      ) {
        i = close + 1
        continue
      }
      // "met A, and with B"
      const more = next?.pos === 'CCONJ' && /^(?:with|to)$/.test(parse.tokens[i + 2]?.lower ?? '')
      if (more || (next && (next.pos === 'ADP' || next.pos === 'ADV') && !SUBORDINATORS.has(next.lower))) {
        i++
        continue
      }
      break
    }
    if (parse.verbAt[i] || /^[;:]$/.test(token.text) || token.pos === 'SCONJ' || RELATIVES.has(token.lower)) break
    if (token.pos === 'CCONJ' && !conjoinsPreposition(parse, i)) break
    const phrase = parse.phraseAt[i]
    i = phrase ? phrase.last + 1 : i + 1
  }
  return out
}

/** "met separately [with] A": the tagger may take it for one that opens a clause ("with A leaving"). */
function isBareWith({ tokens, phraseAt, verbAt }: Parse, at: number): boolean {
  const phrase = tokens[at]?.lower === 'with' ? phraseAt[at + 1] : null
  return phrase?.first === at + 1 && !verbAt[phrase.last + 1]
}

/** "Talks between A and B began", "a meeting of A and B ended": the names belong together, though a verb follows the last. */
function isForced(parse: Parse, preposition: string, at: number): boolean {
  if (preposition === 'between' || preposition === 'among') return true
  const governor = parse.phraseAt[at - 1]
  return governor !== null && governor !== undefined && subjectPosition(parse, governor)
}

/** "with A and with B" keeps the conjunction inside the clause. */
function conjoinsPreposition(parse: Parse, i: number): boolean {
  return parse.tokens[i + 1]?.pos === 'ADP'
}
