import { describe, expect, it } from 'vitest'
import { namesOf } from './names-of.ts'

describe('a title is a name', () => {
  it.each([
    ['before a surname', 'Dean Wexelsen said so. The club sold Dean Tveit.', ['Dean Tveit', 'Dean Wexelsen']],
    ['of the Muslim world', 'Amir Wexelsen said so.', ['Amir Wexelsen']],
    ['behind what somebody does', 'The striker Prince Wexelsen said so.', ['Prince Wexelsen']],
    ['behind an office of two words', 'Forum secretary general Baron Wexelsen said so.', ['Baron Wexelsen']],
    ['behind what somebody does, of an earl', 'The manager Earl Wexelsen said so.', ['Earl Wexelsen']],
    ['between two names', 'Hassan Sheikh Wexelsen said so.', ['Hassan Sheikh Wexelsen']],
    ['between two names that no list holds', 'Tveit Sheikh Wexelsen said so.', ['Tveit Sheikh Wexelsen']],
    [
      'behind a name that no list holds',
      'Tveita Mufti said so. Tveitina Begum said so.',
      ['Tveita Mufti', 'Tveitina Begum'],
    ],
    ['so short that it is a word', 'Myanmar sent Min Aung Wexelsen.', ['Min Aung Wexelsen']],
    ['before a junior', 'Otto King Jr. said so.', ['Otto King Jr.']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['before a full name', 'Dean Otto Brandt said so.', ['Otto Brandt']],
    ['before another title', "Qatar's Amir Sheikh Wexelsen left.", ['Wexelsen']],
    ['of a state', 'The Qatari Amir Wexelsen left.', ['Wexelsen']],
    ['before a given name', 'The striker met Prince Harry.', ['Harry']],
    ['behind a rank', 'The spokesman Major Wexelsen said so.', ['Wexelsen']],
    ['behind a place', 'In Riyadh Prince Wexelsen left.', ['Wexelsen']],
    ['behind an owner', 'The Wexelsen Bishop left for good.', []],
  ])('and none %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('a place is a given name', () => {
  it.each([
    ['of a country', 'Israel Wexelsen left. Jordan Tveit said so.', ['Israel Wexelsen', 'Jordan Tveit']],
    ['before a surname that is a given name', 'Chad Mitchell said so.', ['Chad Mitchell']],
    ['of a town', 'Savannah Wexelsen met Dallas Tveit.', ['Dallas Tveit', 'Savannah Wexelsen']],
    ['behind a preposition', 'Talks with Jordan Wexelsen failed.', ['Jordan Wexelsen']],
  ])('%s: %s', (_, text, names) => {
    expect(namesOf(text, 'Person')).toEqual(names)
    expect(namesOf(text, 'Country')).toEqual([])
    expect(namesOf(text, 'Place')).toEqual([])
  })

  it('and a surname behind a title', () => {
    expect(namesOf('The prince met Emir Sabah.', 'Person')).toEqual(['Sabah'])
    expect(namesOf('The prince met Emir Sabah.', 'Place')).toEqual([])
  })

  it.each([
    ['behind in', 'In Israel Wexelsen said so.', ['Israel']],
    ['before a body', 'Israel Police said so.', ['Israel']],
    ['before a thing', 'The Jordan Valley in Israel is dry.', ['Israel']],
    ["before an office holder's surname", 'For Israel Netanyahu is late.', ['Israel']],
    ['before a verb', 'Israel said so.', ['Israel']],
    ['behind a mayor of', 'The mayor of Israel Wexelsen left Israel.', ['Israel']],
  ])('and a country %s: %s', (_, text, names) => expect(namesOf(text, 'Country')).toEqual(names))

  it.each([
    ['behind a role', 'The lawyer Lagos Wexelsen left.', ['Lagos']],
    ['behind mayor of', 'The mayor of Lagos left.', ['Lagos']],
  ])('and a town %s: %s', (_, text, names) => expect(namesOf(text, 'Place')).toEqual(names))
})

describe('letters that are a title', () => {
  it('need their capitals', () => {
    expect(namesOf('The PM Wexelsen left. H.E. Tveit left.', 'Person')).toEqual(['Tveit', 'Wexelsen'])
    expect(namesOf('The shop closes at 5 pm Wexelsen time. They say he Wexelsen.', 'Person')).toEqual([])
  })
})

describe('a small word is a name', () => {
  it.each([
    ['behind a title', 'They met President To Lam in Oslo.', ['To Lam']],
    ['behind a verb', 'They met He Wexelsen in Oslo.', ['He Wexelsen']],
    ['before a verb of speech', 'To Wexelsen said so.', ['To Wexelsen']],
    ['before a family name that speaks', 'An Nguyen said so.', ['An Nguyen']],
    ['before a plain surname that speaks', 'Will Smith said he was late.', ['Will Smith']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['before a place', 'To Lagos came two ships.'],
    ['before a body', 'An Airbus crew said so.'],
    ['before a verb that is no speech', 'To Wexelsen came two ships.'],
    ['in a title case', 'They Sail From Here To Wexelsen Again Before Summer Ends!'],
    ['before things', 'May Sales rose. Will Things change?'],
  ])('and none %s: %s', (_, text) => expect(namesOf(text, 'Person')).toEqual([]))
})

describe('a firm is called as its founder was', () => {
  it.each([
    ['Marie Dupont said so.', ['Marie Dupont']],
    ['Karl Siemens met Otto Brandt. Siemens left early.', ['Karl Siemens', 'Otto Brandt']],
    ['Siemens told Otto Brandt that it would close.', ['Otto Brandt']],
  ])('%s', (text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['Siemens told Otto Brandt that it would close.', ['Siemens']],
    ['Otto Brandt of Siemens said so.', ['Siemens']],
    ['Karl Siemens met Otto Brandt.', []],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})
