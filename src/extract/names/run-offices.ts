import { CALLED_FIRMS } from '../../lexicon/firms.ts'
import { PLACE_BEGINNINGS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { CapitalWords } from './capital-words.ts'
import type { Gain } from './person-evidence.ts'
import { isCapitalised, type Run } from './runs.ts'
import { type FoundTitle, titlesOf } from './titles.ts'

/** What is a firm's own: "shares in X", "a subsidiary of X". Lower case. */
const OF_BODIES =
  /^(?:subsidiary|subsidiaries|shares?|stake|headquarters|shareholders|employees?|staffers?|alumni|graduates?|lecturers?|interns?)$/

/** Who works at a body and at no place: "analysts at X". Lower case. */
const STAFF = /^(?:analysts|economists|strategists|traders|brokers|researchers|bankers)$/

/** Who and what only bodies have, behind their name: "X reporters", "X shares". Lower case. */
const HAD_BY_BODIES =
  /^(?:reporters?|employees|executives|analysts|economists|engineers|shareholders|shares|subscribers|customers|staffers|members|franchise|franchises|headquarters|subsidiary|alumni|factory|factories|stores|outlets|affiliates?|jargon)$/

/** Whom a body employs, between its name and theirs: "Wexel analyst Kari Lund". A town has teachers, a person aides. Lower case. */
const EMPLOYED =
  /^(?:analyst|economist|strategist|trader|executive|engineer|professor|historian|scientist|researcher|president|striker|midfielder|goalkeeper)$/

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
    if (preposition === 'at' && STAFF.test(tokens[at - 1]?.lower ?? '')) organization(3, 'who works there before it')
    if (preposition !== 'at' && OF_BODIES.test(tokens[at - 1]?.lower ?? ''))
      organization(3, 'what bodies own before it')
  }
  if (isMembership(tokens, run, at)) organization(3, 'what has members')
  if (joinedBy(tokens, at)) organization(2.5, 'what people join')
  if (HAD_BY_BODIES.test(tokens[run.last + 1]?.text ?? '')) organization(3, 'what bodies have behind it')
  const behind = titles.find((candidate) => candidate.first === run.last + 1)
  const named = (last: number): boolean => tokens[last + 1] !== undefined && isCapitalised(tokens[last + 1] as Token)
  if (behind && behind.facts.kind === 'office' && isOfBody(behind)) organization(3, 'an office of bodies behind it')
  else if (behind && EMPLOYED.test(tokens[behind.last]?.text ?? '') && named(behind.last))
    organization(3.5, 'an office of bodies behind it')
  // "Wexel Makkal chief Kari Lund"
  const isRegion = PLACE_BEGINNINGS.has(tokens[run.first]?.lower ?? '')
  // A people has chiefs too: "Zulu chief Kari Lund".
  const led = run.first < run.last ? /^(?:chief|boss)$/ : /^boss$/
  if (led.test(tokens[run.last + 1]?.text ?? '') && named(run.last + 1) && !isRegion)
    organization(3.5, 'its chief behind it')
}

/** "Trump campaign chairman", "Federal director": a surname of the article or of an office holder, or a plain word alone. */
function isPersonOrPlain(tokens: readonly Token[], run: Run, seen: CapitalWords): boolean {
  const word = tokens[run.first]?.text ?? ''
  const last = tokens[run.last]?.text ?? ''
  // "Fintech analyst": a trade of firms.
  if (run.first === run.last && CALLED_FIRMS.has(word.toLowerCase())) return true
  if (seen.surnames.has(word) || seen.surnames.has(last) || /^(?:Former|Ex)(?:-|$)/.test(word)) return true
  return run.first === run.last && (isOrdinaryWord(word) || holdersWithSurname(word).length > 0)
}

/** "members of the X", "a member of X", and no "members of X's team", "of the X family". */
function isMembership(tokens: readonly Token[], run: Run, of: number): boolean {
  const after = tokens[run.last + 1]
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:members?|branch|chapter|faction|wing)$/.test(tokens[of - 1]?.lower ?? '') &&
    after?.lower !== "'s" &&
    after?.pos !== 'NOUN'
  )
}

/** "joined the X": people join bodies; whom they join stands without an article. */
function joinedBy(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lemma === 'join' && tokens[verb + 1]?.lower === 'the'
}

/** Chief executives, chairmen, founders: of firms. */
function isOfBody(title: FoundTitle): boolean {
  return title.facts.sector === 'BUS'
}

/** Who works at a body, no patient and no guest. */
function isStaff(title: FoundTitle): boolean {
  return /^(?:BUS|EDU|JRN|HLH)$/.test(title.facts.sector ?? '') || title.facts.title === 'Director'
}
