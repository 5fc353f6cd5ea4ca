import { foldWords } from '../model/fold.ts'
import type { Row, SearchHit, Store } from '../store/store.ts'
import { textOf } from './compile/draft.ts'
import type { Name, Names } from './compile/names.ts'

/** So many entities that hold the words of a name are looked at. */
const CANDIDATES = 50

const BY_ID = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name, n.aliases AS aliases'
const BY_ISO2 = 'MATCH (n:Country) WHERE n.iso2 IN $codes RETURN n.id AS id, n.iso2 AS iso2'

/**
 * Looks up what names mean: a code its country, a name all who bear it, else all who have it as an alias. One statement
 * each for all names and for all codes.
 */
export async function lookUp(store: Store, names: Names): Promise<void> {
  const open = names.unknown
  const hits = new Map<Name, SearchHit[]>()
  for (const name of open) hits.set(name, await store.search(name.text, name.labels, CANDIDATES))
  const ids = [...new Set([...hits.values()].flat().map(({ id }) => id))]
  const named = ids.length === 0 ? [] : await store.query(BY_ID, { ids })
  const codes = open.filter(mayBeIso2).map(({ text }) => text.trim().toUpperCase())
  const coded = codes.length === 0 ? [] : await store.query(BY_ISO2, { codes })
  for (const name of open) names.learn(name, meant(name, hits.get(name) ?? [], named, coded))
}

function mayBeIso2({ text, labels }: Name): boolean {
  return labels.includes('Country') && (labels.length === 1 ? /^\s*[a-z]{2}\s*$/i : /^[A-Z]{2}$/).test(text)
}

function meant(name: Name, hits: readonly SearchHit[], named: readonly Row[], coded: readonly Row[]): string[] {
  const code = name.text.trim().toUpperCase()
  const byCode = mayBeIso2(name) ? coded.filter(({ iso2 }) => iso2 === code) : []
  if (byCode.length > 0) return byCode.map(({ id }) => textOf(id))

  const wanted = foldWords(name.text)
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
