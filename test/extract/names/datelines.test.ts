import { describe, expect, it } from 'vitest'
import { namesOf } from './names-of.ts'

const names = (text: string): readonly string[] =>
  (['Person', 'Organization', 'Country'] as const).flatMap((kind) => namesOf(text, kind))

describe('a dateline names nobody', () => {
  it.each([
    'ALTHORPE (AP) - The mayor left.',
    'Althorpe (AP) - The mayor left.',
    'APAPA (AP) — Police left.',
    'ST. WEXEL, Minn. (AP) — The mayor left.',
    'WEXEL BRANDTBY, March 3 (Xinhua) -- The mayor left.',
    'WEXELBY – The mayor left.',
    'WEXELBY (Agencies) - The mayor left.',
    'WEXELBY (29 January 2025) — The mayor left.',
    'OSLO (Reuters) - The mayor left.',
    'The day was over.\n\nALTHORPE (AP) - The mayor left.',
  ])('%s', (text) => expect(names(text)).toEqual([]))

  it('and a place', () => {
    expect(namesOf('OSLO, Norway (Reuters) - The mayor left.', 'Place')).toEqual(['Oslo'])
    expect(namesOf('OSLO (Agencies) - The mayor left.', 'Place')).toEqual(['Oslo'])
    expect(namesOf('MANILA: The mayor left.', 'Place')).toEqual(['Manila'])
    expect(namesOf('MANILA: The mayor left.', 'Country')).toEqual([])
    expect(namesOf('MOSCOW (Reuters) - The mayor left.', 'Place')).toEqual(['Moscow'])
  })

  it.each([
    ['letters of its own behind it', 'Bracket Wexelia (BW) - a firm - left.', ['Bracket Wexelia']],
    ['a day of somebody', 'Kari Lund (29 January 2025) — a nurse — left.', ['Kari Lund']],
    ['no mark behind the agency', 'Otto Brandt (AFP) left for good.', ['Otto Brandt']],
    ['no capitals before the dash', 'Kari Lund – Otto Brandt left.', ['Kari Lund', 'Otto Brandt']],
    ['no sentence behind the dash', 'WXL - a firm - said so.', ['WXL']],
  ])('and is none with %s: %s', (_, text, found) => expect(names(text)).toEqual(found))
})
