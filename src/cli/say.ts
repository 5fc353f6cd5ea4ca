import type { Diagnostic } from '../model/diagnostic.ts'
import type { Terminal } from './terminal.ts'

/** Prints what there is to say about one source: errors always, warnings unless quiet; what is only for information stays in the documents. */
export function sayDiagnostics(terminal: Terminal, source: string, diagnostics: readonly Diagnostic[]): void {
  for (const { level, message } of diagnostics) {
    const line = message.startsWith(source) ? message : `${source}: ${message}`
    if (level === 'error') terminal.error(line)
    else if (level === 'warning') terminal.warn(line)
  }
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
