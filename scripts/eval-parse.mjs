// Scores the parser from raw sentences: the `# text` lines of a treebank → `wiregraph parse --lines -` → the scorer.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const treebank = join(top, '../shared/treebank')
const gold = process.argv[2] ?? join(treebank, 'dev.conllu.gz')

const bytes = readFileSync(gold)
const text = (gold.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
const sentences = [...text.matchAll(/^# text = (.*)$/gm)].map((match) => match[1])
const parsed = spawnSync(process.execPath, [join(top, 'dist/cli/main.js'), 'parse', '--lines', '-'], {
  input: `${sentences.join('\n')}\n`,
  maxBuffer: 2 ** 29,
  stdio: ['pipe', 'pipe', 'inherit'],
})
if (parsed.status !== 0) process.exit(parsed.status ?? 1)

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-parse-'))
const output = join(folder, 'parsed.conllu')
writeFileSync(output, parsed.stdout)
const scored = spawnSync(
  process.execPath,
  [join(treebank, 'score-parse.mjs'), gold, output, ...process.argv.slice(3)],
  {
    stdio: 'inherit',
  },
)
rmSync(folder, { recursive: true, force: true })
process.exit(scored.status ?? 1)
