import { expect, it } from 'vitest'
import type { AnchorShift, DateReading } from '../../../src/extract/dates/found-date.ts'
import { resolveAnchored } from '../../../src/extract/dates/resolve-anchored.ts'

function anchored(anchor: AnchorShift): DateReading {
  return { value: null, precision: anchor.unit, from: null, until: null, kind: 'anchored', anchor }
}

it.each<[AnchorShift, string, string | null, string, string]>([
  [{ unit: 'day', offset: -1 }, '2025-03-01', '2025-02-28', '2025-02-28', '2025-02-28'],
  [{ unit: 'day', offset: 0 }, '2025-10-11', '2025-10-11', '2025-10-11', '2025-10-11'],
  [{ unit: 'day', offset: 1, weekday: 1 }, '2025-10-07', '2025-10-14', '2025-10-14', '2025-10-14'],
  [{ unit: 'day', offset: -1, weekday: 4 }, '2025-10-08', '2025-10-03', '2025-10-03', '2025-10-03'],
  [{ unit: 'week', offset: 1 }, '2025-10-08', null, '2025-10-13', '2025-10-19'],
  [{ unit: 'month', offset: 1 }, '2025-01-31', '2025-02', '2025-02-01', '2025-02-28'],
  [{ unit: 'month', offset: -2 }, '2025-01-15', '2024-11', '2024-11-01', '2024-11-30'],
  [{ unit: 'year', offset: 4 }, '2024-02-29', '2028', '2028-01-01', '2028-12-31'],
])('%o from %s', (anchor, day, value, from, until) => {
  expect(resolveAnchored(anchored(anchor), day)).toMatchObject({ value, from, until, kind: 'anchored' })
})

it('leaves every other date as it is', () => {
  const found: DateReading = {
    value: '2014',
    precision: 'year',
    from: '2014-01-01',
    until: '2014-12-31',
    kind: 'absolute',
  }
  expect(resolveAnchored(found, '2025-10-11')).toBe(found)
})
