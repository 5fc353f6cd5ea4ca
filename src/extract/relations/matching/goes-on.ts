import { TARGET_NOUNS } from '../../../lexicon/targets.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Token } from '../../../text/tokens.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import type { Actor, Draft, DraftEvent } from '../../draft.ts'
import { unique } from './fillers.ts'
import { isGapped } from './killed-when.ts'
import type { Sides } from './match.ts'
import { suffered } from './unclaimed.ts'
import type { VerbFrame } from '../frame.ts'

/** What an attack does to people, and an accident too. Lemmas. */
const HURTS: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hurt'])
/** What else people die of. */
const ACCIDENTS =
  /^(?:accidents?|crash(?:ed|es)?|collisions?|collided|fires?|floods?|storms?|earthquakes?|avalanches?|collapsed?|stampedes?|derail(?:ed|ment)|lightning|sinking|sank)$/
const TIMES = /^(?:\d+|morning|afternoon|evening|night|dawn|dusk|midnight|noon|day|week|scene|spot|site|outset)$/

/** "Rebels ambushed a convoy. Nine soldiers were killed": whether the clause goes on with the attack of the sentence before. */
export function goesOn(draft: Draft, parse: Parse, verb: VerbGroup, { bodily }: VerbFrame): boolean {
  if (!bodily || !tellsNoCause(parse, verb)) return false
  const before = parse.sentence.index - 1
  return attacksSince(draft, before).some(
    ({ sentence, mode, modality }) =>
      sentence === before && mode !== 'abduct' && (modality === 'asserted' || modality === 'alleged'),
  )
}

/** The attacks read so far of this sentence and those behind it, the latest first: events are read in the order of the sentences. */
function attacksSince({ events }: Draft, sentence: number): DraftEvent[] {
  const found: DraftEvent[] = []
  for (let at = events.length - 1; at >= 0 && (events[at] as DraftEvent).sentence >= sentence; at--)
    if (events[at]?.type === 'ASSAULT') found.push(events[at] as DraftEvent)
  return found
}

/** Those who suffered an attack that nobody is told to have done; also whom nobody could ask for, where a sentence before tells of an attack with its doer, who may have done this too. */
export function sufferedOrTakenUp(draft: Draft, parse: Parse, victims: readonly Actor[]): Sides | null {
  const told = suffered(victims)
  if (told || victims.length === 0) return told
  const before = attacksSince(draft, parse.sentence.index - DEED_REACH).some(({ participants }) =>
    participants.some(({ role }) => role === 'actor'),
  )
  return before ? { actors: [], recipients: unique(victims) } : null
}

/** As far behind an attack it is taken up, claimed, or more told to have suffered it, in sentences. */
export const DEED_REACH = 3

/** "Nine soldiers were killed and four wounded": nothing tells by what. */
export function tellsNoCause(parse: Parse, verb: VerbGroup): boolean {
  if (
    (!verb.passive && !isGapped(parse, verb)) ||
    !HURTS.has(verb.lemma) ||
    verb.negated ||
    verb.modal !== null ||
    verb.infinitive
  )
    return false
  if (/^(?:are|get)$/.test(parse.tokens[verb.first]?.lower ?? '')) return false
  if (parse.verbs.some((other) => other !== verb && !HURTS.has(other.lemma) && !SAYS.test(other.lemma))) return false
  if (parse.tokens.some((token) => ACCIDENTS.test(token.lower) || opensCause(parse, token))) return false
  return obliquesAfter(parse, verb.last).every(
    ({ preposition, phrases }) =>
      /^(?:in|at|on|near|inside|outside|and)$/.test(preposition) &&
      phrases.every((phrase) => {
        const noun = parse.tokens[phrase.head]
        if (noun?.pos === 'PROPN' || isOneOf(noun, TARGET_NOUNS) || TIMES.test(noun?.lower ?? '')) return true
        // "in the blast": the one that has been told
        return BLASTS.test(noun?.lower ?? '') && parse.tokens[phrase.first]?.lower === 'the'
      }),
  )
}

/** What may lead to a cause: no "dozens of people", and no "confirmed that". */
function opensCause({ tokens, verbAt }: Parse, { lower, index }: Token): boolean {
  if (lower === 'of')
    return !/^(?:dozens|scores|hundreds|thousands|number|\p{L}{2,5})$/u.test(tokens[index - 1]?.lower ?? '')
  if (lower === 'that') return !SAYS.test(verbAt[index - 1]?.lemma ?? '')
  return /^(?:when|after|as|by|from|who)$/.test(lower)
}

const BLASTS = /^(?:blast|explosion|attack|raid|ambush)s?$/
const SAYS = /^(?:say|report|add|confirm|tell)$/
