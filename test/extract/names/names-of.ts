import { extract } from '../../../src/extract/extract.ts'
import type { EntityKind } from '../../../src/model/entity.ts'
import { articleOf } from '../article.ts'

/** The names of one kind that the text holds, by code unit. */
export function namesOf(text: string, kind: EntityKind): string[] {
  return extract(articleOf(text))
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name)
    .sort()
}
