import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A > B" for every event of the text, by the names of the entities, else the words with the country. */
function eventsIn(text: string): string[] {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.map(({ type, participants, modality }) => {
    const side = (role: 'actor' | 'recipient'): string =>
      participants
        .filter((participant) => participant.role === role)
        .map(({ actor }) => actor.entity?.name ?? `${actor.text}${actor.country ? ` (${actor.country})` : ''}`)
        .join(', ')
    const told = type === 'ASSAULT' ? '' : `${type} `
    return `${told}${side('actor')} > ${side('recipient')}${modality === 'asserted' ? '' : ` ${modality}`}`.trim()
  })
}

describe('who attacked, where others stand between', () => {
  it.each([
    // Who tells it did not do it
    [
      'Danish jets bombed Oslo, officials said, killing two nurses.',
      ['Denmark > two nurses (NOR)', 'Denmark > Norway'],
    ],
    [
      'Danish jets bombed Oslo, the governor, Kari Lund, said, killing two nurses.',
      ['Denmark > two nurses (NOR)', 'Denmark > Norway'],
    ],
    // Somebody of a country is not the country
    ['A Dane stabbed five guests in Oslo.', ['A Dane (DNK) > five guests (NOR)']],
    ['A Dane, Otto Brandt, stabbed five guests in Oslo.', ['Otto Brandt > five guests (NOR)']],
    // What somebody is accused of stands between
    [
      'Four men accused of raping a nurse were attacked by a crowd in Norway.',
      ['a crowd (NOR) > Four men (NOR)', 'Four men > a nurse (NOR) alleged'],
    ],
    // A date
    ['Denmark on May 7 attacked Norway.', ['Denmark > Norway']],
    ['Denmark blamed Poland and on May 7 attacked Norway.', ['Denmark > Norway']],
    ['The next day militants attacked Oslo.', ['militants > Norway']],
    ['22:45 Rioters have set a hotel on fire in Oslo.', ['Rioters > a hotel (NOR)']],
    ['In May, bandits abducted two nurses in Norway.', ['bandits > two nurses (NOR)']],
    // One of the deeds or weapons
    [
      'Denmark carried out a series of air raids on Norway, one of which hit a school.',
      ['Denmark > Norway', 'Denmark > a school (NOR)'],
    ],
    ['Denmark fired 40 drones at Norway, two of which hit a school.', ['Denmark > Norway', 'Denmark > a school (NOR)']],
    ["The Islamic State group's drones hit a market in Norway.", ['Islamic State > Norway']],
    // Pieces of a weapon
    [
      'Two nurses were killed in Norway when debris from a Danish drone fell on a house.',
      ['Denmark > Two nurses (NOR)'],
    ],
    // A charge between the deed and whose it is said to be
    [
      'Otto Brandt is charged with murder in the shooting of the officer Kari Lund.',
      ['Otto Brandt > Kari Lund alleged'],
    ],
    // A fight, and no meeting
    [
      'Two Danish militants were killed in an encounter with security forces in Norway.',
      ['Norway > Two Danish militants (DNK)'],
    ],
    // Counts
    ['Rebels stopped a bus in Norway and shot five of them.', ['Rebels > five (NOR)']],
    ['A mob lynched four suspected thieves in Norway.', ['A mob > four suspected thieves (NOR)']],
    // A party that is no party
    ['Gunmen opened fire on a wedding party in Norway.', ['Gunmen > a wedding party (NOR)']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))

  it.each([
    // What a source does with words is the source's
    ['Danish jets bombed Oslo, officials said, adding that Kari Lund had killed a bear.', ['Denmark > Norway']],
    // A part that is no deed's
    ['Denmark has two schools in Norway, one of which hit the headlines.', []],
    ['Debris from a Danish drone fell on a field in Norway.', []],
    // Who shares the subject but not the passive
    ['Otto Brandt was released and shot a film.', []],
    ['Otto Brandt was released and shot back at Kari Lund.', ['Otto Brandt > Kari Lund']],
  ])('nothing else: %s', (text, events) => expect(eventsIn(text)).toEqual(events))
})

describe('nobody told to have done it', () => {
  it.each([
    ['Otto Brandt was dragged from his car and shot 12 times in Oslo.', ['> Otto Brandt']],
    [
      'Five nurses were killed when their convoy came under attack in Norway.',
      ['> their convoy (NOR)', '> Five nurses (NOR)'],
    ],
    ['Five nurses were killed when their bus was ambushed in Norway.', ['> Five nurses (NOR)', '> their bus (NOR)']],
    [
      'Two men were killed when a drone slammed into a hotel in Norway.',
      ['a drone > Two men (NOR)', 'a drone > Norway'],
    ],
    ['Otto Brandt was strangled in Oslo.', ['> Otto Brandt']],
    ['Otto Brandt was punched in the face in Oslo.', ['> Otto Brandt']],
    ['A Danish helicopter was fired on in Norway.', ['> Denmark']],
    ['Five workers died in the raid in Norway.', ['> Five workers (NOR)']],
    ['Four Danish rebels were killed in an encounter.', ['> Four Danish rebels (DNK)']],
    ['Six security personnel were martyred in Norway.', ['> Six security personnel (NOR)']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))

  it.each([
    'Five nurses were killed when their bus was hit by a train in Norway.',
    'Five nurses were killed when their bus came under a bridge in Norway.',
  ])('nothing: %s', (text) => expect(eventsIn(text)).toEqual([]))
})
