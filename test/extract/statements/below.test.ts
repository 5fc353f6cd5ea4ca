import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { articleOf } from './article.ts'

const said = (text: string): string[] =>
  draftOf(articleOf(text)).statements.map(
    ({ speaker, segments }) =>
      `${speaker?.name}: ${segments.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  )

describe('what a paragraph leaves to its neighbour', () => {
  it.each([
    [
      '"We sold the boat. We had to."\n\n- Anna Kovac\n\nThe boat is old.',
      ['Anna Kovac: We sold the boat. We had to.'],
    ],
    ['"We sold the boat."\n\n– Anna Kovac, a baker.\n\nThe boat is old.', ['Anna Kovac: We sold the boat.']],
    ['"We sold the boat," Otto Brandt said.\n\n- Weather -\n\nIt rained.', ['Otto Brandt: We sold the boat']],
    [
      'Anna Kovac added:\n\nIt is typical of the town that nobody paid. Nobody ever did.\n\nThe town said nothing.',
      ['Anna Kovac: It is typical of the town that nobody paid. Nobody ever did.'],
    ],
    ['Anna Kovac lists what she sells:\n\nThe best bread of the town and the best onions too.', []],
    ['Anna Kovac said:\n\nBread and onions', []],
  ])('%s', (text, statements) => expect(said(text)).toEqual(statements))
})

describe('a quotation without a cue behind words of no one known', () => {
  it('goes on with who spoke before them', () => {
    const text = '"Why now?" Anna Kovac said, with a smile that suggested that it was late. "We waited for years."'
    expect(said(text)[0]).toBe('Anna Kovac: Why now? … We waited for years.')
  })
})
