import type { Command } from './command.ts'

/** A command's name and where it is: only what is run is loaded, so that `--help` answers at once. */
const LOADERS: Record<string, () => Promise<Command>> = {
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  query: async () => (await import('./commands/query.ts')).queryCommand,
  retract: async () => (await import('./commands/retract.ts')).retractCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  refresh: async () => (await import('./commands/refresh.ts')).refreshCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
}

export const COMMAND_NAMES: readonly string[] = Object.keys(LOADERS)

/** The command of that name, or null. */
export async function loadCommand(name: string): Promise<Command | null> {
  return Object.hasOwn(LOADERS, name) ? ((await LOADERS[name]?.()) ?? null) : null
}

/** All commands in the order in which help shows them. */
export async function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()))
}
