/** Thrown by `print` once nobody reads standard output any more; the program then ends without a word. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/** What commands know of the world: standard streams, the environment, and whether the user wants to stop. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly interrupted: AbortSignal
  /** Writes to standard output; waits while its reader is slow. */
  print(text: string): Promise<void>
  /** A line on standard error. */
  note(line: string): void
  /** A line on standard error that the next one replaces; on a terminal only. */
  progress(line: string): void
  warn(line: string): void
  error(line: string): void
  stdin(): AsyncIterable<Uint8Array>
  /** No progress, notes and warnings from now on. */
  silence(): void
}

const CLEAR = '\r\u001B[2K'
/** A progress line is rewritten at most so often, in milliseconds. */
const PROGRESS_MS = 100

/** The terminal of this process. */
export function openTerminal(interrupted: AbortSignal): Terminal {
  const { stdout, stderr, env } = process
  const isColoured = stderr.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  let isClosed = false
  let isSilent = false
  let shownAt = 0
  let isShown = false
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      if (stream === stdout) isClosed = true
    })
  }
  const line = (text: string): void => {
    stderr.write(`${isShown ? CLEAR : ''}${text}\n`)
    isShown = false
  }
  const colour = (code: number, text: string): string => (isColoured ? `\u001B[${code}m${text}\u001B[0m` : text)
  return {
    env,
    interrupted,
    async print(text) {
      if (isClosed) throw new ClosedPipe()
      if (isShown) stderr.write(CLEAR)
      isShown = false
      if (!stdout.write(text)) await new Promise<void>((resolve) => drained(resolve))
      if (isClosed) throw new ClosedPipe()
    },
    note(text) {
      if (!isSilent) line(text)
    },
    progress(text) {
      if (isSilent || !stderr.isTTY || Date.now() - shownAt < PROGRESS_MS) return
      shownAt = Date.now()
      stderr.write(CLEAR + text.slice(0, (stderr.columns || 80) - 1))
      isShown = true
    },
    warn(text) {
      if (!isSilent) line(`${colour(33, 'warning')}: ${text}`)
    },
    error(text) {
      line(`${colour(31, 'error')}: ${text}`)
    },
    stdin: () => untilAborted(process.stdin, interrupted),
    silence() {
      isSilent = true
    },
  }
}

/** What a stream gives until the user stops it, also while it gives nothing. */
async function* untilAborted(stream: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  for (;;) {
    const next = await Promise.race([iterator.next(), stopped])
    if (next === null) {
      // Nothing waits for the rest; the process may end.
      process.stdin.destroy()
      return
    }
    if (next.done) return
    yield next.value
  }
}

/** Waits until standard output takes more, or has failed. */
function drained(done: () => void): void {
  const finish = (): void => {
    process.stdout.off('drain', finish).off('error', finish).off('close', finish)
    done()
  }
  process.stdout.on('drain', finish).on('error', finish).on('close', finish)
}
