import { afterEach, describe, expect, it } from 'vitest'
import { publicationDay } from '../../../src/extract/dates/publication-day.ts'
import { findDates } from '../../../src/extract/finders/dates.ts'

const home = process.env['TZ']

afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

describe.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])('in %s', (zone) => {
  it('the same days come out', () => {
    process.env['TZ'] = zone
    // Proves that the zone is in force: else this test could not fail.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const publishedOn = publicationDay('2025-11-02T00:30:00+05:30')
    const dates = findDates(
      'Today he spoke; yesterday he came. On Friday it rained, two days ago. In March it snowed.',
      { publishedOn },
    )
    expect(dates.map((date) => date.from)).toEqual([
      '2025-11-02',
      '2025-11-01',
      '2025-10-31',
      '2025-10-31',
      '2025-03-01',
    ])
  })
})
