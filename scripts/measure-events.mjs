// Measures the rules for events on annotated sentences: how many pairs of participants each reads as asserted, how many of
// those an annotation of the same kind has, and the confidence that follows. With --check it fails where the code says
// otherwise. The annotations tell only some events of a text, so that the share is a lower bound. A rule alone reads what another may read too: the counts do not add up.
//   npm run build && node scripts/measure-events.mjs [folder with relations.jsonl and score.mjs beside it] [--check]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { confidenceOf, confidenceOfKind } from '../dist/extract/relations/confidence.js'
import { annotations, extracted, rowsOf, scoresOf } from './measuring.mjs'

const check = process.argv.includes('--check')
const folder = annotations()
const goldFile = join(folder, 'relations.jsonl')
const documents = extracted(rowsOf(goldFile))

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
  const rows = documents.map(({ article, events }) => ({
    id: article.id,
    relations: events.filter((event) => event.rule === rule && event.modality === 'asserted').flatMap(pairsOf),
  }))
  const scores = scoresOf('relations', folder, goldFile, rows, join(work, 'relations.jsonl'))
  return scores.find(([name]) => name.startsWith(`${KINDS[type]} lenient ALL`))?.[1] ?? { tp: 0, fp: 0 }
}

/** How many readings of its whole kind a rule's own are mixed with. */
const DRAWN = 5

const rules = new Map(documents.flatMap(({ events }) => events.map(({ rule, type }) => [rule, type])))
const counted = [...rules]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, type]) => {
    const { tp, fp } = score(rule, type)
    return { rule, type, read: tp + fp, right: tp }
  })
rmSync(work, { recursive: true, force: true })

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const kinds = new Map(
  Object.keys(KINDS).map((type) => {
    const own = counted.filter((count) => count.type === type)
    return [type, sum(own.map(({ right }) => right)) / sum(own.map(({ read }) => read))]
  }),
)
let differs = false
const note = (what, measured, inCode) => {
  if (Math.abs(measured - inCode) < 0.015) return
  differs = true
  console.error(`${what}: measured ${measured.toFixed(2)}, in the code ${inCode.toFixed(2)}`)
}
for (const [type, precision] of kinds) {
  console.log(`${type}: ${precision.toFixed(2)}`)
  note(type, precision, confidenceOfKind(type))
}
console.log('| rule | read | right | confidence |\n| --- | ---: | ---: | ---: |')
for (const { rule, type, read, right } of counted) {
  const confidence = (right + DRAWN * kinds.get(type)) / (read + DRAWN)
  console.log(`| \`${rule}\` | ${read} | ${right} | ${confidence.toFixed(2)} |`)
  note(rule, confidence, confidenceOf({ id: rule, type }))
}
if (check && differs) process.exit(1)
