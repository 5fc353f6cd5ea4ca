import type { Range } from '../../model/span.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import { subjectsOf } from '../../text/syntax/relations.ts'
import { treePassive } from '../../text/syntax/tree.ts'
import type { VerbGroup } from '../../text/syntax/verbs.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Draft, DraftEvent } from '../draft.ts'

/** Nouns for a stretch of a day or of time, which are part of the date before them: "Friday evening". */
const TIMES = new Set(
  `dawn daybreak morning midday noon afternoon dusk evening night midnight time hour hours day days week weeks weekend month months
  year years gmt local utc edt est`.split(/\s+/),
)
/** What sets an event at the time of the noun behind it: "during a 2016 visit", "at the 2012 games". */
const AT_THE_TIME = new Set(['during', 'at', 'amid', 'throughout'])
/** Nouns for what happens on a day, which "in" sets an event at: "in Friday's attack". Lemmas. */
const HAPPENINGS = new Set(
  `attack strike airstrike raid bombing shelling bombardment assault offensive operation ambush shooting massacre battle clash fighting
  invasion incursion siege war coup crash blast explosion meeting call conversation talk talks visit trip summit conference interview
  ceremony session election`.split(/\s+/),
)
const RELATIVES = /^(?:who|whom|which|whose|where|that)$/
/** A relative clause is no longer before its verb, in tokens. */
const RELATIVE_REACH = 8
/** What only says that something took place. Lemmas. */
const HAPPENS = new Set(['take', 'happen', 'occur', 'begin', 'start', 'end', 'hold', 'last', 'follow', 'come'])
/** "minister since 2012": how long somebody is or was something. */
const TENURE = /^(?:from|since|until|till|in|between|to)$/
/** An apposition is no longer, in tokens. */
const APPOSITION_REACH = 14

/** Whether the words around the date make it another's than the event's: "the 2010 champion", "who was elected in 2019", "a base built in 1998". */
export function isOfAnother(draft: Draft, event: DraftEvent, date: FoundDate): boolean {
  const parse = draft.parses[event.sentence]
  if (!parse) return false
  const first = parse.tokens.findIndex((token) => token.end > date.start)
  const trigger = parse.tokens.findIndex((token) => token.end > event.trigger.start)
  if (first < 0 || trigger < 0) return false
  const modified = modifiedBy(parse, first, date)
  if (modified) return !isTimeOf(parse, modified, trigger)
  // "B, a friend since he won office in 2020"
  const between = event.trigger.end < date.start ? draft.plain.slice(event.trigger.end, date.start) : ''
  if (/\bsince\s(?:\S{1,20}\s){2,8}(?:in\s|on\s)?$/.test(between)) return true
  return (
    isOfConjunct(draft, event, parse, first, trigger, date) ||
    inOtherClause(parse, first, trigger, date) ||
    isOfMainVerb(parse, first, trigger) ||
    isTenure(parse, first, trigger, date) ||
    isOfJudging(parse, first, trigger, date)
  )
}

/** "met A on Sunday and was due to meet B", "cancelled a trip to A and will visit B next week": the day of one of two verbs, of which one is over and the other is to come. */
function isOfConjunct(
  draft: Draft,
  event: DraftEvent,
  parse: Parse,
  first: number,
  trigger: number,
  date: FoundDate,
): boolean {
  const { from } = date
  const { publishedOn } = draft
  if (publishedOn === null || from === null) return false
  const [left, right] = first < trigger ? [first, trigger] : [trigger, first]
  const second = parse.verbs.some((verb) => verb.first > left && verb.last <= right && isSecond(parse, verb))
  // The tagger has "and plans to" for a noun.
  const plans = /\band (?:plans|hopes|aims) to\b/.test(draft.plain.slice(...gapBetween(event, date)))
  if (!second && !plans) return false
  const toCome = event.modality === 'planned' || event.modality === 'hypothetical'
  return toCome ? from < publishedOn : from > publishedOn
}

/** Where what stands between the event's word and the date begins and ends, whichever comes first. */
export function gapBetween({ trigger }: DraftEvent, { start, end }: Range): [number, number] {
  return start > trigger.start ? [trigger.end, start] : [end, trigger.start]
}

/** Whether a finite verb goes on with the subject of the one before it: "… and was due to". */
function isSecond({ tokens }: Parse, { first, infinitive, gerund }: VerbGroup): boolean {
  if (infinitive || gerund) return false
  const at = tokens[first - 1]?.pos === 'ADV' ? first - 2 : first - 1
  return /^(?:and|but)$/.test(tokens[at]?.lower ?? '')
}

/** What is done later about a deed: it is told, judged, punished. Lemmas. */
const JUDGES = new Set(
  `accuse acquit arraign arrest blame charge claim condemn confess convict denounce deny detain extradite find imprison indict jail plead
  sentence sue`.split(/\s+/),
)

