import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

const modalitiesOf = (text: string): string[] => draftOf(articleOf(text)).events.map(({ modality }) => modality)

describe('a meeting that is yet to be', () => {
  it.each([
    ['A phone call between Kari Lund and Otto Brandt was being arranged.', 'planned'],
    ['A summit between Norway and Denmark is being prepared.', 'planned'],
    ['A meeting between Kari Lund and Otto Brandt is in the works.', 'planned'],
    ['A meeting between Kari Lund and Otto Brandt is on the agenda.', 'planned'],
    ['A meeting between Kari Lund and Otto Brandt has been proposed.', 'planned'],
    ['A meeting between Kari Lund and Otto Brandt is possible.', 'planned'],
    ["Preparations for Kari Lund's visit to Denmark are under way.", 'planned'],
    ["Work has begun on Kari Lund's visit to Denmark.", 'planned'],
    ["Denmark is preparing for Kari Lund's visit to Aarhus.", 'planned'],
    ['Officials are working on a call between Kari Lund and Otto Brandt.', 'planned'],
    ['The groundwork for a meeting between Kari Lund and Otto Brandt is being laid.', 'planned'],
    ["Security was tightened ahead of Kari Lund's visit to Denmark.", 'planned'],
    ['There are no plans for talks between Kari Lund and Otto Brandt.', 'negated'],
    ['There were no plans for Kari Lund to meet Otto Brandt.', 'negated'],
    ['There were plans for Kari Lund to meet Otto Brandt.', 'planned'],
    ['A meeting between Kari Lund and Otto Brandt is not on the agenda.', 'negated'],
    ['Kari Lund was to have met Otto Brandt.', 'cancelled'],
    ['No meeting between Kari Lund and Otto Brandt is planned.', 'negated'],
    ['A meeting between Kari Lund and Otto Brandt is not planned.', 'negated'],
    ['No talks were held between Kari Lund and Otto Brandt.', 'negated'],
    ['There were no reports of Norwegian strikes on Denmark.', 'negated'],
    ['No date has been set for talks between Kari Lund and Otto Brandt.', 'planned'],
    ['A visit by Kari Lund to Denmark fell through.', 'cancelled'],
    ['A meeting between Kari Lund and Otto Brandt, which had been set for Friday, was called off.', 'cancelled'],
    ["Kari Lund's visit to Denmark was put off.", 'cancelled'],
    ['Kari Lund put off a visit to Denmark.', 'cancelled'],
    ['Planned talks between Kari Lund and Otto Brandt collapsed.', 'cancelled'],
    ['Kari Lund was to meet Otto Brandt.', 'planned'],
    ['Kari Lund had been due to meet Otto Brandt.', 'cancelled'],
    ['Kari Lund had been scheduled to meet Otto Brandt.', 'cancelled'],
    ['Kari Lund has been scheduled to meet Otto Brandt.', 'planned'],
    ['Kari Lund was due to meet Otto Brandt.', 'planned'],
    ['A meeting planned for Sunday between Kari Lund and Otto Brandt was postponed.', 'cancelled'],
    ['Talks scheduled for Monday between Kari Lund and Otto Brandt collapsed.', 'cancelled'],
    ['A meeting planned for Sunday between Kari Lund and Otto Brandt will go on.', 'planned'],
    ['A meeting planned for Sunday between Kari Lund and Otto Brandt did not take place.', 'negated'],
    ['A meeting planned by aides between Kari Lund and Otto Brandt took place.', 'asserted'],
  ])('%s', (text, modality) => expect(modalitiesOf(text)).toEqual([modality]))

  it.each([
    'The meeting between Kari Lund and Otto Brandt was arranged by Jan Nowak.',
    'The meeting between Kari Lund and Otto Brandt was in the palace.',
    'Talks between Kari Lund and Otto Brandt ended without a deal.',
    "Work stopped during Kari Lund's visit to Denmark.",
    'Kari Lund held talks with Otto Brandt about the patrols that are due to begin.',
  ])('is over: %s', (text) => expect(modalitiesOf(text)).toEqual(['asserted']))
})

describe('a deed that something is done about', () => {
  it.each([
    "Norway will respond to Denmark's attack on Oslo.",
    "Norway vowed to avenge Denmark's attack on Oslo.",
    'Norway would condemn the Danish strike on Oslo.',
  ])('has been: %s', (text) => expect(modalitiesOf(text)).toEqual(['asserted']))

  it('and not any deed: Norway would condemn any Danish strike on Oslo.', () =>
    expect(modalitiesOf('Norway would condemn any Danish strike on Oslo.')).not.toContain('asserted'))

  it('behind a claim of somebody: Norway rejected a claim by its army that Danish troops had shot farmers.', () =>
    expect(modalitiesOf('Norway rejected a claim by its army that Danish troops had shot farmers.')).toEqual([
      'denied',
    ]))
})

