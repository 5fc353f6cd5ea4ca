import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import { subjectsOf } from '../../text/syntax/relations.ts'
import type { Draft, DraftEntity } from '../draft.ts'

/** An entity met in the text, for finding whom a later pronoun means. */
interface Met {
  readonly entity: DraftEntity
  readonly sentence: number
  readonly start: number
  readonly subject: boolean
  /** Named inside a quotation: rarely what a pronoun outside it means. */
  readonly quoted: boolean
}

/** How many sentences back a pronoun reaches. */
const WINDOW = 6

/**
 * What has been spoken of so far, in the order of the text. A subject of the sentence before weighs more than a name in
 * its middle, and a nearer one more than a farther one.
 */
export class Discourse {
  readonly #met: Met[] = []
  #pair: DraftEntity[] = []

  meet(entity: DraftEntity, sentence: number, start: number, subject: boolean, quoted: boolean): void {
    this.#met.push({ entity, sentence, start, subject, quoted })
  }

  /** Two that were named together: what "the two leaders" means next. */
  pair(entities: readonly DraftEntity[]): void {
    if (entities.length >= 2) this.#pair = [...entities]
  }

  lastPair(kind?: DraftEntity['kind']): DraftEntity[] {
    return kind === undefined || this.#pair.every((entity) => entity.kind === kind) ? this.#pair : []
  }

  /** The best antecedent among what was met, or null. `accept` filters; `avoid` are entities that bind elsewhere in the clause. */
  best(
    sentence: number,
    accept: (entity: DraftEntity) => boolean,
    avoid: readonly DraftEntity[] = [],
  ): DraftEntity | null {
    let best: { entity: DraftEntity; score: number } | null = null
    for (let i = this.#met.length - 1; i >= 0; i--) {
      const met = this.#met[i] as Met
      const distance = sentence - met.sentence
      if (distance > WINDOW) break
      if (!accept(met.entity) || avoid.includes(met.entity)) continue
      const score = (met.subject ? 4 : 0) + (met.quoted ? -4 : 0) - distance * 2 + (this.#met.length - i < 3 ? 0.5 : 0)
      if (!best || score > best.score) best = { entity: met.entity, score }
    }
    return best?.entity ?? null
  }

  /** The two latest different entities of a kind, the earlier first. */
  lastTwo(kind: DraftEntity['kind'], sentence: number): DraftEntity[] {
    const found: DraftEntity[] = []
    for (let i = this.#met.length - 1; i >= 0 && found.length < 2; i--) {
      const met = this.#met[i] as Met
      if (sentence - met.sentence > WINDOW) break
      if (met.entity.kind === kind && !found.includes(met.entity)) found.unshift(met.entity)
    }
    return found.length === 2 ? found : []
  }
}

/** The phrases of a sentence that are subjects of a finite verb. */
export function subjectPhrases(parse: Parse): Set<Phrase> {
  const subjects = new Set<Phrase>()
  for (const verb of parse.verbs) {
    if (verb.infinitive || verb.gerund) continue
    for (const phrase of subjectsOf(parse, verb)) subjects.add(phrase)
  }
  return subjects
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
