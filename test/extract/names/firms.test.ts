import { describe, expect, it } from 'vitest'
import { namesOf } from './names-of.ts'

describe('a firm called like a person is told by', () => {
  it.each([
    ['what it says it does', 'Ford said it would recall 100,000 cars.', ['Ford']],
    ['what it says on a day', 'Wexel said on Friday that it had closed two shops.', ['Wexel']],
    ['what it says it has', 'Wexel said its shares had fallen.', ['Wexel']],
    ['its shares', 'On Monday Wexel shares fell 2%.', ['Wexel']],
    ['what it is', 'Wexel, the Danish carmaker, left.', ['Wexel']],
    ['what it says, of two words', 'Tveita Wexel said it had signed the singer.', ['Tveita Wexel']],
    ['what a state calls its services', 'Cal Fire said so.', ['Cal Fire']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['a state of affairs', 'Wexel said it would be hard.'],
    ['a letter that came', 'Wexel said the letters it sold were fine.'],
    ['somebody of the article', 'Otto Wexel spoke. Wexel said it would close the shop.'],
    ['whom a title introduces', 'Mr. Wexel said it would close the shop.'],
    ['who held an office', 'Trump said it would recall the troops.'],
    ['a full name', 'Otto Wexel said it would close the shop.'],
    ['a body without a name', 'Management said it would close the shop. Parliament said it would sell it.'],
    ['who somebody is', 'Wexel, the chief of the company, left.'],
  ])('and not by %s: %s', (_, text) => expect(namesOf(text, 'Organization')).toEqual([]))
})
