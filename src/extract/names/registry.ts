import type { EntityKind } from '../../model/entity.ts'
import type { Sector } from '../../model/event.ts'
import { foldWords } from '../../text/fold.ts'
import type { Draft, DraftEntity, DraftMention } from '../draft.ts'

/** What is known of an entity when it is first met. */
export interface EntitySeed {
  readonly kind: EntityKind
  /** What makes it one entity within the article: the ISO3 of a country, else the folded full name. */
  readonly key: string
  readonly name: string
  readonly canonical?: string | null
  readonly country?: string | null
  readonly sector?: Sector | null
  readonly stateOf?: string | null
  readonly gender?: 'he' | 'she' | null
}

/** The entities of one article, made on first mention. Ids are local: `p1`, `o2` … in the order of first mention. */
export class Registry {
  readonly #byKey = new Map<string, DraftEntity>()
  readonly #draft: Draft
  /** The highest number in an id: some entities have gone since, so their count would give a number twice. */
  #last = 0

  constructor(draft: Draft) {
    this.#draft = draft
    for (const entity of draft.entities) {
      this.#byKey.set(`${entity.kind}:${keyOf(entity)}`, entity)
      this.#last = Math.max(this.#last, Number(entity.id.slice(1)))
    }
  }

  /** The entity of this kind and key, made if it is new. */
  entity(seed: EntitySeed): DraftEntity {
    const key = `${seed.kind}:${seed.key}`
    const known = this.#byKey.get(key)
    if (known) {
      known.gender ??= seed.gender ?? null
      return known
    }
    const made: DraftEntity = {
      id: `${seed.kind[0]?.toLowerCase()}${++this.#last}`,
      kind: seed.kind,
      name: seed.name,
      canonical: seed.canonical ?? null,
      country: seed.country ?? null,
      sector: seed.sector ?? null,
      stateOf: seed.stateOf ?? null,
      gender: seed.gender ?? null,
      offices: [],
    }
    this.#byKey.set(key, made)
    this.#draft.entities.push(made)
    return made
  }

  mention(
    entity: DraftEntity,
    start: number,
    end: number,
    sentence: number,
    form: DraftMention['form'] = 'name',
  ): void {
    this.#draft.mentions.push({ entity, start, end, text: this.#draft.text.slice(start, end), sentence, form })
  }
}

function keyOf(entity: DraftEntity): string {
  return entity.kind === 'Country' ? (entity.country ?? entity.name) : foldWords(entity.name)
}

const registries = new WeakMap<Draft, { readonly entities: readonly DraftEntity[]; readonly registry: Registry }>()

/** The registry of the draft. Made afresh when a stage has put another list of entities in place. */
export function registryOf(draft: Draft): Registry {
  const known = registries.get(draft)
  if (known && known.entities === draft.entities) return known.registry
  const registry = new Registry(draft)
  registries.set(draft, { entities: draft.entities, registry })
  return registry
}
