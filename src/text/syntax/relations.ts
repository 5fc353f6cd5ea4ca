import { mayBeHuman } from '../human-noun.ts'
import { chainHead, coordinatedLeft } from './chains.ts'
import { isAnd, opening } from './coordination.ts'
import { CHARGES, OBJECT_CONTROL } from './control-verbs.ts'
import { beforeAge, findLeft, parenthesisStart, REACH, RELATIVES } from './parentheses.ts'
import { claimedOf, insteadOf } from './claimed-of.ts'
import { objectsByOrder } from './objects.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import { describesNoun } from './postmodified.ts'
import { treeSubjects } from './tree.ts'
import { isGuilty, isTime, isWeekday, SAYS, TELLS } from './subject-words.ts'
import type { VerbGroup } from './verbs.ts'

/**
 * The subjects of a verb, coordinated ones together, or none where none is found. Relative pronouns give their antecedent. The
 * order of the words decides; where it tells nothing, the dependency tree.
 */
export function subjectsOf(parse: Parse, verb: VerbGroup): Phrase[] {
  // "the summit to be hosted by B": whom it befalls stands right before it.
  const befallen = verb.infinitive && verb.passive ? parse.phraseAt[verb.first - 1] : null
  if (befallen) return [befallen]
  // "Were A to attack B, C would respond"
  const inverted = verb.infinitive ? parse.phraseAt[verb.first - 1] : null
  if (inverted && parse.tokens[inverted.first - 1]?.text === 'Were') return [inverted]
  const told = verb.infinitive ? toldTo(parse, verb) : []
  if (told.length > 0) return told
  const sent = verb.infinitive ? sentTo(parse, verb) : []
  if (sent.length > 0) return sent
  // Who does an infinitive, and whom a relative pronoun means, the nearest noun tells worse than the tree.
  if (verb.infinitive || RELATIVES.has(parse.tokens[verb.first - 1]?.lower ?? '')) {
    const far = treeSubjects(parse, verb)
    if (far.length > 0) return far
  }
  const found = subjectsByOrder(parse, verb, 0)
  return found.length > 0 ? found : treeSubjects(parse, verb)
}

/** "told B not to strike": whom a verb that hands its infinitive over has right before it. */
function toldTo(parse: Parse, verb: VerbGroup): Phrase[] {
  const negated = parse.tokens[verb.first - 1]?.lower === 'not' ? 1 : 0
  const object = parse.phraseAt[verb.first - 1 - negated]
  const governor = object ? parse.verbAt[opening(object).first - 1] : null
  if (!governor || governor.passive || !OBJECT_CONTROL.has(governor.lemma)) return []
  const objects = objectsByOrder(parse, governor)
  return object && objects.includes(object) ? objects : []
}

/** "sent B to Oslo to see C": who was sent. */
function sentTo(parse: Parse, verb: VerbGroup): Phrase[] {
  const governor = verbBefore(parse, verb.first)
  if (!governor || governor.passive || !/^(?:send|dispatch)$/.test(governor.lemma)) return []
  // "sent troops to attack": who sends those acts by them.
  return objectsByOrder(parse, governor).filter(({ head }) => !FORCES.has(parse.tokens[head]?.lemma ?? ''))
}

/** Who is sent to act for the sender. Lemmas. */
const FORCES = new Set(
  'troop soldier force army jet drone fighter tank ship warship plane police missile commando gunman men'.split(' '),
)

function subjectsByOrder(parse: Parse, verb: VerbGroup, depth: number): Phrase[] {
  if (depth > 6) return []
  if (verb.infinitive || verb.gerund) return controlledSubject(parse, verb, depth)
  return leftSubject(parse, verb, depth)
}

/** The nearest verb before the token. */
export function verbBefore(parse: Parse, before: number): VerbGroup | null {
  for (let i = before - 1; i >= 0; i--) {
    const verb = parse.verbAt[i]
    if (verb) return verb
  }
  return null
}

