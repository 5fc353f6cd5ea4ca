import { describe, expect, test } from 'vitest'
import { FORMER_MODIFIERS, PRESENT_MODIFIERS, RANK_MODIFIERS, TITLES } from '../../src/lexicon/titles.ts'
import { sectorSchema } from '../../src/model/event.ts'
import { foldWords } from '../../src/text/fold.ts'

describe('titles', () => {
  test.each(TITLES)('$title is well formed', ({ kind, sector, forms, plurals }) => {
    expect(['office', 'rank', 'role', 'honorific']).toContain(kind)
    expect(sector === null || sectorSchema.safeParse(sector).success).toBe(true)
    for (const form of [...forms, ...plurals]) expect(form).toMatch(/^\p{L}[^|+;/]*$/u)
  })

  test('share no written form', () => {
    const owner = new Map<string, string>()
    const clashes: string[] = []
    for (const { title, forms, plurals } of TITLES) {
      for (const form of [...forms, ...plurals].map(foldWords)) {
        const other = owner.get(form)
        if (other !== undefined && other !== title) clashes.push(`${form}: ${other} and ${title}`)
        owner.set(form, title)
      }
    }
    expect(clashes).toEqual([])
  })

  test.each([
    ['Defence Minister', 'Defense Minister', 'GOV', null],
    ['Minister of Foreign Affairs', 'Foreign Minister', 'GOV', null],
    ['External Affairs Minister', 'Foreign Minister', 'GOV', null],
    ['Secretary of Defense', 'Defense Secretary', 'GOV', null],
    ['Historian', 'Historian', 'EDU', null],
    ['Sen.', 'Senator', 'LEG', null],
    ['Lt. Gen.', 'Lieutenant General', 'MIL', null],
    ['King', 'King', 'GOV', 'he'],
    ['Spokeswoman', 'Spokeswoman', 'GOV', 'she'],
    ['Mrs', 'Mrs.', null, 'she'],
    ['Secretary General', 'Secretary-General', 'IGO', null],
  ] as const)('%s is %s', (form, title, sector, gender) => {
    expect(TITLES.find(({ forms }) => forms.includes(form))).toMatchObject({ title, sector, gender })
  })

  test.each(['Mr.', 'Dr.', 'Sir', 'Sheikh'])('%s is no office', (form) => {
    expect(TITLES.find(({ forms }) => forms.includes(form))?.honorific).toBe(true)
  })

  test('keep the kinds of modifiers apart', () => {
    const all = [...FORMER_MODIFIERS, ...RANK_MODIFIERS, ...PRESENT_MODIFIERS]
    expect(new Set(all).size).toBe(all.length)
  })
})
