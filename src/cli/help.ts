import type { Command, Option } from './command.ts'
import { HELP, VERSION } from './options.ts'

/** Help for the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, words }) => `${name} ${words}`.trimEnd().length))
  const lines = commands.map(({ name, words, summary }) => `  ${`${name} ${words}`.padEnd(width)}  ${summary}`)
  return `Wiregraph turns news articles into a graph of who spoke with whom, who attacked whom and who said what.

Usage: wiregraph <command> [options]

${lines.join('\n')}

Each command has --help with its options and examples. --version prints the version.

Environment:
  WIREGRAPH_STORE   the store, where --store does not name one
  WIREGRAPH_TOKEN   the token of serve, where --token does not give one
  NEO4J_URI         the server that --store neo4j means
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE   for every Neo4j store
  NO_COLOR          no colours

Exit codes: 0 done; 1 some articles failed, or a check found something; 2 the call was wrong or could not begin.

Examples:
  wiregraph demo
  wiregraph ingest articles/ --store news.db
  wiregraph query '{ contacts(first: 3) { nodes { date mode participants { name } } } }' --store news.db
`
}

/** Help for one command. */
export function commandHelp(command: Command): string {
  const options = [...command.options, HELP, VERSION]
  const width = Math.min(34, Math.max(...options.map((option) => left(option).length)))
  const rows = options.map((option) => `  ${left(option).padEnd(width)}  ${option.summary}`)
  const details = command.details === undefined ? '' : `\n${command.details}\n`
  return `${capital(command.summary)}.

Usage: wiregraph ${`${command.name} ${command.words}`.trimEnd()} [options]
${details}
Options:
${rows.join('\n')}

Examples:
${command.examples.map((example) => `  ${example}`).join('\n')}
`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `--store <path>`. */
function left({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`
}
