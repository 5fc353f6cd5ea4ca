import { opening } from '../../../text/syntax/coordination.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Range } from '../../../model/span.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { Discourse, entityOfPhrase } from '../discourse.ts'
import type { Ages } from './ages.ts'
import { isWithinReported, subjectAhead } from './ahead.ts'
import { entitiesOfRole } from './definites.ts'
import { describedBy } from './described.ts'
import { answeredBy } from './exchanges.ts'
import { excludedBy } from './excluded.ts'
import { fitOf } from './fit.ts'
import type { Genders } from './genders.ts'
import { Hints, manyHint, textHint } from './hints.ts'
import type { KnownPhrase, KnownSentence } from './known.ts'
import { nationalOf } from './nationals.ts'
import { groupAt } from './pairs.ts'
import type { Seen } from './seen.ts'
import { seenOf } from './seen-of.ts'
import { thankedBefore } from './thanked.ts'
import { WEIGHTS } from './weights.ts'
import { genderOf, IT, THEY } from './words.ts'

/** What a reading of the article makes of its pronouns, by their start. */
export interface Referents {
  readonly entities: Map<number, DraftEntity[]>
  /** The words that a pronoun takes up, where these name nobody. */
  readonly words: Map<number, Range>
}

/** A margin from which a pronoun tells something of its antecedent. */
const SURE = 2

/** Reads the article's pronouns once, in order. `genders` is asked, `learned` told what the pronouns make likely. */
export class Reading {
  readonly referents: Referents = { entities: new Map(), words: new Map() }
  readonly #draft: Draft
  readonly #genders: Genders
  readonly #learned: Genders
  readonly #discourse = new Discourse()
  readonly #hints = new Hints()
  readonly #ages: Ages
  /** The kinds that the sentence has named. */
  readonly #met = new Set<string>()
  /** What the phrases of the sentence stand for, by their start. */
  readonly #keyAt = new Map<number, string>()

  constructor(draft: Draft, ages: Ages, genders: Genders, learned: Genders) {
    this.#draft = draft
    this.#genders = genders
    this.#learned = learned
    this.#ages = ages
  }

  run(sentences: readonly KnownSentence[]): Referents {
    for (const sentence of sentences) {
      this.#met.clear()
      this.#keyAt.clear()
      this.#hints.begin()
      for (const known of sentence.phrases) {
        const seen = this.#phrase(sentence, known)
        if (known.possessive !== null) this.#possessive(sentence, known.possessive, known)
        if (seen) this.#keyAt.set(known.phrase.start, seen.key)
        if (seen) this.#hints.meet(seen, known)
        if (seen) this.#discourse.meet(seen)
        if (known.group || known.with) this.#group(sentence, known)
      }
    }
    return this.referents
  }

