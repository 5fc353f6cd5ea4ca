import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personKey } from '../../src/resolve/person-key.ts'

describe('one person', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelensky', 'VOLODYMYR ZELENSKY'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Łukasz Wrzesień', 'Lukasz Wrzesien'],
    ['Donald Trump', 'Donald J. Trump'],
    ['John Smith', 'John Smith Jr.'],
    ['Mohammed Hussein', 'Muhammad Husein'],
    ['Sergei Ivanov', 'Sergey Ivanov'],
    ['Ali al-Hassan', 'Ali Al Hassan'],
    ['Kari Lund', 'Kari  Lund'],
  ])('%s and %s', (a, b) => expect(personKey(b)).toBe(personKey(a)))
})

describe('two persons', () => {
  it.each([
    ['Volodymyr Zelensky', 'Olena Zelenska'],
    ['Zelensky', 'Zelenska'],
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Khamenei', 'Khomeini'],
    ['Kari Lund', 'Kari Lunde'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['George W. Bush', 'Jeb Bush'],
    ['Maria Kowalski', 'Mario Kowalski'],
    ['习近平', '李强'],
  ])('%s and %s', (a, b) => expect(personKey(b)).not.toBe(personKey(a)))
})

describe('the key', () => {
  it('is a pure function: folding it again changes nothing, and case and accents never count', () => {
    const word = fc.stringMatching(/^[A-Z][a-zéèüçñłøšž]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ')
        expect(personKey(name)).toBe(personKey(name.toUpperCase()))
        expect(personKey(name)).toBe(personKey(name.normalize('NFD')))
        expect(personKey(name)).not.toBe('')
      }),
    )
  })
})
