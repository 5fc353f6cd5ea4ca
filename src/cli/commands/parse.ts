import { Failure } from '../../model/failure.ts'
import type { Range } from '../../model/span.ts'
import { gather } from '../../read/bytes.ts'
import { decode } from '../../read/decode.ts'
import { findSources } from '../../read/sources.ts'
import type { Command } from '../command.ts'
import { has } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const LINES = { name: 'lines', summary: 'take each line as one sentence' }
const SVG = { name: 'svg', summary: 'draw the arcs, as one SVG picture, instead' }

const MAX_BYTES = 64_000_000

export const parseCommand: Command = {
  name: 'parse',
  words: '<file|->',
  summary: 'print the dependency parse of every sentence of a text as CoNLL-U',
  details: 'The relations are those of Universal Dependencies. The input is plain text.',
  options: [LINES, SVG],
  examples: ['wiregraph parse article.txt', "echo 'Gunmen killed two.' | wiregraph parse --svg - > tree.svg"],
  async run(call, terminal) {
    const [name] = call.words
    if (name === undefined || call.words.length > 1) {
      throw new Failure('BAD_CALL', 'parse takes one file of plain text, or - for standard input.')
    }
    const text = await readText(name, terminal)
    const [{ treeOf }, { plainText }, { sentencesOf }] = await Promise.all([
      import('../../text/parse/parse.ts'),
      import('../../text/fold.ts'),
      import('../../text/sentences.ts'),
    ])
    const plain = plainText(text)
    const ranges = has(call, LINES) ? linesOf(plain) : sentencesOf(plain)
    if (has(call, SVG)) {
      const { svgOf } = await import('../../text/parse/svg.ts')
      await terminal.print(svgOf(Array.from(ranges, (range) => treeOf(plain, range))))
      return 0
    }
    const { conlluOf } = await import('../../text/parse/conllu.ts')
    for (const range of ranges) {
      await terminal.print(conlluOf(text, range, treeOf(plain, range)))
      if (terminal.interrupted.aborted) return 130
    }
    return 0
  },
}

async function readText(name: string, terminal: Terminal): Promise<string> {
  for await (const source of findSources([name], () => terminal.stdin())) {
    if (!('open' in source)) throw new Failure('BAD_INPUT', `${source.name}: ${source.reason}`)
    const bytes = await gather(source.open(), MAX_BYTES)
    if (!bytes) throw new Failure('BAD_INPUT', `${source.name} is larger than 64 MB. Split it.`)
    const decoded = decode(bytes)
    if ('reason' in decoded) throw new Failure('BAD_INPUT', `${source.name} ${decoded.reason}`)
    return decoded.text
  }
  throw new Failure('BAD_INPUT', `${name}: there is nothing to read.`)
}

/** The lines that are not blank, without the blanks at their ends. */
function* linesOf(text: string): Generator<Range> {
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let [from, to] = [start, end]
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    if (from < to) yield { start: from, end: to }
    start = end + 1
  }
}
