import { TITLES } from '../../lexicon/titles.ts'
import { mayBeHuman } from '../../text/human-noun.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { firstAfter, isQuoted, lastNamed, mentionsIn, sentencesIn } from '../lookup.ts'
import { titleGazetteer } from '../names/lexicon.ts'
import { type FoundTitle, titlesOf } from '../names/titles.ts'
import { entityOfPhrase } from './discourse.ts'

/** What those are called next who are addressed so: "Dr. Holm … the doctor". */
const ADDRESSED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Dr.', ['Doctor']],
  ['Reverend', ['Reverend', 'Pastor', 'Priest']],
  ['Pastor', ['Pastor']],
  ['Monsignor', ['Monsignor', 'Priest']],
  ['Father', ['Priest']],
  ['Sister', ['Nun']],
  ['Mullah', ['Mullah', 'Cleric']],
  ['Maulana', ['Maulana', 'Cleric']],
  ['Sheikh', ['Sheikh']],
])

/** Other words for who bears a title. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Ambassador', ['Envoy', 'Diplomat']],
  ['Envoy', ['Diplomat']],
  ['Senator', ['Lawmaker', 'Legislator']],
  ['Representative', ['Lawmaker', 'Legislator', 'Congressman', 'Congresswoman']],
  ['Congressman', ['Lawmaker', 'Legislator']],
  ['Congresswoman', ['Lawmaker', 'Legislator']],
  ['Member of Parliament', ['Lawmaker', 'Legislator', 'Parliamentarian']],
  ['Attorney', ['Lawyer']],
  ['Lawyer', ['Attorney']],
])

/** Offices that a shorter word does not mean: "the minister" is no prime minister, "the governor" no lieutenant governor. */
const OWN_NAME =
  /^(?:(?:Prime|First|Chief) Minister|Vice|Deputy|Assistant|Associate|Junior|Under|Sub|Lieutenant|Opposition|Shadow)\b/
/** The office at the head of a longer name: "Secretary of State". */
const OF = /^(?:Secretary|Minister|Chief|Commissioner|Director)(?= (?:of|for)\b)/
/** Verbs that make somebody what they name: "was elected mayor". Lemmas. */
const MAKES = new Set('elect appoint name crown make re-elect reelect install ordain'.split(' '))
/** Nouns that tell what somebody is to others, not what he does. */
const RELATIVE = new Set(
  `friend brother sister son daughter wife husband father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
  stepfather stepmother girlfriend boyfriend fiance fiancee partner colleague teammate rival opponent predecessor successor counterpart ally
  aide adviser advisor confidant roommate classmate neighbor neighbour supporter member leader candidate winner star relative associate boss
  man woman boy girl person resident descendant parent survivor other native president`.split(/\s+/),
)
const INDEFINITE = /^(?:an?|another)$/

const KINDS: ReadonlyMap<string, string> = new Map(TITLES.map(({ title, kind }) => [title, kind]))

/** Whom the article calls by a longer title, a form of address or a clause, so that the bare title takes them up: "Foreign Minister Holm … the minister". */
export class TakenUp {
  readonly #draft: Draft
  readonly #bearers = new Map<string, Set<DraftEntity>>()
  /** Where somebody without a name is called so first: "a doctor". */
  readonly #nameless = new Map<string, number>()

  #isRead = false

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** Reads the article when first asked: most ask nothing. */
  #readAll(): void {
    if (this.#isRead) return
    this.#isRead = true
    const draft = this.#draft
    const offices = new Set<number>()
    for (const entity of draft.entities) {
      if (entity.kind !== 'Person') continue
      for (const { title, start } of entity.offices) {
        offices.add(start)
        for (const name of shorter(title)) this.#add(name, entity)
      }
    }
    for (const parse of draft.parses) {
      for (const title of titlesOf(parse.tokens)) this.#read(parse, title, offices)
      this.#readTrades(parse)
    }
  }

