import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { describeExamples } from './examples.ts'
import { describeSeed } from './seed.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-whole-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeSeed('the embedded store', () => openStore({ location: join(folder, 'seed.db') }))
describeExamples('the embedded store', () => openStore({ location: join(folder, 'examples.db') }))
