// Bundles the explorer page (src/web) into dist/web: files with a hash in their name, each also compressed, and index.html.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'rolldown'

/** Packages whose code is in the bundle; their licences go beside it. */
const BUNDLED = ['preact', 'd3-force', 'd3-dispatch', 'd3-quadtree', 'd3-timer']

/** The placeholders of index.html. */
const NAMES = { script: '%SCRIPT%', worker: '%WORKER%', style: '%STYLE%', icon: '%ICON%' }

export async function buildWeb(top) {
  const source = join(top, 'src', 'web')
  const target = join(top, 'dist', 'web')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'assets'), { recursive: true })
  const emit = (base, extension, text) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    const name = `assets/${base}-${hash}.${extension}`
    write(join(target, name), text)
    return name
  }
  const files = {
    script: emit('explorer', 'js', await bundle(join(source, 'main.tsx'))),
    worker: emit('worker', 'js', await bundle(join(source, 'graph', 'worker.ts'))),
    style: emit('explorer', 'css', styles(join(source, 'style'))),
    icon: emit('icon', 'svg', readFileSync(join(source, 'icon.svg'), 'utf8')),
  }
  let page = readFileSync(join(source, 'index.html'), 'utf8')
  for (const [key, name] of Object.entries(files)) page = page.replaceAll(NAMES[key], name)
  write(join(target, 'index.html'), page)
  writeFileSync(join(target, 'LICENSES.txt'), licences(top))
}

async function bundle(input) {
  const { output } = await build({
    input,
    write: false,
    platform: 'browser',
    tsconfig: join(input, '..', input.endsWith('worker.ts') ? '..' : '.', 'tsconfig.json'),
    output: { format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'warn',
  })
  return output[0].code
}

/** The style sheets in the order of their names, without comments and the blanks that only people need. */
function styles(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
}

/** A file and what browsers may be sent instead of it. */
function write(path, text) {
  const bytes = Buffer.from(text)
  writeFileSync(path, bytes)
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  )
}

function licences(top) {
  const texts = BUNDLED.map((name) => {
    const folder = join(top, 'node_modules', name)
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name}\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`
  })
  return `The explorer page holds code of these packages.\n\n${texts.join('\n\n---\n\n')}`
}
