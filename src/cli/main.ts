#!/usr/bin/env node
import { run } from './run.ts'
import { openTerminal } from './terminal.ts'

// The first signal asks to stop in good order, a second one stops at once.
const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130)
    interrupted.abort()
  })
}

process.exitCode = await run(process.argv.slice(2), openTerminal(interrupted.signal))
