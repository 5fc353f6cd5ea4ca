import type { OfficeHolder } from '../../lexicon/types.ts'
import type { Range } from '../../model/span.ts'
import { holdersNamed } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../lookup.ts'
import { titleBefore } from './bearers.ts'
import { denialBehind, isAboutServed, serves, stateBeside } from './not-holder.ts'
import { type FoundTitle, titlesOf } from './titles.ts'

/** A full name in the text. */
interface NamedAt {
  readonly name: string
  readonly range: Range
  readonly sentence: number
}

/** How many words the phrase behind a name's comma may have before its title. */
const APPOSITION = 6

/**
 * The full names of office holders that the article gives to somebody else: "Colombia's Defense Minister Pedro Sánchez" is not who
 * leads Spain, nor is "Mark Carney, 24, a student" who leads Canada. Not where it gives the holder's own office too.
 */
export function otherBearers(draft: Draft, found: Iterable<NamedAt>): ReadonlySet<string> {
  const denied = new Set<string>()
  const affirmed = new Set<string>()
  for (const { name, range, sentence } of found) {
    const [holder] = holdersNamed(name)
    if (!holder) continue
    const tokens = draft.tokens[sentence] ?? []
    const first = tokens.findIndex(({ start }) => start >= range.start)
    const behind = tokens.findIndex(({ start }) => start >= range.end)
    const last = behind < 0 ? tokens.length - 1 : behind - 1
    const title = titleBefore(tokens, first)
    if (title && holdersNamed(name).some((held) => held.title === title.facts.title)) affirmed.add(name)
    else if (title && isOfficeElsewhere(draft, title, holder)) denied.add(name)
    else if (isDenied(draft, sentence, tokens, first, last, holder)) denied.add(name)
  }
  for (const name of affirmed) denied.delete(name)
  return denied
}

/** "Defense Minister Pedro Sánchez" in an article on Colombia, which names nothing of Spain: an office that he never held. */
function isOfficeElsewhere(draft: Draft, title: FoundTitle, holder: OfficeHolder): boolean {
  if (title.former || !/\bMinister$/.test(title.facts.title) || isAboutServed(draft, holder)) return false
  return draft.entities.some(({ kind }) => kind === 'Country')
}

function isDenied(
  draft: Draft,
  sentence: number,
  tokens: readonly Token[],
  first: number,
  last: number,
  holder: OfficeHolder,
): boolean {
  // What office, or whose kin, somebody is beside the one of the table denies nothing of a full name: mayors become ministers.
  const states = [
    ...stateBeside(draft, sentence, tokens, first, titleBefore(tokens, first)),
    ...stateBehind(draft, sentence, tokens, last),
  ]
  if (states.some((state) => !serves(holder, state))) return true
  if (tokens[last + 1]?.text !== ',') return false
  const denial = denialBehind(tokens, last + 2, holder)
  if (denial === 'surely' && (/^\d/.test(tokens[last + 2]?.text ?? '') || isOfOtherTrade(tokens, last + 2))) return true
  return denial !== null && isFromElsewhere(draft, sentence, tokens, last, holder) && !isAboutServed(draft, holder)
}

/** ", a teacher", ", a nurse": what nobody is who may lead a state soon; lawyers, reporters and activists do. */
function isOfOtherTrade(tokens: readonly Token[], from: number): boolean {
  const title = titlesOf(tokens).find(({ first, plural }) => first > from && first <= from + APPOSITION && !plural)
  return title !== undefined && !title.former && /^(?:COP|EDU|HLH)$/.test(title.facts.sector ?? '')
}

/** ", a baker from Lima,": who a holder may be too ("a lawyer") is another one where the phrase tells of a place of another state. */
function isFromElsewhere(
  draft: Draft,
  sentence: number,
  tokens: readonly Token[],
  last: number,
  holder: OfficeHolder,
): boolean {
  for (let at = last + 3; at < Math.min(tokens.length, last + 3 + APPOSITION); at++) {
    const { text, lower } = tokens[at] as Token
    if (/^[,.;]$/.test(text)) return false
    if (!/^(?:from|in|at)$/.test(lower)) continue
    const place = mentionsIn(draft, sentence).find(({ start }) => start === tokens[at + 1]?.start)?.entity
    return place?.country !== undefined && place.country !== null && !serves(holder, place.country)
  }
  return false
}

/** The state that owns the office behind the name's comma: ", Colombia's defence minister,", ", the Colombian minister,". */
function stateBehind(draft: Draft, sentence: number, tokens: readonly Token[], last: number): string[] {
  if (tokens[last + 1]?.text !== ',') return []
  const from = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2
  const owner = mentionsIn(draft, sentence).find(
    ({ start, entity }) => entity.kind === 'Country' && start === tokens[from]?.start,
  )
  const title = titlesOf(tokens).find((one) => one.first > from && one.first <= from + APPOSITION)
  if (!owner || !title || title.plural || title.facts.kind === 'honorific') return []
  const parted = tokens.slice(from, title.first).some(({ pos, text }) => /^(?:VERB|AUX|ADP)$/.test(pos) || text === ',')
  const ends = /^[,.;)]$/.test(tokens[title.last + 1]?.text ?? '.')
  return ends && !parted && owner.entity.country ? [owner.entity.country] : []
}
