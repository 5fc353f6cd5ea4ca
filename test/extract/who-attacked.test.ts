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

describe('who did what is told in other words', () => {
  it.each([
    // One denied beside one meant
    ['Danish soldiers, not the rebels, had killed Kari Lund.', ['Denmark > Kari Lund']],
    ['Danish soldiers and rebels had killed Kari Lund.', ['Denmark, rebels > Kari Lund']],
    // Behind what was done with the attack, and when
    ['Norway condemned the attack carried out in Oslo against a Danish base.', ['> Denmark']],
    ["Denmark's attack on Tuesday shocked Oslo.", []],
    // What came down in pieces
    ['Debris from a Danish drone hit a house in Oslo.', ['Denmark > Norway']],
    ['A house in Oslo was set on fire by debris from a Danish drone.', ['Denmark > Norway']],
    ['Debris from a Danish farm hit a house in Oslo.', []],
    // What somebody calls it
    ['Danish jets hit what the army described as a Hezbollah depot in Oslo.', ['Denmark > Hezbollah']],
    ['Danish jets bombed what Denmark called a rebel camp in Oslo.', ['Denmark > a rebel camp (NOR)']],
    ['Danish jets bombed what Kari Lund does not call home.', []],
    [
      'Ten Norwegian nurses were killed when a drone packed with explosives hit their bus.',
      ['a drone > Ten Norwegian nurses (NOR)', 'a drone > their bus'],
    ],
    // Who guesses
    ['People think Otto Brandt killed Kari Lund.', ['Otto Brandt > Kari Lund alleged']],
    ['Farmers thought of Otto Brandt, who killed Kari Lund.', ['Otto Brandt > Kari Lund']],
    // Before whom the accused stands
    [
      'Otto Brandt appeared before Oslo magistrates charged with murdering Kari Lund.',
      ['Otto Brandt > Kari Lund alleged'],
    ],
    ['A judge accused of killing Kari Lund left Norway.', ['A judge > Kari Lund alleged']],
    // What a court found
    ['Otto Brandt was found guilty on Tuesday of the murder of Kari Lund.', ['Otto Brandt > Kari Lund']],
    ['Otto Brandt was acquitted of the murder of Kari Lund.', ['Otto Brandt > Kari Lund denied']],
    ['A court cleared Otto Brandt of the murder of Kari Lund.', ['Otto Brandt > Kari Lund denied']],
    // A participle that shares who did it
    ['Kari Lund was arrested by Danish soldiers and beaten.', ['Denmark > Kari Lund']],
    ['Kari Lund was seized by rebels and tortured for eleven days.', ['rebels > Kari Lund']],
    // The weapon before the object
    ['Danish rebels attacked with rifle and mortar fire the army post in Oslo.', ['Danish rebels (DNK) > Norway']],
    ['Danish rebels attacked with rifles and left.', []],
    // Counted and described
    ['Kari Lund was kidnapped from her home by four heavily armed men.', ['four heavily armed men > Kari Lund']],
    // Two that were hurt in one deed
    [
      'Two nurses were killed and four were wounded in an attack by Danish rebels in Oslo.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > Two nurses (NOR)', 'Danish rebels (DNK) > four (NOR)'],
    ],
    [
      'Two nurses were killed in a crash and four were wounded in an attack by Danish rebels in Oslo.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > four (NOR)'],
    ],
    // Where it was
    [
      'Danish rebels shelled Oslo, where two nurses were killed.',
      ['Danish rebels (DNK) > two nurses (NOR)', 'Danish rebels (DNK) > Norway'],
    ],
    ['Danish rebels met in Oslo, where two nurses were killed.', []],
    // In which
    [
      'Poland condemned the attack on a mosque in Oslo on 6 April, in which two nurses were killed.',
      ['> two nurses (NOR)'],
    ],
    [
      'Poland condemned an attack by Danish rebels in which two Norwegian nurses were killed.',
      ['Danish rebels (DNK) > two Norwegian nurses (NOR)'],
    ],
    // In what deed they hurt others
    ['Gunmen killed 17 people in an attack on a market in Oslo.', ['Gunmen > Norway', 'Gunmen > 17 people (NOR)']],
    ['Danish soldiers killed four rebels during an attack on a base in Oslo.', ['Denmark > four rebels (NOR)']],
    ['Gunmen killed 17 people in attacks in Oslo.', ['Gunmen > 17 people (NOR)']],
    // The rebels of a town, and not the town
    ['Denmark carried out air strikes in Oslo, killing ten rebels.', ['Denmark > ten rebels (NOR)']],
    // Fights
    ['Danish soldiers and rebels fought for a third day around Oslo.', ['Denmark > rebels', 'rebels > Denmark']],
    ['Danish and Norwegian soldiers fought in Oslo.', []],
    ['Danish soldiers and rebels fought side by side in Oslo.', []],
    ['Danish soldiers and rebels fought for the same cause.', []],
    // Whom others blame, who was behind it, who tried
    [
      'Two nurses were killed in a strike on a depot in Norway, which Oslo blamed on Danish rebels.',
      ['Danish rebels (DNK) > Norway alleged', 'Danish rebels (DNK) > Two nurses (NOR) alleged'],
    ],
    ['Danish rebels were behind the murder of Kari Lund.', ['Danish rebels (DNK) > Kari Lund']],
    ['Danish rebels were behind Kari Lund in the polls.', []],
    ['Denmark denied that it had carried out any attack on Norway.', ['Denmark > Norway denied']],
    // Where the bomb was, and in what town
    ['Rebels threw a grenade at two nurses in Oslo.', ['Rebels > two nurses (NOR)']],
    [
      'The bomb, planted by Danish rebels, exploded outside a church in Oslo.',
      ['Danish rebels (DNK) > a church (NOR)'],
    ],
    // Of whom a group is
    [
      'The attack was carried out by a group of Danish nurses on a church in Oslo.',
      ['Danish nurses (DNK) > a church (NOR)'],
    ],
    ['A group of Danish rebels stormed a church in Norway.', ['Danish rebels (DNK) > a church (NOR)']],
    ['A pair of Danish shoes hit a church in Norway.', []],
    ['One of two Danish suspects was killed by police in Oslo.', ['Norway > two Danish suspects (DNK)']],
    // What the tagger has for nouns
    ['Danish forces shot and wounded a boy in Oslo.', ['Denmark > a boy (NOR)']],
    ['The Danish film shot and its crew left Oslo.', []],
    ['A mob set fire to a church in Norway.', ['A mob > a church (NOR)']],
    // One of each country
    ['Danish and Polish jets bombed Oslo.', ['Denmark, Poland > Norway']],
    ['Danish jets and Polish officials left as rebels bombed Oslo.', ['rebels > Norway']],
    // Where it was, and nobody whom it befell
    ['It was the fourth such killing in the city this year, Norway said.', []],
    // At whom was shot
    [
      'Kari Lund was hurt. A guard had opened fire on the attacker, wounding him in the leg.',
      ['A guard > the attacker'],
    ],
    // What armed people come in, and a name in brackets
    ['A rebel column attacked a church in Norway.', ['A rebel column > a church (NOR)']],
    ['A newspaper column attacked a church in Norway.', []],
    ['IRA [Irish Republican Army] gunmen killed two nurses in Oslo.', ['Irish Republican Army > two nurses (NOR)']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))
})

