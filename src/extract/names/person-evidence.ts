import { PEOPLE_IN_LETTERS } from '../../lexicon/name-words.ts'
import { beginsCapital } from '../../text/capital.ts'
import type { Token } from '../../text/tokens.ts'
import type { CapitalWords } from './capital-words.ts'
import { isAgency } from './lexicon.ts'
import { isAcronym } from './acronyms.ts'
import { isBankWord, isJoinedWord, namesFirm } from './firm-words.ts'
import { isPostnominal } from './postnominals.ts'
import { weighContext } from './run-context.ts'
import { weighDeeds } from './run-deeds.ts'
import { weighOffices } from './run-offices.ts'
import { namesOrganization, weighWords } from './run-words.ts'
import type { Run } from './runs.ts'
import { isTitleCase } from './title-case.ts'

/** What speaks for and against a run of capitalised words being a person or an organisation. */
export interface Evidence {
  readonly person: number
  readonly organization: number
  readonly why: string
}

/** Adds to (or, below nought, takes from) what speaks for a reading, with the reason for the trace. */
export type Gain = (amount: number, reason: string) => void

/**
 * Weighs a run of capitalised words by its own words and its surroundings. `titled`: a title stands before it. `seen`: what
 * the capitals of the whole article tell.
 */
export function weigh(tokens: readonly Token[], run: Run, titled: boolean, seen: CapitalWords): Evidence {
  const words = tokens.slice(run.first, run.last + 1).filter((token) => beginsCapital(token.text))
  // "Kari Lund KC": the letters are no part of the name.
  while (words.length > 2 && isPostnominal(words.at(-1)?.text ?? '')) words.pop()
  const why: string[] = []
  let person = 0
  let organization = 0
  const forPerson: Gain = (amount, reason) => {
    person += amount
    why.push(reason)
  }
  const forOrganization: Gain = (amount, reason) => {
    organization += amount
    if (amount > 1) why.push(reason)
  }
  const text = textOf(tokens, run)
  if (namesOrganization(words)) {
    forOrganization(4, 'a word of organisations')
    forPerson(-3, 'a word of organisations')
  }
  if (!titled && (seen.firms.has(text) || (!isTitleCase(tokens) && namesFirm(tokens, run, words, seen)))) {
    forOrganization(4, 'a firm by its words or by what it is called')
    forPerson(-4, 'a firm by its words or by what it is called')
  }
  if (
    !titled &&
    (isBankWord(text) || (run.first === run.last && isJoinedWord(tokens, run.first))) &&
    !seen.surnames.has(text)
  ) {
    forOrganization(4, 'a firm by its letters')
    forPerson(-4, 'a firm by its letters')
  }
  if (/ (?:&|and) /.test(text)) {
    // Two names of a credit line stand in no sentence.
    forOrganization(isInSentence(tokens, run) ? 4 : 2, 'a firm of several')
    forPerson(-6, 'a firm of several')
  }
  const letters = isAcronym(text) && !seen.things.has(text)
  if (letters) forOrganization(2, 'letters')
  // "WFC said": letters that speak or act are a body's, but for the few people who are called by theirs.
  if (letters && !titled && text.replaceAll('.', '').length >= MIN_LETTERS && !PEOPLE_IN_LETTERS.has(text))
    forPerson(-2.5, 'letters')
  if (!titled && JOINED_SMALL.test(text)) forPerson(-3, 'small words that join a place or a body')
  if (/-\d/.test(text)) forPerson(-4, 'a figure in it')
  if (isAgency(text)) forPerson(-5, 'an agency or outlet')
  if (titled) forPerson(4, 'a title before it')
  weighWords(tokens, words, titled, seen, forPerson)
  if (isCampus(tokens, run)) forPerson(-4, 'where a university stands')
  weighContext(tokens, run, seen, forPerson, forOrganization)
  weighOffices(tokens, run, seen, forOrganization)
  weighDeeds(tokens, run, titled, seen, forPerson, forOrganization)
  return { person, organization, why: why.join(', ') }
}

/** "the University of California, Berkeley": where it stands. */
function isCampus(tokens: readonly Token[], { first }: Run): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) return false
  return tokens[first - 3]?.lower === 'of' && tokens[first - 4]?.lower === 'university'
}

/** "Bouches-du-Wexel", "Jamaat-e-Wexel", and no "Zia-ul-Haq": hyphens with a small word between, and no more. */
const JOINED_SMALL =
  /^\p{Lu}[\p{L}']{1,20}-(?:du|de|la|le|les|sur|en|sous|des|d|upon|under|on|in|am|an|der|i|e)(?:-\p{L}{1,20}){1,3}$/u

/** Two letters are initials as often. */
const MIN_LETTERS = 3

/** Whether a verb, a possessive or a preposition stands beside the run. */
function isInSentence(tokens: readonly Token[], run: Run): boolean {
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  return (
    /^(?:VERB|AUX|PART)$/.test(after?.pos ?? '') || after?.lower === "'s" || /^(?:VERB|ADP)$/.test(before?.pos ?? '')
  )
}

/** The run as it is written: a hyphen joins, a blank parts. */
export function textOf(tokens: readonly Token[], run: Run): string {
  let text = ''
  for (let i = run.first; i <= run.last; i++) {
    const token = tokens[i] as Token
    const before = tokens[i - 1]
    text += `${i > run.first && before && before.end < token.start ? ' ' : ''}${token.text}`
  }
  return text
}
