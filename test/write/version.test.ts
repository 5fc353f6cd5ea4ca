import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions, instantOf } from '../../src/write/version.ts'

describe('instantOf', () => {
  test.each([
    ['2025-03-01', '2025-03-01T00:00:00Z'],
    ['2025-03-01T08:00:00+05:30', '2025-03-01T02:30:00Z'],
    ['2025-03-01T08:00:00+0530', '2025-03-01T02:30:00Z'],
    ['2025-03-01 08:00', '2025-03-01T08:00:00Z'],
    ['2025-03-01t08:00:00.5z', '2025-03-01T08:00:00.500Z'],
    [' 2025-03-01 ', '2025-03-01T00:00:00Z'],
  ])('%j', (time, same) => {
    expect(instantOf(time)).toBe(Date.parse(same))
  })

  test.each([
    null,
    '',
    'yesterday',
    '2025',
    '2025-13-01',
    '2025-03-01T25:00:00Z',
    '1740787200000',
    '2025-03-01T08:00 CET',
  ])('%j is none', (time) => expect(instantOf(time)).toBeNull())
})

describe('compareVersions', () => {
  const version = fc.record({
    publishedAt: fc.constantFrom(null, '2025-03-01', '2025-03-01T02:00:00+02:00', 'x'),
    updatedAt: fc.constantFrom(null, '2025-03-01T00:00:00Z', '2025-03-02', 'x'),
    contentHash: fc.constantFrom('1', '2', '10'),
  })

  test('is an order: one of any two is later, and so on through any three', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)))
        const later = (x: typeof a, y: typeof a): boolean => compareVersions(x, y) > 0
        expect(later(a, b) && later(b, c) && !later(a, c)).toBe(false)
        expect(compareVersions(a, b) === 0 && a.contentHash !== b.contentHash).toBe(false)
      }),
    )
  })

  const at = (
    updatedAt: string | null,
    contentHash = '1',
    publishedAt: string | null = null,
  ): Parameters<typeof compareVersions>[0] => ({
    publishedAt,
    updatedAt,
    contentHash,
  })

  test.each([
    ['the later instant', at('2025-03-01T04:00:00Z'), at('2025-03-01T09:00:00+05:30')],
    ['an update after the publication', at('2025-03-02', '1', '2025-03-01'), at(null, '2', '2025-03-01')],
    ['any date', at('1999-01-01'), at(null, '2')],
    ['a date that can be read', at(null, '1', '1999-01-01'), at('lately', '2')],
    ['a publication where the update cannot be read', at('lately', '1', '1999-01-01'), at(null, '2')],
    ['the higher hash at one instant', at('2025-03-01T01:00:00+01:00', '2'), at('2025-03-01', '10')],
  ])('%s wins', (_name, winner, loser) => {
    expect(compareVersions(winner, loser)).toBeGreaterThan(0)
  })
})
