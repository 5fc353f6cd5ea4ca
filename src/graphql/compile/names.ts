import type { EntityLabel } from '../../model/graph.ts'

/** A person, country or organization as a caller names it. */
export interface Name {
  readonly text: string
  readonly labels: readonly EntityLabel[]
}

/** What names mean. Ids and alpha-3 codes are known at once; of others those that were asked for are kept, to be looked up. */
export class Names {
  readonly #known = new Map<string, readonly string[]>()
  readonly #unknown = new Map<string, Name>()

  /** The ids of all that a text means, the best first; none of one that is still to be looked up. */
  idsOf(text: string, labels: readonly EntityLabel[]): readonly string[] {
    const key = keyOf({ text, labels })
    const ids = certainIds({ text, labels }) ?? this.#known.get(key)
    if (!ids) this.#unknown.set(key, { text, labels })
    return ids ?? []
  }

  /** What is still to be looked up. */
  get unknown(): Name[] {
    return [...this.#unknown.values()]
  }

  /** Takes what was found. */
  learn(name: Name, ids: readonly string[]): void {
    this.#known.set(keyOf(name), ids)
    this.#unknown.delete(keyOf(name))
  }
}

function keyOf({ text, labels }: Name): string {
  return JSON.stringify([text, labels])
}

/** The ids that a name means without a look at the graph; null where a look is needed. */
function certainIds({ text, labels }: Name): string[] | null {
  const kind = /^(person|country|organization):/.exec(text)?.[1]
  if (kind !== undefined) return labels.some((label) => label.toLowerCase() === kind) ? [text] : []
  // Upper case only: a person may well be called Mia.
  const code = labels.length === 1 ? /^\s*[a-z]{3}\s*$/i : /^[A-Z]{3}$/
  return labels.includes('Country') && code.test(text) ? [`country:${text.trim().toUpperCase()}`] : null
}
