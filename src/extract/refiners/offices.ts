import { lastNamed, mentionsIn } from '../lookup.ts'
import { FORMER_MODIFIERS } from '../../lexicon/titles.ts'
import { holdersNamed } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity, DraftMention, Stage } from '../draft.ts'
import { ownedBody } from './owned-bodies.ts'
import { behindComplement } from '../names/complements.ts'
import { isCapitalised } from '../names/runs.ts'
import { titlesOf, type FoundTitle } from '../names/titles.ts'
import { cueOf } from '../relations/statements/cue-forms.ts'

/** "former Norwegian President": the word stands before the country. */
export const FORMER = new Set<string>(FORMER_MODIFIERS)
/** How many words an apposition may have before its title: "Lavrov, the veteran Russian foreign minister". */
const APPOSITION_REACH = 6

/**
 * Gives persons their offices from the words around their names: "Ukrainian President X", "President of Ukraine X",
 * "X, Russia's foreign minister", "X, president of France", "The president of France's chess club, X". The country or organisation
 * is kept only where the text says it.
 */
export const offices: Stage = {
  name: 'offices',
  requires: ['tokens', 'entities', 'mentions'],
  assigns: ['entities'],
  run(draft, trace) {
    for (const sentence of draft.sentences) {
      const tokens = draft.tokens[sentence.index] ?? []
      const mentions = mentionsIn(draft, sentence.index)
      const persons = mentions.filter((mention) => mention.entity.kind === 'Person')
      if (persons.length === 0) continue
      for (const title of titlesOf(tokens)) {
        if (title.plural) continue
        const of = ofWhom(tokens, mentions, title)
        const body = ownedBody(tokens, mentions, title)
        const definite = of !== null || /^(?:the|his|her|its|their)$/.test(tokens[title.first - 1]?.lower ?? '')
        const bearer =
          bearerOf(tokens, persons, title, Math.max(title.last, of?.last ?? 0), definite) ??
          (body && bearerOf(tokens, persons, title, body.last, true)) ??
          (of ? null : namedBehind(tokens, persons, title))
        if (!bearer) continue
        bearer.gender ??= title.facts.gender
        if (title.facts.kind === 'honorific') continue
        const former =
          title.former || (of !== null && of.first < title.first && FORMER.has(tokens[of.first - 1]?.lower ?? ''))
        // Who leads a body of a country leads no state.
        const own = body && !of ? body : null
        const ofState = !(own && !own.region) && !ofPrivate(of?.entity)
        bearer.sector ??= former ? null : sectorOf(title, of?.entity, ofState)
        // "UBS analyst Kari Lund": where the firm is from tells nothing of her.
        bearer.country ??= (of?.entity.sector === 'BUS' ? null : of?.entity.country) ?? body?.owner.country ?? null
        const start = (tokens[of && of.first < title.first ? of.first : title.first] as Token).start
        const end = (tokens[Math.max(title.last, of?.last ?? 0, own?.last ?? 0)] as Token).end
        if (!bearer.offices.some((office) => office.start === start)) {
          bearer.offices.push({
            title: `${former ? 'Former ' : ''}${officeOf(tokens, title, of?.entity ?? null, bearer)}${own ? draft.plain.slice((tokens[title.last] as Token).end, end) : ''}`,
            of: of?.entity ?? null,
            start,
            end,
          })
          trace?.('offices', `${bearer.name}: ${title.name}${of ? ` of ${of.entity.name}` : ''}`)
        }
      }
    }
  },
}

/** A body that is no state's: its president is nobody of a government. */
function ofPrivate(of: DraftEntity | undefined): boolean {
  return of?.kind === 'Organization' && of.stateOf === null
}

/** What the bearer of the title is: by the title, or, where a body that is no state's has a president, what the body is. */
function sectorOf(title: FoundTitle, of: DraftEntity | undefined, ofState: boolean): DraftEntity['sector'] {
  if (ofState || title.facts.sector !== 'GOV') return title.facts.sector
  return of?.sector ?? null
}

interface Owner {
  readonly entity: DraftEntity
  readonly first: number
  readonly last: number
}

