import { mayBeHuman } from '../../text/human-noun.ts'
import { coordinated, opening, owned, startsClause } from '../../text/syntax/coordination.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import { isPossessiveMark, type Phrase } from '../../text/syntax/phrases.ts'
import type { Draft, DraftMention } from '../draft.ts'
import { mentionAt } from '../lookup.ts'
import { titleGazetteer } from '../names/lexicon.ts'
import { actorKindAt } from './actor-nouns.ts'

/** Who is sent to somebody. Lemmas. */
const SENT_TO = /^(?:ambassador|envoy|representative|adviser|advisor)$/

/** Where a role with what it is of ends: "the head of Norway's army", "a candidate for the party". */
function lastOfRole(parse: Parse, { head, last }: Phrase): number {
  let end = last
  const several = /^\p{Ll}{2,}s$/u.test(parse.tokens[head]?.text ?? '')
  const led = SENT_TO.test(parse.tokens[head]?.lemma ?? '') ? /^(?:of|for|at|from|to)$/ : /^(?:of|for|at|from)$/
  for (let steps = 0; steps < 3 && led.test(parse.tokens[end + 1]?.lower ?? ''); steps++) {
    const of = parse.phraseAt[end + 2]
    if (of?.first !== end + 2) break
    // "the ministers of A and B"
    const list = several ? coordinated(parse, owned(parse, of)) : [owned(parse, of)]
    end = list.at(-1)!.last
  }
  return end
}

/** "her Kenyan counterpart, Wanjiru Kamande", "the head of the army, General Holm", "the two ministers, A and B": those named behind a role. */
export function apposition(draft: Draft, parse: Parse, phrase: Phrase): DraftMention[] {
  const head = parse.tokens[phrase.head]
  const last = lastOfRole(parse, phrase)
  const comma = parse.tokens[last + 1]
  const beside = parse.phraseAt[last + 2]
  if (!head || comma?.text !== ',' || beside?.first !== last + 2) return []
  const several = isOfSeveral(parse, phrase)
  const next = several ? owned(parse, beside) : beside
  const listed = several || isClosedList(parse, phrase, next)
  const members = listed ? coordinated(parse, next) : [next]
  // "Asked about his counterpart, Holm said" is a clause of its own, "the sheikh, Holm's deputy, said" another than Holm.
  if (members.length === 1 && (startsClause(parse, next) || isPossessiveMark(parse.tokens[next.last + 1]))) return []
  const close = parse.tokens[members.at(-1)!.last + 1]?.text ?? '.'
  // "the attack on the Trade Center, Holm said"
  const one = /^an?$/.test(parse.tokens[phrase.first]?.lower ?? '') && phrase.head === phrase.last
  const native = one && mentionAt(draft, parse.sentence.index, head)?.form === 'demonym'
  const man = (native || (head.pos !== 'PROPN' && mayBeHuman(head.lemma))) && /^[,.;)]$/.test(close)
  // "her Danish opposite number, Holm"
  const equal =
    head.lemma === 'counterpart' || (head.lemma === 'number' && parse.tokens[phrase.head - 1]?.lower === 'opposite')
  if (!equal && !man && !titleGazetteer().at(parse.tokens, phrase.head)) return []
  const people = members.flatMap((member) => {
    const inner = parse.tokens[member.head]
    const mention = inner ? mentionAt(draft, parse.sentence.index, inner) : null
    return mention?.entity.kind === 'Person' ? mention : []
  })
  return people.length === members.length ? people : []
}

/** "the ministers of A and B, C and D, met": as many as a plural needs, between commas. */
function isClosedList(parse: Parse, { head }: Phrase, next: Phrase): boolean {
  const list = coordinated(parse, next)
  const close = parse.tokens[(list.at(-1) ?? next).last + 1]?.text
  return list.length > 1 && /^\p{Ll}{2,}s$/u.test(parse.tokens[head]?.text ?? '') && (close === ',' || close === '.')
}

/** "the two ministers", "both leaders": as many as are named behind it. */
function isOfSeveral({ tokens }: Parse, { first: own, head, possessor }: Phrase): boolean {
  // "the two countries' ministers, A and B"
  const first = possessor?.first ?? own
  return (
    /^\p{Ll}{2,}s$/u.test(tokens[head]?.text ?? '') &&
    tokens.slice(first, head).some(({ lower, pos }) => pos === 'NUM' || /^(?:two|three|four|both)$/.test(lower))
  )
}

/** "[Otto Holm], a Danish rebel who killed two": who bears the name that the words stand behind, as far as a clause of theirs follows; or null. */
export function namedBefore(draft: Draft, parse: Parse, phrase: Phrase): DraftMention | null {
  const { tokens, phraseAt } = parse
  const who = tokens[phrase.last + 1]?.lower
  if ((who !== 'who' && who !== 'whose') || tokens[phrase.first - 1]?.text !== ',') return null
  const one = /^(?:an?|the)$/.test(tokens[phrase.first]?.lower ?? '') && !tokens[phrase.head]?.lower.endsWith('s')
  if (!one || !isSomebody(parse, phrase)) return null
  const name = phraseAt[phrase.first - 2]
  const head = name?.last === phrase.first - 2 ? tokens[name.head] : undefined
  // "According to Holm, a rebel who …"
  if (!name || !head || tokens[opening(name).first - 1]?.lower === 'to') return null
  const mention = mentionAt(draft, parse.sentence.index, head)
  return mention?.entity.kind === 'Person' ? mention : null
}

/** A person by trade, office or deed: "a baker", "the diplomat", "a gunman". */
function isSomebody({ tokens }: Parse, { first, head }: Phrase): boolean {
  return (
    mayBeHuman(tokens[head]?.lemma ?? '') ||
    titleGazetteer().at(tokens, head)?.last === head ||
    actorKindAt(tokens, first, head) !== null
  )
}
