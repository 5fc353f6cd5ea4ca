import { foldWords } from '../../text/fold.ts'
import type { Actor, DraftEvent, Stage } from '../draft.ts'

/**
 * An attack of which a sentence names nobody as the doer, where another sentence of the article names one: the event with the doer
 * is told, the other is not told a second time. They are one where they are of the same kind, some of those who suffered them are
 * the same or of the same country, and their dates can be one.
 */
export const toldWithDoer: Stage = {
  name: 'told-with-doer',
  requires: ['events'],
  assigns: ['events'],
  run(draft, trace) {
    if (!draft.events.some(isUnclaimed)) return
    const told = new Map<string, Days>()
    for (const event of draft.events)
      if (event.type === 'ASSAULT' && !isUnclaimed(event) && !isMerelyBlamed(event))
        for (const key of keysOf(event)) daysAt(told, key).add(event)
    draft.events = draft.events.filter((event) => {
      if (!isUnclaimed(event)) return true
      const again = askedOf(event).some(({ key, dated }) => told.get(key)?.mayBe(event, dated) ?? false)
      if (again)
        trace?.(
          'told-with-doer',
          `${event.rule} "${draft.text.slice(event.trigger.start, event.trigger.end)}" is told with its doer elsewhere`,
        )
      return !again
    })
  },
}

/** Whether nobody is told to have done it. */
function isUnclaimed({ type, participants }: DraftEvent): boolean {
  return type === 'ASSAULT' && !participants.some(({ role }) => role === 'actor')
}

/** Whether another sentence lays to somebody's charge, or denies, what one tells as a fact: the fact stays told. */
function isMerelyBlamed({ until, modality }: DraftEvent): boolean {
  return until !== undefined && modality !== 'asserted'
}

/** The spans of time of the events that share a key, each once. */
class Days {
  #undated = false
  readonly #spans = new Map<string, { readonly from: string; readonly until: string }>()

  add({ date }: DraftEvent): void {
    if (!date || (date.from === null && date.until === null)) this.#undated = true
    else this.#spans.set(`${date.from}|${date.until}`, { from: date.from ?? '', until: date.until ?? '9999' })
  }

  /** Whether one of them may be of the same time; `dated`: only where days tell it. */
  mayBe({ date }: DraftEvent, dated: boolean): boolean {
    if (dated && (!date || (date.from === null && date.until === null))) return false
    if (!date || (!dated && this.#undated)) return true
    return [...this.#spans.values()].some(
      ({ from, until }) => from <= (date.until ?? '9999') && (date.from ?? '') <= until,
    )
  }
}

function daysAt(told: Map<string, Days>, key: string): Days {
  const known = told.get(key) ?? new Days()
  told.set(key, known)
  return known
}

/** Who is abducted is not killed by that; what may be so is no other's fact. */
function kindOf({ mode, modality }: DraftEvent): string {
  const fact = modality === 'asserted' || modality === 'alleged' ? 'fact' : modality
  return `${mode === 'abduct' ? 'abduct' : ''}|${fact}`
}

function recipientsOf({ participants }: DraftEvent): Actor[] {
  return participants.filter(({ role }) => role === 'recipient').map(({ actor }) => actor)
}

/** How many sentences part at most a strike on a town from those whom it killed. */
const NEAR = 1

/** Whether words name a country or a place of it as a whole: who was hurt in an attack on it may be told besides. */
function isWhole({ entity, sector }: Actor): boolean {
  return entity?.kind === 'Country' && (sector === null || sector === 'GOV')
}

/** The noun at the end of the words, less a plural s: "five aid workers" are other people than "three nurses". */
function headOf({ text }: Actor): string {
  return (foldWords(text).split(' ').at(-1) ?? '').replace(/s$/, '')
}

/** Under what an event with a doer is found: each of those who suffered it, and their countries with what they are. */
function keysOf(event: DraftEvent): Set<string> {
  const kind = kindOf(event)
  return new Set(
    recipientsOf(event).flatMap((actor) => {
      const { entity, country, text } = actor
      const keys = [`${kind}|${entity?.id ?? foldWords(text)}`]
      if (country === null) return keys
      const of = `${kind}|of ${country}`
      keys.push(of)
      if (!isWhole(actor)) return [...keys, `${of}|${headOf(actor)}`]
      for (let at = -NEAR; at <= NEAR; at++) keys.push(`${of}|@${event.sentence + at}`)
      return [...keys, `${of}|whole`]
    }),
  )
}

/** Under what it is looked for: somebody by name, and people by what they are, are no others of the same country; but near by, or on the same day, an attack on their country may have hurt them. */
function askedOf(event: DraftEvent): { readonly key: string; readonly dated: boolean }[] {
  const kind = kindOf(event)
  return recipientsOf(event).flatMap((actor) => {
    const { entity, country, text } = actor
    if (entity && entity.kind !== 'Country') return { key: `${kind}|${entity.id}`, dated: false }
    if (country === null) return { key: `${kind}|${foldWords(text)}`, dated: false }
    const of = `${kind}|of ${country}`
    if (isWhole(actor)) return { key: of, dated: false }
    return [
      { key: `${of}|${headOf(actor)}`, dated: false },
      { key: `${of}|@${event.sentence}`, dated: false },
      { key: `${of}|whole`, dated: true },
    ]
  })
}
