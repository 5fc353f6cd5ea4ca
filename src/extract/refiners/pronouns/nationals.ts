import { mayBeHuman } from '../../../text/human-noun.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { mentionsIn } from '../../lookup.ts'
import { nameGazetteer } from '../../names/lexicon.ts'
import type { Discourse } from '../discourse.ts'
import { fitOf } from './fit.ts'
import type { Genders } from './genders.ts'
import type { Seen } from './seen.ts'

/** How much better than the next one of two of the country has to be: a subject beside an object of one sentence. */
const AHEAD = 3
/** "Dutchman", and no "German". */
const MAN = /(?:ch|sh|h)man$/

/** How far behind the comma a demonym is looked for: "Lund, a retired Norwegian baker". */
const APPOSITION = 4

/** Where a demonym is a tongue: "translated from the Norwegian". */
const OF_TONGUE = /^(?:from|into|in)$/

/**
 * Whom one of a country stands for: "the Norwegian said", "the Dutchman". Who the article tells is of that country; else, where
 * he speaks or the word is of people alone, the one person of the article of whom it tells no country, if that is who did something last. Nobody where it has spoken of one
 * of that country without a name. "the Dutch", "the Norwegians" are peoples.
 */
export function nationalOf(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  speaks: boolean,
  discourse: Discourse,
  genders: Genders,
): DraftEntity[] {
  const country = countryOfOne(parse, phrase)
  if (country === null) return []
  const { told, nameless } = nationsOf(draft)
  if (nameless.has(country)) return []
  const word = parse.tokens[phrase.head]?.lower ?? ''
  const gender = word.endsWith('woman') ? 'she' : MAN.test(word) ? 'he' : null
  const people = draft.entities.filter((entity) => entity.kind === 'Person')
  const own = people.filter((entity) => told.get(entity)?.has(country))
  const candidates = own.length > 0 ? own : people.filter((entity) => !told.has(entity))
  if (own.length === 0 && (candidates.length !== 1 || !(speaks || gender))) return []
  const fits = (seen: Seen): number => {
    const [entity] = seen.entities
    if (seen.entities.length !== 1 || !entity || !candidates.includes(entity)) return -Infinity
    return gender === null ? 0 : fitOf(gender, 'one', genders, null)(seen)
  }
  const found = discourse.best({ sentence: parse.sentence.index, speaks: false, fit: fits })
  const [entity] = found?.seen.entities ?? []
  if (!found || !entity || found.margin < AHEAD) return []
  return own.length > 0 || found.seen.subject ? [entity] : []
}

/** The country of "the Norwegian", "the Dutchman", "the 25-year-old Norwegian": one of its people, by the word. */
function countryOfOne({ tokens }: Parse, { first, head, last }: Phrase): string | null {
  if (tokens[first]?.lower !== 'the' || head !== last || head === first) return null
  if (
    !tokens
      .slice(first + 1, head)
      .every(({ pos, text, lower }) => pos === 'ADJ' || pos === 'NUM' || text === '-' || /^(?:years?|old)$/.test(lower))
  )
    return null
  if (OF_TONGUE.test(tokens[first - 1]?.lower ?? '')) return null
  // "The Norwegian and the Danish ministers".
  if (/^(?:and|or|-)$/.test(tokens[head + 1]?.lower ?? '')) return null
  const hit = nameGazetteer().at(tokens, head)
  const meaning = hit?.last === head ? hit.meanings[0] : undefined
  if (!hit || meaning?.kind !== 'country' || meaning.form !== 'demonym') return null
  const one = MAN.test(hit.form) || hit.form.endsWith('woman') || meaning.facts.demonyms.includes(`${hit.form}s`)
  return one ? meaning.facts.iso3 : null
}

interface Nations {
  /** Of whom the article tells one country or several. */
  readonly told: ReadonlyMap<DraftEntity, ReadonlySet<string>>
  /** The countries of which somebody without a name is: "a Norwegian baker". */
  readonly nameless: ReadonlySet<string>
}

const cache = new WeakMap<Draft, Nations>()

/** Reads the article for whom it tells to be of which country; once, when the first is asked for. */
function nationsOf(draft: Draft): Nations {
  const known = cache.get(draft)
  if (known) return known
  const told = new Map<DraftEntity, Set<string>>()
  const nameless = new Set<string>()
  const tell = (entity: DraftEntity, country: string): void => {
    told.set(entity, (told.get(entity) ?? new Set()).add(country))
  }
  for (const entity of draft.entities) if (entity.kind === 'Person' && entity.country) tell(entity, entity.country)
  for (const parse of draft.parses) {
    const people = mentionsIn(draft, parse.sentence.index).filter(({ entity }) => entity.kind === 'Person')
    for (const phrase of parse.phrases) {
      const demonyms = demonymsIn(parse.tokens.slice(phrase.first, phrase.last + 1), parse.tokens)
      if (demonyms.length === 0) continue
      const named = people.find(({ start, end }) => start >= phrase.start && end <= phrase.end)
      if (named) for (const { country, at } of demonyms) if (at < named.start) tell(named.entity, country)
      const head = parse.tokens[phrase.head]
      const one = /^(?:an?|one|another)$/.test(parse.tokens[phrase.first]?.lower ?? '')
      const apposed = people.some(
        ({ end }) => end === parse.tokens[phrase.first - 2]?.end && parse.tokens[phrase.first - 1]?.text === ',',
      )
      if (!named && one && !apposed && head && isOne(head, demonyms))
        for (const { country } of demonyms) nameless.add(country)
    }
    for (const { entity, end } of people) {
      const comma = parse.tokens.findIndex((token) => token.start >= end)
      if (parse.tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(parse.tokens[comma + 1]?.lower ?? '')) continue
      const behind = parse.tokens.slice(comma + 2, comma + 2 + APPOSITION)
      const stop = behind.findIndex(({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',')
      for (const { country } of demonymsIn(stop < 0 ? behind : behind.slice(0, stop), parse.tokens))
        tell(entity, country)
    }
  }
  const nations = { told, nameless }
  cache.set(draft, nations)
  return nations
}

/** "a Norwegian baker", "a Norwegian": one of that country. */
function isOne(head: Token, demonyms: readonly { readonly at: number }[]): boolean {
  return mayBeHuman(head.lower) || demonyms.some(({ at }) => at === head.start)
}

/** The countries of which the words tell somebody to be: "Norwegian", "Norway's". */
function demonymsIn(words: readonly Token[], tokens: readonly Token[]): { country: string; at: number }[] {
  return words.flatMap((word) => {
    if (!/^\p{Lu}/u.test(word.text)) return []
    const meaning = nameGazetteer().at(tokens, word.index)?.meanings[0]
    return meaning?.kind === 'country' && meaning.form === 'demonym'
      ? [{ country: meaning.facts.iso3, at: word.start }]
      : []
  })
}
