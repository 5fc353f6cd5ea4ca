import { STATE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { mentionsIn, sortMentions } from '../lookup.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Range } from '../../model/span.ts'
import type { Draft, Stage, Trace } from '../draft.ts'
import { isAgency } from '../names/lexicon.ts'
import { actorKindAt } from '../actors/actor-nouns.ts'
import { countryServed, holdersNamed, holdersWithSurname } from '../../text/office-holders.ts'
import { isAcronym } from '../names/acronyms.ts'
import { capitalWords, type CapitalWords } from '../names/capital-words.ts'
import { countriesCalled } from '../names/country-pairs.ts'
import { datelineEnd } from '../names/datelines.ts'
import { type Evidence, textOf, weigh } from '../names/person-evidence.ts'
import { otherBearers } from '../names/other-bearers.ts'
import { withoutPostnominals } from '../names/postnominals.ts'
import { joinFirms, shortFirmNames } from '../names/firm-names.ts'
import { isBankWord, isJoinedWord, joinedFirms } from '../names/firm-words.ts'
import { registryOf } from '../names/registry.ts'
import { isCapitalised, opensSentence, runsOf, type Run } from '../names/runs.ts'
import { opensAsBody } from '../names/run-deeds.ts'
import { bodyCalled } from '../names/run-context.ts'
import { isTitleCase } from '../names/title-case.ts'
import { trimmedRun } from '../names/trim-run.ts'
import { isGivenName } from '../names/run-words.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { markUnnamed } from '../names/unnamed.ts'
import { titlesOf, type FoundTitle } from '../names/titles.ts'

/**
 * Finds persons and organisations that no lexicon holds: runs of capitalised words, weighed by their own words and by
 * what stands around them. Headlines are left to `surnames`, since there every word has a capital.
 */
export const personalNames: Stage = {
  name: 'personal-names',
  requires: ['sentences', 'tokens', 'turns', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    const found = namesIn(draft, trace)
    const surnames = surnamesOf(found)
    const bodies = bodiesOf(found, surnames)
    const called = new Set(found.filter((one) => one.called).map(({ name }) => name))
    const others = otherBearers(
      draft,
      found.filter(({ kind, alone }) => kind === 'Person' && !alone),
    )
    const registry = registryOf(draft)
    const isLongBody = ({ kind, alone }: FoundName): boolean => kind === 'Organization' && !alone
    const body = ({ name, range, sentence }: FoundName): void => {
      const organization = registry.entity({ kind: 'Organization', key: foldWords(name), name })
      registry.mention(organization, range.start, range.end, sentence)
    }
    found.filter(isLongBody).forEach(body)
    // After all long names are known: a firm is called by the first word of its name.
    const firms = shortFirmNames(draft)
    for (const one of found) {
      if (isLongBody(one)) continue
      const { name, kind, title, range, sentence, alone } = one
      const times = alone && !title ? (bodies.get(name) ?? 0) : 0
      const firm = title || (alone && surnames.has(name)) ? undefined : firms.get(name)
      // What is a body once is no person elsewhere; what is one twice is one everywhere.
      const isBody = kind === 'Organization' || called.has(name) || (kind === 'Person' ? times > 0 : times > 1)
      if (firm) registry.mention(firm, range.start, range.end, sentence)
      else if (isBody) body(one)
      else if (kind === 'Person') {
        const holder = others.has(name) ? undefined : holdersNamed(name)[0]
        const person = registry.entity({
          kind: 'Person',
          key: foldWords(holder?.name ?? name),
          name,
          canonical: holder?.name ?? null,
          country: holder ? countryServed(name, draft.publishedOn) : null,
          gender: title?.facts.gender ?? holder?.pronoun ?? null,
        })
        registry.mention(person, range.start, range.end, sentence, alone ? 'surname' : 'name')
      }
    }
    joinFirms(draft, firms)
    sortMentions(draft)
  },
}

/** The last words of full names. */
function surnamesOf(found: readonly FoundName[]): ReadonlySet<string | undefined> {
  return new Set(
    found.filter(({ kind, alone }) => kind === 'Person' && !alone).map(({ name }) => name.split(' ').at(-1)),
  )
}

/** How often each name is told to be a body's, without the surnames of people. */
function bodiesOf(found: readonly FoundName[], surnames: ReadonlySet<string | undefined>): Map<string, number> {
  const times = new Map<string, number>()
  for (const { name, kind } of found)
    if (kind === 'Organization' && !surnames.has(name)) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}

/** A run of capitals with what it seems to be. */
interface FoundName {
  readonly name: string
  readonly kind: 'Person' | 'Organization' | null
  readonly title: FoundTitle | undefined
  readonly range: Range
  readonly sentence: number
  /** One word. */
  readonly alone: boolean
  /** A body's, by the words before it: "a militia called X". */
  readonly called: boolean
}

function namesIn(draft: Draft, trace: Trace | null): FoundName[] {
  const seen = capitalWords(draft)
  const names: FoundName[] = []
  const labels = new Set(draft.turns.map(({ label }) => label?.start))
  for (const sentence of draft.sentences) {
    if (sentence.headline) continue
    const tokens = draft.tokens[sentence.index] ?? []
    const enough = isTitleCase(tokens) ? ENOUGH_IN_TITLE_CASE : ENOUGH
    const titles = titlesOf(tokens)
    const taken = takenBy(draft, sentence.index, tokens)
    markUnnamed(tokens, taken)
    taken.fill(true, 0, datelineEnd(tokens) + 1)
    for (const title of titles) for (let i = title.first; i <= title.last; i++) taken[i] = true
    const runs = runsOf(
      tokens,
      taken,
      (word, at) =>
        seen.inside.has(word) ||
        seen.clubs.has(word) ||
        seen.firms.has(word) ||
        seen.wordNames.starts.has(tokens[at]?.start ?? -1) ||
        isBankWord(word) ||
        isJoinedWord(tokens, at) ||
        opensAsBody(tokens, at),
    )
    for (const found of joinedFirms(tokens, runs, seen)) {
      const run = trimmedRun(tokens, found, seen)
      const title = titles.find((candidate) => candidate.last === run.first - 1 && !candidate.plural)
      const evidence = weigh(tokens, run, title !== undefined, seen)
      const kind = isPair(tokens, run, seen) ? null : decide(tokens, run, title, evidence, enough, seen)
      const range = { start: (tokens[run.first] as Token).start, end: (tokens[run.last] as Token).end }
      // "CHO:" before what she says is no acronym: whose surname it is `surnames` finds.
      if (run.first === run.last && labels.has(range.start)) continue
      const written = withoutPostnominals(draft.text.slice(range.start, range.end))
      const name = labels.has(range.start) ? inNameCase(written) : written
      trace?.(
        'personal-names',
        `${name}: ${kind ?? 'no name'} (person ${evidence.person}, organisation ${evidence.organization}: ${evidence.why})`,
      )
      names.push({
        name,
        kind,
        title,
        range,
        sentence: sentence.index,
        alone: run.first === run.last,
        called: kind === 'Organization' && bodyCalled(tokens, run.first),
      })
    }
  }
  return names
}

/** "MARGARET CHO" is Margaret Cho: a transcript's labels are in capitals. */
function inNameCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(?:^|[ '-])\p{L}/gu, (first) => first.toUpperCase())
}

/** What a run needs to be somebody: two words and more are names by themselves, where nothing speaks against it. */
const ENOUGH = 1.5
const ENOUGH_ALONE = 2
/** With this much a given name and a kind of people are somebody ("Julie Bishop"), with more a name of no known kind too ("his counterpart Wexi Gang"). */
const SURELY = 3
/** Where every word has a capital it takes a known given name, and no word too many. */
const ENOUGH_IN_TITLE_CASE = 3.5
/** No personal name has more words with a capital. */
const MAX_WORDS = 5

/** "the Brandt-Lund summit": two surnames that the article or the table of office holders knows, and nobody's double name. */
function isPair(tokens: readonly Token[], run: Run, seen: CapitalWords): boolean {
  const [left, mark, right] = tokens.slice(run.first, run.last + 1)
  if (run.last - run.first !== 2 || mark?.text !== '-' || !left || !right) return false
  return [left, right].every(({ text }) => seen.surnames.has(text) || holdersWithSurname(text).length > 0)
}

/** "Kari Lund, D-Calif.": the party of a lawmaker and whence. */
const PARTY_AND_PLACE = /^[DRI][-–—]\p{Lu}[\p{L}.]{0,12}$/u

function decide(
  tokens: readonly Token[],
  run: Run,
  title: FoundTitle | undefined,
  evidence: Evidence,
  enough: number,
  seen: CapitalWords,
): 'Person' | 'Organization' | null {
  const words = tokens.slice(run.first, run.last + 1)
  const text = textOf(tokens, run)
  if (isAgency(text) || PARTY_AND_PLACE.test(text)) return null
  // "both Koreas": two countries, and nobody's name.
  if (countriesCalled(text).length > 0) return null
  if (words.length === 1 && STATE_ABBREVIATIONS.has(text.replaceAll('.', ''))) return null
  // "Foreign Ministry", "Coast Guard": common nouns with a capital; whose they are the phrase tells.
  const first = (tokens[run.first] as Token).text
  const full = words.length > 1 && (isGivenName(first) || (evidence.person > SURELY && !isOrdinaryWord(first)))
  if (!(full && evidence.person >= SURELY) && actorKindAt(tokens, run.first, run.last)) return null
  if (evidence.organization >= 3 && evidence.organization > evidence.person) return 'Organization'
  if (evidence.organization >= 2 && isAcronym(text)) return evidence.person < 2 ? 'Organization' : null
  if (words.length === 1) {
    const token = tokens[run.first] as Token
    if (evidence.organization >= 2) return null
    // A single word is a person only with a title or an act of speech.
    return evidence.person >= Math.max(enough, ENOUGH_ALONE) &&
      (title !== undefined ||
        !opensSentence(tokens, run.first) ||
        token.pos === 'PROPN' ||
        seen.wordNames.starts.has(token.start))
      ? 'Person'
      : null
  }
  return evidence.person >= enough && words.filter(isCapitalised).length <= MAX_WORDS ? 'Person' : null
}

/** Which tokens a mention of the sentence covers already. */
export function takenBy(draft: Draft, sentence: number, tokens: readonly Token[]): boolean[] {
  const taken = tokens.map(() => false)
  for (const mention of mentionsIn(draft, sentence)) {
    for (const token of tokens) if (token.start >= mention.start && token.end <= mention.end) taken[token.index] = true
  }
  return taken
}
