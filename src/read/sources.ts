import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { byCodeUnit } from '../text/fold.ts'
import { openPage } from './download.ts'

/** Something to read: its name, what its name or server says about its format, and its bytes. */
export interface Source {
  readonly name: string
  /** The file's ending in lower case (`.jsonl`), or a media type (`text/html`); empty when neither is known. */
  readonly hint: string
  readonly url: string | null
  open(): AsyncIterable<Uint8Array>
}

/** What a user named but cannot be read, and why. */
export interface Missing {
  readonly name: string
  readonly reason: string
}

/**
 * What the user named, one by one: `-` is standard input; an http(s) address is loaded; a folder gives its files, sorted by
 * code unit, folders in it too, hidden ones left out; anything else is a file or a pattern.
 */
export async function* findSources(
  names: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Source | Missing> {
  for (const name of names) {
    if (name === '-') yield { name: 'standard input', hint: '', url: null, open: stdin }
    else if (/^https?:\/\//i.test(name)) yield await openPage(name)
    else yield* findFiles(name)
  }
}

async function* findFiles(name: string): AsyncGenerator<Source | Missing> {
  const info = await stat(name).catch((error: NodeJS.ErrnoException) => error)
  if (!(info instanceof Error)) {
    if (!info.isDirectory()) {
      yield fileSource(name)
      return
    }
    let found = false
    for await (const source of walk(name)) {
      found = true
      yield source
    }
    if (!found) yield { name, reason: 'has no files in it. Hidden files are left out.' }
    return
  }
  if (info.code === 'ENOENT' && isDynamicPattern(name)) {
    const paths = await glob(name, {
      onlyFiles: true,
      dot: false,
      expandDirectories: false,
      absolute: isAbsolute(name),
    })
    if (paths.length === 0) yield { name, reason: 'matches no file.' }
    for (const path of paths.sort(byCodeUnit)) yield fileSource(path)
    return
  }
  yield {
    name,
    reason:
      info.code === 'ENOENT' ? 'there is no such file or folder.' : `cannot be read (${info.code ?? info.message}).`,
  }
}

/** The files below a folder in the code-unit order of their paths, without reading more than one folder at a time. */
async function* walk(folder: string): AsyncGenerator<Source | Missing> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { name: folder, reason: `cannot be read (${error instanceof Error ? error.message : String(error)}).` }
    return
  }
  const visible = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
  for (const { entry } of visible) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield fileSource(path)
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  )
}

function fileSource(path: string): Source {
  return { name: path, hint: extname(path).toLowerCase(), url: null, open: () => createReadStream(path) }
}
