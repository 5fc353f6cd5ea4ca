export interface ServerOptions {
  /** The folder of the server's home with its data; `.neo4j/data` of this repository if not given. */
  readonly dataDir?: string
  /** 0, as if not given, takes a free port. */
  readonly boltPort?: number
  readonly httpPort?: number
  /** The password of the user `neo4j`; without one there is no authentication. */
  readonly password?: string
  /** Where the jars are kept; `.neo4j` of this repository if not given. */
  readonly cacheDir?: string
  readonly jdk?: { readonly home: string; readonly version: number }
  /** Told what is going on, a line at a time. */
  readonly say?: (line: string) => void
}

export interface Server {
  readonly version: string
  readonly boltUri: string
  /** Opened as it is, the Browser connects by itself. */
  readonly browserUrl: string
  readonly exited: Promise<unknown>
  stop(): Promise<void>
}

export function startServer(options?: ServerOptions): Promise<Server>
