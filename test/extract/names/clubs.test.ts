import { describe, expect, it } from 'vitest'
import { namesOf } from './names-of.ts'

describe('a club is told by', () => {
  it.each([
    ['letters before a town', 'AC Milan won. FC Porto lost.', ['AC Milan', 'FC Porto']],
    ['letters before any name', 'VfB Wexelby lost.', ['VfB Wexelby']],
    ['a word of clubs before a town', 'Inter Milan met Hapoel Haifa.', ['Hapoel Haifa', 'Inter Milan']],
    ['what ends its name', 'Brighton & Hove Albion said so.', ['Brighton & Hove Albion']],
    ['a town of Britain before City', 'Leicester City lost.', ['Leicester City']],
    ['a player behind it', 'The Everton striker Otto Brandt left. Everton said so.', ['Everton']],
    ['a defender with a name', 'Everton defender Otto Brandt left.', ['Everton']],
    ['whom it signs', 'Chelsea has signed a young goalkeeper. Chelsea said so.', ['Chelsea']],
    ['a full name that a town signs', 'Chelsea signed Otto Brandt.', ['Chelsea']],
    ['a score, where it is a town', 'Barcelona beat Valencia 3-1.', ['Barcelona', 'Valencia']],
    ['the score of its win', "Liverpool's 2-1 win was close.", ['Liverpool']],
    ['the player of whom a town speaks', 'Brighton said the striker would stay.', ['Brighton']],
    ['who joined it', 'Otto Brandt joined Liverpool on Monday.', ['Liverpool']],
    ['its game, elsewhere in the article', 'Milan won 2-0. On Monday Milan said so.', ['Milan']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['a town that speaks', 'Barcelona said it would help.'],
    ['a state that is joined', 'Tokyo joined Washington on Monday.'],
    ['those who join in', 'She joined Liverpool in the protest.'],
    ['who fights for a town', "Mariupol's defenders left. Mariupol defenders left."],
    ['somebody who plays by the set', 'Nadal beat Wexel 6-3, 6-4.'],
    ['a town that signs a treaty', 'Moscow signed an accord with Minsk.'],
    ['a country that plays', 'Norway beat Denmark 2-1.'],
    ['a given name', "Chelsea Lund signed a goalkeeper's shirt."],
    ['a house of the town', 'Leicester City Hall was shut.'],
    ['a city abroad', 'Panama City was quiet.'],
    ['a word before a name', 'Real Wexel said so.'],
  ])('and is not %s: %s', (_, text) => expect(namesOf(text, 'Organization')).toEqual([]))

  it('and leaves the town a place behind a preposition of places', () => {
    const text = 'Barcelona won 2-0. She was born in Barcelona.'
    expect(namesOf(text, 'Organization')).toEqual(['Barcelona'])
    expect(namesOf(text, 'Place')).toEqual(['Barcelona'])
  })
})