/** Whose office it is: the country or organisation right before the title, or after it with of, for or to. */
export function ofWhom(tokens: readonly Token[], mentions: readonly DraftMention[], title: FoundTitle): Owner | null {
  let before = title.first - 1
  if (tokens[before]?.lower === "'s" || tokens[before]?.lower === "'") before--
  const left = mentionEndingAt(tokens, mentions, before)
  if (left) return left
  const preposition = tokens[title.last + 1]?.lower ?? ''
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'to') return null
  let at = title.last + 2
  if (tokens[at]?.lower === 'the') at++
  const start = tokens[at]?.start
  if (ownedBody(tokens, mentions, title)?.ofState === false) return null
  const right = mentions.find((mention) => mention.start === start && mention.entity.kind !== 'Person')
  return right ? owner(tokens, right) : null
}

function mentionEndingAt(tokens: readonly Token[], mentions: readonly DraftMention[], at: number): Owner | null {
  const end = tokens[at]?.end
  if (end === undefined) return null
  const mention = mentions.find(
    (candidate) =>
      candidate.end === end && (candidate.entity.kind === 'Country' || candidate.entity.kind === 'Organization'),
  )
  return mention ? owner(tokens, mention) : null
}

function owner(tokens: readonly Token[], mention: DraftMention): Owner {
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end)
  return { entity: mention.entity, first: inside[0]?.index ?? 0, last: inside.at(-1)?.index ?? 0 }
}

/** The person whose title it is: named right behind it, or before it across a comma. */
function bearerOf(
  tokens: readonly Token[],
  persons: readonly DraftMention[],
  title: FoundTitle,
  last: number,
  definite: boolean,
): DraftEntity | null {
  // "Holm, the president's son": whose son, not what Holm is.
  if (tokens[title.last + 1]?.lower === "'s") return null
  for (const at of new Set([title.last + 1, last + 1])) {
    const skip = tokens[at]?.text === ',' && definite ? at + 1 : at
    // "In a letter to the businessman, Senator Lund said": a comma that parts two.
    const parted = skip > at && title.facts.kind === 'role'
    const start = tokens[behindHonorifics(tokens, skip, !parted)]?.start
    const behind = persons.find((mention) => mention.start === start)
    if (behind && !(skip > at && isOwnClause(tokens, behind, title.first))) return behind.entity
  }
  for (let i = title.first - 1; i >= Math.max(0, title.first - APPOSITION_REACH); i--) {
    const token = tokens[i] as Token
    if (token.text === ',') {
      const end = tokens[i - 1]?.end
      const age = /^\d{1,3}$/.test(tokens[i - 1]?.text ?? '') ? tokens[i - 3]?.end : undefined
      const named = persons.find((mention) => mention.end === end || mention.end === age)
      return named && !reports(tokens, named, i + 1, title.last) ? named.entity : null
    }
    // "Lund, through a spokeswoman": somebody else's title; "Lund, as president" is her own.
    if (token.pos === 'ADP' && token.lower !== 'as') return null
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null
  }
  return null
}

/** How many words stand between a preposition and the title that it governs: "according to a senior French government official". */
const MAX_GOVERNED = 6

/** "According to the minister, Lund left", "After meeting the minister, Lund left": behind what opens the sentence, the name has a verb of its own. */
function isOwnClause(tokens: readonly Token[], name: DraftMention, title: number): boolean {
  const after = tokens.find(({ start }) => start >= name.end)
  if (after?.pos !== 'VERB' && after?.pos !== 'AUX') return false
  for (let i = title - 1; i >= Math.max(0, title - MAX_GOVERNED); i--) {
    const { pos, text } = tokens[i] as Token
    if (pos === 'ADP' || pos === 'VERB' || pos === 'PART') return text !== "'s"
    if (pos === 'PUNCT' && text !== '-') return false
  }
  return false
}

/** No unknown name behind "of" is longer. */
const MAX_NAME = 5

