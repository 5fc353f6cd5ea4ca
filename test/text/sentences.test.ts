import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('a full stop behind a word that may be an abbreviation', () => {
  it.each([
    ['He said no.', 'Kari Lund was held on Monday.'],
    ['No.', 'Kari Lund will not go.'],
    ['The mayor was ill.', 'Kari Lund spoke for her.'],
    ['Kari Lund told The Sun.', 'She then left.'],
    ['They moved in.', 'Kari Lund stayed out.'],
    // A letter that may be an initial.
    ['She took vitamin D.', 'The price fell.'],
    ['It was signed by Minister X.', 'Guyana said so.'],
    ['It was plan B.', 'They left.'],
    ['The shops close at 9 p.m.', 'Brandt told reporters he would appeal.'],
    ['A truck was stopped at about 11:15 p.m.', 'Brandt got out.'],
    ['The fire broke out at 7 a.m.', 'It spread fast.'],
    // Words that begin like a month, a weekday or a zone.
    ['The doors opened at 9 p.m.', 'Mayor Lund said nothing.'],
    ['The doors opened at 9 p.m.', 'Jane Lund said nothing.'],
    ['The doors opened at 9 p.m.', 'Sunil Lund said nothing.'],
    ['The doors opened at 9 p.m.', 'Augusta Lund said nothing.'],
    ['The doors opened at 9 p.m.', 'Marianne Lund, 9, said nothing.'],
    ['The doors opened at 9 p.m.', 'May Lund said nothing.'],
    ['The doors opened at 9 p.m.', 'Centrally built, they shut late.'],
  ])('%s | %s', (...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it.each([
    'The house at No. 5 was empty.',
    'It opens on Sun. May 5.',
    'They met in Peoria, Ill. Mayor Lund came too.',
    'They met Otto B. Lund in Oslo.',
    'They met Otto B. Jordan in Oslo.',
    'They met J. He Wexel in Oslo.',
    'Adv. Kari Lund met Engr. Otto Brandt and Cde. Moyo.',
    'At 11:15 p.m. Brandt got out.',
    'It closes at 9 p.m. Eastern time.',
    'It closes at 9 p.m. EST on Friday.',
    'It closes at 9 p.m. Monday to Friday.',
    'It closes at 9 p.m. on Friday.',
    'It closes at 9 p.m. Sundays and Mondays.',
    'It closes at 9 p.m. Thurs. and Fri.',
    'It closes at 9 p.m. CEST on Friday.',
    'It closes at 9 p.m. May 5.',
    'It closes at 9 p.m. Sept. 5.',
    'It closes at 9 p.m. January 12.',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence])
  })

  it('is found in time in a megabyte of them', () => {
    expect(sentencesOf('at 9 p.m. Brandt no. '.repeat(50_000)).length).toBeGreaterThan(1000)
  }, 20_000)
})
