import { coordinated } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Range } from '../../../model/span.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { isQuoted } from '../../lookup.ts'
import { Discourse, entityOfPhrase } from '../discourse.ts'
import { entitiesOfRole } from './definites.ts'
import { excludedBy } from './excluded.ts'
import { fitOf } from './fit.ts'
import { Genders } from './genders.ts'
import { nominalOf } from './nominals.ts'
import type { Seen } from './seen.ts'
import type { Speech } from './speech.ts'
import { genderOf, IT, THEY } from './words.ts'

/** What a reading of the article makes of its pronouns, by their start. */
export interface Referents {
  readonly entities: Map<number, DraftEntity[]>
  /** The words that a pronoun takes up, where these name nobody. */
  readonly words: Map<number, Range>
}

/** What is known before pronouns are read. */
export interface Known {
  readonly speeches: ReadonlyMap<number, Speech>
  readonly roles: ReadonlyMap<number, DraftEntity>
  readonly subjects: ReadonlySet<number>
}

/** Where the words lie that a sentence reports without marks. */
interface Reported {
  readonly from: number
  readonly before: Range | null
}

/** A margin from which a pronoun tells something of its antecedent. */
const SURE = 2

/** Reads the article's pronouns once, in order. `genders` is asked, and told what the pronouns make likely. */
export class Reading {
  readonly referents: Referents = { entities: new Map(), words: new Map() }
  readonly #draft: Draft
  readonly #known: Known
  readonly #genders: Genders
  readonly #learned: Genders
  readonly #discourse = new Discourse()

  constructor(draft: Draft, known: Known, genders: Genders, learned: Genders) {
    this.#draft = draft
    this.#known = known
    this.#genders = genders
    this.#learned = learned
  }

