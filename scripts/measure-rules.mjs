// Measures the rules for statements on annotated articles: how many each reads, how many of those are right in content and
// speaker, and the confidence that follows, (right + 1) / (read + 2). With --check it fails where the code says otherwise.
// Whom a pronoun means counts as right: the annotations resolve pronouns by machine, and are often wrong.
//   npm run build && node scripts/measure-rules.mjs [folder with quotes.jsonl and score.mjs beside it] [--check]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { confidenceOf } from '../dist/extract/relations/statements/confidence.js'
import { annotations, extracted, rowsOf, scoresOf } from './measuring.mjs'

const check = process.argv.includes('--check')
const folder = annotations()
const gold = rowsOf(join(folder, 'quotes.jsonl'))
const documents = extracted(gold)

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
  const rows = documents.map(({ article, statements }) => ({
    id: article.id,
    quotes: statements.map(quote).filter(keep),
  }))
  const scores = scoresOf('quotes', folder, goldFile, rows, join(work, 'quotes.jsonl'))
  return scores.find(([name]) => /^standard\s+content\+speaker\s+all$/.test(name))[1]
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
