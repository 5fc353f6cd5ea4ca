import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/text/fold.ts'
import { conlluOf } from '../../../src/text/parse/conllu.ts'
import { treeOf, type Tree } from '../../../src/text/parse/parse.ts'
import { svgOf } from '../../../src/text/parse/svg.ts'

function parse(text: string): Tree {
  return treeOf(plainText(text), { start: 0, end: text.length })
}

/** `relation(head, word)` for every word that is no mark. */
function arcs(tree: Tree): string[] {
  return tree
    .filter((word) => word.relation !== 'punct')
    .map((word) => `${word.relation}(${tree[word.head]?.text ?? ''}, ${word.text})`)
}

function expectTree(text: string, tree: Tree): void {
  const plain = plainText(text)
  let end = 0
  for (const word of tree) {
    expect(word.start).toBeGreaterThanOrEqual(end)
    expect(plain.slice(word.start, word.end)).toBe(word.text)
    expect(word.text).not.toBe('')
    end = word.end
  }
  if (tree.length === 0) return
  expect(tree.filter((word) => word.head === -1)).toHaveLength(1)
  // Every word reaches the root: a walk marks what does, so the whole is linear.
  const reaches = tree.map((word) => word.head === -1)
  for (const word of tree) {
    const path: number[] = []
    let at = word.index
    while (!reaches[at]) {
      expect(path.length).toBeLessThan(tree.length)
      path.push(at)
      at = tree[at]?.head ?? -1
      expect(tree[at]).toBeDefined()
    }
    for (const seen of path) reaches[seen] = true
  }
}

test.each([
  ['Gunmen killed two soldiers.', ['nsubj(killed, Gunmen)', 'obj(killed, soldiers)', 'root(, killed)']],
  ['Two soldiers were killed by gunmen.', ['nsubj:pass(killed, soldiers)', 'obl:agent(killed, gunmen)']],
  ['The minister met his counterpart in Oslo.', ['nsubj(met, minister)', 'nmod:poss(counterpart, his)']],
  ["I'm here.", ['nsubj(here, I)', "cop(here, 'm)"]],
])('%s', (text, expected) => {
  expect(arcs(parse(text))).toEqual(expect.arrayContaining(expected))
})

test('a passive subject is no subject', () => {
  expect(arcs(parse('Two soldiers were killed by gunmen.'))).not.toContain('nsubj(killed, soldiers)')
})

test.each(['', '   ', '\n'])('blank text %j has an empty tree', (text) => expect(parse(text)).toEqual([]))

test('marks alone still make a tree', () => {
  expect(parse('... !')).toHaveLength(2)
  expectTree('... !', parse('... !'))
})

test('the same text gives the same tree', () => {
  const text = 'Erdoğan, who arrived on Monday, told reporters that “talks” with Łukasz would go on.'
  expect(parse(text)).toEqual(parse(text))
  expectTree(text, parse(text))
})

test('any text gives one tree with verbatim words', () => {
  const words = fc.constantFrom(
    'the',
    'killed',
    'said',
    'by',
    'Paris',
    ',',
    '"',
    '-',
    "I'm",
    '(',
    '7pm',
    '12',
    'of',
    '.',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  expect(() => fc.assert(fc.property(texts, (text) => expectTree(text, parse(text))))).not.toThrow()
})

test.each([
  ['commas', ', '],
  ['words', 'the of '],
  ['one word', 'a'],
  ['one word with marks', 'a-b.'],
  ['verbs', 'said that '],
])('a megabyte of %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const tree = parse(text)
  expect(tree.filter((word) => word.head === -1)).toHaveLength(1)
})

test('CoNLL-U has the text, ten columns and what is written together', () => {
  const text = 'Putin’s  aide\nleft.'
  const lines = conlluOf(text, { start: 0, end: text.length }, parse(text)).split('\n')
  expect(lines[0]).toBe('# text = Putin’s aide left.')
  const rows = lines.slice(1, -2).map((line) => line.split('\t'))
  expect(rows.map((row) => row.length)).toEqual([10, 10, 10, 10, 10])
  expect(rows.map((row) => [row[1], row[9]?.replace(/Margin=\d+/, 'Margin')])).toEqual([
    ['Putin', 'Margin|SpaceAfter=No'],
    ['’s', 'Margin'],
    ['aide', 'Margin'],
    ['left', 'SpaceAfter=No'],
    ['.', '_'],
  ])
  expect(rows.filter((row) => row[6] === '0').map((row) => row[7])).toEqual(['root'])
  expect(lines.slice(-2)).toEqual(['', ''])
})

test('a drawing shows every word, escaped', () => {
  const drawn = svgOf([parse('Profits < losses & costs.')])
  expect(drawn).toContain('>&lt;</text>')
  expect(drawn).toContain('>&amp;</text>')
  expect(drawn.match(/class="t"/g)).toHaveLength(parse('Profits < losses & costs.').length)
})
