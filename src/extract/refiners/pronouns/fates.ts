import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** What a clause tells of somebody: was killed, was hurt, did it, was taken by the law, or got or lost an office. */
export type Fate = 'killed' | 'hurt' | 'harms' | 'held' | 'appointed'
/** What a pronoun's clause tells that only some can: to die of something, to answer for something, to get away, to have a career, to strike. */
export type Lot = 'dies' | 'answers' | 'flees' | 'serves' | 'strikes'

const KILLS = new Set('kill murder assassinate behead execute strangle hang lynch slay electrocute'.split(' '))
const HURTS = new Set(
  'shoot stab beat attack wound injure hit strike poison assault bludgeon punch maul slash torture crush burn knife'.split(
    ' ',
  ),
)
const HOLDS = new Set(
  'arrest detain charge convict jail imprison indict sentence apprehend handcuff extradite arraign remand'.split(' '),
)
const RAIDS = new Set('shell bomb raid storm ambush invade bombard torch pound'.split(' '))
/** What goes on with a deed. */
const STRIKES = new Set(
  'kill wound injure burn loot destroy fire launch strike hit shell bomb attack torch rape behead'.split(' '),
)
const WEAPON = /^(?:drone|missile|rocket|shell|bomb|mortar|grenade|gun|knive|rifle|explosive|weapon|knife|pistol)s?$/
const DIES = new Set('die succumb bleed collapse'.split(' '))
const FLEES = new Set('flee escape surrender confess'.split(' '))
const CAREER = new Set('lead serve work run head hold join teach manage direct chair succeed replace'.split(' '))
/** Verbs that change somebody's office. */
const APPOINTS = new Set(
  'fire dismiss sack appoint name nominate hire promote oust suspend replace remove pick choose elect tap'.split(' '),
)
/** To be brought to a hospital. */
const BROUGHT = new Set('take rush airlift fly bring transport transfer admit move evacuate'.split(' '))
const TENDED = new Set('hospitalize hospitalise bury cremate mourn resuscitate treat'.split(' '))

/** Behind a deed its doer stands no farther off: "killed on Monday in Oslo by". */
const AGENT_REACH = 8

/** What the clause around the phrase tells of whom it means, as its subject, its object or the doer behind "by". */
export function fateOf(parse: Parse, phrase: Phrase): Fate | null {
  const { tokens, verbAt } = parse
  const done = verbAt[phrase.first - 1]
  if (done && isDone(done) && !done.passive && !(done.infinitive && verbAt[done.first - 1])) {
    const word = tokens[phrase.last + 1]?.lower
    const dead = word === 'dead' || (word === 'to' && tokens[phrase.last + 2]?.lower === 'death')
    const harm = harmOf(done, dead)
    if (harm) return harm
    if (HOLDS.has(done.lemma)) return 'held'
    if (APPOINTS.has(done.lemma)) return 'appointed'
  }
  if (tokens[phrase.first - 1]?.lower === 'by') {
    const passive = passiveBefore(parse, phrase.first - 1)
    return passive && harmOf(passive, false) ? 'harms' : null
  }
  const own = verbOf(parse, phrase)
  if (!own || !isDone(own) || own.gerund || own.infinitive) return null
  const harm = harmOf(own, tokens[own.last + 1]?.lower === 'dead')
  if (own.passive) return harm ?? (HOLDS.has(own.lemma) ? 'held' : null)
  if ((harm || RAIDS.has(own.lemma)) && parse.phraseAt[own.last + 1]) return 'harms'
  return own.lemma === 'die' ? 'killed' : null
}

/** What the clause of a pronoun that is its subject tells. */
export function lotOf(parse: Parse, phrase: Phrase): Lot | null {
  const verb = verbOf(parse, phrase)
  if (!verb || verb.negated || verb.gerund) return null
  const next = (from: number, to: number, pattern: RegExp): boolean =>
    parse.tokens.slice(verb.last + from, verb.last + to).some(({ lower }) => pattern.test(lower))
  if (verb.passive) {
    if (HOLDS.has(verb.lemma)) return 'answers'
    if (APPOINTS.has(verb.lemma) || verb.lemma === 'bear') return 'serves'
    if (BROUGHT.has(verb.lemma) && next(1, 7, /^(?:hospital|clinic|morgue|surgery|infirmary)$/)) return 'dies'
    if (/^(?:pronounce|declare)$/.test(verb.lemma) && next(1, 2, /^dead$/)) return 'dies'
    return TENDED.has(verb.lemma) ? 'dies' : null
  }
  if (DIES.has(verb.lemma)) return 'dies'
  if (/^(?:suffer|sustain)$/.test(verb.lemma) && next(1, 7, /^(?:wounds?|injur(?:y|ies)|burns?|cuts?)$/)) return 'dies'
  if (/^(?:spend|serve)$/.test(verb.lemma) && next(1, 9, /^(?:prison|jail|sentence|custody)$/)) return 'answers'
  if (verb.lemma === 'appeal' && !next(1, 2, /^(?:for|to)$/)) return 'answers'
  if (verb.lemma === 'face' && next(1, 7, /^(?:charges?|trial|years|prison|jail)$/)) return 'answers'
  if (STRIKES.has(verb.lemma) && parse.phraseAt[verb.last + 1]) return 'strikes'
  if (verb.lemma === 'use' && next(1, 5, WEAPON)) return 'strikes'
  if (FLEES.has(verb.lemma)) return 'flees'
  if (CAREER.has(verb.lemma) && (verb.perfect || verb.modal !== null)) return 'serves'
  return verb.lemma === 'plead' && next(1, 3, /^guilty$/) ? 'answers' : null
}

/** The verb right behind the phrase or an adverb there. */
export function verbOf({ tokens, verbAt }: Parse, { last }: Phrase): VerbGroup | null {
  return verbAt[last + 1] ?? (tokens[last + 1]?.pos === 'ADV' ? (verbAt[last + 2] ?? null) : null)
}

function isDone({ negated, modal }: VerbGroup): boolean {
  return !negated && modal === null
}

function harmOf({ lemma }: VerbGroup, dead: boolean): 'killed' | 'hurt' | null {
  if (KILLS.has(lemma)) return 'killed'
  return HURTS.has(lemma) ? (dead ? 'killed' : 'hurt') : null
}

function passiveBefore({ verbAt }: Parse, by: number): VerbGroup | null {
  for (let i = by - 1; i >= 0 && i >= by - AGENT_REACH; i--) {
    const verb = verbAt[i]
    if (verb) return (verb.passive || verb.bareParticiple) && isDone(verb) ? verb : null
  }
  return null
}
