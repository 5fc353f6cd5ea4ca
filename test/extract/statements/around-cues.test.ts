import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** Of each statement the words of who speaks, then its parts. */
const read = (text: string): string[][] =>
  draftOf(articleOf(text)).statements.map(({ speaker, segments }) => [
    speaker ? text.slice(speaker.start, speaker.end) : '',
    ...segments.map(({ start, end }) => text.slice(start, end)),
  ])

const KOVAC = 'Anna Kovac'

describe('a gerund behind words in marks', () => {
  it.each<[string, string[][]]>([
    [
      'Fjord Ferries said: "The boat is good," adding that its price had risen.',
      [
        ['Fjord Ferries', 'The boat is good'],
        ['Fjord Ferries', 'its price had risen'],
      ],
    ],
    [
      'Anna Kovac called the plan "a gift to the rich," saying the town would pay for it.',
      [
        [KOVAC, 'the plan "a gift to the rich,"'],
        [KOVAC, 'the town would pay for it'],
      ],
    ],
    ['Anna Kovac gave a lesson in "river songs," saying the town was rich.', [[KOVAC, 'the town was rich']]],
    ['"We go home," she said, leaving the room.', [['she', 'We go home']]],
    ['The guard closed the gate to the "iron bridge," leaving a note.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a speaker before an aside', () => {
  it.each<[string, string[][]]>([
    ['Anna Kovac, citing "the magic of bridges," said the town was rich.', [[KOVAC, 'the town was rich']]],
    [
      'Anna Kovac, noting that the "bridge is not as safe as it looks," added: "We will close it."',
      [[KOVAC, 'We will close it.']],
    ],
    [
      'Two officials, speaking on condition of anonymity because they were not allowed to talk, said that it was unsafe.',
      [['Two officials', 'it was unsafe']],
    ],
    ['Anna Kovac has in the past described the mayor as "a danger".', [[KOVAC, 'the mayor as "a danger"']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a verb that opens the sentence', () => {
  it.each<[string, string[][]]>([
    ['Continued Kovac: "It is a real problem."', [['Kovac', 'It is a real problem.']]],
    ['Said Anna Kovac, who built it, "The roof will hold."', [[KOVAC, 'The roof will hold.']]],
    ['Stated Anna Kovac:\n\n"The bridge is safe."', [[KOVAC, 'The bridge is safe.']]],
    ['Asked Anna Kovac to dance: a young man.', []],
    ['Reports of a fire: the bridge is closed.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a cue within the sentence that is said', () => {
  it.each<[string, string[][]]>([
    [
      'It was no surprise, Anna Kovac said, that Otto Brandt did better.',
      [[KOVAC, 'It was no surprise', 'that Otto Brandt did better']],
    ],
    [
      'The plan is a trap, engineers say, that will cost the town dear.',
      [['engineers', 'The plan is a trap', 'that will cost the town dear']],
    ],
    ['When it rained, Anna Kovac said, later, that the bridge was shut.', [[KOVAC, 'the bridge was shut']]],
    [
      'Two things speak against it, engineers said: the old bridge, the new tunnel and the weather.',
      [['engineers', 'Two things speak against it', 'the old bridge, the new tunnel and the weather']],
    ],
    ['The bridge is old (and dear, engineers said: rust).', []],
    [
      'For all the rain, engineers say, painting the piers of the bridge would be easy.',
      [['engineers', 'For all the rain', 'painting the piers of the bridge would be easy']],
    ],
    ['The bridge is old, she said, holding up a map that showed it.', [['she', 'The bridge is old']]],
    [
      '"They painted it green" to please the king, Anna Kovac said.',
      [[KOVAC, '"They painted it green" to please the king']],
    ],
    [
      'Engineers would argue - and the mayor believes - that the bridge is safe.',
      [['Engineers', 'the bridge is safe']],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a quotation that goes on behind its cue', () => {
  it.each<[string, string[][]]>([
    [
      '"The soup is good," she said, but "without salt, it is nothing."',
      [['she', 'The soup is good', 'without salt, it is nothing.']],
    ],
    ['"I hope," said Otto Brandt, looking up, "that it rains."', [['Otto Brandt', 'I hope', 'that it rains.']]],
    ['"We are tired," said Otto Brandt, looking at the "iron bridge".', [['Otto Brandt', 'We are tired']]],
    ['"It will fill a shelf," Kovac said of a map that showed two towns.', [['Kovac', 'It will fill a shelf']]],
    ['Anna Kovac told NRK\'s "Good Morning" on Monday the talk was short.', [[KOVAC, 'the talk was short']]],
    [
      'Anna Kovac argued the old bridge, which is well liked, "would not hold ten minutes" without piers.',
      [[KOVAC, 'the old bridge, which is well liked, "would not hold ten minutes" without piers']],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('acts and rulings', () => {
  it.each<[string, string[][]]>([
    ['The court ruled that the bridge was unsafe.', [['The court', 'the bridge was unsafe']]],
    ['The court ruled the town for a year.', []],
    ['These are rules that could close the bridge.', []],
    ['Anna Kovac announced plans to close the bridge.', [[KOVAC, 'plans to close the bridge']]],
    ['Anna Kovac lamented the loss of the bridge.', [[KOVAC, 'the loss of the bridge']]],
    ['Anna Kovac announced her resignation.', [[KOVAC, 'her resignation']]],
    ['The company announced a new boat.', []],
    ['Anna Kovac announced the winners.', []],
    ['The deal was announced on Monday.', []],
    ['Anna Kovac noted how old the bridge was.', [[KOVAC, 'how old the bridge was']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who speaks', () => {
  it.each<[string, string[][]]>([
    [
      'The company said it was not able to pay in time, warning that it could fail.',
      [
        ['The company', 'it was not able to pay in time'],
        ['The company', 'it could fail'],
      ],
    ],
    ['He shook hands and asked workers if they planned to come.', [['He', 'if they planned to come']]],
    ['Anna Kovac, after initially saying she would not come, took the stage.', [[KOVAC, 'she would not come']]],
    [
      'After saying the soup was "too cold for a dog," Anna Kovac was sent home.',
      [[KOVAC, 'the soup was "too cold for a dog,"']],
    ],
    [
      'Recalling "the cost of war," Anna Kovac urged the town to wait.',
      [
        [KOVAC, 'the cost of war'],
        [KOVAC, 'to wait'],
      ],
    ],
    ['"Closing the bridge," Anna Kovac said, "is wrong."', [[KOVAC, 'Closing the bridge', 'is wrong.']]],
    [
      'Closing the bridge would be "a disaster," Anna Kovac said.',
      [[KOVAC, 'Closing the bridge would be "a disaster,"']],
    ],
    ['In calling the bridge "a disaster," Anna Kovac lost a friend.', [[KOVAC, 'the bridge "a disaster,"']]],
    ['The fall did not surprise Otto Brandt: "It was old."', [['Otto Brandt', 'It was old.']]],
    ['Anna Kovac asked both the town and the country to explain the plan.', [[KOVAC, 'to explain the plan']]],
    ["Anna Kovac told guests at the party's yearly dinner how she won.", [[KOVAC, 'how she won']]],
    ['The guard did what the mayor told him to do.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('an answer and its content', () => {
  it.each<[string, string[][]]>([
    ["Anna Kovac's answer was that nobody had paid.", [['Anna Kovac', 'nobody had paid']]],
    ["The minister's message is simply that the bridge is safe.", [['The minister', 'the bridge is safe']]],
    ['The answer was that nobody had paid.', []],
    ["Anna Kovac's house was that of a rich man.", []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('where content begins and ends', () => {
  it.each<[string, string[][]]>([
    [
      'If the bridge falls, Anna Kovac said the town would pay.',
      [[KOVAC, 'If the bridge falls', 'the town would pay']],
    ],
    ['When the bridge fell, Anna Kovac said the town would pay.', [[KOVAC, 'the town would pay']]],
    [
      'Anna Kovac said the bridge was old - and that it would fall.',
      [[KOVAC, 'the bridge was old - and that it would fall']],
    ],
    ['Anna Kovac said the bridge was old - and nobody cared.', [[KOVAC, 'the bridge was old']]],
    ['Anna Kovac said the bridge was old, but gave no details.', [[KOVAC, 'the bridge was old']]],
    ['Anna Kovac said the bridge was old but gave no shade.', [[KOVAC, 'the bridge was old']]],
    ['Anna Kovac said the bridge was old but gave shade.', [[KOVAC, 'the bridge was old but gave shade']]],
    ['The ministry wishes to stress that the bridge is old.', [['The ministry', 'the bridge is old']]],
    ['The group states that the bridge is old.', [['The group', 'the bridge is old']]],
    ['The group of states that the bridge joins is old.', []],
    ['Two men died in what police said was an accident.', [['police', 'what', 'was an accident']]],
    ['What Anna Kovac said was a lie.', []],
    ['The problem, says Anna Kovac, an engineer, is the price.', [[KOVAC, 'The problem', 'is the price']]],
    [
      'Part of the problem, say engineers like Otto Brandt, a Dane, is the ground.',
      [['engineers like Otto Brandt', 'Part of the problem', 'is the ground']],
    ],
    ['Anna Kovac called to ban lorries from the bridge.', [[KOVAC, 'to ban lorries from the bridge']]],
    ['Anna Kovac called to say hello.', []],
    ['The plan called to mind an old song.', []],
    ['Anna Kovac recalled sitting on the bridge.', [[KOVAC, 'sitting on the bridge']]],
    ['Norway recalled its envoy.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('clauses joined to what is said', () => {
  it.each<[string, string[][]]>([
    ['They said prices would rise; nobody believed them.', [['They', 'prices would rise']]],
    ['The mayor said prices would rise; the town had other plans.', [['The mayor', 'prices would rise']]],
    ['Anna Kovac said she was late; she had missed her bus.', [[KOVAC, 'she was late; she had missed her bus']]],
    ['The guests left, he said, and they took the boat.', [['he', 'The guests left', 'and they took the boat']]],
    ['The guests left, he said, and he closed the door.', [['he', 'The guests left']]],
    ['The guests left, he said, and they said nothing.', [['he', 'The guests left']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('making way for words', () => {
  it.each<[string, string[][]]>([
    ['Anna Kovac went on the radio to say the bridge was safe.', [[KOVAC, 'the bridge was safe']]],
    ['Anna Kovac used her speech to call for a new bridge.', [[KOVAC, 'a new bridge']]],
    ['Anna Kovac used a rude word to describe the bridge.', []],
    ['Anna Kovac would go on the radio to say the bridge was safe.', []],
    ['Anna Kovac came to Oslo to protest the ban.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('subjects that words part from their verb', () => {
  it.each<[string, string[][]]>([
    ['Anna Kovac made a plea to Oslo voters saying the bridge was old.', [[KOVAC, 'the bridge was old']]],
    ['The council approved a resolution condemning the ban on lorries.', [['The council', 'the ban on lorries']]],
    ['A sign saying the bridge was closed hung there.', [['A sign', 'the bridge was closed hung there']]],
    [
      'Anna Kovac, on a long tour of Norway as thousands began to vote, said the bridge was old.',
      [[KOVAC, 'the bridge was old']],
    ],
    ['Those who built the bridge say that it is old.', [['Those who built the bridge', 'it is old']]],
    ['Many friends who came to Oslo to protest the ban say they will stay.', [['Many friends', 'they will stay']]],
    [
      'As Otto Brandt, professor of law and author of "The Iron Bridge," put it, "the town should be glad."',
      [['Otto Brandt', 'the town should be glad.']],
    ],
    [
      'Several engineers with ties to both Kovacs said the bridge was old.',
      [['Several engineers with ties to both Kovacs', 'the bridge was old']],
    ],
    [
      '"I will go," said Otto Brandt, 24, from Bergen, who said the town was fine.',
      [
        ['Otto Brandt', 'I will go'],
        ['Otto Brandt', 'the town was fine'],
      ],
    ],
    ['It is worth noting that the bridge is old.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('titles and headings', () => {
  it.each<[string, string[][]]>([
    ['"We are tired," Anna Kovac said.\n\n"The Old Bridge."\n\nIt was dark.', [[KOVAC, 'We are tired']]],
    [
      '"We are tired," Anna Kovac said.\n\n"The bridge is old."\n\nIt was dark.',
      [
        [KOVAC, 'We are tired'],
        [KOVAC, 'The bridge is old.'],
      ],
    ],
    ['Otto Brandt, who wrote "The Iron Bridge," left early.', []],
    ['Otto Brandt wrote "We are tired" on the wall.', [['Otto Brandt', '"We are tired" on the wall']]],
    ['On Monday, even as it rained, Anna Kovac wrote to the mayor.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what stands between a cue and its content', () => {
  it.each<[string, string[][]]>([
    ['Anna Kovac warned lawmakers on Monday that the bridge would fall.', [[KOVAC, 'the bridge would fall']]],
    ['Anna Kovac said that, if it rained, the bridge was shut.', [[KOVAC, 'if it rained, the bridge was shut']]],
    ['Officials say - and engineers agree - the bridge is old.', [['Officials', 'the bridge is old']]],
    ['The bridge (and Anna Kovac agrees) is old.', []],
    [
      'Anna Kovac accused the mayor, who was elected in May, of lying.',
      [[KOVAC, 'the mayor, who was elected in May, of lying']],
    ],
    ['Anna Kovac argued against a new bridge.', [[KOVAC, 'a new bridge']]],
    ['Anna Kovac argued with the mayor.', []],
    ['Anna Kovac defended the bridge as "the best in Norway".', [[KOVAC, 'the bridge as "the best in Norway"']]],
    ['Anna Kovac defended the "iron bridge".', []],
    ['Anna Kovac declared the bridge safe.', [[KOVAC, 'the bridge safe']]],
    ['Norway declared war the next day.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('names and deeds beside a cue', () => {
  it.each<[string, string[][]]>([
    ['Police in Oslo and Bergen said the bridge was safe.', [['Police in Oslo and Bergen', 'the bridge was safe']]],
    ["Anna Kovac told BBC Radio 4's Today programme that she was tired.", [[KOVAC, 'she was tired']]],
    [
      'Anna Kovac thanked the town, saying it had "saved her," and promised to return.',
      [
        [KOVAC, 'it had "saved her,"'],
        [KOVAC, 'to return'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('one of several who speak', () => {
  it.each<[string, string[][]]>([
    ['Experts like Anna Kovac say the bridge is old.', [['Experts like Anna Kovac', 'the bridge is old']]],
    ['Bakers such as Anna Kovac say the bridge is old.', [['Bakers such as Anna Kovac', 'the bridge is old']]],
    [
      'Groups like the Fish Council and the Bread Council said the bridge was old.',
      [['Groups like the Fish Council and the Bread Council', 'the bridge was old']],
    ],
    // Who is met does not speak.
    ['The mayor met bakers like Anna Kovac, who said the bridge was old.', [[KOVAC, 'the bridge was old']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
