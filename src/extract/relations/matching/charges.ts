import type { Modality } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import { CLEARING, DENYING, words } from './modality-words.ts'
import { isTried } from './noun-context.ts'

/** What lays a deed to somebody and shows nothing. Lemmas. */
const CHARGES = words('accusation allegation charge claim suspicion count complaint')
/** Who is so treated did it. Lemmas. */
const PROVEN = words('convict sentence jail imprison admit confess acknowledge')

/** "accusations of groping B", "on suspicion of stabbing B", "on trial for stabbing B": at the gerund `at`. */
export function chargedWith(parse: Parse, at: number): Modality | null {
  if (isTried(parse, at)) return 'alleged'
  // "accused of groping or inappropriately touching B"
  let joint = at - 1
  while (parse.tokens[joint]?.pos === 'ADV') joint--
  const before = /^(?:and|or)$/.test(parse.tokens[joint]?.lower ?? '') ? parse.verbAt[joint - 1] : null
  if (before?.gerund) return chargedWith(parse, before.first)
  const noun = parse.tokens[at - 2]
  if (!/^(?:of|for)$/.test(parse.tokens[at - 1]?.lower ?? '') || !noun || !CHARGES.has(noun.lemma)) return null
  return ofCharge(parse, at - 2)
}

/** "allegations he had groped B": the clause whose verb begins at `at` is what the noun before its subject says. */
export function claimedThat(parse: Parse, at: number): Modality | null {
  const subject = parse.phraseAt[at - 1]
  if (!subject) return null
  const before = opening(subject).first - 1
  const noun = parse.tokens[before]
  return noun?.pos === 'NOUN' && noun.lemma !== 'count' && CHARGES.has(noun.lemma) ? ofCharge(parse, before) : null
}

function ofCharge(parse: Parse, noun: number): Modality | null {
  const verb = verbBefore(parse, noun)
  if (!verb) return 'alleged'
  if (DENYING.has(verb.lemma) || CLEARING.has(verb.lemma) || verb.lemma === 'reject')
    return verb.negated ? 'alleged' : 'denied'
  const guilty = parse.tokens.slice(verb.last, noun).some(({ lower }) => lower === 'guilty')
  return PROVEN.has(verb.lemma) || guilty ? null : 'alleged'
}
