#!/usr/bin/env node
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from './server.mjs'

const HELP = `npm run neo4j -- [options]    a real Neo4j with its Browser, without Docker; Ctrl-C stops it

  --bolt-port <n>   default 7687, 0 takes a free one
  --http-port <n>   default 7474, 0 takes a free one
  --data <folder>   default .neo4j/data
  --help

A password is taken from NEO4J_PASSWORD; without one there is no authentication (127.0.0.1 only).`

const tell = (line) => process.stdout.write(`${line}\n`)
const complain = (line) => process.stderr.write(`${line}\n`)

const options = {
  'bolt-port': { type: 'string', default: '7687' },
  'http-port': { type: 'string', default: '7474' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
}

async function main() {
  const { values } = parseArgs({ options })
  if (values.help) {
    tell(HELP)
    return
  }
  const server = await startServer({
    boltPort: portOf('bolt-port', values['bolt-port']),
    httpPort: portOf('http-port', values['http-port']),
    password: process.env.NEO4J_PASSWORD ?? '',
    say: complain,
    ...(values.data === undefined ? {} : { dataDir: resolve(values.data) }),
  })
  tell(`Neo4j ${server.version} is up.`)
  tell(`  Bolt     ${server.boltUri}`)
  tell(`  Browser  ${server.browserUrl}`)
  tell('  Kit      style and saved questions for the Browser: neo4j/README.md')
  tell(`  Use it   NEO4J_URI=${server.boltUri} wiregraph serve --store neo4j`)
  tell('Ctrl-C stops it.')
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      complain('Stopping ...')
      void server.stop()
    })
  }
  await server.exited
  if (!stopping) throw new Error('Neo4j ended by itself; its log is in the logs folder of its data folder.')
}

function portOf(name, text) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new TypeError(`--${name} must be a port from 0 to 65535, not ${text}`)
}

try {
  await main()
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof TypeError ? 2 : 1
}
