import type { Extraction } from '../../src/model/extraction.ts'
import { graphLines } from '../../src/store/fingerprint.ts'
import { openStore } from '../../src/store/open.ts'
import type { Row, Store } from '../../src/store/store.ts'
import { verify } from '../../src/write/verify.ts'
import type { Problem } from '../../src/write/problem.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import type { WriteOutcome } from '../../src/write/write-extractions.ts'

export const EXTRACTOR = { extractor: 'test-1' }

/** Writes in one batch, or one by one. */
export async function ingest(
  store: Store,
  documents: readonly Extraction[],
  batch = documents.length,
): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = []
  for (let i = 0; i < documents.length; i += batch) {
    outcomes.push(...(await writeExtractions(store, documents.slice(i, i + batch), EXTRACTOR)))
  }
  return outcomes
}

/** Writes, and gives only what became of each document. */
export async function outcomesOf(...given: Parameters<typeof ingest>): Promise<string[]> {
  return (await ingest(...given)).map(({ outcome }) => outcome)
}

/** The whole graph as its fingerprint sees it: a difference between two is then readable. */
export async function graphOf(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of graphLines(store)) lines.push(line)
  return lines
}

/** The graph of the documents in a store that holds nothing else. */
export async function freshGraphOf(documents: readonly Extraction[]): Promise<string[]> {
  const store = await openStore({ location: ':memory:' })
  try {
    await ingest(store, documents, 1)
    return await graphOf(store)
  } finally {
    await store.close()
  }
}

export async function problemsOf(store: Store): Promise<Problem[]> {
  const problems: Problem[] = []
  for await (const problem of verify(store)) problems.push(problem)
  return problems
}

/** The properties of a node, null where it is not there. */
export async function nodeOf(store: Store, id: string): Promise<Row | null> {
  const [row] = await store.read((tx) => tx.run('MATCH (n {id: $id}) RETURN properties(n) AS props', { id }))
  return (row?.props as Row | undefined) ?? null
}

/** The edges of a type, each with the ids of its ends, in the order of those. */
export async function edgesOf(store: Store, type: string): Promise<{ from: string; to: string; props: Row }[]> {
  const rows = await store.read((tx) =>
    tx.run(
      'MATCH (a)-[r]->(b) WHERE type(r) = $type RETURN a.id AS from, b.id AS to, properties(r) AS props ORDER BY a.id, b.id',
      {
        type,
      },
    ),
  )
  return rows as unknown as { from: string; to: string; props: Row }[]
}
