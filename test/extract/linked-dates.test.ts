import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** The days of the asserted events of a text published on Friday, 17 October 2025, in the order of the text. */
function daysOf(text: string): (string | null)[] {
  return draftOf(articleOf(text, { publishedAt: '2025-10-17' }))
    .events.filter((event) => event.modality === 'asserted')
    .map((event) => event.date?.from ?? null)
}

describe('an event counted from another of the same participants', () => {
  it.each([
    [
      'the second in two days',
      'Kari Lund had a second phone call in two days with Otto Brandt. The previous call between Lund and Brandt was held on Tuesday.',
      ['2025-10-15', '2025-10-14'],
    ],
    [
      'the third in three days',
      'Kari Lund held a third meeting in three days with Otto Brandt. The second meeting between Lund and Brandt took place on Wednesday.',
      ['2025-10-16', '2025-10-15'],
    ],
    [
      'the second in as many days',
      'Norway launched a second attack in as many days on Denmark. Norway attacked Denmark on Monday.',
      ['2025-10-14', '2025-10-13'],
    ],
    [
      'the second in four days',
      'On Sunday, Kari Lund met Otto Brandt. Their second meeting in four days, a meeting between Lund and Brandt, was short.',
      ['2025-10-12', '2025-10-15'],
    ],
  ])('%s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it.each([
    [
      'other participants',
      'Kari Lund had a second phone call in two days with Otto Brandt. The call between Lund and Jan Nowak was held on Tuesday.',
      [null, '2025-10-14'],
    ],
    [
      'no ordinal',
      'Kari Lund had a phone call with Otto Brandt. The call between Lund and Jan Nowak was held on Tuesday.',
      [null, '2025-10-14'],
    ],
    [
      'the second of three days is not known',
      'Kari Lund had a third phone call in six days with Otto Brandt. The previous call between Lund and Brandt was held on Tuesday.',
      ['2025-10-14', '2025-10-14'],
    ],
  ])('not with %s', (_, text, days) => expect(daysOf(text)).toEqual(days))
})

describe('the date of an event', () => {
  it.each([
    [
      'of its own clause',
      'On Monday Kari Lund met Otto Brandt, and on Wednesday she met Jan Nowak.',
      ['2025-10-13', '2025-10-15'],
    ],
    [
      'not the one of the cue, where it has its own',
      'Kari Lund said on Thursday that she had met Otto Brandt on Monday.',
      ['2025-10-13'],
    ],
    [
      'the one of the cue, where it has none',
      'Earlier on Thursday, Kari Lund said that she met Otto Brandt.',
      ['2025-10-16'],
    ],
    [
      'of the mention that it continues',
      'Kari Lund met Otto Brandt on Monday. Lund and Brandt talked about fish.',
      ['2025-10-13', '2025-10-13'],
    ],
  ])('is the one %s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it('stays open without a publication date, and says so', () => {
    const draft = draftOf(articleOf('Kari Lund met Otto Brandt on Monday.', { publishedAt: null }))
    expect(draft.events.map((event) => event.date)).toEqual([null])
    expect(draft.diagnostics).toEqual([
      { level: 'info', stage: 'dates', message: 'no publication date: relative dates left open' },
    ])
  })
})
