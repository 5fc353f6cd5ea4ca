import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import type { Exchange } from './pronouns/exchanges.ts'
import type { Hint } from './pronouns/hints.ts'
import type { Seen } from './pronouns/seen.ts'
import { WEIGHTS } from './pronouns/weights.ts'

/** What a pronoun or role phrase asks for. */
export interface Query {
  readonly sentence: number
  /** Where it is given, who is a subject of the same paragraph comes first, if nothing says that it does not fit. */
  readonly paragraph?: number | undefined
  /** Whether it is the subject of a verb of speech. */
  readonly speaks: boolean
  /** Whether it stands in a clause within what its sentence reports: "Holm said Brandt left because he was ill". */
  readonly within?: boolean
  /** What it answers, as the subject of a verb. */
  readonly answers?: Exchange | null
  /** How well somebody fits by gender, number and kind: -Infinity for not at all. */
  readonly fit: (seen: Seen) => number
  /** What else speaks for or against somebody. */
  readonly hint?: Hint | null
  /** Somebody named further on in the sentence who may be meant. */
  readonly ahead?: Seen | null
}

/** What a pronoun stands for, and by how much it is ahead of the next best. */
export interface Found {
  readonly seen: Seen
  readonly margin: number
}

/** Who was given something to answer, and by whom. */
interface Given {
  readonly to: Seen
  readonly from: string | null
}

/**
 * What has been spoken of so far, in the order of the text. A subject weighs more than a name in the middle of a sentence, who
 * speaks more than who is spoken of, and a nearer one more than a farther one.
 */
export class Discourse {
  readonly #seen: Seen[] = []
  #speaker: string | null = null
  /** Whether somebody else was the subject of a sentence since. */
  #interrupted = false
  #pair: DraftEntity[] = []
  /** Who was last given something to answer, and by whom. */
  #exchange: Given | null = null

  meet(seen: Seen): void {
    if (seen.given !== null) {
      const from = this.#seen.findLast((other) => other.subject && other.sentence === seen.sentence)
      if (from?.key !== seen.key) this.#exchange = { to: seen, from: from?.key ?? null }
    }
    this.#seen.push(seen)
    if (seen.quoted || seen.kind === 'other' || seen.reported || seen.aside) return
    if (seen.speaks && !seen.asks) {
      this.#speaker = seen.key
      this.#interrupted = false
    } else if (seen.subject && seen.key !== this.#speaker && seen.entities.length > 0) this.#interrupted = true
  }

  /** Two that were named together: what "the two leaders" means next. */
  pair(entities: readonly DraftEntity[]): void {
    if (entities.length >= 2) this.#pair = [...entities]
  }

  lastPair(kind?: DraftEntity['kind']): DraftEntity[] {
    return kind === undefined || this.#pair.every((entity) => entity.kind === kind) ? this.#pair : []
  }

  /** The best antecedent among what was met, or null. */
  best({
    sentence,
    paragraph,
    speaks,
    within = false,
    answers = null,
    fit,
    hint = null,
    ahead = null,
  }: Query): Found | null {
    const exchange = answers === null ? null : this.#exchangeFor(answers, sentence)
    const scores = new Map<string, { seen: Seen; score: number; times: number }>()
    for (let i = this.#seen.length - (ahead ? 0 : 1); i >= 0; i--) {
      const seen = this.#seen[i] ?? (ahead as Seen)
      const distance = sentence - seen.sentence
      if (distance > WEIGHTS.window) break
      if (speaks && seen.origin && seen.entities[0]?.kind === 'Country') continue
      const own = fit(seen)
      if (own === -Infinity) continue
      const speaker =
        speaks && seen.speaks && seen.key === this.#speaker
          ? this.#interrupted
            ? WEIGHTS.formerSpeaker
            : WEIGHTS.lastSpeaker
          : 0
      const score =
        own +
        (hint?.(seen) ?? 0) +
        speaker +
        (seen === ahead ? WEIGHTS.ahead : 0) +
        (within && seen.reported && distance === 0 ? (seen.subject ? WEIGHTS.subjectWithin : WEIGHTS.within) : 0) +
        (seen.subject ? (seen.reported || seen.aside ? WEIGHTS.reported : WEIGHTS.subject) : 0) +
        (seen.speaks ? (seen.asks ? WEIGHTS.asks : WEIGHTS.speaks) : 0) +
        (seen.first ? WEIGHTS.first : 0) +
        (seen.key === exchange?.to.key ? WEIGHTS.answers : seen.key === exchange?.from ? -WEIGHTS.answers : 0) +
        (leads(seen, paragraph) && own >= WEIGHTS.unknownShe ? WEIGHTS.paragraph : 0) +
        (seen.owns === null ? 0 : OWNS[seen.owns]) +
        (seen.quoted ? WEIGHTS.quoted : 0) +
        (seen.entities.length > 0 ? 0 : seen.definite ? WEIGHTS.definite : seen.speaks ? 0 : WEIGHTS.nameless) -
        distance * WEIGHTS.distance
      const known = scores.get(seen.key)
      if (!known) scores.set(seen.key, { seen, score, times: 1 })
      else {
        known.times++
        if (score > known.score) {
          known.score = score
          known.seen = seen
        }
      }
    }
    let best: { seen: Seen; score: number } | null = null
    let second = -Infinity
    for (const { seen, score, times } of scores.values()) {
      const total = score + Math.min(times - 1, 4) * WEIGHTS.again
      if (!best || total > best.score) {
        second = best?.score ?? second
        best = { seen, score: total }
      } else if (total > second) second = total
    }
    return best && best.score > WEIGHTS.least ? { seen: best.seen, margin: best.score - second } : null
  }

  /** What somebody answers who replies in this sentence, or grants or denies: the last that was given, if it is near. */
  #exchangeFor(answers: Exchange, sentence: number): Given | null {
    const exchange = this.#exchange
    if (!exchange || sentence - exchange.to.sentence > WEIGHTS.exchange) return null
    return answers === 'words' || exchange.to.given === 'demand' ? exchange : null
  }

  /** The two latest different entities of a kind, the earlier first. */
  lastTwo(kind: DraftEntity['kind'], sentence: number): DraftEntity[] {
    const found: DraftEntity[] = []
    for (let i = this.#seen.length - 1; i >= 0 && found.length < 2; i--) {
      const seen = this.#seen[i] as Seen
      if (sentence - seen.sentence > WEIGHTS.window) break
      const [entity] = seen.entities
      if (entity?.kind === kind && seen.entities.length === 1 && !found.includes(entity)) found.unshift(entity)
    }
    return found.length === 2 ? found : []
  }
}

const OWNS = { subject: WEIGHTS.ownsSubject, topic: WEIGHTS.ownsTopic, other: WEIGHTS.owns }

/** Whether it is a subject of that paragraph, by name or as who speaks. */
function leads(
  { paragraph, subject, speaks, definite, asks, reported, aside, entities }: Seen,
  own: number | undefined,
): boolean {
  return paragraph === own && subject && !asks && !reported && !aside && (entities.length > 0 || (speaks && !definite))
}

/** The entity named by the head of the phrase, or null. */
export function entityOfPhrase(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const head = parse.tokens[phrase.head]
  if (!head) return null
  const mention = mentionsIn(draft, parse.sentence.index).find(
    (candidate) => candidate.start <= head.start && head.end <= candidate.end && candidate.form !== 'demonym',
  )
  return mention?.entity ?? null
}
