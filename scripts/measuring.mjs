// What the scripts share that measure rules against annotations: reading both sides, and asking the scorer.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))

/** The folder of annotations that the command line names, else that of the development set. */
export function annotations() {
  return process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(top, '../shared/eval/dev')
}

/** The rows of a JSON Lines file. */
export function rowsOf(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
}

/** What `wiregraph extract` reads in the texts of annotated rows. */
export function extracted(gold) {
  const run = spawnSync(process.execPath, [join(top, 'dist/cli/main.js'), 'extract', '--format', 'jsonl', '-'], {
    input: gold
      .map(({ id, text, date }) => `${JSON.stringify({ id, text, publishedAt: date ?? undefined })}\n`)
      .join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout.split('\n').filter(Boolean).map(JSON.parse)
}

/** The scorer's counts for rows of a task, by the names of its figures. `scratch`: a file to write the rows to. */
export function scoresOf(task, folder, goldFile, rows, scratch) {
  writeFileSync(scratch, rows.map((row) => JSON.stringify(row)).join('\n'))
  const scorer = join(dirname(folder), 'score.mjs')
  const run = spawnSync(process.execPath, [scorer, task, goldFile, scratch, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return Object.entries(JSON.parse(run.stdout).scores)
}
