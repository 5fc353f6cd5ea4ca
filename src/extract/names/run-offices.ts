import type { Token } from '../../text/tokens.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { CapitalWords } from './capital-words.ts'
import type { Gain } from './person-evidence.ts'
import type { Run } from './runs.ts'
import { type FoundTitle, titlesOf } from './titles.ts'

/** What is a firm's own: "shares in X", "a subsidiary of X". Lower case. */
const OF_BODIES =
  /^(?:subsidiary|subsidiaries|shares?|stake|headquarters|shareholders|employees?|staffers?|alumni|graduates?|lecturers?|interns?)$/

/**
 * Offices that only bodies have, beside a run of capitals: "chief executive of X", "an economist at X", "X chairman Otto
 * Brandt", "shares in X". "spokesman for X" says nothing: X may be a person.
 */
export function weighOffices(tokens: readonly Token[], run: Run, seen: CapitalWords, organization: Gain): void {
  if (isPersonOrPlain(tokens, run, seen)) return
  const before = tokens[run.first - 1]
  const at = before?.lower === 'the' ? run.first - 2 : run.first - 1
  const preposition = tokens[at]?.lower ?? ''
  const titles = titlesOf(tokens)
  if (/^(?:of|at|in)$/.test(preposition)) {
    const title = titles.find((candidate) => candidate.last === at - 1)
    if (title && preposition !== 'in' && (isOfBody(title) || (preposition === 'at' && isStaff(title))))
      organization(3, 'an office of bodies before it')
    if (preposition !== 'at' && OF_BODIES.test(tokens[at - 1]?.lower ?? ''))
      organization(3, 'what bodies own before it')
  }
  const behind = titles.find((candidate) => candidate.first === run.last + 1)
  if (behind && behind.facts.kind === 'office' && isOfBody(behind)) organization(3, 'an office of bodies behind it')
}

/** "Trump campaign chairman", "Federal director": a surname of the article or of an office holder, or a plain word alone. */
function isPersonOrPlain(tokens: readonly Token[], run: Run, seen: CapitalWords): boolean {
  const word = tokens[run.first]?.text ?? ''
  if (seen.surnames.has(word) || /^(?:Former|Ex)$/.test(word)) return true
  return run.first === run.last && (isOrdinaryWord(word) || holdersWithSurname(word).length > 0)
}

/** Chief executives, chairmen, founders: of firms. */
function isOfBody(title: FoundTitle): boolean {
  return title.facts.sector === 'BUS'
}

/** Who works at a body, no patient and no guest. */
function isStaff(title: FoundTitle): boolean {
  return /^(?:BUS|EDU|JRN|HLH)$/.test(title.facts.sector ?? '') || title.facts.title === 'Director'
}
