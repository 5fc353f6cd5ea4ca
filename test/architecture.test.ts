import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

/** The parts of src, and which of the others each may import. What is listed nowhere is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  lexicon: ['model'],
  text: ['model', 'lexicon'],
  read: ['model', 'lexicon', 'text'],
  extract: ['model', 'lexicon', 'text'],
  resolve: ['model', 'lexicon', 'text'],
  store: ['model'],
  write: ['model', 'store'],
  graphql: ['model', 'store'],
  // The explorer page runs in browsers and knows the graph by GraphQL alone.
  web: [],
  // pipeline.ts, index.ts and what only they use.
  top: ['model', 'lexicon', 'text', 'read', 'extract', 'resolve', 'store', 'write', 'graphql'],
  cli: ['model', 'lexicon', 'text', 'read', 'extract', 'resolve', 'store', 'write', 'graphql', 'top'],
}

/** Packages that only one place may import. */
const ONLY_IN: Record<string, string> = {
  'neo4j-driver': 'store/neo4j/',
  '@grafeo-db/js': 'store/embedded/',
  graphql: 'graphql/',
  'graphql-yoga': 'graphql/',
  '@graphql-tools/schema': 'graphql/',
  '@mozilla/readability': 'read/',
  linkedom: 'read/',
  tinyglobby: 'read/',
  preact: 'web/',
  'd3-force': 'web/graph/',
}

const MAX_LINES = 300
/** Written by a program, not by people. */
const GENERATED = new Set(['graphql/resolver-types.ts'])

const SRC = join(import.meta.dirname, '../src')
const files = globSync('**/*.{ts,tsx}', { cwd: SRC }).sort()

function partOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'top'
}

/** What a source imports: `import … from`, `export … from`, `import '…'`, `import('…')` and `require('…')`. */
function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|equire\([^'")]*\)\s*\(\s*|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** Comments and strings say "process" and "console" too. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[^]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

/** What of the rules a file of src breaks. */
function complaintsAbout(path: string, source: string): string[] {
  const complaints: string[] = []
  const part = partOf(path)
  const allowed = MAY_IMPORT[part]
  if (!allowed) return [`${path} lies in no part that the table knows`]
  for (const specifier of importsOf(source)) {
    if (specifier.startsWith('.')) {
      const target = partOf(relative(SRC, join(SRC, dirname(path), specifier)).replaceAll('\\', '/'))
      if (target !== part && !allowed.includes(target))
        complaints.push(`${path} imports ${specifier}: ${part} may not know ${target}`)
      continue
    }
    const only = Object.entries(ONLY_IN).find(([name]) => specifier === name || specifier.startsWith(`${name}/`))?.[1]
    if (only && !path.startsWith(only)) complaints.push(`${path} imports ${specifier}, which only ${only} may`)
    if (part === 'model' && specifier !== 'zod')
      complaints.push(`${path} imports ${specifier}: the model is plain data`)
    // The text primitives load models from files of their own; what builds on them does not know that.
    if (['extract', 'resolve', 'lexicon'].includes(part) && /^node:(?!crypto$)/.test(specifier)) {
      complaints.push(`${path} imports ${specifier}: ${part} is pure`)
    }
  }
  const code = codeOf(source)
  if (part !== 'cli' && /\bconsole\s*\.|\bprocess\s*\./.test(code))
    complaints.push(`${path} uses console or process, which only cli may`)
  if (part !== 'cli' && /\bfrom ''[^\n]*process/.test(code)) complaints.push(`${path} imports process`)
  if (part !== 'cli' && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\blocaleCompare\(|\brandomUUID\(/.test(code)) {
    complaints.push(`${path} asks the clock, chance or the machine's language`)
  }
  if (/^\s*export \*/m.test(code)) complaints.push(`${path} exports everything of another file`)
  if (/(?:^|\/)utils?\.ts$/.test(path)) complaints.push(`${path}: name a file after what is in it`)
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.tsx?$/.test(path)) complaints.push(`${path}: file names are kebab-case`)
  const lines = source.trimEnd().split('\n').length
  if (lines > MAX_LINES && !GENERATED.has(path)) complaints.push(`${path} has ${lines} lines, more than ${MAX_LINES}`)
  return complaints
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50)
  const parts = Object.keys(MAY_IMPORT)
  expect(parts.filter((part) => !files.some((path) => partOf(path) === part))).toEqual([])
})

test('every file of src keeps the rules', () => {
  expect(files.flatMap((path) => complaintsAbout(path, readFileSync(join(SRC, path), 'utf8')))).toEqual([])
})

describe('the rules themselves', () => {
  test.each([
    ['model/x.ts', "import { a } from '../text/fold.ts'", /model may not know text/],
    ['extract/x.ts', "import type { Store } from '../store/store.ts'", /extract may not know store/],
    ['extract/a/x.ts', "const s = await import('../../store/open.ts')", /extract may not know store/],
    ['graphql/x.ts', "export { extract } from '../extract/extract.ts'", /graphql may not know extract/],
    ['graphql/x.ts', "import { ingest } from '../pipeline.ts'", /graphql may not know top/],
    ['write/x.ts', "import neo4j from 'neo4j-driver'", /only store\/neo4j\//],
    ['store/embedded/x.ts', "import neo4j from 'neo4j-driver'", /only store\/neo4j\//],
    ['store/neo4j/x.ts', "const g = createRequire(import.meta.url)('@grafeo-db/js')", /only store\/embedded\//],
    ['store/neo4j/x.ts', "import { GrafeoDB } from '@grafeo-db/js'", /only store\/embedded\//],
    ['extract/x.ts', "import { readFileSync } from 'node:fs'", /extract is pure/],
    ['read/x.ts', 'console.log(1)', /only cli/],
    ['write/x.ts', 'if (process.env.X) process.exit(1)', /only cli/],
    ['resolve/x.ts', 'const now = Date.now()', /clock/],
    ['text/x.ts', 'names.sort((a, b) => a.localeCompare(b))', /language/],
    ['model/x.ts', "export * from './y.ts'", /exports everything/],
    ['text/utils.ts', '', /name a file/],
    ['text/someFile.ts', '', /kebab-case/],
    ['text/x.ts', 'a\n'.repeat(301), /301 lines/],
    ['elsewhere/x.ts', '', /no part/],
    ['web/x.tsx', "import { foldWords } from '../model/fold.ts'", /web may not know model/],
    ['cli/x.ts', "import { main } from '../web/main.tsx'", /cli may not know web/],
  ])('%s with %j', (path, source, complaint) => {
    expect(complaintsAbout(path, source).join('\n')).toMatch(complaint)
  })

  test.each([
    ['cli/x.ts', "import { ingest } from '../pipeline.ts'\nprocess.exitCode = 1"],
    ['store/x.ts', "// process.env is read elsewhere\nconst message = 'console.log says'"],
    ['read/x.ts', "import { open } from 'node:fs/promises'\nimport { fold } from '../text/fold.ts'"],
    ['store/neo4j/x.ts', "import neo4j from 'neo4j-driver'"],
  ])('%s may', (path, source) => {
    expect(complaintsAbout(path, source)).toEqual([])
  })
})
