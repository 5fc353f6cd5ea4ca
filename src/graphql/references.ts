import { foldWords } from '../model/fold.ts'
import type { Params, Row, SearchHit, Store, Transaction } from '../store/store.ts'
import { textOf } from './compile/draft.ts'
import type { Reference } from './compile/draft.ts'

/** So many entities that hold the words of a name are looked at. */
const CANDIDATES = 50

const BY_ID = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name, n.aliases AS aliases'
const BY_ISO2 = 'MATCH (n:Country) WHERE n.iso2 IN $codes RETURN n.id AS id, n.iso2 AS iso2'

/**
 * Fills the parameters of references: an id means itself, a code its country, a name all who bear it, else all who have
 * it as an alias. Ids and alpha-3 codes cost nothing; names and alpha-2 codes one statement each for all of them.
 */
export async function fillReferences(
  store: Store,
  tx: Transaction,
  references: readonly Reference[],
  params: Params,
): Promise<void> {
  const open = references.filter((reference) => {
    const ids = certainIds(reference)
    if (ids) fill(params, reference, ids)
    return !ids
  })
  if (open.length === 0) return

  const hits = new Map<Reference, SearchHit[]>()
  for (const reference of open) {
    hits.set(reference, await store.search(reference.text, reference.labels, CANDIDATES))
  }
  const ids = [...new Set([...hits.values()].flat().map(({ id }) => id))]
  const named = ids.length === 0 ? [] : await tx.run(BY_ID, { ids })
  const codes = open.filter(mayBeIso2).map(({ text }) => text.trim().toUpperCase())
  const coded = codes.length === 0 ? [] : await tx.run(BY_ISO2, { codes })
  for (const reference of open) fill(params, reference, meant(reference, hits.get(reference) ?? [], named, coded))
}

/** The ids that a reference means without a look at the graph; null where a look is needed. */
function certainIds({ text, labels }: Reference): string[] | null {
  const kind = /^(person|country|organization):/.exec(text)?.[1]
  if (kind !== undefined) return labels.some((label) => label.toLowerCase() === kind) ? [text] : []
  // Upper case only: a person may well be called Mia.
  const code = labels.length === 1 ? /^\s*[a-z]{3}\s*$/i : /^[A-Z]{3}$/
  return labels.includes('Country') && code.test(text) ? [`country:${text.trim().toUpperCase()}`] : null
}

function mayBeIso2({ text, labels }: Reference): boolean {
  return labels.includes('Country') && (labels.length === 1 ? /^\s*[a-z]{2}\s*$/i : /^[A-Z]{2}$/).test(text)
}

function meant(
  reference: Reference,
  hits: readonly SearchHit[],
  named: readonly Row[],
  coded: readonly Row[],
): string[] {
  const code = reference.text.trim().toUpperCase()
  const byCode = mayBeIso2(reference) ? coded.filter(({ iso2 }) => iso2 === code) : []
  if (byCode.length > 0) return byCode.map(({ id }) => textOf(id))

  const wanted = foldWords(reference.text)
  const rows = new Map(named.map((row) => [textOf(row['id']), row]))
  const bears = (id: string) => foldWords(textOf(rows.get(id)?.['name'])) === wanted
  const isAlso = (id: string) => {
    const aliases = rows.get(id)?.['aliases']
    return Array.isArray(aliases) && aliases.some((alias) => foldWords(textOf(alias)) === wanted)
  }
  // The hits come best first, and so do their ids.
  const ids = hits.map(({ id }) => id)
  const bearers = ids.filter(bears)
  return bearers.length > 0 ? bearers : ids.filter(isAlso)
}

function fill(params: Params, reference: Reference, ids: readonly string[]): void {
  params[reference.ids] = reference.one ? ids.slice(0, 1) : [...ids]
  if (reference.codes !== null) {
    params[reference.codes] = ids.filter((id) => id.startsWith('country:')).map((id) => id.slice('country:'.length))
  }
}
