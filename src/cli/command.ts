import type { Terminal } from './terminal.ts'

/** An option of the command line. With a `value` (what help shows for it) it takes one; else it is a switch. */
export interface Option {
  readonly name: string
  readonly value?: string
  readonly summary: string
}

/** What the user gave: words, and options by name (`true` for a switch). */
export interface Call {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string | true>
}

/** A command: what help says of it, and what it does. `run` returns the exit code. */
export interface Command {
  readonly name: string
  /** The words after the name, as help shows them. */
  readonly words: string
  readonly summary: string
  readonly details?: string
  readonly options: readonly Option[]
  readonly examples: readonly string[]
  run(call: Call, terminal: Terminal): Promise<ExitCode>
}

/** 0: done. 1: some articles failed or a check found something. 2: the call was wrong or could not begin. 130: stopped. */
export type ExitCode = 0 | 1 | 2 | 130
