import { coordinated } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { isQuoted } from '../../lookup.ts'
import { entityOfPhrase } from '../discourse.ts'
import { givenTo } from './exchanges.ts'
import { nominalOf } from './nominals.ts'
import { type Nominal, type Place, ownedBy, reportedIn, standsForSubject, isNamedBeside, isWithin } from './places.ts'
import type { Speeches, Speech } from './speech.ts'
import { genderOf } from './words.ts'

/** A phrase with all that its sentence alone tells of it. */
export interface KnownPhrase {
  readonly phrase: Phrase
  /** Whom it names or, as a role ("the Russian president"), stands for. */
  readonly named: DraftEntity | null
  /** Whether it is a role. */
  readonly role: boolean
  readonly speech: Speech | undefined
  readonly place: Place
  /** What its plain words name. */
  readonly nominal: Nominal | null
  /** "his", "her", "its" or "their" at its head. */
  readonly possessive: 'he' | 'she' | 'it' | null
  /** It and its equal, where it begins a pair: "A and B". */
  readonly pair: readonly [Phrase, Phrase] | null
  /** "with B", "met B". */
  readonly with: boolean
}

export interface KnownSentence {
  readonly parse: Parse
  readonly subjects: ReadonlySet<Phrase>
  /** The subjects by their place. */
  readonly inOrder: readonly Phrase[]
  readonly phrases: readonly KnownPhrase[]
}

/** What is known before pronouns are read: found once, though the article is read twice. */
export function knownOf(draft: Draft, speeches: Speeches, roles: ReadonlyMap<number, DraftEntity>): KnownSentence[] {
  return draft.parses
    .filter((parse) => !parse.sentence.headline)
    .map((parse) => {
      const inOrder = parse.phrases.filter((phrase) => speeches.subjects.has(parse.tokens[phrase.head]?.start ?? -1))
      const subjects = new Set(inOrder)
      const reported = reportedIn(parse, speeches.speeches)
      const phrases = parse.phrases.map((phrase): KnownPhrase => {
        const role = roles.get(phrase.start)
        const named = role ?? entityOfPhrase(draft, parse, phrase)
        const quoted = isQuoted(draft, phrase.start)
        const speech = quoted ? undefined : speeches.speeches.get(parse.tokens[phrase.head]?.start ?? -1)
        const subject = speech !== undefined || subjects.has(phrase) || standsForSubject(draft, parse, phrase, subjects)
        const place: Place = {
          sentence: parse.sentence.index,
          paragraph: parse.sentence.paragraph,
          start: phrase.start,
          subject,
          speaks: speech !== undefined,
          asks: speech?.asks ?? false,
          given: quoted ? null : givenTo(parse, phrase),
          reported: speech === undefined && isWithin(reported, phrase),
          definite: false,
          origin: parse.tokens[phrase.first - 1]?.lower === 'from',
          owns: ownedBy(parse, phrase, subjects),
          quoted,
        }
        const plain = named === null && !quoted && !phrase.pronoun
        const found = plain ? nominalOf(parse, phrase, subject, speech !== undefined) : null
        const group = coordinated(parse, phrase)
        return {
          phrase,
          named,
          role: role !== undefined,
          speech,
          place,
          nominal: found && !isNamedBeside(draft, parse, phrase) ? found : null,
          possessive: quoted || phrase.pronoun ? null : possessiveOf(parse.tokens[phrase.first]?.lower ?? ''),
          pair: group.length === 2 ? [phrase, group[1] as Phrase] : null,
          with: PARTNER.test(parse.tokens[phrase.first - 1]?.lower ?? ''),
        }
      })
      return { parse, subjects, inOrder, phrases }
    })
}

/** What leads to whom somebody has to do with, so that both are "the two" next. */
const PARTNER =
  /^(?:with|met|meets|meet|meeting|called|phoned|telephoned|told|hosted|received|welcomed|greeted|urged|invited|visited|see)$/

function possessiveOf(word: string): KnownPhrase['possessive'] {
  return genderOf(word) ?? (word === 'its' || word === 'their' ? 'it' : null)
}
