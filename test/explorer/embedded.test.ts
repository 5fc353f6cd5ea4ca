import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { startServing } from './served.ts'
import { walkThrough } from './walk-through.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-explorer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

walkThrough('the embedded store', () => startServing(join(folder, 'news.db')))
