import { isAnd, opening, subjectPosition } from './coordination.ts'
import { SUBORDINATORS } from './obliques.ts'
import { describedBefore } from './parentheses.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import { postmodified } from './postmodified.ts'
import { adjectivesBehind } from './subject-words.ts'

/** What stands before a noun phrase and belongs to it: the nouns on which it hangs, and those beside which it stands. */

/** The noun phrase that governs the chain of prepositions ending in `phrase`: "[leaders] of X in Y". */
export function chainHead(parse: Parse, phrase: Phrase): Phrase[] {
  let current = phrase
  for (let guard = 0; guard < 12; guard++) {
    // "the head of Norway's army": what governs the owner governs what it owns.
    const at = opening(current).first - 1
    const before = parse.tokens[at]
    const housing = postmodified(parse, at)
    if (housing) {
      current = housing
      continue
    }
    const looks = before?.lower === 'as' && POSES.has(parse.verbAt[at - 1]?.lemma ?? '')
    if (before && before.pos === 'ADP' && (looks || !SUBORDINATORS.has(before.lower))) {
      // "guerrillas armed with rifles attacked": a participle hangs on the noun before it.
      const participle = parse.verbAt[at - 1]
      const hangs =
        participle !== undefined &&
        participle !== null &&
        (participle.bareParticiple || (looks && participle.gerund)) &&
        participle.first === participle.last
      // "Lund, accompanied by A and B, met": who came along stands between.
      const along = hangs && parse.tokens[at - 2]?.text === ',' && ALONG.test(participle.lemma) ? 1 : 0
      const next = before.lower === 'to' && parse.tokens[at - 1]?.lower === 'next' ? 1 : 0
      const previous = parse.phraseAt[hangs ? at - 2 - along : at - 1 - (next || adjectivesBehind(parse, at - 1))]
      if (!previous) return []
      current = previous
      continue
    }
    break
  }
  return coordinatedLeft(parse, current)
}

const ALONG = /^(?:accompany|flank|join|surround)$/

/** What somebody does who looks like another: "a man disguised as a priest", "thieves posing as guards". Lemmas. */
const POSES: ReadonlySet<string> = new Set(['disguise', 'dress', 'pose', 'masquerade', 'identify', 'describe', 'know'])

/** The coordination that ends in `last`: walks left over ", A" and "and A". */
export function coordinatedLeft(parse: Parse, last: Phrase): Phrase[] {
  const list = [last]
  let sawAnd = false
  for (let guard = 0; guard < 20; guard++) {
    const current = list[0] as Phrase
    let i = opening(current).first - 1
    if (isAnd(parse, i)) {
      sawAnd = true
      i--
      if (parse.tokens[i]?.text === ',') {
        const described = describedBefore(parse, i)
        const heads = described ? chainHead(parse, described) : []
        if (heads[0] && subjectPosition(parse, heads[0])) return [...heads, ...list]
        i--
      }
    } else if (parse.tokens[i]?.text === ',' && sawAnd) {
      i--
    } else {
      break
    }
    let previous = parse.phraseAt[i]
    if (!previous) break
    const at = opening(previous).first - 1
    const before = parse.tokens[at]
    // "said A and B met": A opens the clause that is said; "met A and B left" are two.
    const verb = parse.verbAt[at]
    if (verb && !OPENS_CLAUSE.test(verb.lemma)) break
    if (before?.pos === 'ADP' && !SUBORDINATORS.has(before.lower)) {
      const head = chainHead(parse, previous)
      // "the leaders of A and B met": both names stand under the preposition; "the head of A and the envoy met" are two.
      if (listedUnder(parse, before.lower, head, previous, current)) return head
      if (head.length === 0) break
      // "Lund, accompanied by officials from A and B, met": A and B are in the aside.
      if (parse.tokens[head.at(-1)!.last + 1]?.text === ',' && head.at(-1)!.last + 1 < previous.first - 1) return head
      previous = head.at(-1) as Phrase
      // "Lund smiled on Tuesday, and A met B": what looks like a participle behind a name is a clause of its own.
      if (isTold(parse, previous) && parse.tokens[opening(current).first - 2]?.text === ',') break
      // "beat protesters on Sunday night, and masked men attacked B": the night's governor is the object of another verb.
      const other = parse.verbAt[opening(previous).first - 1]
      if (other && !OPENS_CLAUSE.test(other.lemma)) break
    }
    list.unshift(previous)
  }
  return list
}

function isTold({ tokens, verbAt }: Parse, { head, last }: Phrase): boolean {
  const verb = tokens[head]?.pos === 'PROPN' ? verbAt[last + 1] : null
  return verb?.bareParticiple === true && tokens[verb.last + 1]?.lower !== 'by'
}

const OPENS_CLAUSE = /^(?:say|report|confirm|announce|claim|add|think|believe|hope|suggest|reveal|deny|insist)$/

function listedUnder(parse: Parse, preposition: string, head: readonly Phrase[], a: Phrase, b: Phrase): boolean {
  if (preposition === 'between' || preposition === 'among') return true
  const governor = head.at(-1)
  const plural = governor !== undefined && /s$|men$|people$/.test(parse.tokens[governor.head]?.lower ?? '')
  return plural && parse.tokens[a.head]?.pos === 'PROPN' && parse.tokens[b.head]?.pos === 'PROPN'
}