  /** What the phrase names or takes up, as later pronouns see it. */
  #phrase(sentence: KnownSentence, known: KnownPhrase): Seen | null {
    const { phrase, named, place, nominal, speech } = known
    if (named) {
      if (known.role) this.referents.entities.set(phrase.start, [named])
      return this.#seen(place, seenOf([named], phrase))
    }
    if (place.quoted) return null
    if (phrase.pronoun) {
      const found = this.#pronoun(sentence, known)
      return found && this.#seen(place, found)
    }
    const { parse } = sentence
    const role = entitiesOfRole(this.#draft, parse, phrase, this.#discourse)
    const entities = role.length > 0 ? role : this.#described(parse, phrase, place.speaks)
    if (entities.length > 0) {
      this.referents.entities.set(phrase.start, entities)
      return this.#seen(place, seenOf(entities, phrase))
    }
    if (!nominal) return null
    return this.#seen(parse.tokens[phrase.first]?.lower === 'the' ? { ...place, definite: true } : place, {
      ...nominal,
      key: `words:${parse.tokens[phrase.head]?.lemma ?? ''}:${nominal.plural ? 'many' : 'one'}`,
      entities: [],
      words: speech?.words ?? { start: opening(phrase).start, end: phrase.end },
    })
  }

  #described(parse: KnownSentence['parse'], phrase: Phrase, speaks: boolean): DraftEntity[] {
    const one = nationalOf(this.#draft, parse, phrase, speaks, this.#discourse, this.#genders)
    return one.length > 0 ? one : describedBy(parse, phrase, this.#discourse, this.#ages, this.#genders)
  }

  #seen(place: KnownPhrase['place'], what: Omit<Seen, keyof KnownPhrase['place'] | 'first'>): Seen {
    const first = !place.quoted && !this.#met.has(what.kind)
    if (first) this.#met.add(what.kind)
    // Field by field: this is made for every phrase, twice, and two objects spread into one take far longer.
    return {
      key: what.key,
      entities: what.entities,
      words: what.words,
      kind: what.kind,
      plural: what.plural,
      gender: what.gender,
      mute: what.mute,
      text: what.text,
      sentence: place.sentence,
      paragraph: place.paragraph,
      start: place.start,
      subject: place.subject,
      speaks: place.speaks,
      asks: place.asks,
      given: place.given,
      reported: place.reported,
      definite: place.definite,
      origin: place.origin,
      owns: place.owns,
      aside: place.aside,
      quoted: place.quoted,
      first,
    }
  }

  /** Who speaks in the sentence before the pronoun. */
  #reporting({ phrases }: KnownSentence, pronoun: Phrase): DraftEntity[] {
    return phrases
      .filter(({ speech, phrase }) => speech !== undefined && phrase.last < pronoun.first)
      .flatMap(({ named, phrase }) => named ?? this.referents.entities.get(phrase.start) ?? [])
  }

  #pronoun(sentence: KnownSentence, known: KnownPhrase): Seen | null {
    const { parse } = sentence
    const { phrase, speech } = known
    const word = parse.tokens[phrase.first]?.lower ?? ''
    const gender = genderOf(word)
    const number = gender !== null ? 'one' : THEY.has(word) ? 'many' : IT.has(word) ? 'it' : null
    // "both of Holm's rivals"
    if (number === null || (word === 'both' && parse.tokens[phrase.last + 1]?.lower === 'of')) return null
    const reporting = gender === null ? this.#reporting(sentence, phrase) : []
    const hint =
      gender !== null
        ? this.#hints.of(sentence, known)
        : !speech
          ? this.#hints.struck(sentence, known)
          : number === 'it'
            ? textHint(sentence, known)
            : manyHint
    const excluded = excludedBy(this.#draft, sentence, known, this.#keyAt, reporting)
    const fit = fitOf(gender, number, this.#genders, excluded)
    const ahead = gender === null ? null : subjectAhead(sentence, known)
    const found = this.#discourse.best({
      sentence: parse.sentence.index,
      paragraph: gender === null ? undefined : parse.sentence.paragraph,
      speaks: speech !== undefined,
      within: gender !== null && !word.endsWith('self') && isWithinReported(sentence, known),
      answers: gender === null && number !== 'it' ? null : answeredBy(parse, phrase),
      fit: (seen) => (word === 'both' && !seen.plural ? -Infinity : fit(seen)),
      hint,
      ahead: ahead?.named
        ? { ...ahead.place, ...seenOf([ahead.named], ahead.phrase), reported: false, first: true }
        : null,
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
  #possessive(sentence: KnownSentence, owner: 'he' | 'she' | 'it', known: KnownPhrase): void {
    const { parse } = sentence
    const { phrase } = known
    const beside = this.#beside(parse, phrase)
    if (beside && (beside.kind === 'Person') === (owner !== 'it')) {
      if (!this.referents.entities.has(phrase.start)) this.referents.entities.set(phrase.start, [beside])
      if (owner !== 'it') this.#learned.vote(seenOf([beside], phrase).key, owner, 1)
      return
    }
    const fit =
      owner === 'it'
        ? (seen: Seen): number => (seen.kind === 'body' && seen.entities.length === 1 ? 0 : -Infinity)
        : fitOf(owner, 'one', this.#genders, null)
    const thanked = owner === 'it' ? null : thankedBefore(parse, phrase)
    const whose = thanked && this.#keyAt.get(thanked.start)
    const found = this.#discourse.best({
      sentence: parse.sentence.index,
      speaks: false,
      hint: (seen) => (whose !== null && seen.key === whose ? WEIGHTS.thanked : 0),
      within: owner !== 'it' && isWithinReported(sentence, known),
      fit,
    })
    const [entity] = found?.seen.entities ?? []
    if (!found || !entity) return
    if (known.mouthpiece) this.#hints.speaksFor(found.seen.key)
    if (!this.referents.entities.has(phrase.start)) this.referents.entities.set(phrase.start, [entity])
    if (owner !== 'it') this.#learned.vote(found.seen.key, owner, found.margin >= SURE ? 1 : 0.25)
  }

  /** "Holm and her aides", "Norway and its army": the owner is whom the list has just named. */
  #beside(parse: KnownSentence['parse'], phrase: Phrase): DraftEntity | null {
    if (parse.tokens[phrase.first - 1]?.lower !== 'and') return null
    const before = parse.phraseAt[phrase.first - 2]
    if (!before) return null
    const entity = entityOfPhrase(this.#draft, parse, before) ?? this.referents.entities.get(before.start)?.[0]
    return entity && entity.kind !== 'Place' ? entity : null
  }

  #group({ parse }: KnownSentence, known: KnownPhrase): void {
    if (!known.group && !known.with && !known.groupWords) return
    const entities = groupAt(
      parse,
      known,
      (phrase) => entityOfPhrase(this.#draft, parse, phrase) ?? this.referents.entities.get(phrase.start)?.[0] ?? null,
    )
    const words = known.groupWords
    if (entities.length < 2 && (!words || known.place.quoted)) return
    if (entities.length > 1) this.#discourse.pair(entities)
    const one = seenOf(entities, known.phrase)
    this.#discourse.meet({
      ...known.place,
      ...(entities.length > 1 || !words
        ? one
        : { ...one, key: `group:${words.start}`, words, kind: 'person', plural: true }),
      subject: entities.length > 1 || known.groupActs,
      speaks: known.groupSpeaks,
      asks: false,
      given: null,
      reported: false,
      first: entities.length < 2,
      owns: null,
    })
  }
}
