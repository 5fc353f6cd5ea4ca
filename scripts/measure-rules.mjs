// Measures the rules for statements on annotated articles: how many each reads, how many of those are right in content and
// speaker, and the confidence that follows, (right + 1) / (read + 2). With --check it fails where the code says otherwise.
// Whom a pronoun means counts as right: the annotations resolve pronouns by machine, and are often wrong.
//   npm run build && node scripts/measure-rules.mjs [folder with quotes.jsonl and score.mjs beside it] [--check]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { confidenceOf } from '../dist/extract/relations/statements/confidence.js'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(top, '../shared/eval/dev')
const scorer = join(dirname(folder), 'score.mjs')

const gold = readFileSync(join(folder, 'quotes.jsonl'), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const extracted = spawnSync(process.execPath, [join(top, 'dist/cli/main.js'), 'extract', '--format', 'jsonl', '-'], {
  input: gold.map(({ id, text, date }) => `${JSON.stringify({ id, text, publishedAt: date ?? undefined })}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
})
if (extracted.status !== 0) throw new Error(extracted.stderr)
const documents = extracted.stdout.split('\n').filter(Boolean).map(JSON.parse)

/** A statement as the scorer reads it. */
const quote = ({ kind, segments, speaker, rule }) => ({
  content: segments.map(({ text }) => text).join(' '),
  start: segments[0].start,
  end: segments.at(-1).end,
  speaker: speaker?.name ?? null,
  speaker_text: speaker?.text ?? null,
  direct: kind !== 'indirect',
  rule,
})

const work = mkdtempSync(join(tmpdir(), 'wiregraph-rules-'))
const goldFile = join(work, 'gold.jsonl')
const unresolved = gold.map((row) => ({
  ...row,
  quotes: row.quotes.map((quoted) => ({ ...quoted, speaker_resolved_auto: undefined })),
}))
writeFileSync(goldFile, unresolved.map((row) => JSON.stringify(row)).join('\n'))

/** The scorer's counts with only the statements that `keep` lets through: for one rule after the other. */
function score(keep) {
  const file = join(work, 'quotes.jsonl')
  const rows = documents.map(({ article, statements }) => ({
    id: article.id,
    quotes: statements.map(quote).filter(keep),
  }))
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  const run = spawnSync(process.execPath, [scorer, 'quotes', goldFile, file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const { scores } = JSON.parse(run.stdout)
  return Object.entries(scores).find(([name]) => /^standard\s+content\+speaker\s+all$/.test(name))[1]
}

const rules = [...new Set(documents.flatMap(({ statements }) => statements.map(({ rule }) => rule)))].toSorted((a, b) =>
  a < b ? -1 : 1,
)
const measured = rules.map((rule) => {
  const { tp, fp } = score((statement) => statement.rule === rule)
  return { rule, read: tp + fp, right: tp, confidence: Math.round((100 * (tp + 1)) / (tp + fp + 2)) / 100 }
})
rmSync(work, { recursive: true, force: true })
console.log('| rule | read | right | confidence |\n| --- | ---: | ---: | ---: |')
for (const { rule, read, right, confidence } of measured)
  console.log(`| \`${rule}\` | ${read} | ${right} | ${confidence.toFixed(2)} |`)
const other = measured.filter(({ rule, confidence }) => Math.abs(confidenceOf(rule) - confidence) > 0.005)
for (const { rule, confidence } of other)
  console.error(`${rule}: measured ${confidence.toFixed(2)}, the code says ${confidenceOf(rule)}`)
if (check && other.length > 0) process.exitCode = 1
