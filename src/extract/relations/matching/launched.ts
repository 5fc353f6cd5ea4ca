import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** "drones launched by A": a weapon behind which stands who launched it. */
export function isLaunched(parse: Parse, phrase: Phrase): boolean {
  const verb = launchBehind(parse, phrase)
  return (
    verb !== null &&
    /^(?:launch|fire|drop|send|hurl|lob|throw|plant|place|detonate|lay)$/.test(verb.lemma) &&
    parse.tokens[verb.last + 1]?.lower === 'by' &&
    isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS)
  )
}

/** "drones [launched]", "the bomb, [planted]": the participle behind a weapon or deed. */
export function launchBehind({ tokens, verbAt }: Parse, { last }: Phrase): VerbGroup | null {
  const verb = verbAt[tokens[last + 1]?.text === ',' ? last + 2 : last + 1]
  return verb?.bareParticiple ? verb : null
}

/** Where a weapon with the participle ends that tells that somebody fired it, if "from" follows: "shells from B", "rockets fired from B". Else -1. */
export function endOfLaunch(parse: Parse, weapon: Phrase): number {
  if (!isOneOf(parse.tokens[weapon.head], WEAPON_NOUNS) || weapon.possessor) return -1
  const fired = parse.verbAt[weapon.last + 1]
  const end = fired?.bareParticiple && /^(?:fire|launch|lob|shoot)$/.test(fired.lemma) ? fired.last : weapon.last
  return parse.tokens[end + 1]?.lower === 'from' ? end : -1
}

/** "debris from a drone": what came down in pieces, or null. */
export function weaponOfDebris({ tokens, phraseAt }: Parse, { head, last }: Phrase): Phrase | null {
  if (!/^(?:debris|wreckage|fragment|shrapnel|part|piece)$/.test(tokens[head]?.lemma ?? '')) return null
  if (!/^(?:from|of)$/.test(tokens[last + 1]?.lower ?? '')) return null
  const weapon = phraseAt[last + 2] ?? null
  return weapon && isOneOf(tokens[weapon.head], WEAPON_NOUNS) ? weapon : null
}
