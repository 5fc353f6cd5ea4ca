import type { Ingested } from '../pipeline.ts'
import { counted, sayDiagnostics } from './say.ts'
import type { Terminal } from './terminal.ts'

const OUTCOMES = ['created', 'replaced', 'unchanged', 'superseded', 'failed'] as const
/** So many failures are listed in the JSON result; all of them are printed as they happen. */
const MAX_LISTED = 1_000

/** How many articles ended how. */
export interface Tally {
  readonly counts: Record<Ingested['outcome'], number>
  readonly failures: { source: string; message: string }[]
  readonly isStopped: boolean
}

/** Follows an ingest to its end. */
export async function follow(outcomes: AsyncIterable<Ingested>, terminal: Terminal): Promise<Tally> {
  const counts = { created: 0, replaced: 0, unchanged: 0, superseded: 0, failed: 0 }
  const failures: Tally['failures'] = []
  let done = 0
  for await (const { source, outcome, diagnostics } of outcomes) {
    counts[outcome]++
    done++
    sayDiagnostics(terminal, source, diagnostics)
    if (outcome === 'failed' && failures.length < MAX_LISTED) {
      failures.push({ source, message: diagnostics.find(({ level }) => level === 'error')?.message ?? '' })
    }
    terminal.progress(`${counted(done, 'article')}${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`)
  }
  return { counts, failures, isStopped: terminal.interrupted.aborted }
}

/** `3 articles: 2 created, 1 failed`. */
export function tallyLine({ counts }: Tally): string {
  const total = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]} ${outcome}`)
  return parts.length === 0 ? 'Nothing to do.' : `${counted(total, 'article')}: ${parts.join(', ')}.`
}

/** 0 where all went well, 1 where an article failed, 130 where the user stopped it. */
export function tallyCode({ counts, isStopped }: Tally): 0 | 1 | 130 {
  if (isStopped) return 130
  return counts.failed > 0 ? 1 : 0
}

/** The tally as `--json` prints it. */
export function tallyJson({ counts, failures }: Tally): string {
  return `${JSON.stringify({ ...counts, failures })}\n`
}
