import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "asserted A, B > C" for every attack of the text, by the words, in the order of the text. */
function attacksOf(text: string): string[] {
  return extract(articleOf(text))
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ modality, participants }) => {
      const side = (role: string): string =>
        participants.flatMap((participant) => (participant.role === role ? participant.text : [])).join(', ')
      return `${modality} ${side('actor')} > ${side('recipient')}`
    })
}

describe('who claims what another sentence tells', () => {
  it.each([
    ['Al-Shabaab claimed responsibility.', ['asserted Al-Shabaab > three officers']],
    ['Al-Shabaab claimed responsibility in a statement.', ['asserted Al-Shabaab > three officers']],
    ['Police praised bakers. Al-Shabaab later claimed the attack.', ['asserted Al-Shabaab > three officers']],
    ['The attack was claimed by al-Shabaab.', ['asserted al-Shabaab > three officers']],
    ['Police said al-Shabaab carried out the attack.', ['asserted al-Shabaab > three officers']],
    ['Al-Shabaab said it was behind the bombing.', ['asserted it > three officers']],
  ])('is who did it: %s', (claim, attacks) =>
    expect(attacksOf(`A car bomb killed three officers in Mogadishu on Monday. ${claim}`)).toEqual(attacks),
  )

  it.each([
    'No group claimed responsibility.',
    'Nobody has claimed responsibility for the attack.',
    'Al-Shabaab may claim responsibility.',
    'Al-Shabaab often claims responsibility for such attacks.',
    'Al-Shabaab claimed responsibility for the delay.',
    'Sweden condemned the attack.',
    'The attack was claimed to be a mistake.',
  ])('is not: %s', (claim) =>
    expect(attacksOf(`A car bomb killed three officers in Mogadishu on Monday. ${claim}`)).toEqual([
      'asserted  > three officers',
    ]),
  )

  it('stands beside words that tell nothing of who it was', () =>
    expect(
      attacksOf('Gunmen killed two Danish tourists in Kabul. The Islamic State group claimed responsibility.'),
    ).toEqual(['asserted The Islamic State group, Gunmen > two Danish tourists']))

  it('does not change who is told to have done it', () =>
    expect(attacksOf('Danish jets bombed a Norwegian camp. Sweden claimed responsibility for the attack.')).toEqual([
      'asserted Danish jets > a Norwegian camp',
    ]))

  it('is too far away after four sentences', () =>
    expect(
      attacksOf(
        'A car bomb killed three officers in Mogadishu. Bakers wept. It was late. Rain fell. Al-Shabaab claimed responsibility.',
      ),
    ).toEqual(['asserted  > three officers']))

  it('gives words that reach from the deed to the claim', () => {
    const text =
      'Bakers wept. A car bomb killed three officers in Mogadishu. Al-Shabaab claimed responsibility. Rain fell.'
    const [event] = extract(articleOf(text)).events
    expect(event?.evidence.text).toBe(
      'A car bomb killed three officers in Mogadishu. Al-Shabaab claimed responsibility.',
    )
    expect(text.slice(event?.evidence.start, event?.evidence.end)).toBe(event?.evidence.text)
  })
})

describe('who is blamed for what another sentence tells, or denies it, has an event of his own', () => {
  it.each([
    ['Police blamed al-Shabaab for the attack.', 'alleged al-Shabaab > three officers'],
    ['The minister accused al-Shabaab of carrying out the attack.', 'alleged al-Shabaab > three officers'],
    ['Officials suspect that al-Shabaab was behind the attack.', 'alleged al-Shabaab > three officers'],
    ['Al-Shabaab denied involvement in the attack.', 'denied Al-Shabaab > three officers'],
  ])('%s', (words, attack) =>
    expect(attacksOf(`A car bomb killed three officers in Mogadishu. ${words}`)).toEqual([
      'asserted  > three officers',
      attack,
    ]),
  )
})

describe('who blames, or denies, is who says so, and not who told the deed', () => {
  it.each([
    ['Otto Brandt blamed al-Shabaab for the attack.', 'Otto Brandt'],
    ['Al-Shabaab denied involvement in the attack.', 'Al-Shabaab'],
    ['Al-Shabaab was blamed for the attack.', undefined],
    ['Officials suspect that al-Shabaab was behind the attack, Otto Brandt said.', 'Otto Brandt'],
  ])('%s', (words, teller) => {
    const text = `A car bomb killed three officers in Mogadishu, the governor said. ${words}`
    const told = extract(articleOf(text)).events.map(({ modality, attributedTo }) => [modality, attributedTo?.text])
    expect(told).toContainEqual(['asserted', 'the governor'])
    expect(told.filter(([modality]) => modality !== 'asserted')).toEqual([[expect.any(String), teller]])
  })
})

describe('whom an attack hurt that the sentence before tells', () => {
  it.each([
    [
      'Danish jets bombed a Norwegian camp on Monday. Two Norwegian officers died in the raid.',
      ['asserted Danish jets > a Norwegian camp', 'asserted Danish jets > Two Norwegian officers'],
    ],
    [
      'Gunmen stormed a hotel in Kabul. The attack killed two Danish tourists.',
      ['asserted Gunmen > a hotel', 'asserted Gunmen > two Danish tourists'],
    ],
    // An attack of its own.
    [
      'Danish jets bombed a Norwegian camp. Two Swedish officers died in an attack in Kabul.',
      ['asserted Danish jets > a Norwegian camp', 'asserted  > Two Swedish officers'],
    ],
    // Two have attacked: which of them it was nothing tells.
    [
      'Danish jets bombed a Norwegian camp and rebels shelled a Norwegian town. Two Swedish officers died in the attack.',
      [
        'asserted Danish jets > a Norwegian camp',
        'asserted rebels > a Norwegian town',
        'asserted  > Two Swedish officers',
      ],
    ],
  ])('%s', (text, attacks) => expect(attacksOf(text).toSorted()).toEqual(attacks.toSorted()))

  it('is of its day', () =>
    expect(
      extract(
        articleOf('Danish jets bombed a Norwegian camp on Monday. Two Norwegian officers died in the raid.'),
      ).events.map(({ date }) => date?.start),
    ).toEqual(['2025-10-13', '2025-10-13']))
})
