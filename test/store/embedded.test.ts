import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { describeStore } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-store-'))
let count = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStore('the embedded store', {
  open: (fresh) => openStore({ location: join(folder, `${fresh ? ++count : count}.db`) }),
  worlds: 40,
})

describe('opening the embedded store', () => {
  test('a second time, from wherever, says who holds it', async () => {
    const location = join(folder, 'held.db')
    const store = await openStore({ location })
    await expect(openStore({ location })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringMatching(/held\.db is held by another process.*HTTP/),
    })
    await store.close()
    await (await openStore({ location })).close()
  })

  test('where it must be and is not', async () => {
    const location = join(folder, 'none.db')
    await expect(openStore({ location, mustExist: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(location),
    })
  })

  test.each([
    ['a folder', () => folder],
    ['another file', () => fileWith('some words')],
    ['a path through a file', () => join(fileWith('x'), 'wiregraph.db')],
    ['a place that cannot be written', () => '/proc/wiregraph.db'],
  ])('%s is refused with its path', async (_name, locate) => {
    const location = locate()
    await expect(openStore({ location })).rejects.toMatchObject({
      code: 'STORE_UNWRITABLE',
      message: expect.stringContaining(location),
    })
  })

  test('a database of somebody else is left alone, unless it is to be adopted', async () => {
    const { GrafeoDB } = await import('@grafeo-db/js')
    const location = join(folder, 'foreign.db')
    const db = GrafeoDB.create(location)
    await db.executeCypher("CREATE (:Person {name: 'somebody'})")
    db.close()
    await expect(openStore({ location })).rejects.toMatchObject({ code: 'STORE_FOREIGN' })
    await (await openStore({ location, adopt: true })).close()
    await (await openStore({ location })).close()
  })

  test('a store of another version is refused', async () => {
    const location = join(folder, 'schema.db')
    const store = await openStore({ location })
    await store.write((tx) => tx.run('MATCH (m:WiregraphMeta) SET m.schema = 99'))
    await store.close()
    await expect(openStore({ location })).rejects.toMatchObject({ code: 'STORE_SCHEMA' })
  })
})

function fileWith(text: string): string {
  const inner = mkdtempSync(join(folder, 'file-'))
  mkdirSync(inner, { recursive: true })
  const file = join(inner, 'words.txt')
  writeFileSync(file, text)
  return file
}