/** The first verb behind the token that is no infinitive and no gerund. */
export function finiteVerbAfter(parse: Parse, last: number): VerbGroup | null {
  return parse.verbs.find((verb) => verb.first > last && !verb.infinitive && !verb.gerund) ?? null
}

/** The subject of an infinitive or gerund: its governor's object where that verb hands it over, else the governor's subject. */
function controlledSubject(parse: Parse, verb: VerbGroup, depth: number): Phrase[] {
  const governor = governorOf(parse, verb)
  if (!governor) {
    // "A and B, meeting for the first time since C fell, agreed"
    const named = verb.gerund && parse.tokens[verb.first - 1]?.text === ',' ? parse.phraseAt[verb.first - 2] : null
    const aside = named ? coordinatedLeft(parse, named) : []
    if (aside[0] && opening(aside[0]).first === 0) return aside
    const later = finiteVerbAfter(parse, verb.last)
    return later ? subjectsByOrder(parse, later, depth + 1) : []
  }
  if (OBJECT_CONTROL.has(governor.lemma) && !governor.passive) {
    const objects = objectsByOrder(parse, governor)
    if (objects.length > 0) return objects
  }
  // "found B guilty of killing"
  if (verb.gerund && governor.lemma === 'find' && isGuilty(parse, governor, verb)) {
    const judged = governor.passive ? subjectsByOrder(parse, governor, depth + 1) : objectsByOrder(parse, governor)
    if (judged.length > 0) return judged
  }
  // "accused Kyiv of ordering", "suspected of planning", "arrested an actor for striking"
  let led = verb.first - 1
  // "accused Kyiv of deliberately killing"
  while (parse.tokens[led]?.pos === 'ADV' && led > governor.last) led--
  if (verb.gerund && CHARGES.has(governor.lemma) && /^(?:of|for|with)$/.test(parse.tokens[led]?.lower ?? '')) {
    // "the trial of a man accused of killing B": whom a participle right behind a noun for people charges.
    const man = governor.bareParticiple ? parse.phraseAt[governor.first - 1] : null
    // "appeared before magistrates charged with killing B": no judge is charged.
    const court = man && parse.tokens[opening(man).first - 1]?.lower === 'before' ? verbBefore(parse, man.first) : null
    if (court) return subjectsByOrder(parse, court, depth + 1)
    if (man && objectsByOrder(parse, governor).length === 0 && mayBeHuman(parse.tokens[man.head]?.lemma ?? ''))
      return [man]
    const charged = governor.passive ? subjectsByOrder(parse, governor, depth + 1) : objectsByOrder(parse, governor)
    if (charged.length > 0) return charged
  }
  const before = parse.phraseAt[verb.first - 1]
  // "landed in Lund, with A greeting him", "said attacks by A targeting B were"
  if (verb.gerund && before && (parse.tokens[opening(before).first - 1]?.lower === 'with' || SAYS.test(governor.lemma)))
    return coordinatedLeft(parse, before)
  // "a plan for Kyiv to meet": for X to V
  if (verb.infinitive && before && parse.tokens[before.first - 1]?.lower === 'for')
    return coordinatedLeft(parse, before)
  return subjectsByOrder(parse, governor, depth + 1)
}

/** The verb before, but one that only says who tells it: "A bombed B, officials said, killing two". */
function governorOf(parse: Parse, verb: VerbGroup): VerbGroup | null {
  const governor = verbBefore(parse, verb.first)
  if (!governor || verb.infinitive || !SAYS.test(governor.lemma) || governor.gerund || TELLS.test(verb.lemma))
    return governor
  const and = isAnd(parse, verb.first - 1) ? 1 : 0
  const close = verb.first - 1 - and
  if (parse.tokens[close]?.text !== ',') return governor
  const [teller] = leftSubject(parse, governor, SOURCE_DEPTH)
  const open = teller ? opening(teller).first - 1 : -1
  const told = parse.tokens[open]?.text === ',' ? verbBefore(parse, open) : null
  return told && !SAYS.test(told.lemma) ? told : governor
}

/** Who tells stands right before the verb, or behind no long way. */
const SOURCE_DEPTH = 6

