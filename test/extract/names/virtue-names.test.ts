import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

/** The words of the text that name people. */
function mentionsOf(text: string): string[] {
  return draftOf(articleOf(text))
    .mentions.filter(({ entity }) => entity.kind === 'Person')
    .map((mention) => mention.text)
}

describe('a word that opens a sentence is a given name', () => {
  it.each([
    ['where it tells somebody', 'Grace told police the fish was late.', ['Grace']],
    ['where it tells a name', 'Mark told Kari Lund the fish was late.', ['Mark', 'Kari Lund']],
    ['with a trade', 'Joy, a carpenter, said the boat was late.', ['Joy']],
    ['with an age', 'Patience, 34, left.', ['Patience']],
    ['with who', 'Faith, who sells fish, left.', ['Faith']],
    ['where it says a clause', 'Hope said her boat was late.', ['Hope']],
    ['behind a quotation', '"It was late," Hope said.', ['Hope']],
    ['beside another', 'Mercy and Precious said they were late.', ['Mercy', 'Precious']],
    ['that is common', 'Rose said she would sell fish.', ['Rose']],
    ['and then by what it does', 'Blessing said she was late. Blessing wept.', ['Blessing', 'Blessing']],
    ['but not where it is a word', 'Peace said she was late. Peace is near. Peace talks failed.', ['Peace']],
    [
      'and begins a full name',
      'Grace Wexel sells fish. Grace said she was late. Grace is needed.',
      ['Grace Wexel', 'Grace'],
    ],
  ])('%s: %s', (_, text, words) => expect(mentionsOf(text)).toEqual(words))

  it.each([
    'Hope faded for the crew.',
    'Joy filled the streets.',
    'Grace is needed.',
    'Faith said a lot about the crew.',
    'Patience said to be running out is cheap.',
    'Hope told in this book is false.',
    'Hope, said the baker, is needed.',
    'Patience, a virtue, is rare.',
    'Charity said it would close the shop. Charity said the shop was new.',
    'Charity workers told police the boat was late.',
    'Mark my words: the fish was late.',
  ])('and not in %s', (text) => expect(mentionsOf(text)).toEqual([]))

  it.each([
    ['Art Wexel said the fish was late.', ['Art Wexel']],
    ['Art Carney said the fish was late.', ['Art Carney']],
    ['Art Galleries said the fish was late.', []],
  ])('before a surname: %s', (text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})
