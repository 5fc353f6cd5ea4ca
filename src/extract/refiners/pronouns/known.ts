import type { Range } from '../../../model/span.ts'
import { coordinated, opening } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { isQuoted } from '../../lookup.ts'
import { titlesOf } from '../../names/titles.ts'
import { entityOfPhrase } from '../discourse.ts'
import { givenTo } from './exchanges.ts'
import { type Fate, fateOf } from './fates.ts'
import { isClient, isMouthpiece } from './mouthpieces.ts'
import { areSome, nominalOf } from './nominals.ts'
import {
  type Nominal,
  type Place,
  exampleOf,
  isAside,
  isBesides,
  isBehindWhose,
  isContracted,
  ownedBy,
  reportedIn,
  standsForSubject,
  isNamedBeside,
  isWithin,
} from './places.ts'
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
  /** Whether it lies within what its sentence reports, though it may speak there. */
  readonly inside: boolean
  /** What its clause tells of it. */
  readonly fate: Fate | null
  /** Whether it is somebody of the police or the courts. */
  readonly law: boolean
  /** Whether a mouthpiece of its sentence speaks for it. */
  readonly client: boolean
  /** Whether it is a mouthpiece that speaks: "his lawyer said". */
  readonly mouthpiece: boolean
  /** What its plain words name. */
  readonly nominal: Nominal | null
  /** "his", "her", "its" or "their" at its head. */
  readonly possessive: 'he' | 'she' | 'it' | null
  /** It and its equals, where it begins a group: "A and B", "A, B and C". */
  readonly group: readonly Phrase[] | null
  /** All words of a group without names: "crew members, editors and cooks". */
  readonly groupWords: Range | null
  /** Whether one of the group is a subject, and one speaks. */
  readonly groupActs: boolean
  readonly groupSpeaks: boolean
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
      const law = lawIn(parse)
      const grouped = new Set<Phrase>()
      /** Those of a group without names: only the whole is taken up. */
      const parts = new Set<Phrase>()
      const phrases = parse.phrases.map((phrase): KnownPhrase => {
        const role = roles.get(phrase.start)
        const named = role ?? entityOfPhrase(draft, parse, phrase)
        const quoted = isQuoted(draft, phrase.start)
        // "said Holm, whose brother left"
        const mute = quoted || isBehindWhose(parse, phrase)
        const speech = mute ? undefined : speeches.speeches.get(parse.tokens[phrase.head]?.start ?? -1)
        const among = quoted ? null : exampleOf(parse, phrase, subjects, speeches.speeches)
        const example = named?.kind === 'Person' ? among : null
        const owns = ownedBy(parse, phrase, subjects)
        const subject =
          speech !== undefined ||
          subjects.has(phrase) ||
          example !== null ||
          owns === 'topic' ||
          isContracted(parse, phrase) ||
          standsForSubject(draft, parse, phrase, subjects)
        const place: Place = {
          sentence: parse.sentence.index,
          paragraph: parse.sentence.paragraph,
          start: phrase.start,
          subject,
          speaks: speech !== undefined || example?.speaks === true,
          asks: speech?.asks ?? false,
          given: quoted ? null : givenTo(parse, phrase),
          reported: speech === undefined && example?.speaks !== true && isWithin(reported, phrase),
          definite: false,
          origin: parse.tokens[phrase.first - 1]?.lower === 'from',
          owns,
          aside: inOrder.length > 1 && ((speech === undefined && isAside(parse, phrase)) || isBesides(parse, phrase)),
          quoted,
        }
        const group = grouped.has(phrase)
          ? []
          : coordinated(parse, phrase, parse.tokens[phrase.first - 1]?.lower === 'between')
        const groupWords =
          group.length > 1 &&
          group.every((one) => isPlain(draft, parse, one)) &&
          group.some(({ head }) => areSome(parse.tokens[head] as Token))
            ? { start: opening(phrase).start, end: (group.at(-1) as Phrase).end }
            : null
        for (const one of group) grouped.add(one)
        if (groupWords) for (const one of group) parts.add(one)
        const plain = named === null && !quoted && !phrase.pronoun
        const found = plain && !parts.has(phrase) ? nominalOf(parse, phrase, subject, speech !== undefined) : null
        return {
          phrase,
          named,
          role: role !== undefined,
          speech,
          place,
          inside: isWithin(reported, phrase),
          fate: quoted ? null : fateOf(parse, phrase),
          law: isLaw(law, phrase, named),
          client: !quoted && isClient(parse, speeches, phrase),
          mouthpiece: !quoted && isMouthpiece(parse, speeches, phrase),
          nominal: found && !isNamedBeside(draft, parse, phrase) ? found : null,
          possessive: quoted || phrase.pronoun ? null : possessiveOf(parse.tokens[phrase.first]?.lower ?? ''),
          // "bakers like A and B": they are the bakers.
          group: group.length > 1 && !among ? group : null,
          groupWords,
          groupActs: group.some((one) => subjects.has(one)),
          groupSpeaks:
            group.length > 1 && group.some((one) => speeches.speeches.has(parse.tokens[one.head]?.start ?? -1)),
          with: isPartner(parse, opening(phrase).first - 1),
        }
      })
      return { parse, subjects, inOrder, phrases }
    })
}

/** What leads to whom somebody has to do with, so that both are "the two" next. */
const PARTNER =
  /^(?:with|met|meets|meet|meeting|call|called|phone|phoned|telephone|telephoned|rang|told|host|hosted|received?|welcomed|greeted|urged|invited|joined|visited|see)$/

/** "with [B]", "met [B]", "got a call from [B]", "spoke to [B]". `at`: the token before. */
function isPartner({ tokens }: Parse, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (word === 'from' || word === 'to')
    return /^(?:call|visit|spoke|spoken|speak|talk|talked)$/.test(tokens[at - 1]?.lower ?? '')
  return PARTNER.test(word)
}

/** The words of the sentence for officers of the law, as ranges of tokens. */
function lawIn({ tokens }: Parse): readonly Pick<Phrase, 'first' | 'last'>[] {
  return [
    ...tokens.filter(({ lower }) => OFFICERS.has(lower)).map(({ index }) => ({ first: index, last: index })),
    ...titlesOf(tokens).filter(({ facts }) => LAW.test(facts.sector ?? '')),
  ]
}

/** "the sheriff", "Judge Holm": by the title, or by what the article tells of the named. */
function isLaw(law: ReturnType<typeof lawIn>, { first, head }: Phrase, named: DraftEntity | null): boolean {
  if (named && named.kind !== 'Person') return false
  return LAW.test(named?.sector ?? '') || law.some((officer) => officer.first >= first && officer.last <= head)
}

/** Whether the phrase is plain words. */
function isPlain(draft: Draft, parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  // "An activist and former prisoner" is one.
  const own =
    head?.lower !== head?.lemma ||
    /^(?:DET|PRON)$/.test(parse.tokens[phrase.first]?.pos ?? '') ||
    phrase.possessor !== null
  return own && !phrase.pronoun && head?.pos === 'NOUN' && !entityOfPhrase(draft, parse, phrase)
}

const OFFICERS = new Set(
  'detective inspector constable prosecutor trooper marshal officer sheriff policeman policewoman'
    .split(' ')
    .flatMap((officer) => [officer, `${officer}s`]),
)
const LAW = /^(?:COP|JUD)$/

function possessiveOf(word: string): KnownPhrase['possessive'] {
  return genderOf(word) ?? (word === 'its' || word === 'their' ? 'it' : null)
}
