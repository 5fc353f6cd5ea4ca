// Scores the parser from raw sentences: the `# text` lines of a treebank → `wiregraph parse --lines -` → the scorer.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { costs, precisionOfSurest } from './parse-measures.mjs'

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
if (scored.status !== 0 || process.argv.includes('--json')) process.exit(scored.status ?? 1)

const percent = (share) => `${(100 * share).toFixed(1)} %`
const sure = precisionOfSurest(text, parsed.stdout.toString('utf8'), 'nsubj', 0.7)
console.log(
  `nsubj with a margin of at least ${sure.cut}: ${percent(sure.share)} of ${sure.found}, ${percent(sure.precision)} of them right`,
)
const cost = costs(sentences)
console.log(`model ${(cost.bytes / 1e6).toFixed(2)} MB, loaded in ${cost.load.toFixed(0)} ms`)
console.log(
  `speed beside bare wink-nlp tagging: ${cost.ratio.toFixed(3)} (first pass ${cost.ratioCold.toFixed(3)}), ${Math.round(cost.perSecond)} tokens/s`,
)
