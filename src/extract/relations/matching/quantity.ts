import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'

const QUANTITIES = new Set(
  'control part one two three four five most half swath swathe dozens hundreds thousands scores number numbers all some many several remains group handful pair trio couple band'.split(
    ' ',
  ),
)

/** "dozens of soldiers", "control of the base": what stands behind "of" suffers. */
export function beyondQuantity(parse: Parse, phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => {
    const head = parse.tokens[phrase.head]
    const next = parse.tokens[phrase.last + 1]
    if (next?.lower !== 'of' || !(QUANTITIES.has(head?.lower ?? '') || QUANTITIES.has(head?.lemma ?? '')))
      return [phrase]
    // "five of them"
    if (parse.phraseAt[phrase.last + 2]?.pronoun) return [phrase]
    return obliquesAfter(parse, phrase.last)[0]?.phrases ?? [phrase]
  })
}
