import { ORGANIZATION_NOUNS, PLACE_NOUNS, WORK_NOUNS } from '../../lexicon/naming-nouns.ts'
import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft, DraftEntity, DraftMention, Stage, Trace } from '../draft.ts'
import { takenBy } from '../finders/personal-names.ts'
import { mentionsIn, sentencesIn, sortMentions } from '../lookup.ts'
import { isGivenName } from '../names/run-words.ts'
import { isCapitalised } from '../names/runs.ts'
import { leadsTo, type SecondName, secondNamesIn } from '../names/second-names.ts'

/**
 * Makes a second name that the article gives somebody one with the first: "Otto Lund, better known as Wexo, … Wexo said", "the
 * Lund Fish Party, known as the LFP". Mentions of either are then of one person or body. A name that is given to two is nobody's.
 */
export const secondNames: Stage = {
  name: 'second-names',
  requires: ['sentences', 'tokens', 'entities', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    const bearers = bearersOf(draft)
    if (bearers.size === 0) return
    for (const [name, bearer] of bearers) if (bearer) trace?.('second-names', `${name} is ${bearer.name}`)
    join(draft, bearers, trace)
    mentionRest(draft, bearers)
    sortMentions(draft)
  },
}

/** Who bears each second name of the article; null where two do. By the words as they are written. */
function bearersOf(draft: Draft): Map<string, DraftEntity | null> {
  const bearers = new Map<string, DraftEntity | null>()
  for (const found of secondNamesIn(draft.plain)) {
    const bearer = bearerOf(draft, found)
    if (!bearer) continue
    const name = draft.plain.slice(found.start, found.end)
    bearers.set(name, (bearers.get(name) ?? bearer) === bearer ? bearer : null)
  }
  return bearers
}

/** The person or body named before the cue, where the words behind it may be a name of such. */
function bearerOf(draft: Draft, found: SecondName): DraftEntity | null {
  const [sentence] = sentencesIn(draft, { start: found.cue, end: found.cue + 1 })
  if (!sentence || sentence.headline || sentence.end < found.end) return null
  const mentions = mentionsIn(draft, sentence.index)
  const first = mentions.findLast(({ end, entity }) => end <= found.cue && isNamed(entity))
  if (!first || (first.entity.kind !== 'Person' && first.entity.kind !== 'Organization')) return null
  const { kind, canonical } = first.entity
  if (!leadsTo(draft.plain.slice(first.end, found.cue), kind)) return null
  if (kind === 'Person' && found.article) return null
  if (found.born && kind !== 'Person') return null
  const name = draft.plain.slice(found.start, found.end)
  if (found.born && !isGivenName(name.split(' ')[0] ?? '')) return null
  const tokens = draft.tokens[sentence.index] ?? []
  if (!isName(tokens, mentions, found, name)) return null
  if (kind === 'Person' && name.split(/[ -]/).some(isThing)) return null
  if (found.real && canonical === null && !first.entity.name.includes(' ')) first.entity.name = name
  return first.entity
}

/** "Road", "Airport", "Party": what is called so is nobody. */
function isThing(word: string): boolean {
  return (
    [PLACE_NOUNS, WORK_NOUNS, ORGANIZATION_NOUNS].some((nouns) => nouns.has(word.toLowerCase())) ||
    ORGANIZATION_SUFFIXES.has(word)
  )
}

function isNamed({ kind }: DraftEntity): boolean {
  return kind !== 'Country' && kind !== 'Place'
}

/** No word of English, no country or town, and nothing that goes on: "known as Lund's aide", "known as Oslo mayor". */
function isName(
  tokens: readonly Token[],
  mentions: readonly DraftMention[],
  { start, end }: SecondName,
  name: string,
): boolean {
  const after = tokens.find((token) => token.start >= end)
  if (after && (after.lower === "'s" || /^(?:NOUN|PROPN|ADJ)$/.test(after.pos))) return false
  if (mentions.some((mention) => mention.start < end && start < mention.end && !isNamed(mention.entity))) return false
  return name.includes(' ') || !isOrdinaryWord(name) || isGivenName(name)
}

/** Gives what was taken for another to the bearer. What the lexicon knows stays itself, and takes up who is called so. */
function join(draft: Draft, bearers: Map<string, DraftEntity | null>, trace: Trace | null): void {
  const joined = new Map<DraftEntity, DraftEntity>()
  for (const [name, bearer] of bearers) {
    if (!bearer) continue
    const other = draft.entities.find(
      (entity) => entity !== bearer && isNamed(entity) && foldWords(entity.name) === foldWords(name),
    )
    if (!other || joined.has(other) || joined.has(bearer)) continue
    if (other.canonical !== null && (bearer.canonical !== null || other.kind !== bearer.kind)) {
      bearers.set(name, null)
      continue
    }
    const [from, to] = other.canonical === null ? [other, bearer] : [bearer, other]
    trace?.('second-names', `${from.name} goes into ${to.name}`)
    joined.set(from, to)
    bearers.set(name, to)
    to.gender ??= from.gender
    to.country ??= from.country
  }
  if (joined.size === 0) return
  draft.mentions = draft.mentions.map((mention) => {
    const entity = joined.get(mention.entity)
    return entity ? { ...mention, entity } : mention
  })
  draft.entities = draft.entities.filter((entity) => !joined.has(entity))
  for (const [name, bearer] of bearers) if (bearer) bearers.set(name, joined.get(bearer) ?? bearer)
}

/** Finds the second names where nothing was found, in headlines too. */
function mentionRest(draft: Draft, bearers: ReadonlyMap<string, DraftEntity | null>): void {
  const names = new Map<string, [readonly string[], DraftEntity][]>()
  for (const [name, bearer] of bearers) {
    const words = name.split(/[ -]/)
    const [first = ''] = words
    if (bearer) names.set(first, [...(names.get(first) ?? []), [words, bearer]])
  }
  for (const { index } of draft.sentences) {
    const tokens = draft.tokens[index] ?? []
    let taken: readonly boolean[] | null = null
    for (const token of tokens) {
      for (const [words, bearer] of names.get(token.text) ?? []) {
        const last = lastOf(tokens, token.index, words)
        if (last < 0) continue
        taken ??= takenBy(draft, index, tokens)
        if (taken.slice(token.index, last + 1).some(Boolean) || isLonger(tokens, taken, token.index, last)) continue
        const end = (tokens[last] as Token).end
        draft.mentions.push({
          entity: bearer,
          start: token.start,
          end,
          text: draft.text.slice(token.start, end),
          sentence: index,
          form: words.length > 1 ? 'name' : 'surname',
        })
      }
    }
  }
}

/** The last token of the words that begin at `at`, hyphens between them or not; -1 where others stand there. */
function lastOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at
  for (const word of words) {
    if (i > at && tokens[i]?.text === '-') i++
    if (tokens[i]?.text !== word) return -1
    i++
  }
  return i - 1
}

/** "Wexo Tower", "Kari Wexo": a capital beside it that no other name has. */
function isLonger(tokens: readonly Token[], taken: readonly boolean[], first: number, last: number): boolean {
  return [first - 1, last + 1].some((at) => {
    const token = tokens[at]
    return token !== undefined && !taken[at] && token.pos === 'PROPN' && isCapitalised(token)
  })
}
