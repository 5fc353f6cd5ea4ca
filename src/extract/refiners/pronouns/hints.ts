import { MOUTHPIECES } from '../../../lexicon/mouthpieces.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { type Fate, lotOf, verbOf } from './fates.ts'
import type { KnownPhrase, KnownSentence } from './known.ts'
import { isItsOwn } from './mouthpieces.ts'
import type { Seen } from './seen.ts'
import { WEIGHTS } from './weights.ts'
import { genderOf } from './words.ts'

/** What speaks for or against a candidate besides its place, in points. */
export type Hint = (seen: Seen) => number

/** What one has to do: "told Holm he must resign". */
const DUTY = new Set(['should', 'must', 'shall'])

/** Who tells of others and not of himself: the key of plain words for one. */
const SOURCES: ReadonlySet<string> = new Set(
  [...MOUTHPIECES].flatMap(([noun, kind]) => (/^(?:official|speaker|aide)$/.test(kind) ? `words:${noun}:one` : [])),
)

interface Told {
  readonly phrase: Phrase
  readonly to: string
  readonly from: string | null
}

/** What the sentences have told of those they name: who fell to whom, who speaks for whom, who was told something. */
export class Hints {
  readonly #fates = new Map<string, { readonly fate: Fate; readonly sentence: number }>()
  readonly #law = new Set<string>()
  /** Whom a mouthpiece speaks for. */
  readonly #clients = new Map<string, string>()
  /** Of the sentence: whom its mouthpiece speaks for, who speaks, and who was told something by whom. */
  #client: string | null = null
  #speaker: string | null = null
  #subject: string | null = null
  /** The first subjects of the sentences. */
  readonly #subjects = new Map<number, string>()
  #told: Told | null = null

  /** A new sentence. */
  begin(): void {
    this.#client = null
    this.#speaker = null
    this.#subject = null
    this.#told = null
  }