describe('what somebody else does not want', () => {
  it.each([
    ['Kari Lund told Denmark not to strike Norway.', ['Denmark', 'Norway']],
    ['Kari Lund urged Denmark not to attack Norway.', ['Denmark', 'Norway']],
  ])('%s', (text, sides) => {
    const [event] = draftOf(articleOf(text)).events
    expect(event?.modality).toBe('hypothetical')
    expect(event?.participants.map(({ actor }) => actor.text)).toEqual(sides)
  })

  it.each(['Denmark promised not to attack Norway.', 'Denmark decided not to strike Norway.'])(
    'is wanted: %s',
    (text) => expect(modalitiesOf(text)).toEqual(['negated']),
  )
})

describe('what did not come to it', () => {
  it.each([
    'Danish troops almost killed Kari Lund.',
    'Denmark nearly bombed Norway.',
    'Danish troops came close to killing Kari Lund.',
    'Denmark came within minutes of bombing Norway.',
    'Kari Lund nearly met Otto Brandt.',
    'Kari Lund met neither Otto Brandt nor Jan Nowak.',
    'Danish troops attacked neither Norway nor Sweden.',
  ])('%s', (text) => expect(modalitiesOf(text)).toEqual(['negated']))

  it.each([
    'Danish troops killed nearly 30 Norwegians.',
    'Kari Lund, neither a friend nor a foe, met Otto Brandt.',
    'Almost all villagers were killed by Danish troops.',
    'Kari Lund was nearly beaten to death by Danish troops.',
  ])('did: %s', (text) => expect(modalitiesOf(text)).toEqual(['asserted']))
})

describe('what is said of a clause', () => {
  it.each([
    ['Police ruled out that Denmark had attacked Norway.', 'denied'],
    ['There was no evidence that Denmark had bombed Norway.', 'denied'],
    ['The panel found no proof that Denmark attacked Norway.', 'denied'],
    ['It is untrue that Denmark attacked Norway.', 'denied'],
    ['It is not true that Denmark attacked Norway.', 'denied'],
    ['Experts doubt that Denmark attacked Norway.', 'alleged'],
    ['Officials suspect that Denmark attacked Norway.', 'alleged'],
    ['Officials suspect Denmark attacked Norway.', 'alleged'],
    ['A doctor suggested that Denmark had attacked Norway.', 'alleged'],
    ['Bakers believe a theory that Denmark attacked Norway.', 'alleged'],
    ['It is doubtful that Kari Lund met Otto Brandt.', 'alleged'],
    ['The army failed to prove that Denmark had attacked Norway.', 'alleged'],
    ['Police could not confirm that Denmark had attacked Norway.', 'alleged'],
    ['Prosecutors say that Otto Brandt stabbed two nurses in Lund.', 'alleged'],
    ['Otto Brandt stabbed two nurses in Lund, according to the indictment.', 'alleged'],
    ['Witnesses say that Otto Brandt stabbed two nurses in Lund.', 'asserted'],
    ['Otto Brandt stabbed two prosecutors in Lund, witnesses say.', 'asserted'],
    ['Otto Brandt spoke amid accusations of stabbing Kari Lund.', 'alleged'],
    ['Otto Brandt faces charges of stabbing Kari Lund.', 'alleged'],
    ['Otto Brandt spoke amid accusations of following and stabbing Kari Lund.', 'alleged'],
    ['Otto Brandt rejects accusations of stabbing Kari Lund.', 'denied'],
    ['Otto Brandt is on trial for stabbing Kari Lund.', 'alleged'],
    ['Otto Brandt was convicted on charges of stabbing Kari Lund.', 'asserted'],
    ['Otto Brandt was found guilty on two counts of stabbing Kari Lund.', 'asserted'],
    ['Otto Brandt was convicted of stabbing Kari Lund.', 'asserted'],
    ['Trust was shattered by allegations Otto Brandt had stabbed Kari Lund.', 'alleged'],
    ['The mayor rejects claims Otto Brandt stabbed Kari Lund.', 'denied'],
    ['It is true that Denmark attacked Norway.', 'asserted'],
    ['There is no doubt that Denmark attacked Norway.', 'asserted'],
    ['Nobody doubts that Denmark attacked Norway.', 'asserted'],
    ['There is evidence that Denmark bombed Norway.', 'asserted'],
    ['The court found that Denmark had bombed Norway.', 'asserted'],
  ])('%s', (text, modality) => expect(modalitiesOf(text)).toEqual([modality]))
})
