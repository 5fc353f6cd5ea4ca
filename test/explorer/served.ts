import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'

const TOP = join(import.meta.dirname, '../..')
export const TOKEN = 'open-sesame'

/** A server as people start it. */
export interface Served {
  /** The page: `http://127.0.0.1:…/`. */
  readonly url: string
  ask<T>(query: string, variables?: object): Promise<T>
  stop(): Promise<void>
}

/** `npm start` over a store, on any free port. What it builds before is there already: tests share it. */
export async function startServing(store: string, env: Record<string, string> = {}): Promise<Served> {
  const args = ['start', '--silent', '--ignore-scripts', '--', '--store', store, '--port', '0', '--token', TOKEN]
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: TOP,
    env: { PATH, HOME, ...env },
    stdio: 'pipe',
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  })
  const url = await addressOf(child)
  return {
    url,
    async ask<T>(query: string, variables: object = {}): Promise<T> {
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors }: { data: T; errors?: unknown } = JSON.parse(await response.text())
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    async stop() {
      const closed = new Promise((resolve) => child.once('close', resolve))
      // npm hands signals on only from a terminal: the whole group is told.
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGINT')
      else process.kill(-child.pid, 'SIGINT')
      await closed
    },
  }
}

function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: string): void => {
      said += text
      const found = /Open (http:\/\/\S+\/) in a browser/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('error', reject)
    child.once('close', () => reject(new Error(`ended before it served: ${said}`)))
  })
}
