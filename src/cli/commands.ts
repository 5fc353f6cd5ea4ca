import type { Command } from './command.ts'
import { demoCommand } from './commands/demo.ts'
import { extractCommand } from './commands/extract.ts'
import { ingestCommand } from './commands/ingest.ts'
import { parseCommand } from './commands/parse.ts'
import { queryCommand } from './commands/query.ts'
import { refreshCommand } from './commands/refresh.ts'
import { retractCommand } from './commands/retract.ts'
import { serveCommand } from './commands/serve.ts'
import { statsCommand } from './commands/stats.ts'
import { verifyCommand } from './commands/verify.ts'

/**
 * All commands in the order in which help shows them. Commands load the heavy parts (the rules, GraphQL) when they run, so
 * that `--help` answers at once.
 */
export const COMMANDS: readonly Command[] = [
  demoCommand,
  ingestCommand,
  extractCommand,
  parseCommand,
  serveCommand,
  queryCommand,
  retractCommand,
  statsCommand,
  verifyCommand,
  refreshCommand,
]
