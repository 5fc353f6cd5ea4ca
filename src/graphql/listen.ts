import { createServer as createHttpServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { Failure } from '../model/failure.ts'
import type { Server } from './server.ts'

export interface ListenOptions {
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
}

/** A server that answers on a port. */
export interface Listening {
  readonly host: string
  readonly port: number
  /** Where the API is: `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** Takes no more requests; resolves when those under way are answered. */
  close(): Promise<void>
}

/** Opens a port for a server. Throws a `Failure` if the port cannot be had. */
export async function listen(
  server: Server,
  { host = '127.0.0.1', port = 4000 }: ListenOptions = {},
): Promise<Listening> {
  const underWay = new Set<ServerResponse>()
  let closing = false
  const http = createHttpServer((request, response) => {
    underWay.add(response)
    if (closing) response.setHeader('connection', 'close')
    response.once('close', () => {
      underWay.delete(response)
      if (closing) dropIfDone()
    })
    // The listener answers its own errors; what it returns is not waited for.
    server.listener(request, response)
  })
  // All is answered: what is still open is kept alive for nothing, or sends the rest of a body that was refused.
  const dropIfDone = () => {
    if (underWay.size === 0) setImmediate(() => http.closeAllConnections())
  }
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    http.listen(port, host, resolve)
  })
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error(`listening on ${String(address)}`)
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  let closed: Promise<void> | undefined
  return {
    host: address.address,
    port: address.port,
    url: `http://${name}:${address.port}/graphql`,
    close() {
      closed ??= new Promise((resolve) => {
        closing = true
        // They would never be answered in full.
        server.endSubscriptions()
        for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close')
        http.close(() => resolve())
        dropIfDone()
      })
      return closed
    },
  }
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Failure('BAD_CALL', `Port ${port} is taken: stop what listens there, or choose another with --port.`, {
      cause: error,
    })
  }
  if (error.code === 'EACCES') {
    return new Failure('BAD_CALL', `Port ${port} may not be opened: choose one above 1023 with --port.`, {
      cause: error,
    })
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Failure('BAD_CALL', `${host} is no address of this machine: choose another with --host.`, {
      cause: error,
    })
  }
  return error
}
