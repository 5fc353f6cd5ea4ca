import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { startServer } from '../../neo4j/launcher/server.mjs'

/** How tests reach Neo4j. The database may be emptied at will. */
export interface Neo4jServer {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Where its Neo4j Browser is; null where we do not know. */
  readonly browserUrl: string | null
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where there is no Neo4j here and none is demanded. */
    neo4j: Neo4jServer | null
  }
}

const USERNAME = 'neo4j'
const PASSWORD = 'wiregraph-tests'
/** Long enough to pull the image. */
const DOCKER_TIMEOUT_MS = 300_000
const IMAGE = 'neo4j:2026.08.1-community'

/**
 * One Neo4j for the whole run: that of NEO4J_TEST_URI (with NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD; its database is
 * emptied!), else a container where a Docker engine answers, else the launcher. With CI set a missing one is a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { server, stop } = given() ?? (await inDocker()) ?? (await launched())
    project.provide('neo4j', server)
    return stop
  } catch (error) {
    if (process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false') throw error
    const reason = error instanceof Error ? error.message : String(error)
    tell(`\nSKIPPED: all tests on Neo4j (the same suite runs on the embedded store). Why: ${reason}\n`)
    project.provide('neo4j', null)
    return async () => {}
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

type Running = { server: Neo4jServer; stop: () => Promise<void> }

function given(): Running | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username = '', NEO4J_TEST_PASSWORD: password = '' } = process.env
  return uri === undefined || uri === ''
    ? null
    : { server: { uri, username, password, browserUrl: null }, stop: async () => {} }
}

async function launched(): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'wiregraph-neo4j-'))
  const remove = (): void => rmSync(home, { recursive: true, force: true })
  try {
    const server = await startServer({ dataDir: home, password: PASSWORD, say: tell })
    const stop = async (): Promise<void> => {
      await server.stop()
      remove()
    }
    const { boltUri: uri, browserUrl } = server
    return { server: { uri, username: USERNAME, password: PASSWORD, browserUrl }, stop }
  } catch (error) {
    remove()
    throw error
  }
}

/** Null where no engine answers, or where it cannot give us the image: the launcher is the next to be asked. */
async function inDocker(): Promise<Running | null> {
  const docker = (...args: string[]): string =>
    execFileSync('docker', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: DOCKER_TIMEOUT_MS,
    }).trim()
  try {
    docker('info')
  } catch {
    return null
  }
  let container: string | null = null
  const stop = async (): Promise<void> => {
    if (container !== null) docker('stop', container)
  }
  try {
    const auth = `NEO4J_AUTH=${USERNAME}/${PASSWORD}`
    container = docker('run', '--rm', '--detach', '--publish', '127.0.0.1::7687', '--env', auth, IMAGE)
    const uri = `bolt://${docker('port', container, '7687/tcp').split('\n')[0]}`
    await answers(uri)
    return { server: { uri, username: USERNAME, password: PASSWORD, browserUrl: null }, stop }
  } catch (error) {
    tell(`Docker answers but gave no Neo4j (${error instanceof Error ? error.message : String(error)}).`)
    await stop()
    return null
  }
}

async function answers(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USERNAME, PASSWORD))
  try {
    for (let tries = 60; ; tries--) {
      try {
        await driver.verifyConnectivity()
        return
      } catch (error) {
        if (tries === 0) throw error
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
    }
  } finally {
    await driver.close()
  }
}
