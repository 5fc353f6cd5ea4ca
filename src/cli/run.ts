import { readFileSync } from 'node:fs'
import { Failure } from '../model/failure.ts'
import type { FailureCode } from '../model/failure.ts'
import { parseCall } from './arguments.ts'
import type { ExitCode } from './command.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, programHelp } from './help.ts'
import { closest } from './suggest.ts'
import type { Terminal } from './terminal.ts'
import { ClosedPipe } from './terminal.ts'

/** Failures of something that had begun; all others say that the call could not begin. */
const MIDWAY: ReadonlySet<FailureCode> = new Set<FailureCode>(['BAD_INPUT', 'NOT_VERBATIM', 'STORE_FAILED'])

/** Runs the program with these arguments. Every error ends here: one that a user can mend as its message, a bug with its trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof Failure) {
      terminal.error(error.message)
      return MIDWAY.has(error.code) ? 1 : 2
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.error(`This is a fault of Wiregraph; please report it with these lines.\n${trace}`)
    return 1
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args
  if (first === undefined) {
    terminal.error('Say what to do: one of the commands below.')
    terminal.note(programHelp(COMMANDS))
    return 2
  }
  if (first === '--version' || first === '-v') {
    await terminal.print(`${version()}\n`)
    return 0
  }
  const isHelp = first === '--help' || first === '-h' || first === 'help'
  if (isHelp && rest[0] === undefined) {
    await terminal.print(programHelp(COMMANDS))
    return 0
  }
  const name = isHelp ? (rest[0] ?? '') : first
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) throw unknownCommand(name)
  const call = parseCall(command, isHelp ? [] : rest)
  if (isHelp || call.options.has('help')) {
    await terminal.print(commandHelp(command))
    return 0
  }
  if (call.options.has('version')) {
    await terminal.print(`${version()}\n`)
    return 0
  }
  if (command.words === '' && call.words.length > 0) {
    throw new Failure(
      'BAD_CALL',
      `${name} takes no words, but was given "${call.words[0]}". See wiregraph ${name} --help.`,
    )
  }
  if (call.options.has('quiet')) terminal.silence()
  return command.run(call, terminal)
}

function unknownCommand(name: string): Failure {
  const near = name.startsWith('-')
    ? null
    : closest(
        name,
        COMMANDS.map((one) => one.name),
      )
  const kind = name.startsWith('-') ? 'option' : 'command'
  return new Failure(
    'BAD_CALL',
    `There is no ${kind} "${name}". ${near ? `Did you mean wiregraph ${near}?` : 'See wiregraph --help.'}`,
  )
}

/** The package's version; its file is as far from src as from dist. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}
