import type { Parse } from '../../../text/syntax/parse.ts'
import { behindComma, coordinated, opening, owned } from '../../../text/syntax/coordination.ts'
import { endOfObliques, obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import { fill, isPartner } from './fillers.ts'

/** Participles that tell who came along, before "by". Lemmas. */
const BROUGHT: ReadonlySet<string> = new Set(['accompany', 'flank', 'join', 'escort', 'attend', 'assist'])

/** Who came along with the subjects: "A, flanked by B, met C", "A, along with B, met C", "Accompanied by B, A met C". */
export function companyOf(draft: Draft, parse: Parse, subjects: readonly Phrase[]): Actor[] {
  const [first] = subjects
  const last = subjects.at(-1)
  if (!first || !last) return []
  const behind = broughtAt(parse, behindComma(parse, last.last))
  const start = opening(first).first
  const before = parse.tokens[start - 1]?.text === ',' ? broughtAt(parse, 0) : []
  const opens = (before.at(-1)?.last ?? -1) === start - 2
  return partners(draft, parse, [...behind, ...(opens ? before : [])])
}

/** Who was at what the noun that ends at token `after` names: "a meeting in Oslo attended by A and B". */
export function attendedBy(draft: Draft, parse: Parse, after: number): Actor[] {
  const end = endOfObliques(parse, after)
  const at = behindComma(parse, end)
  return parse.verbAt[at]?.lemma === 'attend' ? partners(draft, parse, broughtAt(parse, at)) : []
}

/** Who was there too, by what stands behind token `after`: "met B alongside C", "met B in the presence of C", "a meeting with B, attended by C". */
export function companyBehind(draft: Draft, parse: Parse, after: number): Actor[] {
  const obliques = obliquesAfter(parse, after)
  const found: Phrase[] = []
  for (const [i, { preposition, at, phrases }] of obliques.entries()) {
    const along = preposition === 'with' && /^(?:along|together)$/.test(parse.tokens[at - 1]?.lower ?? '')
    if (preposition === 'alongside' || along || (preposition === 'with' && isPresent(parse, phrases)))
      found.push(...phrases)
    const next = obliques[i + 1]
    const presence = phrases.length === 1 && parse.tokens[phrases[0]!.head]?.lower === 'presence'
    if (preposition === 'in' && presence && next?.preposition === 'of') found.push(...next.phrases)
  }
  const end = endOfObliques(parse, after)
  found.push(...broughtAt(parse, behindComma(parse, end)))
  return partners(draft, parse, found)
}

/** "with A and B (also) present" */
function isPresent(parse: Parse, phrases: readonly Phrase[]): boolean {
  const end = (phrases.at(-1)?.last ?? -2) + 1
  const word = parse.tokens[end]?.lower === 'also' ? end + 1 : end
  return /^(?:present|attending)$/.test(parse.tokens[word]?.lower ?? '')
}

/** The phrases that "accompanied by", "along with" or "alongside" at the token lead to. */
function broughtAt(parse: Parse, at: number): Phrase[] {
  const [first, second] = [parse.tokens[at]?.lower ?? '', parse.tokens[at + 1]?.lower ?? '']
  const verb = parse.verbAt[at]
  const participle = verb?.bareParticiple === true && verb.first === at && BROUGHT.has(verb.lemma) && second === 'by'
  const together = (first === 'along' || first === 'together') && second === 'with'
  if (!participle && !together && first !== 'alongside') return []
  const from = at + (first === 'alongside' ? 1 : 2)
  const phrase = parse.phraseAt[from]
  return phrase?.first === from ? coordinated(parse, owned(parse, phrase)) : []
}

function partners(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return phrases.length === 0 ? [] : fill(draft, parse, phrases).filter(isPartner)
}
