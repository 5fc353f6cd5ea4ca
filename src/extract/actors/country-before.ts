import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Draft } from '../draft.ts'

/**
 * The country that the words before the phrase name in its own sentence, by name, demonym or town: "Norwegian troops … in the
 * south of the country". Null where they name none or several: then what was spoken of before decides.
 */
export function countryBefore(draft: Draft, parse: Parse, phrase: Phrase): string | null {
  const named = new Set<string>()
  for (const { entity, start } of mentionsIn(draft, parse.sentence.index))
    if (start < phrase.start && entity.country !== null && (entity.kind === 'Country' || entity.kind === 'Place'))
      named.add(entity.country)
  const [country] = named
  return named.size === 1 && country !== undefined ? country : null
}
