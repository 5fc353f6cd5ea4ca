import { isHuman } from '../../../text/human-noun.ts'
import { isAnd, opening, startsClause } from '../../../text/syntax/coordination.ts'
import { isThing } from './victims.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { actorKindAt } from '../../actors/actor-nouns.ts'

/** A clause before the one that it belongs to is no longer before its verb, in tokens. */
const CLAUSE_REACH = 12

/**
 * The words that the object pronoun of a verb takes up within its own sentence, where the article names nobody for it: "dragged a
 * teacher out of a car and shot him", "after a gunman shot at him, Lund left".
 */
export function antecedentOf(parse: Parse, verb: VerbGroup, pronoun: Phrase): Phrase | null {
  if (!/^(?:him|her|them)$/.test(parse.tokens[pronoun.head]?.lower ?? '')) return null
  return objectBefore(parse, verb) ?? subjectBehind(parse, verb, pronoun)
}

/** "opened fire on the attacker, wounding him": at whom was shot, whoever the article may mean elsewhere. */
export function targetBefore(parse: Parse, verb: VerbGroup, pronoun: Phrase): Phrase | null {
  if (!verb.gerund || !/^(?:him|her)$/.test(parse.tokens[pronoun.head]?.lower ?? '')) return null
  if (parse.tokens[verb.first - 1]?.text !== ',') return null
  const shot = parse.verbs.findLast(({ last }) => last < verb.first)
  if (!shot || shot.passive || !SHOOTS.has(shot.lemma)) return null
  const led = obliquesAfter(parse, shot.last).filter(({ preposition }) => /^(?:on|at)$/.test(preposition))
  const target = (led[0]?.phrases ?? objectsByOrder(parse, shot))[0]
  const head = target ? parse.tokens[target.head] : undefined
  return target &&
    head &&
    !target.pronoun &&
    (isHuman(head.lemma) || actorKindAt(parse.tokens, target.first, target.head))
    ? target
    : null
}

const SHOOTS: ReadonlySet<string> = new Set([
  'fire',
  'open',
  'shoot',
  'stab',
  'attack',
  'hit',
  'strike',
  'beat',
  'punch',
])

/** The person whom the verb before does something to, where both verbs have one subject. */
function objectBefore(parse: Parse, verb: VerbGroup): Phrase | null {
  if (!isAnd(parse, verb.first - 1)) return null
  const before = parse.verbs.findLast(({ last }) => last < verb.first)
  const object = before && !before.passive ? objectsByOrder(parse, before).at(-1) : undefined
  const head = object ? parse.tokens[object.head] : undefined
  return object &&
    head &&
    !object.pronoun &&
    (isHuman(head.lemma) || head.pos === 'PROPN' || actorKindAt(parse.tokens, object.first, object.head) !== null)
    ? object
    : null
}

/** The subject of the main clause behind a clause of time that opens the sentence. */
function subjectBehind(parse: Parse, verb: VerbGroup, { last }: Phrase): Phrase | null {
  if (parse.tokens[last + 1]?.text !== ',') return null
  const subject = parse.phraseAt[last + 2]
  if (!subject || parse.tokens[subject.head]?.pos !== 'PROPN' || !startsClause(parse, subject)) return null
  return parse.tokens
    .slice(Math.max(0, verb.first - CLAUSE_REACH), verb.first)
    .some(({ lower }) => /^(?:after|before|when|since|as|while)$/.test(lower))
    ? subject
    : null
}

/** "the base that rebels attacked", "the peninsula, which A seized": what a relative pronoun before the subject takes up as the object, or null. */
export function relativeObject(parse: Parse, { first, passive, infinitive, gerund }: VerbGroup): Phrase | null {
  if (passive || infinitive || gerund) return null
  let end = first - 1
  while (parse.tokens[end]?.pos === 'ADV' || parse.tokens[end]?.lower === 'had') end--
  const subject = parse.phraseAt[end]
  if (!subject) return null
  const pronoun = parse.tokens[opening(subject).first - 1]?.lower ?? ''
  if (!/^(?:that|which|whom)$/.test(pronoun)) return null
  const at = opening(subject).first - 2
  const taken = parse.phraseAt[parse.tokens[at]?.text === ',' ? at - 1 : at]
  // "told reporters that rebels attacked": a clause that is told, and no object.
  return taken && (pronoun !== 'that' || isThing(parse, taken)) ? taken : null
}