/** "was jailed on Monday for killing B", "a man accused of killing B was sentenced on Monday": the day of the court, not of the deed. */
function isOfJudging(parse: Parse, first: number, trigger: number, date: FoundDate): boolean {
  const verb = governorOf(parse, first, date)
  if (!verb || !(JUDGES.has(verb.lemma) || isOfCourt(parse, verb)) || (verb.first <= trigger && trigger <= verb.last))
    return false
  const [from, to] = trigger < first ? [trigger, first] : [first, trigger]
  // "arrested on Monday after he stabbed B" is of one day.
  return !parse.tokens.slice(from, to).some(({ lower }) => /^(?:after|when|while|as|hours?|minutes?)$/.test(lower))
}

/** "the trial of a man accused of killing B opened on Monday" */
function isOfCourt(parse: Parse, verb: VerbGroup): boolean {
  // The subject may need the tree: no sentence without such a word asks for it.
  if (!parse.tokens.some(({ lemma }) => COURT_DAYS.has(lemma))) return false
  return subjectsOf(parse, verb).some(({ head }) => COURT_DAYS.has(parse.tokens[head]?.lemma ?? ''))
}

const COURT_DAYS = new Set(['trial', 'hearing', 'verdict', 'sentencing', 'inquest', 'appeal', 'inquiry'])

