import { ageAt, ageIn } from '../../../text/syntax/compounds.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { entityOfPhrase } from '../discourse.ts'

/** The ages that an article tells. */
export interface Ages {
  /** Beside a name: "Kari Lund, 44, said", "Kari Lund (44)", "44-year-old Kari Lund", "Kari Lund, a 44-year-old nurse". The first counts. */
  readonly known: ReadonlyMap<DraftEntity, number>
  /** Of somebody without a name: "a 44-year-old man". */
  readonly nameless: ReadonlySet<number>
}

export function agesOf(draft: Draft): Ages {
  const known = new Map<DraftEntity, number>()
  const nameless = new Set<number>()
  for (const parse of draft.parses) {
    for (const phrase of parse.phrases) {
      const behind = ageBehind(parse, phrase)
      const within = ageWithin(parse, phrase)
      if (behind === null && within === null) continue
      const own = personAt(draft, parse, phrase)
      const age = (own && behind) ?? within
      if (age === null) continue
      const before = parse.tokens[phrase.first - 1]?.text === ',' ? parse.phraseAt[phrase.first - 2] : null
      const person = own ?? (before && personAt(draft, parse, before))
      if (!person) nameless.add(age)
      else if (!known.has(person)) known.set(person, age)
    }
  }
  return { known, nameless }
}

function personAt(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const entity = entityOfPhrase(draft, parse, phrase)
  return entity?.kind === 'Person' ? entity : null
}

/** "…, 44," and "… (44)". */
function ageBehind({ tokens }: Parse, { last }: Phrase): number | null {
  if (!/^[,(]$/.test(tokens[last + 1]?.text ?? '')) return null
  const after = tokens[last + 3]
  return after === undefined || /^[,.)]$/.test(after.text) ? ageIn(tokens[last + 2]?.text) : null
}

/** "a 44-year-old man": not "the 44-year-old", which takes up what was told. */
function ageWithin({ tokens }: Parse, { first, last, head }: Phrase): number | null {
  for (let i = last; i >= first; i--) {
    const age = ageAt(tokens, i)
    if (age !== null) return i === head && tokens[first]?.lower === 'the' ? null : age
  }
  return null
}
