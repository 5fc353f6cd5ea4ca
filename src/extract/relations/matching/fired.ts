import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { obliquesAfter, ofPhrase } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import type { VerbFrame } from '../frame.ts'
import { isOfOther } from './assault-noun.ts'

/** What is fired or thrown, and what is no weapon. */

/** "a volley of rockets", "dozens of rockets": where the weapon with what it consists of ends. */
export function weaponEnd(parse: Parse, weapon: Phrase): number {
  const of = ofPhrase(parse, weapon)
  return of && isWeapon(parse, of) ? of.last : weapon.last
}

/** What a verb of shooting fires is a weapon; what somebody uses, only where no word for a weapon means less. */
export function isFired(parse: Parse, { lemma }: VerbGroup, { thrown }: VerbFrame, phrase: Phrase): boolean {
  if (thrown) return !phrase.pronoun && !isOneOf(parse.tokens[phrase.head], AIRY)
  if (!isWeapon(parse, phrase) || isOfOther(parse, phrase)) return false
  // "dropped a charge against B": in court
  if (lemma === 'drop' && isOneOf(parse.tokens[phrase.head], COURT) && !isOfDepth(parse, phrase)) return false
  return lemma !== 'use' || isOneOf(parse.tokens[phrase.head], ARMS)
}

const COURT: ReadonlySet<string> = new Set(['charge'])

function isOfDepth({ tokens }: Parse, { first, head }: Phrase): boolean {
  return tokens.slice(first, head).some(({ lower }) => /^(?:depth|explosive|shaped|demolition)$/.test(lower))
}

/** "pelted B with questions" */
export function isPeltedWithWords(parse: Parse, end: number): boolean {
  return obliquesAfter(parse, end).some(
    ({ preposition, phrases }) =>
      preposition === 'with' && phrases.some((phrase) => isOneOf(parse.tokens[phrase.head], AIRY)),
  )
}

/** What is thrown at somebody without a hand. Lemmas. */
const AIRY: ReadonlySet<string> = new Set(
  `accusation allegation insult question money cash fund resource party reception tantrum fit light shade abuse weight glance look kiss lawsuit
  book dinner wedding bash support word slur barb jibe
  criticism complaint boo jeer`.split(/\s+/),
)

/** Weapons that are never words: "used ammunition against B" may be an argument. Lemmas. */
const ARMS: ReadonlySet<string> = new Set(
  'cannon gas drone missile rocket bomb artillery grenade bullet mortar torpedo explosive gun'.split(' '),
)

export function isWeapon(parse: Parse, phrase: Phrase): boolean {
  return isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS)
}
