import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../../src/web/article/segments.ts'
import type { Mark } from '../../src/web/article/segments.ts'

const LAYERS = ['entity', 'statement', 'event', 'focus'] as const

describe('the pieces of a text', () => {
  test('are the text, and each unit has just the marks that cover it', () => {
    const mark = fc.record({
      start: fc.nat(40),
      end: fc.nat(40),
      layer: fc.constantFrom(...LAYERS),
      id: fc.string({ maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 35, unit: 'grapheme' }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const pieces = segmentsOf(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { start, end, text: words } of pieces) expect(text.slice(start, end)).toBe(words)
        const inside = marks.filter(({ start, end }) => start < end && end <= text.length)
        for (let unit = 0; unit < text.length; unit++) {
          const piece = pieces.find(({ start, end }) => start <= unit && unit < end)
          const covering = inside.filter(({ start, end }) => start <= unit && unit < end)
          expect(new Set(piece?.marks)).toEqual(new Set(covering))
        }
      }),
    )
  })

  test('of marks that lie in and over each other', () => {
    const marks: Mark[] = [
      { start: 0, end: 11, layer: 'event', id: 'e' },
      { start: 0, end: 4, layer: 'entity', id: 'holm' },
      { start: 5, end: 20, layer: 'statement', id: 's' },
    ]
    expect(
      segmentsOf('Holm met Rojas again', marks).map(({ text, marks }) => [text, ...marks.map(({ id }) => id)]),
    ).toEqual([
      ['Holm', 'e', 'holm'],
      [' ', 'e'],
      ['met Ro', 'e', 's'],
      ['jas again', 's'],
    ])
  })
})