  /** Who of the article bears the title (of the country, where one is given) without being called by just this word. */
  bearer(title: string, country: string | null, offset: number): DraftEntity | null {
    this.#readAll()
    const nameless = this.#nameless.get(title)
    if (nameless !== undefined && nameless < offset) return null
    const named = [...(this.#bearers.get(title) ?? [])]
      .filter((entity) => country === null || entity.country === country)
      .map((entity) => ({ entity, at: lastNamed(this.#draft, entity, offset) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at)
    const [best, next] = named
    if (!best || (next && this.#sentenceAt(next.at) === this.#sentenceAt(best.at))) return null
    return best.entity
  }

  #add(title: string, entity: DraftEntity): void {
    const known = this.#bearers.get(title)
    if (known) known.add(entity)
    else this.#bearers.set(title, new Set([entity]))
  }

  #read(parse: Parse, title: FoundTitle, offices: ReadonlySet<number>): void {
    if (title.plural) return
    const start = parse.tokens[title.first]?.start ?? -1
    const addressed = ADDRESSED.get(title.facts.title)
    if (addressed) {
      const name = parse.tokens[title.last + (parse.tokens[title.last + 1]?.text === '.' ? 2 : 1)]?.start
      const mention = mentionsIn(this.#draft, parse.sentence.index).find((other) => other.start === name)
      if (mention?.entity.kind === 'Person') {
        for (const word of addressed) this.#add(word, mention.entity)
        return
      }
    }
    const phrase = parse.phraseAt[title.last]
    if (!phrase || phrase.head !== title.last || isQuoted(this.#draft, start)) return
    const told = title.former ? null : toldToBe(this.#draft, parse, phrase.first, title)
    if (told) this.#add(title.name, told)
    else if (
      INDEFINITE.test(parse.tokens[phrase.first]?.lower ?? '') &&
      !offices.has(start) &&
      !this.#nameless.has(title.name)
    )
      this.#nameless.set(title.name, start)
  }

  /** "Holm, 44, a baker from Bergen", "the baker Holm"; "a baker" is somebody else. */
  #readTrades({ tokens, phrases, phraseAt, verbAt, sentence }: Parse): void {
    const people = mentionsIn(this.#draft, sentence.index).filter(({ entity }) => entity.kind === 'Person')
    const told = new Set<number>()
    for (const { entity, start, end } of people) {
      const first = firstFrom(tokens, start)
      const before = tokens[first - 1]
      if (before && isTradeOf(before) && phraseAt[first - 1] === phraseAt[first]) this.#add(tradeKey(before), entity)
      let at = firstFrom(tokens, end)
      if (tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')) at += 2
      const phrase = tokens[at]?.text === ',' ? phraseAt[at + 1] : null
      const head =
        phrase?.first === at + 1 && /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '') ? tokens[phrase.head] : undefined
      // "According to Holm, the baker left": a clause of its own.
      if (!head || !isTradeOf(head) || verbAt[head.index + 1]) continue
      told.add(head.index)
      this.#add(tradeKey(head), entity)
    }
    for (const { first, head } of phrases) {
      const noun = tokens[head] as Token
      if (told.has(head) || !INDEFINITE.test(tokens[first]?.lower ?? '') || !isTradeOf(noun)) continue
      if (!this.#nameless.has(tradeKey(noun))) this.#nameless.set(tradeKey(noun), noun.start)
    }
  }

  #sentenceAt(offset: number): number {
    return sentencesIn(this.#draft, { start: offset, end: offset + 1 })[0]?.index ?? -1
  }
}

/** How a noun that is no title is kept: "the baker". */
export function tradeKey({ lower }: Token): string {
  return `noun:${lower}`
}

/** Whether the noun tells what somebody does. */
function isTradeOf({ pos, lower, lemma }: Token): boolean {
  return pos === 'NOUN' && lower === lemma && !RELATIVE.has(lower) && mayBeHuman(lower)
}

/** The first token that begins at `offset` or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstAfter(tokens.length, (at) => (tokens[at] as Token).start >= offset)
}

/** Shorter words for the office: "Foreign Minister" is a minister, "Secretary of State" a secretary, a retired general a general. */
function shorter(office: string): string[] {
  const former = office.startsWith('Former ')
  const title = former ? office.slice('Former '.length) : office
  const kind = KINDS.get(title)
  // Ranks outlast the service, offices do not.
  if (kind === undefined || (former && kind !== 'rank')) return []
  const names = former ? [title] : [...(OTHER_WORDS.get(title) ?? [])]
  const of = OF.exec(title)?.[0]
  if (of) names.push(of)
  const last = title.split(' ').at(-1) ?? ''
  if (last !== title && KINDS.get(last) === kind && (kind === 'rank' || !OWN_NAME.test(title))) names.push(last)
  return names
}

/** "Holm is the mayor", "Holm was elected mayor": of whom the clause tells it. */
function toldToBe(draft: Draft, parse: Parse, first: number, title: FoundTitle): DraftEntity | null {
  const verb = parse.verbAt[parse.tokens[first - 1]?.lower === 'as' ? first - 2 : first - 1]
  if (!verb || verb.negated || verb.modal !== null || verb.infinitive || verb.gerund) return null
  const article = /^(?:an?|the|their|its)$/.test(parse.tokens[first]?.lower ?? '')
  const is = verb.lemma === 'be' && /^(?:is|'s)$/.test(parse.tokens[verb.main]?.lower ?? '')
  const became = verb.lemma === 'become' || (verb.passive && MAKES.has(verb.lemma))
  const bare = first === title.first
  if (!(is && (article || bare)) && !became) return null
  // "Holm is the minister's friend"
  if (parse.tokens[title.last + 1]?.lower === "'s" || !titleGazetteer().at(parse.tokens, title.last)) return null
  // "Holm, who is mayor"
  const who = parse.tokens[verb.first - 1]?.lower === 'who'
  const comma = who && parse.tokens[verb.first - 2]?.text === ','
  const subject = parse.phraseAt[verb.first - (comma ? 3 : who ? 2 : 1)]
  const entity = subject ? entityOfPhrase(draft, parse, subject) : null
  return entity?.kind === 'Person' ? entity : null
}