/** The verb beside the date: the last one before it in its clause, else the one right behind it ("a court on Monday jailed B", "On Monday, a court jailed B"). */
function governorOf(parse: Parse, first: number, date: FoundDate): VerbGroup | null {
  for (let i = first - 1; i >= 0; i--) {
    if (/^[,;:"]$/.test(parse.tokens[i]!.text)) break
    const verb = parse.verbAt[i]
    if (verb) return verb
  }
  return parse.verbs.find((verb) => (parse.tokens[verb.first]?.start ?? 0) >= date.end) ?? null
}

/** The noun phrase in which the date is a modifier before the head, or whose owner it is: "the 2010 champion", "Friday's attack". */
function modifiedBy(parse: Parse, first: number, date: FoundDate): Phrase | null {
  const phrase = parse.phraseAt[first]
  if (!phrase) return null
  const owned = parse.phrases.find(({ possessor }) => possessor === phrase)
  if (owned) return owned
  // "the July 2015 deal": the date may end a phrase and begin the next.
  const last = parse.phraseAt[parse.tokens.findIndex((token) => token.end >= date.end)] ?? phrase
  const head = parse.tokens[last.head]
  return head && head.start >= date.end && !TIMES.has(head.lower) ? last : null
}

/** Whether a dated noun is the event itself, or sets it in time. */
function isTimeOf(parse: Parse, dated: Phrase, trigger: number): boolean {
  if (parse.phraseAt[trigger] === dated) return true
  const opening = dated.possessor ?? dated
  const preposition = parse.tokens[opening.first - 1]?.lower ?? ''
  return AT_THE_TIME.has(preposition) || (preposition === 'in' && HAPPENINGS.has(parse.tokens[dated.head]?.lemma ?? ''))
}

/** Whether the date hangs on the verb of a relative clause or on a participle behind a noun, and the event is told outside. */
function inOtherClause(parse: Parse, first: number, trigger: number, date: FoundDate): boolean {
  for (let i = first - 1; i >= 0 && i !== trigger; i--) {
    if (/^[,;:"]$/.test(parse.tokens[i]!.text)) return false
    const verb = parse.verbAt[i]
    if (!verb) continue
    if (verb.first <= trigger && trigger <= verb.last) return false
    const opening = relativeBefore(parse, verb)
    // "requested a meeting with B, which took place on Monday": the clause tells when the event was.
    if (opening >= 0) return !tellsWhen(parse, opening, verb) && (trigger < opening || trigger > first)
    return hangsOnNoun(parse, verb, trigger) && !isStanding(parse, verb, first, date)
  }
  return false
}

function tellsWhen(parse: Parse, opening: number, verb: VerbGroup): boolean {
  const { lemma } = verb
  // "a call which followed one last week": that one's day.
  if (lemma === 'follow' && !verb.passive && parse.phraseAt[verb.last + 1]) return false
  return /^(?:which|that)$/.test(parse.tokens[opening]?.lower ?? '') && HAPPENS.has(lemma)
}

/** "A, who met B in Lund, left on Friday", "two men accused of bombing Lund will be tried on Friday": the event is told within the subject, and the day is of its verb. */
function isOfMainVerb(parse: Parse, first: number, trigger: number): boolean {
  // "A, who hosted talks between B and C, left on Friday"
  const event = parse.verbAt[trigger] ?? parse.verbs.findLast((verb) => verb.last < trigger)
  if (!event || trigger > first) return false
  const main = parse.verbs.findLast((verb) => verb.last < first)
  if (!main || main.first <= event.last || !isFinite(main) || HAPPENS.has(main.lemma)) return false
  if (parse.tokens.slice(event.last, first).some(({ text }) => /^[;:"]$/.test(text))) return false
  const between = parse.verbs.filter((verb) => verb.first > event.last && verb.last < first)
  if (between.some((verb) => isSecond(parse, verb) || relativeBefore(parse, verb) >= 0)) return false
  if (
    parse.tokens.slice(event.last, first).some((token) => CLAUSES.test(token.lower) && !joinsNouns(parse, token.index))
  )
    return false
  return relativeBefore(parse, event) >= 0 || isWithinSubject(parse, event)
}

/** "between A [and] B" */
function joinsNouns({ tokens, phraseAt }: Parse, at: number): boolean {
  return /^(?:and|or)$/.test(tokens[at]!.lower) && phraseAt[at - 1] != null && phraseAt[at + 1] != null
}

/** What begins another clause between. */
const CLAUSES = /^(?:and|but|or|after|before|when|while|as|since|because|if|that|until|where)$/

function isFinite({ infinitive, gerund }: VerbGroup): boolean {
  return !infinitive && !gerund
}

/** Whether the verb is no finite one, and none stands before it but behind the noun that opens the clause. */
function isWithinSubject(parse: Parse, event: VerbGroup): boolean {
  if (!event.infinitive && !event.gerund) return false
  const before = parse.verbs.filter(({ last }) => last < event.first)
  const noun = parse.phrases[0]
  return (
    before.length > 0 &&
    noun !== undefined &&
    noun.first < (before[0]?.first ?? 0) &&
    before.every((verb) => verb.infinitive || verb.gerund || (verb.bareParticiple && treePassive(parse, verb)))
  )
}

/** Where the relative clause of the verb begins, or -1: "who [was elected]", "whose brother [was killed]". */
function relativeBefore(parse: Parse, verb: VerbGroup): number {
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - RELATIVE_REACH); i--) {
    const token = parse.tokens[i]!
    if (RELATIVES.test(token.lower) && !parse.phraseAt[i]) return isAntecedent(parse, i) ? i : -1
    if (token.lower === 'whose') return i
    // "which they are to sign on Friday"
    if (verb.infinitive && i >= verb.first - 2 && parse.verbAt[i]?.lemma === 'be') continue
    if (token.text === ',' || parse.verbAt[i]) return -1
  }
  return -1
}

/** A noun stands before a relative pronoun; before "said that" stands none. */
function isAntecedent(parse: Parse, at: number): boolean {
  return Boolean(parse.phraseAt[at - 1] ?? (parse.tokens[at - 1]?.text === ',' ? parse.phraseAt[at - 2] : null))
}

/** "bombed a base used by rebels on Monday": whose it is, it is on no day above others, but for "since 2022" and a bare year. */
function isStanding(parse: Parse, { lemma, last }: VerbGroup, first: number, { precision }: FoundDate): boolean {
  if (precision === 'year' || TENURE.test(parse.tokens[first - 1]?.lower.replace(/^in$/, '') ?? '')) return false
  return STANDS.test(lemma) && parse.tokens[last + 1]?.lower === 'by'
}

const STANDS = /^(?:use|hold|control|run|operate|occupy|own|back|lead|inhabit)$/

/** "a base built in 1998", ", born in 1960,": a participle of another noun than the event's own ("talks held in 1998"). */
function hangsOnNoun(parse: Parse, verb: VerbGroup, trigger: number): boolean {
  const isParticiple = verb.bareParticiple || parse.tokens[verb.main]?.lower === 'born'
  if (!isParticiple || verb.first !== verb.last) return false
  const apart = parse.tokens[verb.first - 1]?.text === ','
  const noun = parse.phraseAt[verb.first - (apart ? 2 : 1)]
  if (!noun || (noun.first <= trigger && trigger <= noun.last)) return false
  return /^(?:born|based|built|founded)$/.test(parse.tokens[verb.main]?.lower ?? '') || treePassive(parse, verb)
}

/** ", president from 2010 to 2014", ", minister since 2012": a year behind what somebody is. */
function isTenure(parse: Parse, first: number, trigger: number, date: FoundDate): boolean {
  const preposition = parse.tokens[first - 1]?.lower ?? ''
  if (!TENURE.test(preposition) || (date.precision !== 'year' && preposition === 'in')) return false
  for (let i = first - 2; i > Math.max(trigger, first - APPOSITION_REACH); i--) {
    if (parse.verbAt[i]) return false
    if (/^(?:from|between|since)$/.test(parse.tokens[i]!.lower) && preposition === 'to')
      return isTenure(parse, i + 1, trigger, date)
    if (parse.tokens[i]?.text !== ',') continue
    const opening = parse.phraseAt[i + 1]
    // "in Lund, Norway in 1998" goes on with the place.
    return opening?.first === i + 1 && parse.tokens[opening.head]?.pos === 'NOUN' && parse.phraseAt[i - 1] !== null
  }
  return false
}
