import { mentionsIn } from '../../lookup.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Draft, DraftMention } from '../../draft.ts'
import { datelineEnd } from '../../names/datelines.ts'

/** Prepositions that lead to where something happened. */
const LOCATIVE = new Set('in into near at outside inside across around throughout within off over on'.split(' '))
/** Words between the preposition and the name at most: "in the restive south-western city of". */
const MAX_WORDS = 7
/** An article that tells whose "the army" is has no fewer sentences. */
const MIN_SENTENCES = 3
/** Behind the name of a country: forces that it has. */
const FORCE =
  /^(?:air|airstrikes?|armou?r|army|artillery|drones?|fire|forces?|jets?|military|missiles?|navy|police|raids?|rockets?|security|shelling|soldiers?|strikes?|tanks?|troops?|warplanes?)$/
/** Between the name and its forces stand no more words: "Kenyan anti-riot police". */
const MAX_BETWEEN = 2

/** Where an article has all that it tells of happen, as far as no reader has a doubt. */
interface Setting {
  /** The only country of whose places it tells. */
  readonly country: string | null
  /** The sentences that tell of its places; the dateline's is none. */
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>
  /** Whether no country but that one has forces in it, so that "the army" is that one's. */
  readonly alone: boolean
  /** Where its dateline ends, if that is only where it was written: "NEW YORK — Norway's army burned two villages". Else -1. */
  readonly writtenAt: number
}

const settings = new WeakMap<Draft, Setting>()

/** Where the article has things happen. Read once. */
function settingOf(draft: Draft): Setting {
  const known = settings.get(draft)
  if (known) return known
  const setting = read(draft)
  settings.set(draft, setting)
  return setting
}

function read(draft: Draft): Setting {
  const opening = draft.parses[0]
  const end = opening ? (opening.tokens[datelineEnd(opening.tokens)]?.end ?? -1) : -1
  const named = new Map<string, number>()
  const located = new Set<string>()
  const written = new Set<string>()
  const sentences = new Map<number, Set<string>>()
  const others = new Set<string>()
  const forces = new Set<string>()
  for (const parse of draft.parses)
    for (const mention of mentionsIn(draft, parse.sentence.index)) {
      const { country, kind } = mention.entity
      if (country === null || (kind !== 'Country' && kind !== 'Place')) continue
      if (mention.end <= end) {
        written.add(country)
        continue
      }
      named.set(country, (named.get(country) ?? 0) + 1)
      if (isLocation(parse, mention) || isOwner(parse, mention)) others.add(country)
      if (isLocation(parse, mention)) {
        located.add(country)
        sentences.set(parse.sentence.index, (sentences.get(parse.sentence.index) ?? new Set()).add(country))
      }
      if (hasForces(parse, mention)) forces.add(country)
    }
  const elsewhere = [...written].every((country) => !named.has(country)) && others.size > 0
  if (!elsewhere && written.size > 0) {
    for (const country of written) located.add(country)
    sentences.set(-1, written)
  }
  const [country] = located
  const most = Math.max(0, ...named.values())
  const sure =
    country !== undefined && located.size === 1 && (named.get(country) ?? 0) >= (elsewhere ? most : Math.min(most, 2))
  return {
    country: sure ? country : null,
    sentences,
    alone: sure && draft.parses.length >= MIN_SENTENCES && [...forces].every((owner) => owner === country),
    writtenAt: elsewhere ? end : -1,
  }
}

/** "Norway's army" */
function isOwner(parse: Parse, mention: DraftMention): boolean {
  return parse.tokens.find(({ start }) => start >= mention.end)?.lower === "'s"
}

/** "Danish troops", "Denmark's air force" */
function hasForces(parse: Parse, mention: DraftMention): boolean {
  const last = parse.tokens.findIndex(({ end }) => end >= mention.end)
  if (last < 0) return false
  return parse.tokens.slice(last + 1, last + 3 + MAX_BETWEEN).some(({ lower }) => FORCE.test(lower))
}