function leftSubject(parse: Parse, verb: VerbGroup, depth: number): Phrase[] {
  let i = verb.first - 1
  while (i >= 0 && (parse.tokens[i]?.pos === 'ADV' || parse.tokens[i]?.lower === 'also') && !parse.phraseAt[i]) i--
  // "Lund itself was hit"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(parse.tokens[i]?.lower ?? '') && parse.phraseAt[i - 1]) i--
  const before = parse.tokens[i]
  if (!before) return []
  const claimed = claimedOf(parse, verb) ?? insteadOf(parse, verb)
  if (claimed) return [claimed]
  if (RELATIVES.has(before.lower) && !parse.phraseAt[i]) {
    const antecedent = parse.phraseAt[i - 1] ?? (parse.tokens[i - 1]?.text === ',' ? parse.phraseAt[i - 2] : null)
    return antecedent ? [antecedent] : []
  }
  if (before.pos === 'CCONJ') return ofSameSubject(parse, verb, i, depth)
  // "met A on Monday and on Tuesday spoke with B"
  const phrase = parse.phraseAt[i]
  if (phrase && isWeekday(before) && parse.tokens[phrase.first - 1]?.lower === 'on' && isAnd(parse, phrase.first - 2))
    return ofSameSubject(parse, verb, phrase.first - 2, depth)
  if (before.text === ',' || before.text === ')') {
    const relative = relativeBefore(parse, i)
    if (relative) return relative
    const opener = before.text === ')' ? findLeft(parse, i, '(') : parenthesisStart(parse, i)
    if (opener > 0) {
      const aside = beforeAge(parse, parse.phraseAt[opener - 1])
      return aside ? chainHead(parse, aside) : []
    }
    const governor = verbBefore(parse, i)
    return governor ? subjectsByOrder(parse, governor, depth + 1) : []
  }
  // "blamed B and on May 7 attacked"
  const lead = phrase && isTime(parse, phrase) ? phrase.first - 2 : -1
  if (lead > 0 && /^(?:on|in|at)$/.test(parse.tokens[lead + 1]?.lower ?? '') && isAnd(parse, lead)) {
    const governor = verbBefore(parse, lead)
    return governor ? subjectsByOrder(parse, governor, depth + 1) : []
  }
  // "A and B each met C"
  const all = phrase && /^(?:each|both|all)$/.test(before.lower) && phrase.first === i ? parse.phraseAt[i - 1] : null
  if (!phrase) return []
  const heads = chainHead(parse, all ?? phrase)
  return heads.length === 0 && describesNoun(parse, verb) ? [phrase] : heads
}

/** "A met B and [spoke]": the subject of the verb before the conjunction, and of the finite one for a past: "called B to thank him and [met] C". */
function ofSameSubject(parse: Parse, verb: VerbGroup, and: number, depth: number): Phrase[] {
  const near = verbBefore(parse, and)
  const told = governorOf(parse, verb)
  let governor = told && near && told.last < near.first ? told : near
  const past = !verb.infinitive && !verb.gerund && parse.tokens[verb.main]?.lower !== verb.lemma
  while (past && governor && (governor.infinitive || governor.gerund)) governor = verbBefore(parse, governor.first)
  governor ??= near
  return governor ? subjectsByOrder(parse, governor, depth + 1) : []
}

/** "the authors of the raid who, using a car, hurled": what a relative pronoun takes up that a parenthesis parts from its verb. */
function relativeBefore(parse: Parse, close: number): Phrase[] | null {
  for (let i = close - 1; i > Math.max(1, close - REACH); i--) {
    if (parse.tokens[i]?.text !== ',' || !RELATIVES.has(parse.tokens[i - 1]?.lower ?? '')) continue
    const antecedent = parse.phraseAt[i - 2] ?? (parse.tokens[i - 2]?.text === ',' ? parse.phraseAt[i - 3] : null)
    if (!antecedent) return null
    const [head] = chainHead(parse, antecedent)
    return [parse.tokens[i - 1]?.lower === 'who' && head ? head : antecedent]
  }
  return null
}
