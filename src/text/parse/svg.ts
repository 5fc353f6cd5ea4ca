import type { ParsedWord, Tree } from './parse.ts'

const LETTER = 8
const SPACE = 14
const MARGIN = 16
const STEP = 13
/** No arc is drawn higher than one of so many words: very long sentences stay readable. */
const MAX_STEPS = 24

/** Drawings of trees, one below the other, as one SVG document: the words in a row, over them the arcs with their relations. */
export function svgOf(trees: readonly Tree[]): string {
  const rows: string[] = []
  let top = MARGIN
  let width = 0
  for (const tree of trees) {
    const places = placesOf(tree)
    width = Math.max(width, places.end)
    const base = top + (2 + tallest(tree)) * STEP
    rows.push(...tree.map((word, i) => drawn(word, places.middle, i, base)))
    top = base + 52
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + MARGIN}" height="${top}" font-family="sans-serif" font-size="13">`,
    '<style>path{fill:none;stroke:#57606a}text{text-anchor:middle}.r{font-size:10px;fill:#0550ae}.t{font-size:10px;fill:#57606a}</style>',
    ...rows,
    '</svg>\n',
  ].join('\n')
}

function placesOf(tree: Tree): { middle: number[]; end: number } {
  let at = MARGIN
  const middle = tree.map((word) => {
    const width = Math.max(word.text.length, word.relation.length * 0.8) * LETTER
    at += width + SPACE
    return at - SPACE - width / 2
  })
  return { middle, end: at }
}

function steps(word: ParsedWord): number {
  return Math.min(Math.abs(word.head - word.index), MAX_STEPS)
}

function tallest(tree: Tree): number {
  return tree.reduce((most, word) => (word.head < 0 ? most : Math.max(most, steps(word))), 1)
}

function drawn(word: ParsedWord, middle: readonly number[], i: number, base: number): string {
  const x = round(middle[i]!)
  const label = `<text x="${x}" y="${base + 16}">${escaped(word.text)}</text><text class="t" x="${x}" y="${base + 30}">${word.upos}</text>`
  if (word.head < 0) {
    const y = base - STEP
    return `${label}<path d="M${x} ${y}V${base}"/><text class="r" x="${x}" y="${y - 3}">root</text>`
  }
  const from = round(middle[word.head]! + (word.head < i ? 4 : -4))
  const y = base - (1 + steps(word)) * STEP
  const arc = `<path d="M${from} ${base}C${from} ${y} ${x} ${y} ${x} ${base}l-3 -6m3 6l3 -6"/>`
  return `${label}${arc}<text class="r" x="${round((from + x) / 2)}" y="${round(base - (1 + steps(word)) * STEP * 0.75 - 3)}">${word.relation}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return Array.from(text, (letter) => (isDrawable(letter.codePointAt(0)!) ? letter : '\ufffd'))
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** Whether XML 1.0 allows the character (its production Char). */
function isDrawable(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