  run(): Referents {
    for (const parse of this.#draft.parses) if (!parse.sentence.headline) this.#sentence(parse)
    return this.referents
  }

  #sentence(parse: Parse): void {
    const subjects = new Set(
      parse.phrases.filter((phrase) => this.#known.subjects.has(parse.tokens[phrase.head]?.start ?? -1)),
    )
    const met = new Set<string>()
    const reported = this.#reportedIn(parse)
    for (const phrase of parse.phrases) {
      const seen = this.#phrase(parse, phrase, subjects, met, reported)
      this.#possessive(parse, phrase)
      if (seen) this.#discourse.meet(seen)
      this.#notePair(parse, phrase)
    }
  }

  /** What the phrase names or takes up, as later pronouns see it. */
  #phrase(
    parse: Parse,
    phrase: Phrase,
    subjects: ReadonlySet<Phrase>,
    met: Set<string>,
    reported: Reported,
  ): Seen | null {
    const draft = this.#draft
    const head = parse.tokens[phrase.head]
    if (!head) return null
    const quoted = isQuoted(draft, phrase.start)
    const speech = quoted ? undefined : this.#known.speeches.get(head.start)
    const subject = speech !== undefined || subjects.has(phrase) || standsForSubject(draft, parse, phrase, subjects)
    const place = {
      sentence: parse.sentence.index,
      paragraph: parse.sentence.paragraph,
      start: phrase.start,
      subject,
      speaks: speech !== undefined,
      asks: speech?.asks ?? false,
      reported: speech === undefined && isWithin(reported, phrase),
      definite: false,
      owns: ownedBy(parse, phrase, subjects),
      quoted,
    }
    const first = (kind: Seen['kind']): boolean => !quoted && !met.has(kind) && met.add(kind) !== undefined
    const role = this.#known.roles.get(phrase.start)
    const named = role ?? entityOfPhrase(draft, parse, phrase)
    if (role) this.referents.entities.set(phrase.start, [role])
    if (named) return { ...place, ...seenOf([named], phrase), first: first(seenOf([named], phrase).kind) }
    if (quoted) return null
    if (phrase.pronoun) {
      const found = this.#pronoun(parse, phrase, subjects, speech)
      if (!found) return null
      return { ...found, ...place, first: first(found.kind) }
    }
    const entities = entitiesOfRole(this.#draft, parse, phrase, this.#discourse)
    if (entities.length > 0) {
      this.referents.entities.set(phrase.start, entities)
      const seen = seenOf(entities, phrase)
      return { ...place, ...seen, first: first(seen.kind) }
    }
    const nominal = nominalOf(parse, phrase, subject, speech !== undefined)
    if (!nominal || this.#isNamedBeside(parse, phrase)) return null
    const words = speech?.words ?? { start: phrase.start, end: phrase.end }
    const key = `words:${head.lemma}:${nominal.plural ? 'many' : 'one'}`
    const definite = parse.tokens[phrase.first]?.lower === 'the'
    return { ...place, ...nominal, key, entities: [], words, definite, first: first(nominal.kind) }
  }

  /** What the sentence reports, as far as it is not quoted: behind the first subject that speaks, and before a cue that ends it. */
  #reportedIn(parse: Parse): Reported {
    for (const { head, start } of parse.phrases) {
      const speech = this.#known.speeches.get(parse.tokens[head]?.start ?? -1)
      if (speech) return { from: start + 1, before: speech.before }
    }
    return { from: Infinity, before: null }
  }

  /** "her husband, Otto Brandt": the name is taken up, not the noun. */
  #isNamedBeside(parse: Parse, phrase: Phrase): boolean {
    for (const step of [1, -1]) {
      const at = step === 1 ? phrase.last + 1 : phrase.first - 1
      const beside = parse.phraseAt[parse.tokens[at]?.text === ',' ? at + step : at]
      if (beside && entityOfPhrase(this.#draft, parse, beside)?.kind === 'Person') return true
    }
    return false
  }

  #pronoun(parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>, speech: Speech | undefined): Seen | null {
    const word = parse.tokens[phrase.first]?.lower ?? ''
    const gender = genderOf(word)
    const number = gender !== null ? 'one' : THEY.has(word) ? 'many' : IT.has(word) ? 'it' : null
    if (number === null) return null
    const excluded = excludedBy(this.#draft, parse, phrase, subjects, speech, this.referents.entities)
    const found = this.#discourse.best({
      sentence: parse.sentence.index,
      speaks: speech !== undefined,
      fit: fitOf(gender, number, this.#genders, excluded),
    })
    if (!found) return null
    const { seen, margin } = found
    const [entity] = seen.entities
    if (entity) this.referents.entities.set(phrase.start, [...seen.entities])
    else this.referents.words.set(phrase.start, seen.words)
    if (gender !== null && entity) this.#learned.vote(seen.key, gender, margin >= SURE ? 1 : 0.25)
    return seen
  }

  /** "his" and "its" at the head of a phrase: kept at the offset of the word. */
  #possessive(parse: Parse, phrase: Phrase): void {
    const token = parse.tokens[phrase.first]
    if (!token || phrase.pronoun || isQuoted(this.#draft, phrase.start)) return
    const gender = genderOf(token.lower)
    if (gender === null && token.lower !== 'its' && token.lower !== 'their') return
    const fit =
      gender !== null
        ? fitOf(gender, 'one', this.#genders, null)
        : (seen: Seen): number => (seen.kind === 'body' && seen.entities.length === 1 ? 0 : -Infinity)
    const found = this.#discourse.best({ sentence: parse.sentence.index, speaks: false, fit })
    const [entity] = found?.seen.entities ?? []
    if (!found || !entity) return
    if (!this.referents.entities.has(token.start)) this.referents.entities.set(token.start, [entity])
    if (gender !== null) this.#learned.vote(found.seen.key, gender, found.margin >= SURE ? 1 : 0.25)
  }

  /** Those named together ("A and B", "A … with B") become what "they" and "the two leaders" mean. */
  #notePair(parse: Parse, phrase: Phrase): void {
    const group = coordinated(parse, phrase)
    const entities = group.flatMap((member) => this.#entityOf(parse, member) ?? [])
    if (
      group.length === 2 &&
      entities.length === 2 &&
      entities[0] !== entities[1] &&
      entities[0]?.kind === entities[1]?.kind
    )
      return this.#pair(parse, entities, phrase)
    const partner = entities[0]
    if (parse.tokens[phrase.first - 1]?.lower !== 'with' || !partner) return
    if (partner.kind !== 'Person' && partner.kind !== 'Country') return
    const other = this.#firstOf(parse, phrase, partner.kind)
    if (other && other !== partner) this.#pair(parse, [other, partner], phrase)
  }

  #pair(parse: Parse, entities: DraftEntity[], phrase: Phrase): void {
    this.#discourse.pair(entities)
    this.#discourse.meet({
      ...seenOf(entities, phrase),
      sentence: parse.sentence.index,
      paragraph: parse.sentence.paragraph,
      start: phrase.start,
      subject: true,
      speaks: false,
      asks: false,
      reported: false,
      definite: false,
      first: false,
      owns: null,
      quoted: isQuoted(this.#draft, phrase.start),
    })
  }

  #entityOf(parse: Parse, phrase: Phrase): DraftEntity | null {
    return entityOfPhrase(this.#draft, parse, phrase) ?? this.referents.entities.get(phrase.start)?.[0] ?? null
  }

  #firstOf(parse: Parse, before: Phrase, kind: DraftEntity['kind']): DraftEntity | null {
    for (const candidate of parse.phrases) {
      if (candidate.start >= before.start) return null
      const entity = this.#entityOf(parse, candidate)
      if (entity?.kind === kind) return entity
    }
    return null
  }
}

/** "Her husband, Otto Brandt, sells fish": the name is the subject as much as the noun beside it. */
function standsForSubject(draft: Draft, parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>): boolean {
  const mark = parse.tokens[phrase.first - 1]?.text === ','
  const beside = parse.phraseAt[phrase.first - (mark ? 2 : 1)]
  return !!beside && subjects.has(beside) && !beside.pronoun && entityOfPhrase(draft, parse, beside) === null
}

function isWithin({ from, before }: Reported, { start, end }: Phrase): boolean {
  return start >= from || (before !== null && before.start <= start && end <= before.end)
}

function ownedBy(parse: Parse, phrase: Phrase, subjects: ReadonlySet<Phrase>): Seen['owns'] {
  if (!/^'s?$/.test(parse.tokens[phrase.last + 1]?.lower ?? '')) return null
  const owned = parse.phraseAt[phrase.last + 2]
  return owned && subjects.has(owned) ? 'subject' : 'other'
}

function seenOf(
  entities: readonly DraftEntity[],
  phrase: Phrase,
): Pick<Seen, 'key' | 'entities' | 'words' | 'kind' | 'plural' | 'gender'> {
  const [entity] = entities
  const kind = entity?.kind === 'Person' ? 'person' : entity?.kind === 'Place' ? 'other' : 'body'
  return {
    key: entities.map(({ id }) => id).join('+'),
    entities,
    words: { start: phrase.start, end: phrase.end },
    kind,
    plural: entities.length > 1,
    gender: entities.length === 1 ? (entity?.gender ?? null) : null,
  }
}
