import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'

/** What people come in. */
const OF_PEOPLE = new Set(
  'one two three four five dozens hundreds thousands scores number numbers all some many several group handful pair trio couple band'.split(
    ' ',
  ),
)
/** What else is attacked or taken is a part of, or "control". */
const QUANTITIES = new Set([...OF_PEOPLE, 'control', 'part', 'most', 'half', 'swath', 'swathe', 'remains'])

/** "dozens of soldiers", "control of the base": what stands behind "of" suffers. `people`: only how many they are is passed over. */
export function beyondQuantity(parse: Parse, phrases: readonly Phrase[], people = false): Phrase[] {
  const quantities = people ? OF_PEOPLE : QUANTITIES
  return phrases.flatMap((phrase) => {
    const head = parse.tokens[phrase.head]
    const next = parse.tokens[phrase.last + 1]
    // "groups of people" are targeted with words.
    const counted = quantities.has(head?.lower ?? '') || (head?.lower !== 'groups' && quantities.has(head?.lemma ?? ''))
    if (next?.lower !== 'of' || !counted) return [phrase]
    // "five of them"
    if (parse.phraseAt[phrase.last + 2]?.pronoun) return [phrase]
    return obliquesAfter(parse, phrase.last)[0]?.phrases ?? [phrase]
  })
}
