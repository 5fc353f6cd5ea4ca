import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'

/** Verbs of praise and blame, whose object did what is named behind "for". Lemmas. */
const THANKS = new Set(
  `thank praise commend criticise criticize congratulate blame condemn mock fault punish honor honour reward salute applaud rebuke chide
  hail attack slam denounce forgive admire respect envy arrest charge sentence convict jail fine`.split(/\s+/),
)

/** "thanked [Holm] for his help": who is thanked right before the phrase, or null. */
export function thankedBefore({ tokens, verbAt, phraseAt }: Parse, { first }: Phrase): Phrase | null {
  const object = /^(?:for|on|over)$/.test(tokens[first - 1]?.lower ?? '') ? phraseAt[first - 2] : null
  const verb = object ? verbAt[object.first - 1] : null
  return object && verb && !verb.passive && THANKS.has(verb.lemma) ? object : null
}
