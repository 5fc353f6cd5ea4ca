// Measures the rules for events on annotated sentences: how many pairs of participants each reads as asserted, how many of
// those an annotation of the same kind has, and (right + 1) / (read + 2). The annotations tell only some events of a text, so
// that the share is a lower bound. A rule alone reads what another may read too: the counts do not add up.
//   npm run build && node scripts/measure-events.mjs [folder with relations.jsonl and score.mjs beside it]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = process.argv[2] ?? join(top, '../shared/eval/dev')
const scorer = join(dirname(folder), 'score.mjs')
const goldFile = join(folder, 'relations.jsonl')

const gold = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const extracted = spawnSync(process.execPath, [join(top, 'dist/cli/main.js'), 'extract', '--format', 'jsonl', '-'], {
  input: gold.map(({ id, text, date }) => `${JSON.stringify({ id, text, publishedAt: date ?? undefined })}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
})
if (extracted.status !== 0) throw new Error(extracted.stderr)
const documents = extracted.stdout.split('\n').filter(Boolean).map(JSON.parse)

const KINDS = { CONSULT: 'SPOKE_WITH', ASSAULT: 'ATTACKED' }

/** The pairs of an event as the scorer reads them: each with each who spoke, each attacker with each attacked. */
function pairsOf({ type, participants, date }) {
  const actors = participants.filter(({ role }) => role === 'actor')
  const recipients = participants.filter(({ role }) => role === 'recipient')
  const all = [...actors, ...recipients]
  const pairs =
    type === 'CONSULT'
      ? all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]))
      : actors.flatMap((a) => recipients.map((b) => [a, b]))
  return pairs.map(([a, b]) => ({
    type: KINDS[type],
    source: a.text,
    target: b.text,
    source_country: a.country,
    target_country: b.country,
    date: date?.start,
  }))
}

const work = mkdtempSync(join(tmpdir(), 'wiregraph-rules-'))

/** The scorer's counts with only the events of this rule. */
function score(rule, type) {
  const file = join(work, 'relations.jsonl')
  const rows = documents.map(({ article, events }) => ({
    id: article.id,
    relations: events.filter((event) => event.rule === rule && event.modality === 'asserted').flatMap(pairsOf),
  }))
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  const run = spawnSync(process.execPath, [scorer, 'relations', goldFile, file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const { scores } = JSON.parse(run.stdout)
  return Object.entries(scores).find(([name]) => name.startsWith(`${KINDS[type]} lenient ALL`))?.[1] ?? { tp: 0, fp: 0 }
}

const rules = new Map(
  documents.flatMap(({ events }) => events.map(({ rule, type, confidence }) => [rule, { type, confidence }])),
)
console.log('| rule | read | right | measured | in the code |\n| --- | ---: | ---: | ---: | ---: |')
for (const [rule, { type, confidence }] of [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const { tp, fp } = score(rule, type)
  const measured = (tp + 1) / (tp + fp + 2)
  console.log(`| \`${rule}\` | ${tp + fp} | ${tp} | ${measured.toFixed(2)} | ${confidence.toFixed(2)} |`)
}
rmSync(work, { recursive: true, force: true })
