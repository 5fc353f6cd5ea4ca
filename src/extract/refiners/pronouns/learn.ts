import { PERSON_NOUNS } from '../../../lexicon/person-nouns.ts'
import type { Draft } from '../../draft.ts'
import { entityOfPhrase } from '../discourse.ts'
import type { Genders } from './genders.ts'

/** What nouns beside a name tell: "Kari Holm, a mother of two", "his wife Kari Holm", "Kari Holm is the first woman". */
export function learnFromNouns(draft: Draft, genders: Genders): void {
  for (const parse of draft.parses) {
    parse.phrases.forEach((phrase, k) => {
      const next = parse.phrases[k + 1]
      if (!next) return
      const [left, right] = [phrase, next].map((one) => PERSON_NOUNS.get(parse.tokens[one.head]?.lower ?? '') ?? null)
      if (!left && !right) return
      const between = parse.tokens.slice(phrase.last + 1, next.first).map((token) => token.lower)
      const link = between.join(' ')
      const beside = link === '' || link === ',' || link === 'is' || link === 'was' || link === ', who is'
      if (!beside) return
      const owner = entityOfPhrase(draft, parse, left ? next : phrase)
      const gender = left ?? right
      // "To the woman, Holm said": a name behind a comma that does something is no apposition.
      if (left && link === ',' && parse.verbAt[next.last + 1]) return
      if (gender && owner?.kind === 'Person' && !(left && right)) genders.vote(owner.id, gender, 2)
    })
  }
}