describe('the doer is told in another sentence', () => {
  it.each([
    // The deed is taken up
    [
      'Danish rebels ambushed a convoy in Oslo. The attack killed nine Norwegian soldiers.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > Norway'],
    ],
    [
      'Danish rebels ambushed a convoy in Oslo. Nine Norwegian soldiers were killed in the attack.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > Norway'],
    ],
    [
      'Danish rebels ambushed a convoy in Oslo. During the attack, two Norwegian nurses were wounded.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > two Norwegian nurses (NOR)'],
    ],
    // Nothing else is told to have hurt them
    [
      'Danish rebels ambushed a convoy in Oslo. Nine Norwegian soldiers were killed.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > Norway'],
    ],
    [
      'Danish rebels ambushed a convoy in Oslo. Nine Norwegian soldiers were killed in a crash.',
      ['Danish rebels (DNK) > Norway'],
    ],
    ['Danish rebels met in Oslo. Nine Norwegian soldiers were killed.', []],
    // Whom nobody could ask for
    ['Rebels blew up a bridge. The attack killed nine policemen.', ['Rebels > a bridge', 'Rebels > nine policemen']],
    ['It rained. The attack killed nine policemen.', []],
    // Who they are
    [
      'Danish rebels raided a village in Norway. They killed the mayor.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > the mayor (NOR)'],
    ],
    ['Danish bakers met in Norway. They killed the lights.', []],
    ['A man stabbed two nurses in Oslo. Police shot him dead.', ['A man > two nurses (NOR)', 'Norway > A man (NOR)']],
    ['A man stabbed two nurses in Oslo. Police took him home.', ['A man > two nurses (NOR)']],
    // Those who die in their own attack, another country, another deed between
    [
      'Danish rebels ambushed a convoy in Oslo. Two Danish rebels were killed in the attack.',
      ['Danish rebels (DNK) > Norway', '> Two Danish rebels (DNK)'],
    ],
    [
      'Danish rebels ambushed a convoy in Oslo. The attack killed two Polish nurses.',
      ['Danish rebels (DNK) > Norway', 'Danish rebels (DNK) > two Polish nurses (POL)'],
    ],
    // Claims and charges
    ['A car bomb killed two nurses in Oslo. Hezbollah claimed responsibility.', ['Hezbollah > two nurses (NOR)']],
    ['A car bomb killed two nurses in Oslo. The attack was claimed by Hezbollah.', ['Hezbollah > two nurses (NOR)']],
    [
      'A car bomb killed two nurses in Oslo. Responsibility for the attack was claimed by Hezbollah.',
      ['Hezbollah > two nurses (NOR)'],
    ],
    [
      'A car bomb killed two nurses in Oslo. Police blamed Hezbollah for the attack.',
      ['> two nurses (NOR)', 'Hezbollah > two nurses (NOR) alleged'],
    ],
    [
      'A car bomb killed two nurses in Oslo. The attack was attributed to Hezbollah.',
      ['> two nurses (NOR)', 'Hezbollah > two nurses (NOR) alleged'],
    ],
    [
      'A suicide bomber killed two nurses in Oslo. Hezbollah claimed responsibility.',
      ['Hezbollah, A suicide bomber > two nurses (NOR)'],
    ],
    [
      'A suicide bomber killed two nurses in Oslo. Police blamed Hezbollah for the attack.',
      ['A suicide bomber > two nurses (NOR)', 'Hezbollah > two nurses (NOR) alleged'],
    ],
    // No claim, a claim of something else, one too far
    ['A car bomb killed two nurses in Oslo. No group claimed responsibility.', ['> two nurses (NOR)']],
    ['A car bomb killed two nurses in Oslo. Hezbollah has not claimed responsibility.', ['> two nurses (NOR)']],
    ['A car bomb killed two nurses in Oslo. Hezbollah claimed the island.', ['> two nurses (NOR)']],
    ['A car bomb killed two nurses in Oslo. Poland blamed Hezbollah for the crisis.', ['> two nurses (NOR)']],
    [
      'A car bomb killed two nurses in Oslo. It rained. Bakers met. Trains ran late. Hezbollah claimed responsibility.',
      ['> two nurses (NOR)'],
    ],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))
})
