import { leaningOf } from '../../lexicon/given-name-leanings.ts'
import { FAMILY_NAME_FIRST } from '../../lexicon/name-words.ts'
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity, DraftMention } from '../draft.ts'
import { surnameOf } from '../../text/office-holders.ts'
import { areEquals, officesOfSecond } from './equal-names.ts'
import { isKinBehind, isKinOfLone } from './kin.ts'
import { givenNamesOf, surnamesOf } from './short-names.ts'
import { type FoundTitle, titlesOf } from './titles.ts'

/** How far behind a name's comma a word that tells the bearer is looked for: "Lund, his younger sister". */
const APPOSITION = 5

/** The people of an article by the words that may stand alone for them. */
export class Bearers {
  readonly #draft: Draft
  readonly #surnames = new Map<string, DraftEntity[]>()
  readonly #givenNames = new Map<string, DraftEntity[]>()

  constructor(draft: Draft, people: readonly DraftEntity[]) {
    this.#draft = draft
    for (const person of people) {
      for (const word of surnamesOf(person.name)) if (word.length > 1) add(this.#surnames, word, person)
      for (const word of givenNamesOf(person.name)) add(this.#givenNames, word, person)
    }
  }

  /** Whether somebody has the word for a surname. */
  isSurname(word: string): boolean {
    return this.#surnames.has(surnameOf(word))
  }

  /** Whether somebody has the word for a given or middle name. */
  isGivenName(word: string): boolean {
    return this.#givenNames.has(foldWords(word))
  }

  /**
   * Whom the surname `word` at token `at` means ("al-Harthi" has several tokens). Of several the title before it decides ("Ms. Lund", "President Kim"), else the first
   * whom the article names in full: news introduces somebody before it shortens the name. Nobody where the title denies all, or
   * where two were introduced together.
   */
  withSurname(word: string, tokens: readonly Token[], at: number): DraftEntity | null {
    const fitting = this.#bearing(word, tokens, at)
    return this.#together(fitting) ? null : (fitting[0] ?? null)
  }

  /** Those who may be meant by the surname, where nothing tells which: "Kari Lund met Otto Lund. Lund said …". Else none. */
  undecided(word: string, tokens: readonly Token[], at: number): readonly DraftEntity[] {
    const fitting = this.#bearing(word, tokens, at)
    return this.#together(fitting) ? fitting : []
  }

  #bearing(word: string, tokens: readonly Token[], at: number): readonly DraftEntity[] {
    const title = titleBefore(tokens, at)
    const named = this.#surnames.get(surnameOf(word)) ?? []
    const fitting = this.#fitting(
      named.filter(
        (person) =>
          !isKinBehind(tokens, at, person) && (title !== undefined || !isKinOfLone(this.#draft, word, person)),
      ),
      title,
    )
    const [sole] = fitting
    return fitting.length === 1 && sole && this.#mayBeSecond(word, sole, title) ? [] : fitting
  }

  /** "Kari Lund met Foreign Minister Lund": the office says that another of the surname is meant, none that it may be. */
  #mayBeSecond(word: string, sole: DraftEntity, title: FoundTitle | undefined): boolean {
    const offices = officesOfSecond(this.#draft).get(foldWords(word))
    if (!offices || (title && !offices.has(title.name))) return false
    return !title || !bearsTitle(this.#draft, sole, title)
  }

  /** Whether the first two are first named beside each other, as equals: "Kari Lund met Otto Lund", and no "Otto Lund's wife Kari Lund". */
  #together([first, second]: readonly DraftEntity[]): boolean {
    if (!first || !second) return false
    const [one, other] = [first, second].map((bearer) => this.#draft.mentions.find(({ entity }) => entity === bearer))
    if (!one || !other || one.sentence !== other.sentence) return false
    const tokens = this.#draft.tokens[other.sentence] ?? []
    const between = tokens.filter(({ start, end }) => start >= one.end && end <= other.start)
    return areEquals(between)
  }

  /** Whom the given or middle name at token `at` means: the one who bears it. */
  withGivenName(tokens: readonly Token[], at: number): DraftEntity | null {
    const fitting = this.#fitting(
      this.#givenNames.get(foldWords(tokens[at]?.text ?? '')) ?? [],
      titleBefore(tokens, at),
    )
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  #fitting(bearers: readonly DraftEntity[], title: FoundTitle | undefined): readonly DraftEntity[] {
    if (!title) return bearers
    const fitting = this.#ofGender(bearers, title.facts.gender)
    if (fitting.length < 2) return fitting
    const titled = fitting.filter((bearer) => bearsTitle(this.#draft, bearer, title))
    return titled.length > 0 ? titled : fitting
  }

  /** Those of whom the article tells the gender go before those of whom it tells none. */
  #ofGender(bearers: readonly DraftEntity[], gender: 'he' | 'she' | null): readonly DraftEntity[] {
    if (gender === null) return bearers
    const told = bearers.map((bearer) => genderTold(this.#draft, bearer))
    const sure = bearers.filter((_, i) => told[i] === gender)
    return sure.length > 0 ? sure : bearers.filter((_, i) => told[i] === null)
  }
}

/** The title that ends right before token `at`. */
export function titleBefore(tokens: readonly Token[], at: number): FoundTitle | undefined {
  return titlesOf(tokens).find((title) => title.last === at - 1 && !title.plural)
}

/** What the article tells of somebody's gender: a title, a noun beside the name, else what the given name mostly is. */
function genderTold(draft: Draft, person: DraftEntity): 'he' | 'she' | null {
  if (person.gender) return person.gender
  for (const mention of draft.mentions) {
    if (mention.entity !== person) continue
    for (const token of wordsBeside(draft, mention)) {
      const told = PERSON_NOUNS.get(token.lower)
      if (told) return told
    }
  }
  const [given = ''] = person.name.split(' ')
  return FAMILY_NAME_FIRST.has(given.toLowerCase()) ? null : leaningOf(given)
}

function bearsTitle(draft: Draft, person: DraftEntity, title: FoundTitle): boolean {
  return draft.mentions.some((mention) => {
    if (mention.entity !== person) return false
    const beside = new Set(wordsBeside(draft, mention).map((token) => token.index))
    return titlesOf(draft.tokens[mention.sentence] ?? []).some(
      (other) => other.facts.title === title.facts.title && beside.has(other.last),
    )
  })
}

/** The word before a mention, and those of the phrase behind its comma up to the next mark. */
function wordsBeside(draft: Draft, mention: DraftMention): Token[] {
  const tokens = draft.tokens[mention.sentence] ?? []
  const first = tokens.findIndex((token) => token.start >= mention.start)
  const words = tokens.slice(Math.max(0, first - 1), Math.max(0, first))
  let at = tokens.findIndex((token) => token.start >= mention.end)
  if (at < 0 || tokens[at]?.text !== ',') return words
  for (at++; at < tokens.length && words.length <= APPOSITION; at++) {
    const token = tokens[at] as Token
    if (/^(?:PUNCT|VERB|AUX|ADP)$/.test(token.pos)) break
    words.push(token)
  }
  return words
}

function add(map: Map<string, DraftEntity[]>, key: string, entity: DraftEntity): void {
  const known = map.get(key)
  if (!known) map.set(key, [entity])
  else if (!known.includes(entity)) known.push(entity)
}
