import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ballotOf, cast, choose, formatVotes, parseVotes, winner } from '../../src/write/votes.ts'
import type { Votes } from '../../src/write/votes.ts'

describe('winner', () => {
  test.each([
    [{}, null],
    [{ a: 1 }, 'a'],
    [{ a: 1, b: 2 }, 'b'],
    [{ longest: 1, most: 2 }, 'most'],
    [{ short: 2, longer: 2 }, 'longer'],
    [{ b: 1, a: 1 }, 'a'],
    // By code unit, not as a dictionary would have it.
    [{ é: 1, z: 1, Z: 1 }, 'Z'],
  ])('of %j', (tally: Record<string, number>, expected) => {
    expect(winner(Object.entries(tally))).toBe(expected)
    expect(winner(Object.entries(tally).toReversed())).toBe(expected)
  })

  test('an article chooses among its own words alike, and nothing among nothing', () => {
    expect(choose(['a', null, 'b', 'a'])).toBe('a')
    expect(choose([null])).toBeNull()
  })
})

describe('tallies', () => {
  const ballot = fc
    .dictionary(fc.constantFrom('name', '__proto__', '7'), fc.array(fc.constantFrom('x', 'y', '__proto__', '10', '9')))
    .map(ballotOf)

  test('are the same text in whatever order the votes came, and after they went through it', () => {
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const [there, back]: [Votes, Votes] = [new Map(), new Map()]
        for (const each of ballots) cast(there, each, 1)
        for (const each of ballots.toReversed()) cast(back, each, 1)
        expect(formatVotes(there)).toBe(formatVotes(back))
        expect(formatVotes(parseVotes(formatVotes(there)))).toBe(formatVotes(there))
        expect(parseVotes(formatVotes(there))).toEqual(there)
      }),
    )
  })

  test('are nothing once every vote is taken back', () => {
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const votes: Votes = new Map()
        for (const each of ballots) cast(votes, each, 1)
        for (const each of ballots) cast(votes, each, -1)
        expect(formatVotes(votes)).toBe('{}')
      }),
    )
  })

  test.each([undefined, null, 7, 'x', '7', '[]', '{"name":7}'])('nothing is read from %j', (stored) => {
    expect(parseVotes(stored)).toEqual(new Map())
  })
})
