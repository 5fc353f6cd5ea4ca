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
      if (event.type === 'ASSAULT' && !isUnclaimed(event)) for (const key of keysOf(event)) daysAt(told, key).add(event)
    draft.events = draft.events.filter((event) => {
      if (!isUnclaimed(event)) return true
      const again = askedOf(event).some((key) => told.get(key)?.mayBe(event) ?? false)
      if (again)
        trace(
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

/** The spans of time of the events that share a key, each once. */
class Days {
  #undated = false
  readonly #spans = new Map<string, { readonly from: string; readonly until: string }>()

  add({ date }: DraftEvent): void {
    if (!date || (date.from === null && date.until === null)) this.#undated = true
    else this.#spans.set(`${date.from}|${date.until}`, { from: date.from ?? '', until: date.until ?? '9999' })
  }

  /** Whether one of them may be of the same time. */
  mayBe({ date }: DraftEvent): boolean {
    if (this.#undated || !date) return true
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

/** Under what an event with a doer is found: each of those who suffered it, and their countries. */
function keysOf(event: DraftEvent): Set<string> {
  const kind = kindOf(event)
  return new Set(
    recipientsOf(event).flatMap(({ entity, country, text }) => [
      `${kind}|${entity?.id ?? foldWords(text)}`,
      ...(country === null ? [] : [`${kind}|of ${country}`]),
    ]),
  )
}

/** Under what it is looked for: somebody by name is no other of the same country. */
function askedOf(event: DraftEvent): string[] {
  const kind = kindOf(event)
  return recipientsOf(event).map(({ entity, country, text }) => {
    if (entity && entity.kind !== 'Country') return `${kind}|${entity.id}`
    return country === null ? `${kind}|${foldWords(text)}` : `${kind}|of ${country}`
  })
}
