import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { neo4jVersionFor, serverJars } from './jars.mjs'
import { javaProgram, newestJdk } from './java.mjs'

const PROGRAM = fileURLToPath(new URL('Server.java', import.meta.url))
const CACHE = fileURLToPath(new URL('../../.neo4j', import.meta.url))
const STOP_TIMEOUT_MS = 30_000

/** What Neo4j reaches into; without these every start prints warnings. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

/**
 * Starts a Neo4j server on 127.0.0.1 and resolves once it answers. It ends with this process at the latest. Throws an
 * Error that says the mend where Java or Maven are missing. See `server.d.mts` for the options.
 */
export async function startServer(options = {}) {
  const {
    dataDir = join(CACHE, 'data'),
    boltPort = 0,
    httpPort = 0,
    password = '',
    cacheDir = CACHE,
    say = () => {},
  } = options
  const jdk = options.jdk ?? newestJdk()
  const version = jdk === null ? null : neo4jVersionFor(jdk.version)
  if (version === null) {
    const found = jdk === null ? 'No JDK was found' : `The newest JDK found is Java ${jdk.version} (${jdk.home})`
    throw new Error(`${found}: install a JDK of Java 21 or newer (17 will do), or use Docker: docker compose up neo4j.`)
  }
  const jars = await serverJars(version, jdk.home, cacheDir, say)
  say(`Starting Neo4j ${version} on Java ${jdk.version} ...`)
  mkdirSync(dataDir, { recursive: true })
  const quiet = jdk.version >= 24 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []
  const classPath = ['-cp', join(jars, '*') + delimiter]
  const child = spawn(
    javaProgram(jdk.home, 'java'),
    ['-Xmx1g', ...OPENED, ...quiet, ...classPath, PROGRAM, dataDir, String(boltPort), String(httpPort)],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, WIREGRAPH_LAUNCHER_PASSWORD: password }, detached: true },
  )
  const exited = new Promise((resolve) => child.on('close', resolve))
  const [bolt, http] = await ready(child, exited)
  const boltUri = `bolt://127.0.0.1:${bolt}`
  const auth = password === '' ? '&preselectAuthMethod=NO_AUTH' : ''
  return {
    version,
    boltUri,
    browserUrl: `http://127.0.0.1:${http}/browser/?dbms=${boltUri}${auth}`,
    exited,
    async stop() {
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await exited
      clearTimeout(timer)
    },
  }
}

/** Waits for the line in which the server says its ports; fails with the end of its log where it ends before. */
function ready(child, exited) {
  return new Promise((resolve, reject) => {
    const log = []
    const keep = (line) => {
      log.push(line)
      if (log.length > 40) log.shift()
    }
    createInterface({ input: child.stderr }).on('line', keep)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const match = /^READY (\d+) (\d+)$/.exec(line)
      if (match === null) keep(line)
      else resolve([Number(match[1]), Number(match[2])])
    })
    child.on('error', (error) => reject(new Error(`Java could not be started: ${error.message}`)))
    exited.then((status) => reject(new Error(explain(status, log.join('\n')))))
  })
}

function explain(status, log) {
  if (/Address already in use|BindException/.test(log)) {
    return 'Neo4j could not start: a port is taken. Close what holds it, or choose others with --bolt-port and --http-port (0: a free one).'
  }
  if (/lock file|StoreLockException|FileLockException/.test(log)) {
    return 'Neo4j could not start: its data folder is in use by another Neo4j. Close that one, or choose another with --data.'
  }
  return `Neo4j ended with status ${status} before it answered:\n${log}`
}
