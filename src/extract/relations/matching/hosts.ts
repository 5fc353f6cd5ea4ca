import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import { fill } from './fillers.ts'
import { attacked } from './victims.ts'

/** Who is visited: countries, by their names and towns, and people. "Beijing" and "Darling" are names, though deeds end so. */
export function hostsIn(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return phrases
    .flatMap((phrase) => {
      const head = parse.tokens[phrase.head]
      const named = head?.pos === 'PROPN' && head.lower.endsWith('ing')
      return named ? fill(draft, parse, [phrase]) : attacked(draft, parse, [phrase])
    })
    .filter(({ entity }) => entity?.kind === 'Country' || entity?.kind === 'Person')
}
