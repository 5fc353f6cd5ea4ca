import { describe, expect, it } from 'vitest'
import { namesOf } from './names-of.ts'

describe('a country is meant by', () => {
  it.each([
    ['French ships stayed in French waters.', ['France']],
    ['Talks in Oman failed.', ['Oman']],
    ['The ships of Japan left.', ['Japan']],
    ['The Germans left.', ['Germany']],
    ['A German teacher left.', ['Germany']],
  ])('%s', (text, names) => expect(namesOf(text, 'Country')).toEqual(names))

  it.each([
    ['a water', 'Ships crossed the Gulf of Oman and the Sea of Japan.'],
    ['a sea', 'Ships crossed the South China Sea.'],
    ['a tongue', 'She wrote it in French.'],
    ['a tongue that is spoken', 'She speaks German.'],
    ['a book of words', 'She bought a German dictionary.'],
    ['a tongue in a compound', 'She edits an English-language paper.'],
    ['a translation', 'It was translated from German.'],
  ])('none by %s: %s', (_, text) => expect(namesOf(text, 'Country')).toEqual([]))
})
