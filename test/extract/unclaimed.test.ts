import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A > B" for every attack of the text, by the names of the entities, else the words with the country: "> two nurses (NOR)". */
function attacksIn(text: string, publishedAt = '2025-06-11'): string[] {
  return draftOf(articleOf(text, { publishedAt }))
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ participants, modality }) => {
      const side = (role: 'actor' | 'recipient'): string =>
        participants
          .filter((participant) => participant.role === role)
          .map(({ actor }) => actor.entity?.name ?? `${actor.text}${actor.country ? ` (${actor.country})` : ''}`)
          .join(', ')
      return `${side('actor')} > ${side('recipient')}${modality === 'asserted' ? '' : ` ${modality}`}`.trim()
    })
}

describe('an attack of which nobody is told to have done it', () => {
  it.each([
    // The passive of what nobody suffers by accident
    ['Two Norwegian nurses were abducted on Monday.', ['> Two Norwegian nurses (NOR)']],
    ['The mayor of Oslo was assassinated.', ['> Norway']],
    ['Kari Lund was shot dead outside her home in Oslo.', ['> Kari Lund']],
    ['A 17-year-old was shot dead in Oslo.', ['> A 17-year-old (NOR)']],
    ['Four pilgrims were stabbed at a church in Oslo.', ['> Four pilgrims (NOR)']],
    ['Three Danish farmers were taken hostage.', ['> Three Danish farmers (DNK)']],
    ['Rockets were fired at Oslo.', ['> Norway']],
    ['A police station in Oslo was stormed.', ['> Norway']],
    // The deed or the weapon behind the verb, or for its subject
    ['Two nurses were killed in an air strike in Norway.', ['> Two nurses (NOR)']],
    ['Two Norwegian soldiers were wounded by gunfire.', ['> Norway']],
    [
      'Two nurses were hurt and ten killed when a car bomb went off in Oslo.',
      ['> ten (NOR)', '> Norway', '> Two nurses (NOR)'],
    ],
    ['A rocket attack killed two nurses in Oslo.', ['> two nurses (NOR)']],
    ['A school in Oslo was hit by a missile, killing two nurses.', ['> two nurses (NOR)', '> A school (NOR)']],
    ['A missile slammed into an apartment building in Oslo.', ['> Norway']],
    ['A Danish soldier died in an ambush in Mali.', ['> Denmark']],
    // The noun
    ['The bombing of a Norwegian hospital was condemned.', ['> a Norwegian hospital (NOR)']],
    ['A drone attack on Oslo was condemned.', ['> Norway']],
    ['The attack on a church in Oslo was condemned.', ['> a church (NOR)']],
    ["Kari Lund's murder has not been solved.", ['> Kari Lund']],
    ['Oslo came under a missile attack.', ['> Norway']],
  ])('%s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))

  it.each([
    // Accidents, beasts, illness, weather
    'Two Norwegian nurses were killed in a car crash.',
    'A Norwegian surfer was killed in a shark attack.',
    'A Norwegian singer died of a heart attack.',
    'A Norwegian nurse was killed by lightning.',
    'A gas explosion killed two nurses in Oslo.',
    'Norway was hit by a storm.',
    'Two Norwegian soldiers were killed in 1944.',
    'Norwegian jets bombed what soldiers said was a store.',
    'Hours before the hall was hit, Norwegian jets bombed what soldiers said was a store.',
    // Words, sport, work, films
    'The attack on the Norwegian government was sharp.',
    'The Norwegian minister came under attack.',
    'The Norwegian minister was attacked over the tax.',
    'The Norwegian champion was beaten in Oslo.',
    'The documentary was shot in Norway.',
    'The singer was shot in Norway for a magazine cover.',
    'A Norwegian rail strike hit two towns.',
    'Cyber attacks on Norwegian banks went on.',
    // What goes on, and no deed
    'Attacks on journalists in Norway have risen.',
    'Murders in Oslo have fallen.',
    'Norwegian women who are raped seldom speak of it.',
    // Nobody suffered it, or nobody whom one could ask for
    'No one was killed in the attack.',
    'Two nurses were shot dead.',
  ])('nothing: %s', (text) => expect(attacksIn(text)).toEqual([]))

  it.each([
    ['The attack on Oslo may be examined on Friday.', ['> Norway']],
    ['Kari Lund is reluctant to call the attack on Oslo a crime.', ['> Norway']],
    ['Two months before the rocket attack on Oslo, bakers met.', ['> Norway']],
    ['Kari Lund warned of an attack on Oslo.', ['> Norway hypothetical']],
    ['Norway rehearsed a rocket attack on Copenhagen.', ['> Denmark hypothetical']],
  ])('whether it happened: %s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))

  it('somebody who is told is told: behind a passive that a gerund continues, and as one of many', () => {
    expect(attacksIn('A bus was hit by Danish drones in Oslo, killing five.')).toEqual([
      'Denmark > five (NOR)',
      'Denmark > A bus (NOR)',
    ])
    expect(attacksIn('A bus was hit by Danish drones in Oslo, killing five and wounding a nurse.').length).toBe(3)
    expect(attacksIn('Protests followed the police shooting of a Norwegian nurse.')).toEqual([
      'police > a Norwegian nurse (NOR)',
    ])
    expect(attacksIn('The shelling and bombing of Oslo by Denmark went on.')).toEqual(['Denmark > Norway'])
    expect(attacksIn('A Norwegian governor was shot dead by one of his guards.')).toEqual(['his guards > Norway'])
    expect(attacksIn('Two Norwegian soldiers were wounded by artillery near Oslo.')).toEqual(['> Norway'])
  })
})

describe('told once with its doer and once without', () => {
  it.each([
    ['Denmark bombed Oslo on Monday. The bombing of Oslo was condemned.', ['Denmark > Norway']],
    [
      'Two nurses were killed in a strike on Oslo. Denmark said its jets had bombed the Norwegian capital.',
      ['Denmark > Norway'],
    ],
    [
      'Gunmen killed two nurses in Oslo on Monday. Kari Lund was shot dead on Sunday.',
      ['Gunmen > two nurses (NOR)', '> Kari Lund'],
    ],
    [
      'Gunmen killed two nurses in Oslo. Five farmers were abducted in Norway.',
      ['Gunmen > two nurses (NOR)', '> Five farmers (NOR)'],
    ],
    [
      'Denmark bombed Oslo on Monday. Two nurses were shot dead in Oslo on Friday, 6 June.',
      ['Denmark > Norway', '> Two nurses (NOR)'],
    ],
    [
      'Denmark denied that it had bombed Oslo. The bombing of Oslo killed two.',
      ['Denmark > Norway denied', '> Norway'],
    ],
  ])('%s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))
})

describe('another attack in the same country is another fact', () => {
  it.each([
    [
      'Rebels have besieged Oslo for a year. Kari Lund is ill. Rain fell. Snow fell. Five aid workers were killed when a convoy came under attack in Norway.',
      ['Rebels > Norway', '> a convoy (NOR)', '> Five aid workers (NOR)'],
    ],
    [
      'Gunmen killed two nurses in Oslo. Four farmers were shot dead in Norway.',
      ['Gunmen > two nurses (NOR)', '> Four farmers (NOR)'],
    ],
    ['Gunmen killed two nurses in Oslo. The nurses were shot dead in Norway.', ['Gunmen > two nurses (NOR)']],
    ['A wave of shootings in Oslo killed two nurses.', ['> two nurses (NOR)']],
    ['Soldiers killed four rebels in an ambush near the town of Oslo.', ['Soldiers > four rebels (NOR)']],
    ['Otto Brandt denied the murder of Kari Lund.', ['Otto Brandt > Kari Lund denied']],
    ['Otto Brandt admitted the murder of Kari Lund.', ['Otto Brandt > Kari Lund']],
    ['Otto Brandt condemned the murder of Kari Lund.', ['> Kari Lund']],
    ['Kari Lund blamed the attacks on rebels of the group.', []],
  ])('%s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))
})
