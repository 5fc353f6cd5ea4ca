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
    ['Anna Kovac gave a defence of "river values," saying the town was rich.', [[KOVAC, 'the town was rich']]],
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
    ['Said Anna Kovac, who grew up there, "We were proud of him."', [[KOVAC, 'We were proud of him.']]],
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
      'For all the doubts, engineers say, cleaning up the mess at the bridge would be hard.',
      [['engineers', 'For all the doubts', 'cleaning up the mess at the bridge would be hard']],
    ],
    ['The bridge is old, she said, holding up a map that showed it.', [['she', 'The bridge is old']]],
    [
      '"You squeezed the workers" to drive up the price, Anna Kovac said.',
      [[KOVAC, '"You squeezed the workers" to drive up the price']],
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
      '"You know I love him," she said, but "when it comes to bridges, he is wrong."',
      [['she', 'You know I love him', 'when it comes to bridges, he is wrong.']],
    ],
    ['"I hope," said Otto Brandt, looking up, "that it rains."', [['Otto Brandt', 'I hope', 'that it rains.']]],
    ['"We are tired," said Otto Brandt, looking at the "iron bridge".', [['Otto Brandt', 'We are tired']]],
    [
      '"They would be on the list," Kovac said of a list that named two towns.',
      [['Kovac', 'They would be on the list']],
    ],
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
