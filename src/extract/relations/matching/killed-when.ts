import { isAnd, opening } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import { subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { STRETCHES } from '../../../lexicon/date-words.ts'
import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import { attackers } from './attackers.ts'
import { isLaunched, weaponOfDebris } from './launched.ts'

/** What kills those who are where it is done. Lemmas. */
const DEADLY: ReadonlySet<string> = new Set(
  `ambush assault attack blow bomb bombard detonate explode fire hit hurl launch lob open raid shell shoot storm strike target throw spray ram`.split(
    ' ',
  ),
)
/** Between a verb and the clause that tells how it came to be are no more tokens. */
const REACH = 25

/** What a list of those who suffered goes on with: ", a doctor concluded" is another clause. Lemmas. */
const HARMS: ReadonlySet<string> = new Set(
  'kill wound injure hurt kidnap abduct shoot stab capture displace arrest detain beat torture behead damage destroy'.split(
    ' ',
  ),
)
/** Between verbs that share an auxiliary stand no more tokens. */
const GAP = 12

/** "three were killed and dozens wounded": the participle shares the auxiliary of the passive verb before it. */
export function isGapped(parse: Parse, verb: VerbGroup): boolean {
  const subject = verb.bareParticiple ? parse.phraseAt[verb.first - 1] : null
  if (!subject || objectsByOrder(parse, verb).length > 0) return false
  const first = opening(subject).first
  // "and at least ten wounded"
  const measured = parse.tokens[first - 2]?.lower === 'at' || parse.tokens[first - 1]?.lower === 'than' ? 2 : 0
  const before = first - 1 - measured
  if (!isAnd(parse, before) && parse.tokens[before]?.text !== ',') return false
  if (/^(?:what|whatever|how)$/.test(parse.tokens[verb.last + 1]?.lower ?? '')) return false
  const shared = parse.verbs.findLast(({ last }) => last < before)
  // "Before the hall was hit, jets bombed": the comma ends a clause that only sets the time.
  if (shared && parse.tokens[before]?.text === ',' && setsTime(parse, shared)) return false
  return shared !== undefined && (shared.passive ? !shared.infinitive : isGapped(parse, shared))
}

/** Whether the verb's clause opens the sentence with "when", "hours before", "after". */
function setsTime({ tokens }: Parse, { first }: VerbGroup): boolean {
  return tokens.slice(0, first).some(({ lower }) => /^(?:when|before|after|as|while|since|once|until)$/.test(lower))
}

/** "was dragged from his car and shot", "were kidnapped and executed in Lund": the participle shares auxiliary and subject of the passive verb before it. */
export function isShared(parse: Parse, verb: VerbGroup): boolean {
  if (!verb.bareParticiple || verb.first !== verb.last || !isAnd(parse, verb.first - 1)) return false
  if (objectsByOrder(parse, verb).some(({ head }) => parse.tokens[head]?.lemma !== 'time')) return false
  const behind = obliquesAfter(parse, verb.last)[0]
  // "tortured for eleven days", but "paid for"
  const lasts =
    behind?.preposition === 'for' && behind.phrases.every(({ head }) => STRETCHES.has(parse.tokens[head]?.lemma ?? ''))
  if (!lasts && /^(?:at|back|up|into|past|to|on|for|against|with)$/.test(parse.tokens[verb.last + 1]?.lower ?? ''))
    return false
  const before = verbBefore(parse, verb.first)
  return before !== null && verb.first - before.last < GAP && before.passive && !before.infinitive
}

/** "three were killed and dozens (were) wounded in a raid by A": the last of the verbs of one deed, behind which stands who did it. */
export function lastOfGapped(parse: Parse, verb: VerbGroup): VerbGroup {
  if (!verb.passive && !isGapped(parse, verb)) return verb
  let last = verb
  for (const other of parse.verbs) {
    if (other.first <= last.last) continue
    if (other.first - last.last > GAP || !HARMS.has(other.lemma)) break
    if (!isGapped(parse, other) && !isJoined(parse, last, other)) break
    last = other
  }
  return last
}

/** "three were killed and four were wounded": nothing but whom it befell stands between. */
function isJoined(parse: Parse, { last, lemma }: VerbGroup, other: VerbGroup): boolean {
  if (!other.passive || other.negated || other.infinitive || other.modal !== null || !HARMS.has(lemma)) return false
  const and = parse.tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  return isAnd(parse, and) && !parse.verbs.some(({ first }) => first > and && first < other.first)
}

/** "were killed when gunmen attacked a base": who attacked in the clause that tells how it came to be. */
export function doersOfClause(draft: Draft, parse: Parse, verb: VerbGroup): Actor[] {
  const at = causeOf(parse, verb)
  return at < 0 ? [] : attackersIn(draft, parse, at)
}

/** "were killed when a bomb exploded": where the clause that tells how it came to be begins, behind its conjunction, or -1. */
export function causeOf(parse: Parse, verb: VerbGroup): number {
  for (let i = verb.last + 1; i < Math.min(parse.tokens.length, verb.last + REACH); i++) {
    const token = parse.tokens[i]!
    const other = parse.verbAt[i]
    if (other && !isGapped(parse, other)) return -1
    if (/^[;:"]$/.test(token.text) || /^(?:who|which|that|but)$/.test(token.lower)) return -1
    if (!other && !parse.phraseAt[i] && /^(?:when|after|as)$/.test(token.lower)) return i + 1
  }
  return -1
}

/** "were hit by drones, killing five", "was ambushed in Lund, killing ten": the passive verb that tells what killed. */
export function passiveBefore(parse: Parse, verb: VerbGroup): VerbGroup | null {
  if (!verb.gerund) return null
  const before = verbBefore(parse, verb.first)
  // "killing three and wounding five"
  if (isAnd(parse, verb.first - 1)) return before ? passiveBefore(parse, before) : null
  if (parse.tokens[verb.first - 1]?.text !== ',') return null
  return before?.passive === true && !before.infinitive ? before : null
}

function attackersIn(draft: Draft, parse: Parse, at: number): Actor[] {
  const opening = parse.phraseAt[at]
  // "when a bomb planted by rebels went off"
  if (opening?.first === at && isLaunched(parse, opening)) return attackers(draft, parse, [opening])
  if (!opening || opening.first !== at) return []
  const debris = weaponOfDebris(parse, opening)
  if (debris) return attackers(draft, parse, [debris])
  const next = parse.verbs.find(({ first }) => first > at)
  // "when a drone packed with explosives hit their bus"
  const packed = next?.bareParticiple && next.first === opening.last + 1 && LOADED.test(next.lemma) ? next : null
  const verb = packed ? parse.verbs.find(({ first }) => first > packed.last) : next
  if (!verb) return []
  // "when a drone slammed into a house": a truck may slam too.
  const lands = LANDS.test(verb.lemma) && isOneOf(parse.tokens[opening.head], WEAPON_NOUNS)
  if (!lands && !DEADLY.has(verb.lemma)) return []
  if (verb.negated || verb.modal !== null || verb.infinitive || verb.gerund) return []
  const found = verb.passive
    ? obliquesAfter(parse, verb.last).flatMap(({ preposition, phrases }) => (preposition === 'by' ? phrases : []))
    : packed
      ? [opening]
      : subjectsOf(parse, verb)
  return attackers(
    draft,
    parse,
    found.filter(({ pronoun }) => !pronoun),
  )
}

/** What is done to what then explodes. Lemmas. */
const LOADED = /^(?:pack|load|lade|fill|rig|stuff|fit|equip)$/

/** What weapons do where they come down. Lemmas. */
const LANDS = /^(?:slam|smash|land|fall|crash|rain|tear|rip)$/

const REBELS: ReadonlySet<string | null> = new Set(['REB', 'UAF'])

/** "rebels were killed when gunmen attacked": those who are killed in their own attack did not do it to themselves. */
export function withoutOwn(doers: readonly Actor[], victims: readonly Actor[]): Actor[] {
  return victims.some(({ sector }) => REBELS.has(sector))
    ? doers.filter(({ sector }) => !REBELS.has(sector))
    : [...doers]
}
