import { Failure } from '../model/failure.ts'
import type { InputFormat } from '../read/result.ts'
import { INPUT_FORMATS } from '../read/result.ts'
import type { Call, Option } from './command.ts'

/** Options that more than one command takes. */
export const STORE: Option = {
  name: 'store',
  value: '<path|neo4j|address>',
  summary: 'the store: a file (default ./wiregraph.db), neo4j, or an address like bolt://localhost:7687',
}
export const ADOPT: Option = {
  name: 'adopt',
  summary: 'write into a Neo4j database that holds other data of the same labels',
}
export const FORMAT: Option = {
  name: 'format',
  value: `<${INPUT_FORMATS.join('|')}>`,
  summary: 'what the input is (default auto)',
}
export const CONCURRENCY: Option = {
  name: 'concurrency',
  value: '<n>',
  summary: 'extract so many articles at once (default 1)',
}
export const JSON_OUT: Option = { name: 'json', summary: 'print the result as JSON' }
export const QUIET: Option = { name: 'quiet', summary: 'no progress and no warnings; errors are still printed' }
export const PORT: Option = { name: 'port', value: '<n>', summary: 'the port (default 4000; 0 takes a free one)' }
export const HOST: Option = {
  name: 'host',
  value: '<address>',
  summary: 'the address to listen on (default 127.0.0.1)',
}
export const TOKEN: Option = {
  name: 'token',
  value: '<secret>',
  summary: 'open ingestArticle and retractArticle to "Authorization: Bearer <secret>" (or WIREGRAPH_TOKEN)',
}
export const HELP: Option = { name: 'help', summary: 'show this help' }
export const VERSION: Option = { name: 'version', summary: 'print the version' }

const MAX_CONCURRENCY = 64

export function has(call: Call, option: Option): boolean {
  return call.options.has(option.name)
}

/** The value of an option, or undefined where it was not given. */
export function valueOf(call: Call, option: Option): string | undefined {
  const value = call.options.get(option.name)
  return typeof value === 'string' ? value : undefined
}

export function formatOf(call: Call): InputFormat {
  const value = valueOf(call, FORMAT) ?? 'auto'
  const known = INPUT_FORMATS.find((format) => format === value)
  if (known) return known
  throw new Failure('BAD_CALL', `--format ${value}: there is no such format. It is one of ${INPUT_FORMATS.join(', ')}.`)
}

export function concurrencyOf(call: Call): number {
  return numberOf(call, CONCURRENCY, 1, 1, MAX_CONCURRENCY)
}

/** A whole number between two bounds. */
export function numberOf(call: Call, option: Option, otherwise: number, least: number, most: number): number {
  const value = valueOf(call, option)
  if (value === undefined) return otherwise
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Failure('BAD_CALL', `--${option.name} ${value}: give a whole number from ${least} to ${most}.`)
}