  meet(seen: Seen, { phrase, fate, law, client, place }: KnownPhrase): void {
    if (place.quoted) return
    if (fate) this.#fates.set(seen.key, { fate, sentence: seen.sentence })
    if (law) this.#law.add(seen.key)
    if (seen.given && seen.key !== this.#subject) this.#told = { phrase, to: seen.key, from: this.#subject }
    if (client) this.speaksFor(seen.key)
    if (seen.subject) {
      this.#subject = seen.key
      if (!this.#subjects.has(seen.sentence)) this.#subjects.set(seen.sentence, seen.key)
    }
    if (!seen.speaks) return
    this.#speaker = seen.key
    if (this.#client !== null && this.#client !== seen.key) this.#clients.set(seen.key, this.#client)
  }

  /** Whom the mouthpiece of the sentence speaks for. */
  speaksFor(key: string): void {
    this.#client = key
    if (this.#speaker !== null && this.#speaker !== key) this.#clients.set(this.#speaker, key)
  }

  /** What is to be said of the candidates for a pronoun of one person. */
  of({ parse, subjects }: KnownSentence, { phrase, speech, inside }: KnownPhrase): Hint {
    const sentence = parse.sentence.index
    const form = parse.tokens[phrase.first]?.lower ?? ''
    const subject = form !== 'him' && (/^s?he$/.test(form) || subjects.has(phrase) || speech !== undefined)
    const verb = subject ? verbOf(parse, phrase) : null
    const lot = subject ? lotOf(parse, phrase) : null
    const alive = speech !== undefined && !(verb?.perfect && parse.tokens[verb.first]?.lower === 'had')
    const client = inside && !(subject && isItsOwn(parse, phrase)) ? this.#meant() : null
    // "Holm is expected, an official said, denying that he had met B"
    const source =
      inside && this.#speaker !== null && SOURCES.has(this.#speaker) && !(subject && isItsOwn(parse, phrase))
    // "Holm said [he]", "Holm said that [he]": no weight of names before is as near.
    const opens = parse.tokens[phrase.first - 1]?.lower === 'that' ? phrase.first - 2 : phrase.first - 1
    const own = inside && subject && client === null && !source && parse.verbAt[opens] ? this.#speaker : null
    const told = verb ? this.#toldBefore(parse.tokens, phrase) : null
    const toTold =
      told && verb && (isDuty(parse.tokens, verb) || (verb.passive && verb.modal !== null && !this.#law.has(told.to)))
    const beside = !subject && this.#isBeside(sentence)
    const both = subject && isObjectToo(parse, phrase)
    return (seen) =>
      this.#byFate(seen, sentence, lot, alive) +
      (seen.key === client ? WEIGHTS.client : 0) +
      (source && seen.key === this.#speaker ? WEIGHTS.source : 0) +
      (own !== null && seen.key === own ? WEIGHTS.ownWords : 0) +
      (toTold ? (seen.key === told.to ? WEIGHTS.answers : seen.key === told.from ? -WEIGHTS.answers : 0) : 0) +
      (beside && !seen.subject && !seen.quoted && seen.sentence === sentence - 1 ? WEIGHTS.beside : 0) +
      (both && seen.subject && !seen.reported ? WEIGHTS.parallel : 0)
  }

  /** "Norway said rebels had attacked the town. They killed ten": who struck, for a pronoun of bodies or several. */
  struck({ parse }: KnownSentence, { phrase }: KnownPhrase): Hint | null {
    if (lotOf(parse, phrase) !== 'strikes') return null
    const sentence = parse.sentence.index
    return (seen) => this.#byFate(seen, sentence, 'strikes', false)
  }

  /** Whom the speaker of the sentence speaks for. */
  #meant(): string | null {
    return this.#client ?? (this.#speaker === null ? null : (this.#clients.get(this.#speaker) ?? null))
  }

  /** "Holm met Brandt. He told [him]": whether the subject goes on, so that the object may. */
  #isBeside(sentence: number): boolean {
    const last = this.#subjects.get(sentence - 1)
    return last !== undefined && last === this.#subject
  }

  /** Who is told what the pronoun's clause says: "told Holm [that] he …". */
  #toldBefore(tokens: KnownSentence['parse']['tokens'], { first }: Phrase): Told | null {
    const before = tokens[first - 1]?.lower === 'that' ? first - 2 : first - 1
    return this.#told?.phrase.last === before ? this.#told : null
  }

  #asStriker(seen: Seen, sentence: number): number {
    const known = this.#fates.get(seen.key)
    if (known && sentence - known.sentence <= WEIGHTS.fate && known.fate !== 'appointed')
      return known.fate === 'harms' || known.fate === 'held' ? WEIGHTS.strikes : -WEIGHTS.strikes
    // "Norway said it had bombed a camp"
    return seen.speaks && !seen.reported && seen.sentence < sentence ? WEIGHTS.tellsOfStrike : 0
  }

  #byFate(seen: Seen, sentence: number, lot: ReturnType<typeof lotOf>, alive: boolean): number {
    // "The sheriff said Holm was a baker. He was fired in May."
    if (lot === 'serves' && seen.reported && seen.subject && sentence - seen.sentence === 1) return WEIGHTS.serves
    if (lot === 'strikes') return this.#asStriker(seen, sentence)
    if (lot === 'answers' && this.#law.has(seen.key)) return WEIGHTS.lawHeld
    const known = this.#fates.get(seen.key)
    if (!known || sentence - known.sentence > WEIGHTS.fate) return 0
    const { fate } = known
    if (lot === 'serves') return fate === 'appointed' ? WEIGHTS.serves : 0
    if (lot === 'dies')
      return fate === 'harms' ? -WEIGHTS.dies : fate === 'hurt' || fate === 'killed' ? WEIGHTS.dies : 0
    if (lot === 'answers')
      return fate === 'killed' || fate === 'hurt' ? -WEIGHTS.held : fate === 'appointed' ? 0 : WEIGHTS.held
    return (alive || lot === 'flees') && fate === 'killed' ? WEIGHTS.deadSpeaks : 0
  }
}

/** What tells its own words, for an "it" that speaks. */
export function textHint({ parse }: KnownSentence, { phrase }: KnownPhrase): Hint {
  const reads = verbOf(parse, phrase)?.lemma === 'read'
  return (seen) => (seen.text ? (reads ? WEIGHTS.reads : WEIGHTS.tells) : 0)
}

/** Who speaks, for a "they" that does: no things, and countries hardly. */
export function manyHint({ mute, plural, entities }: Seen): number {
  return mute ? WEIGHTS.mute : !plural && entities[0]?.kind === 'Country' ? WEIGHTS.countryAsMany : 0
}

function isDuty(tokens: KnownSentence['parse']['tokens'], verb: NonNullable<ReturnType<typeof verbOf>>): boolean {
  return (
    DUTY.has(verb.modal ?? '') ||
    (/^(?:have|need|ought)$/.test(verb.lemma) && tokens[verb.last + 1]?.lower === 'to') ||
    tokens[verb.first]?.lower === 'ought'
  )
}

/** "He thanked him": two are meant. */
function isObjectToo(parse: KnownSentence['parse'], phrase: Phrase): boolean {
  const verb = parse.verbAt[phrase.last + 1]
  const object = verb ? parse.phraseAt[verb.last + 1] : null
  if (!object?.pronoun || object === phrase) return false
  const word = parse.tokens[object.first]?.lower ?? ''
  return /^(?:him|her)$/.test(word) && genderOf(word) === genderOf(parse.tokens[phrase.first]?.lower ?? '')
}
