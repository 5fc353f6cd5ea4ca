import { describe, expect, test } from 'vitest'
import type { Entity, Link } from '../../src/web/api/types.ts'
import { monthsOf } from '../../src/web/graph/months.ts'
import { joined, pictureOf } from '../../src/web/graph/picture.ts'

const person = (name: string): Entity => ({ __typename: 'Person', id: `person:${name}`, name })
const [A, B, C] = [person('a'), person('b'), person('c')]
const link = (
  from: Entity,
  to: Entity,
  mode: string,
  dates: (string | null)[],
  kind: Link['kind'] = 'CONTACT',
): Link => ({
  kind,
  mode,
  from,
  to,
  dates,
})
const LINKS = [
  link(A, B, 'PHONE', ['2025-01-05', '2025-03-09', null]),
  link(A, B, 'MEETING', ['2025-02-01']),
  link(B, C, 'DRONE', ['2025-03-01'], 'ATTACK'),
]
const ALL = { since: null, until: null, kinds: null }
const edges = (...args: Parameters<typeof pictureOf>) =>
  pictureOf(...args).edges.map(({ id, count, kind, latest }) => `${id} ${count} ${kind} ${latest}`)

describe('a picture', () => {
  test('has one edge for the contacts of two, in the colour of most of them, and one for attacks', () => {
    expect(edges(LINKS, ALL)).toEqual([
      'contact|person:a|person:b 4 phone 2025-03-09',
      'attack|person:b|person:c 1 attack 2025-03-01',
    ])
    expect(pictureOf(LINKS, ALL).nodes.map(({ entity, weight }) => [entity.name, weight])).toEqual([
      ['b', 5],
      ['a', 4],
      ['c', 1],
    ])
  })

  test.each([
    [{ ...ALL, kinds: ['meeting'] as const }, ['contact|person:a|person:b 1 meeting 2025-02-01']],
    [{ ...ALL, kinds: [] }, []],
    [{ ...ALL, since: '2025-02', until: '2025-02' }, ['contact|person:a|person:b 1 meeting 2025-02-01']],
    [{ ...ALL, until: '2025-01' }, ['contact|person:a|person:b 1 phone 2025-01-05']],
  ])('of %j', (filter, expected) => {
    expect(edges(LINKS, filter)).toEqual(expected)
  })

  test('of two answers counts what is in both once', () => {
    const more = [link(A, B, 'PHONE', ['2025-01-05']), link(A, C, 'TALKS', [null])]
    expect(edges(joined(LINKS, more), ALL)).toEqual([
      'contact|person:a|person:b 4 phone 2025-03-09',
      'attack|person:b|person:c 1 attack 2025-03-01',
      'contact|person:a|person:c 1 talks null',
    ])
  })
})

describe('months', () => {
  test('are all from the first to the last', () => {
    expect(monthsOf(LINKS, null)).toEqual({
      months: [
        { month: '2025-01', contacts: 1, attacks: 0 },
        { month: '2025-02', contacts: 1, attacks: 0 },
        { month: '2025-03', contacts: 1, attacks: 1 },
      ],
      isOpen: false,
      undated: 1,
    })
  })

  test('of long ago are in the first that is shown', () => {
    const { months, isOpen } = monthsOf([link(A, B, 'TALKS', ['1945-02-04', '2025-01-01'])], null)
    expect([months.length, isOpen, months[0], months.at(-1)?.month]).toEqual([
      120,
      true,
      { month: '2015-02', contacts: 1, attacks: 0 },
      '2025-01',
    ])
  })
})
