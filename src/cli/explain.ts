import { extractArticle } from '../pipeline.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Span } from '../model/span.ts'
import type { ReadOptions } from '../read/read.ts'
import { readSources } from '../read/read.ts'
import type { ExitCode } from './command.ts'
import { counted, sayDiagnostics } from './say.ts'
import type { Terminal } from './terminal.ts'

/** Prints for people what was read, what each stage did, and the facts with their evidence. */
export async function explain(names: readonly string[], options: ReadOptions, terminal: Terminal): Promise<ExitCode> {
  let failed = 0
  for await (const { source, article, diagnostics } of readSources(names, options)) {
    sayDiagnostics(terminal, source, diagnostics)
    if (!article) {
      failed++
      continue
    }
    const lines = [`# ${source}`, '', '## read']
    const { title, publisher, agencies, authors, publishedAt, updatedAt, dateline, excluded, text } = article
    lines.push(
      ...Object.entries({ title, publisher, agencies, authors, publishedAt, updatedAt, dateline }).map(
        ([name, value]) => `  ${name}: ${shown(value)}`,
      ),
    )
    for (const { start, end, why } of excluded)
      lines.push(`  no body text (${why}) ${start}–${end}: ${short(text.slice(start, end))}`)
    let open = ''
    const extraction = extractArticle(article, {
      trace: (stage, message) => {
        if (stage !== open) lines.push('', `## ${stage}`)
        open = stage
        lines.push(`  ${message}`)
      },
    })
    lines.push('', '## result', ...facts(extraction), '')
    await terminal.print(`${lines.join('\n')}\n`)
    if (terminal.interrupted.aborted) return 130
  }
  return failed > 0 ? 1 : 0
}

function facts({ entities, events, statements, diagnostics }: Extraction): string[] {
  return [
    ...entities.map(({ id, name, mentions, offices }) => {
      const held = offices.map(({ title, of }) => `${title}${of === null ? '' : ` of ${of}`}`)
      return `  ${id} "${name}", ${counted(mentions.length, 'mention')}${held.length > 0 ? `; ${[...new Set(held)].join(', ')}` : ''}`
    }),
    ...events.flatMap(({ type, mode, modality, date, participants, attributedTo, evidence, rule, confidence }) => [
      `  ${type} ${mode ?? ''} ${modality} ${date?.start ?? 'undated'}: ${participants.map(({ role, entity, text }) => `${role} ${entity ?? `"${text}"`}`).join(', ')}`,
      `    ${rule}, ${confidence}${attributedTo ? `, according to ${attributedTo.entity ?? attributedTo.text}` : ''}`,
      `    ${at(evidence)}`,
    ]),
    ...statements.flatMap(({ kind, speaker, segments, rule, confidence }) => [
      `  STATED ${kind}: ${speaker ? (speaker.entity ?? speaker.name) : 'nobody known'}`,
      `    ${rule}, ${confidence}`,
      ...segments.map((segment) => `    ${at(segment)}`),
    ]),
    ...diagnostics.map(({ level, stage, message }) => `  ${level} (${stage}): ${message}`),
  ]
}

function at({ start, end, text }: Span): string {
  return `${start}–${end}: ${short(text)}`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
