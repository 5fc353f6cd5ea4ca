import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { foldWords } from '../../text/fold.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { namesThing } from './acronyms.ts'
import { calledFirms } from './called-firms.ts'
import { clubsOf } from './clubs.ts'
import { nameGazetteer, titleGazetteer } from './lexicon.ts'
import { isPostnominal } from './postnominals.ts'
import { isCapitalised, opensSentence } from './runs.ts'
import { titlesOf } from './titles.ts'
import { wordNamesOf } from './word-names.ts'

/** What an article's capitals tell all together, before a single run of them is weighed. */
export interface CapitalWords {
  /** Words that stand with a capital alone and without an article somewhere; plain words only inside a sentence. */
  readonly alone: ReadonlySet<string>
  /** Words seen with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>
  /** Last words of runs that begin with a given name or follow a title: surnames of the article's people. */
  readonly surnames: ReadonlySet<string>
  /** Those of them that stand behind another word of the name somewhere, not behind a title alone. */
  readonly fullNamed: ReadonlySet<string>
  /** Letters that somewhere stand for a thing: `HTML 5`, `84 MW`, `the ABC database`. */
  readonly things: ReadonlySet<string>
  /** Clubs that are called by one word: `clubsOf`. */
  readonly clubs: ReadonlySet<string>
  /** Names that the article calls a firm: `calledFirms`. */
  readonly firms: ReadonlySet<string>
  /** Surnames of office holders whom news of the day may call so without more. */
  readonly holders: ReadonlySet<string>
  /** Words of English that open a sentence and are given names there: `wordNamesOf`. */
  readonly wordNames: ReturnType<typeof wordNamesOf>
}

/** For so many years news calls somebody who has left an office by the surname alone. */
const REMEMBERED = 25
/** Of an article without a day. */
const DEFAULT_YEAR = '2020'

/** Reads the capitals of the article's sentences; those of headlines say nothing. */
export function capitalWords(draft: Draft): CapitalWords {
  const recent = `${Number(draft.publishedOn?.slice(0, 4) ?? DEFAULT_YEAR) - REMEMBERED}`
  const alone = new Set<string>()
  const inside = new Set<string>()
  const surnames = new Set<string>()
  const fullNamed = new Set<string>()
  const things = new Set<string>()
  const holders = new Set<string>()
  for (const sentence of draft.sentences) {
    if (sentence.headline) continue
    const tokens = draft.tokens[sentence.index] ?? []
    for (const token of tokens) {
      if (!isCapitalised(token) || token.pos === 'PUNCT') continue
      const surname = surnameBehind(tokens, token.index)
      if (surname) {
        surnames.add(surname.text)
        if (isCapitalised(tokens[surname.index - 1] ?? surname) && !endsTitle(tokens, surname.index - 1))
          fullNamed.add(surname.text)
      }
      if (namesThing(tokens, token.index)) things.add(token.text)
      if (holdersWithSurname(token.text).some(({ until }) => until === null || until >= recent)) holders.add(token.text)
      if (nameGazetteer().at(tokens, token.index)) continue
      const before = tokens[token.index - 1]
      const after = tokens[token.index + 1]
      if (!opensSentence(tokens, token.index)) inside.add(token.text)
      if (before && (isCapitalised(before) || /^(?:the|an?)$/.test(before.lower))) continue
      if (after && isCapitalised(after)) continue
      if (!opensSentence(tokens, token.index) || !isOrdinaryWord(token.text)) alone.add(token.text)
    }
  }
  return {
    alone,
    inside,
    surnames,
    fullNamed,
    things,
    clubs: clubsOf(draft),
    firms: calledFirms(draft),
    holders,
    wordNames: wordNamesOf(draft),
  }
}

/** The last word of the short run of capitals that a given name at `at` begins, or that a title ending at `at` introduces. */
function surnameBehind(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at] as Token
  const given = FIRST_NAMES.has(foldWords(token.text))
  const title = given ? null : titleGazetteer().at(tokens, at)
  const first = given ? at : title ? title.last + 1 : -1
  if (first < 0) return null
  // "Analysts at Wexel": behind a title stands the name, or a particle of it.
  if (!given && !/^\p{Lu}/u.test(tokens[first]?.text ?? '') && !NAME_PARTICLES.has(tokens[first]?.lower ?? ''))
    return null
  let last = first
  while (last + 1 < tokens.length && last - first < 3 && isNamePart(tokens[last + 1] as Token)) last++
  while (last > first && isPostnominal(tokens[last]?.text ?? '')) last--
  const surname = tokens[last]
  // A title alone introduces the bare surname ("Minister Lund"); a given name needs one behind it.
  return surname && isNamePart(surname) && (last > first || !given) && surname.text.length > 2 ? surname : null
}

function endsTitle(tokens: readonly Token[], at: number): boolean {
  return titlesOf(tokens).some((title) => title.last === at)
}

function isNamePart(token: Token): boolean {
  return isCapitalised(token) && token.pos !== 'PUNCT' && !/\d/.test(token.text)
}