/** Whether the mention stands in a dateline that tells only where the article was written. */
export function isWrittenAt(draft: Draft, { end }: DraftMention): boolean {
  return end <= settingOf(draft).writtenAt
}

/** The country where the article has all happen, for a sentence that names no other. */
export function settingFor(draft: Draft, parse: Parse): string | null {
  const { country, sentences, writtenAt } = settingOf(draft)
  if (country === null) return before(draft, parse, sentences, writtenAt)
  // What the sentence itself has of places, `placeOf` weighs.
  if (sentences.size === 1 && sentences.has(parse.sentence.index)) return null
  return namesAnother(draft, parse, country, writtenAt) ? null : country
}

/** Whether the sentence names a country, a place or somebody of another one, or tells of what is "abroad"; people of others by their demonym may be in it. */
function namesAnother(draft: Draft, parse: Parse, country: string, writtenAt: number): boolean {
  const named = mentionsIn(draft, parse.sentence.index).some(
    ({ end, form, entity }) =>
      end > writtenAt &&
      (form !== 'demonym' || entity.kind === 'Person') &&
      entity.country !== null &&
      entity.country !== country,
  )
  return named || parse.tokens.some(({ lower }) => /^(?:abroad|overseas|worldwide)$/.test(lower))
}

/** The one country where the sentences before, in the same paragraph, have things happen, for a sentence that names no place. */
function before(draft: Draft, parse: Parse, sentences: Setting['sentences'], writtenAt: number): string | null {
  const { index, paragraph } = parse.sentence
  for (let at = index - 1; at >= Math.max(0, index - MAX_BACK) && draft.sentences[at]?.paragraph === paragraph; at--) {
    const there = sentences.get(at)
    if (!there) continue
    const [country] = there
    return there.size === 1 && country !== undefined && !namesAnother(draft, parse, country, writtenAt) ? country : null
  }
  return null
}

/** A place is remembered for no more sentences. */
const MAX_BACK = 2

/** The country whose "the army" and "troops" are in an article in which only one has any. */
export function forcesFor(draft: Draft, parse: Parse): string | null {
  return settingOf(draft).alone ? settingFor(draft, parse) : null
}

/** Whether the mention is a place to which a preposition of place leads: "in Lund", "near the town of Lund". */
export function isLocation(parse: Parse, mention: DraftMention): boolean {
  if (mention.form === 'demonym' && !isOfPlace(parse, mention)) return false
  if (mention.entity.kind !== 'Country' && mention.entity.kind !== 'Place') return false
  const first = parse.tokens.findIndex((token) => token.start >= mention.start)
  // "killed in US strikes"
  const next = parse.tokens.find((token) => token.start >= mention.end)
  if (
    next &&
    /^(?:air-?strikes?|attacks?|bombardment|bombings?|drones?|fire|missiles?|raids?|rockets?|shelling|strikes?)$/.test(
      next.lower,
    )
  )
    return false
  // "an Oslo-bound train"
  if (next?.text === '-') return false
  for (let at = first - 1; at >= Math.max(0, first - MAX_WORDS); at--) {
    const token = parse.tokens[at]!
    if (LOCATIVE.has(token.lower)) return true
    // "in central and eastern Norway"
    const between = token.pos === 'CCONJ' && parse.tokens[at - 1]?.pos === 'ADJ' && parse.tokens[at + 1]?.pos === 'ADJ'
    if (!between && !/^(?:ADJ|NOUN|PROPN|DET|NUM|PRON)$/.test(token.pos) && !/^(?:of|'s|'|,|-)$/.test(token.lower))
      return false
  }
  return false
}

/** "on the Danish capital", "in a Danish village" */
function isOfPlace({ tokens }: Parse, { end }: DraftMention): boolean {
  return PLACES.test(tokens.find(({ start }) => start >= end)?.lower ?? '')
}

const PLACES = /^(?:capital|city|island|mainland|port|province|region|soil|territory|town|village)$/