/** "The mayor of Wexelby, Kari Lund, said": what it is of may be no name that is known. */
function namedBehind(
  tokens: readonly Token[],
  persons: readonly DraftMention[],
  title: FoundTitle,
): DraftEntity | null {
  if (!/^(?:of|for|at)$/.test(tokens[title.last + 1]?.lower ?? '')) return null
  let at = tokens[title.last + 2]?.lower === 'the' ? title.last + 3 : title.last + 2
  const first = at
  while (at - first < MAX_NAME && tokens[at] && isCapitalised(tokens[at] as Token)) at++
  if (at === first || tokens[at]?.text !== ',') return null
  const start = tokens[behindHonorifics(tokens, at + 1, true)]?.start
  const behind = persons.find((mention) => mention.start === start)
  const close = tokens.find((token) => behind !== undefined && token.start >= behind.end)
  // "the mayor of Wexelby, Kari Lund and Otto Brandt": a list.
  return behind && /^(?:[,.;)]|who)$/.test(close?.lower ?? '.') ? behind.entity : null
}

/**
 * "Lund, the minister said, had left", "Holm met Lund, a Norwegian official said": behind the title stands a verb of speech, so that
 * who bears it is the reporter. Where the name opens its clause and the title has no "a", no more than whom it tells may follow, up
 * to the next mark: "Lund, the minister said the town had paid" lacks a comma.
 */
function reports(tokens: readonly Token[], name: DraftMention, first: number, last: number): boolean {
  const verb = behindComplement(tokens, last + 1)
  const cue = cueOf(tokens[verb]?.lower ?? '')
  if (!cue?.quotation || cue.weak || tokens[verb + 1]?.lower === 'to') return false
  const before = tokens[tokens.findIndex(({ start }) => start >= name.start) - 1]
  if (/^an?$/.test(tokens[first]?.lower ?? '') || before?.pos === 'VERB' || before?.pos === 'ADP') return true
  for (let i = verb + 1; i < verb + 7; i++) {
    const token = tokens[i]
    if (!token || /^[,.;]$/.test(token.text)) return true
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'that') return false
  }
  return false
}

/** Offices by which somebody is addressed who has another: "the chairman, Cllr Kari Lund". */
const ADDRESSES =
  /^(?:Councillor|Council(?:wo)?man|Alderman|Senator|Representative|Congress(?:wo)?man|Judge|Justice|Professor)$/

/**
 * "Prime Minister Datuk Seri Kari Lund": the first token behind the forms of address that begin at `at`, ranks and, if asked, `offices`
 * among them.
 */
function behindHonorifics(tokens: readonly Token[], at: number, offices: boolean): number {
  let first = at
  for (const title of titlesOf(tokens))
    if (
      title.first === first &&
      (/^(?:honorific|rank)$/.test(title.facts.kind) || (offices && ADDRESSES.test(title.facts.title)))
    )
      first = title.last + 1
  return first
}

/** The person of the article who bears this title (of this country or body, where one is given), met last before `offset`. */
export function personWithTitle(
  draft: Draft,
  title: string,
  of: DraftEntity | null,
  offset: number,
): DraftEntity | null {
  const country = of?.country ?? null
  // "The leader of the Fish League" is no leader of Norway.
  const body = of?.kind === 'Organization' ? of : null
  const bearers = draft.entities.filter(
    (entity) =>
      entity.kind === 'Person' &&
      entity.offices.some(
        (office) =>
          office.title === title &&
          (body === null || office.of === null || office.of === body) &&
          (country === null || (office.of?.country ?? entity.country ?? country) === country),
      ),
  )
  let best: { entity: DraftEntity; at: number } | null = null
  for (const entity of bearers) {
    const at = lastNamed(draft, entity, offset)
    if (at >= 0 && (!best || at > best.at)) best = { entity, at }
  }
  return best?.entity ?? null
}

/** The one person to whom the article gives this title of this country, wherever it names the person. */
export function soleBearer(draft: Draft, title: string, country: string): DraftEntity | null {
  const bearers = draft.entities.filter((entity) =>
    entity.offices.some((office) => office.title === title && (office.of?.country ?? entity.country) === country),
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/**
 * What the office is called: "Premier" is the prime minister of a country, and of a province, a state or nothing that is named its
 * own office, unless the table has the bearer for a prime minister.
 */
export function officeOf(
  tokens: readonly Token[],
  title: FoundTitle,
  of: DraftEntity | null,
  bearer: DraftEntity | null,
): string {
  if (title.name !== 'Prime Minister' || tokens[title.last]?.lower !== 'premier') return title.name
  const known = bearer !== null && holdersNamed(bearer.name).some((held) => held.title === title.name)
  return of?.kind === 'Country' || known ? title.name : 'Premier'
}
