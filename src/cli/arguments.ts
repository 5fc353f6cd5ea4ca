import { parseArgs } from 'node:util'
import { Failure } from '../model/failure.ts'
import type { Call, Command, Option } from './command.ts'
import { HELP, VERSION } from './options.ts'
import { closest } from './suggest.ts'

const SHORT: Record<string, string> = { h: 'help', v: 'version', q: 'quiet', s: 'store' }

/** Takes the arguments after a command's name apart. Throws a `BAD_CALL` that names the mend. */
export function parseCall(command: Command, args: readonly string[]): Call {
  const options = [...command.options, HELP, VERSION]
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options.map((option) => [option.name, configOf(option)])),
  })
  const words: string[] = []
  const given = new Map<string, string | true>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (!option) throw unknownOption(command, token.rawName, options)
    if (option.value === undefined && token.value !== undefined) {
      throw new Failure('BAD_CALL', `${token.rawName} takes no value, but was given "${token.value}".`)
    }
    if (option.value !== undefined && (token.value === undefined || token.value === '')) {
      throw new Failure('BAD_CALL', `${token.rawName} needs a value: ${token.rawName} ${option.value}`)
    }
    given.set(option.name, token.value ?? true)
  }
  return { words, options: given }
}

function configOf(option: Option): { type: 'string' | 'boolean'; short?: string } {
  const short = Object.entries(SHORT).find(([, name]) => name === option.name)?.[0]
  return { type: option.value === undefined ? 'boolean' : 'string', ...(short ? { short } : {}) }
}

function unknownOption(command: Command, rawName: string, options: readonly Option[]): Failure {
  const near = closest(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  )
  const mend = near ? `Did you mean --${near}?` : `See wiregraph ${command.name} --help.`
  return new Failure('BAD_CALL', `${command.name} has no option ${rawName}. ${mend}`)
}
