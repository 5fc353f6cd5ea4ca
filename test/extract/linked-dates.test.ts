import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** The days of the asserted events of a text published on Friday, 17 October 2025, in the order of the text. */
function daysOf(text: string): (string | null)[] {
  return draftOf(articleOf(text, { publishedAt: '2025-10-17' }))
    .events.filter((event) => event.modality === 'asserted')
    .map((event) => event.date?.from ?? null)
}

describe('an event counted from another of the same participants', () => {
  it.each([
    [
      'the second in two days',
      'Kari Lund had a second phone call in two days with Otto Brandt. The previous call between Lund and Brandt was held on Tuesday.',
      ['2025-10-15', '2025-10-14'],
    ],
    [
      'the third in three days',
      'Kari Lund held a third meeting in three days with Otto Brandt. The second meeting between Lund and Brandt took place on Wednesday.',
      ['2025-10-16', '2025-10-15'],
    ],
    [
      'the second in as many days',
      'Norway launched a second attack in as many days on Denmark. Norway attacked Denmark on Monday.',
      ['2025-10-14', '2025-10-13'],
    ],
    [
      'the second in four days',
      'On Sunday, Kari Lund met Otto Brandt. Their second meeting in four days, a meeting between Lund and Brandt, was short.',
      ['2025-10-12', '2025-10-15'],
    ],
  ])('%s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it.each([
    [
      'other participants',
      'Kari Lund had a second phone call in two days with Otto Brandt. The call between Lund and Jan Nowak was held on Tuesday.',
      [null, '2025-10-14'],
    ],
    [
      'no ordinal',
      'Kari Lund had a phone call with Otto Brandt. The call between Lund and Jan Nowak was held on Tuesday.',
      [null, '2025-10-14'],
    ],
    [
      'the second of three days is not known',
      'Kari Lund had a third phone call in six days with Otto Brandt. The previous call between Lund and Brandt was held on Tuesday.',
      ['2025-10-14', '2025-10-14'],
    ],
  ])('not with %s', (_, text, days) => expect(daysOf(text)).toEqual(days))
})

describe('the date of an event', () => {
  it.each([
    [
      'not of a participle that tells whose a thing is',
      'Norway bombed a base used by rebels last month.',
      ['2025-09-01'],
    ],
    ['but of that since when it is', 'Norway bombed a base used by rebels since 2022.', [null]],
    ['but of one that tells of the thing alone', 'Norway bombed a base built by rebels in May.', [null]],
    [
      'of its own clause',
      'On Monday Kari Lund met Otto Brandt, and on Wednesday she met Jan Nowak.',
      ['2025-10-13', '2025-10-15'],
    ],
    [
      'not the one of the cue, where it has its own',
      'Kari Lund said on Thursday that she had met Otto Brandt on Monday.',
      ['2025-10-13'],
    ],
    ['not the one of the cue', 'Earlier on Thursday, Kari Lund said that she met Otto Brandt.', [null]],
    [
      'of its own clause, not of the cue behind it',
      'Rebels attacked a Danish base on Monday, the army said on Wednesday.',
      ['2025-10-13'],
    ],
    ['not the one of a cue behind it', 'Rebels attacked a Danish base, the army said on Wednesday.', [null]],
    [
      'the night before the day of the cue',
      'Norway fired missiles at Denmark overnight, the army said on Wednesday.',
      ['2025-10-14'],
    ],
    ['the night before publication without one', 'Norway fired missiles at Denmark overnight.', ['2025-10-16']],
    [
      'of the mention that it continues',
      'Kari Lund met Otto Brandt on Monday. Lund and Brandt talked about fish.',
      ['2025-10-13', '2025-10-13'],
    ],
  ])('is the one %s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it.each([
    ['in a modifier', 'Kari Lund met Otto Brandt, the 2010 champion, on Monday.', ['2025-10-13']],
    ['in the name of a thing', 'Kari Lund met Otto Brandt to discuss the July 2015 treaty.', [null]],
    ['of what is yet to come', 'Kari Lund met Otto Brandt to discuss plans for the 2028 games.', [null]],
    ['of a war that somebody fought in', 'Kari Lund met Otto Brandt, a veteran of the 1991 war.', [null]],
    ['of what went before', 'Norway attacked Denmark after the 2014 vote.', [null]],
    ['of another deed', "Norway attacked Denmark after Monday's raid.", [null]],
    ['of a relative clause', 'Kari Lund met Otto Brandt, who took office in January, in Oslo.', [null]],
    ['of a relative clause with "whose"', 'Kari Lund met Otto Brandt, whose father was elected in 2011.', [null]],
    ['of a participle behind a noun', 'Rebels attacked a base built in 1998.', [null]],
    ['of a birth', 'Kari Lund, born in 1960, met Otto Brandt.', [null]],
    ['since when it is the first', 'Kari Lund met Otto Brandt in Oslo for the first time since 2019.', [null]],
    ['of a court', 'A soldier was jailed on Monday for stabbing two farmers in Denmark.', [null]],
    ['of a verdict', 'A soldier was found guilty on Monday of killing two farmers in Denmark.', [null]],
    ['before the verb of a court', 'A court on Monday convicted a soldier of killing two farmers in Denmark.', [null]],
    [
      'that opens the sentence of a court',
      'On Monday, a court jailed a soldier for stabbing two Danish nurses.',
      [null],
    ],
    ['of a sentence on who did it', 'A gunman who killed two Danish nurses was sentenced on Monday.', [null]],
    ['of a trial', 'The trial of a soldier who killed two Danish nurses opened on Monday.', [null]],
    ['of the blame for it', 'Poland on Monday condemned the attack on a Danish mosque by rebels.', [null]],
    ['since when somebody holds an office', 'Kari Lund met Otto Brandt, foreign minister since 2012, in Oslo.', [null]],
    ['of a term', 'Kari Lund met Otto Brandt, president from 2010 to 2014.', [null]],
  ])('is not one %s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it.each([
    [
      'of the deed beside one of a court',
      'A gunman who killed two Danish nurses in 2022 was sentenced on Monday.',
      ['2022-01-01'],
    ],
    ['of a deed that a list of verbs begins with', 'Rebels on Monday killed two Danish nurses.', ['2025-10-13']],
    ['before its own noun', 'The 2015 meeting between Kari Lund and Otto Brandt was short.', ['2015-01-01']],
    ['of the journey in which it fell', 'During a 2016 trip, Kari Lund met Otto Brandt.', ['2016-01-01']],
    ['of the attack in which it fell', "Rebels killed two farmers in Monday's raid.", ['2025-10-13']],
    [
      'of the clause that tells when it was',
      'Kari Lund held a meeting with Otto Brandt, which took place on Monday.',
      ['2025-10-13'],
    ],
    ['of the verb of its own noun', 'Talks between Norway and Denmark ended on Monday.', ['2025-10-13']],
    ['of the clause that tells it', 'Rebels who attacked a base in 2019 were caught.', ['2019-01-01']],
    ['behind an apposition', 'Kari Lund met Otto Brandt in Oslo, the capital, on Monday.', ['2025-10-13']],
    ['behind the country of a town', 'Kari Lund met Otto Brandt in Oslo, Norway in 1998.', ['1998-01-01']],
    ['with its time of the day', 'On Monday evening Kari Lund met Otto Brandt.', ['2025-10-13']],
  ])('is the one %s', (_, text, days) => expect(daysOf(text)).toEqual(days))

  it('stays open without a publication date, and says so', () => {
    const draft = draftOf(articleOf('Kari Lund met Otto Brandt on Monday.', { publishedAt: null }))
    expect(draft.events.map((event) => event.date)).toEqual([null])
    expect(draft.diagnostics).toEqual([
      { level: 'info', stage: 'dates', message: 'no publication date: relative dates left open' },
    ])
  })
})

/** The places of the events of a text. */
function placesOf(text: string): (string | null)[] {
  return draftOf(articleOf(text)).events.map((event) => event.place)
}

describe('one verb that is over, and one that is to come', () => {
  const datesOf = (text: string): string[] =>
    draftOf(articleOf(text, { publishedAt: '2025-10-15' })).events.map(
      ({ modality, date }) => `${modality} ${date?.from ?? '-'}`,
    )
  it.each([
    ['Kari Lund met Otto Brandt on Sunday and will meet Jan Nowak.', ['asserted 2025-10-12', 'planned -']],
    ['Kari Lund met Otto Brandt on Sunday and plans to meet Jan Nowak.', ['asserted 2025-10-12', 'planned -']],
    [
      'Kari Lund cancelled a visit to Denmark and is expected to visit Norway next week.',
      ['planned 2025-10-20', 'cancelled -'],
    ],
    [
      'Kari Lund plans to meet Otto Brandt on Friday and has spoken to Jan Nowak.',
      ['planned 2025-10-17', 'asserted -'],
    ],
    [
      'Kari Lund met Otto Brandt and discussed fish with Jan Nowak on Sunday.',
      ['asserted 2025-10-12', 'asserted 2025-10-12'],
    ],
    ['Kari Lund meets Otto Brandt on Thursday.', ['planned 2025-10-16']],
    ['Kari Lund met Otto Brandt on Thursday.', ['asserted 2025-10-09']],
    ['Norway will have to answer for the June 1 drone attack by Norway on Danish bases.', ['asserted 2025-06-01']],
  ])('%s', (text, dates) => expect(datesOf(text).toSorted()).toEqual(dates.toSorted()))
})

describe('the place of an event', () => {
  it.each([
    ['behind its word', 'Gunmen attacked a school in Rafah.', ['Rafah']],
    ['behind what a participle tells of a thing', 'Gunmen attacked a school sheltering families in Rafah.', ['Rafah']],
    ['behind whose a thing is', 'Gunmen attacked a base used by soldiers in Rafah.', ['Rafah']],
    ['not where somebody lives', 'Gunmen attacked a man living in Rafah.', [null]],
  ])('%s', (_, text, places) => expect(placesOf(text)).toEqual(places))
})

describe('an event counted from the other clause of its sentence', () => {
  it.each([
    [
      'a day after it, before that clause',
      'A day after speaking by phone with Jan Nowak, Kari Lund met Otto Brandt on Tuesday.',
      ['2025-10-13', '2025-10-14'],
    ],
    [
      'two days after it, behind that clause',
      'Kari Lund met Otto Brandt on Thursday, two days after Jan Nowak called her.',
      ['2025-10-14', '2025-10-16'],
    ],
    [
      'a day before it',
      'Kari Lund called Jan Nowak on Monday, a day before she met Otto Brandt.',
      ['2025-10-13', '2025-10-14'],
    ],
    [
      'the day after it',
      'Kari Lund called Jan Nowak on Wednesday, the day after Norway bombed Denmark.',
      ['2025-10-14', '2025-10-15'],
    ],
    [
      'a week after it, with a date of its own',
      'A week after meeting Jan Nowak on October 1, Kari Lund met Otto Brandt on Thursday.',
      ['2025-10-01', '2025-10-16'],
    ],
    [
      'from a day in the other clause',
      'Two days after Jan Nowak met Otto Brandt on October 1, Kari Lund met Otto Brandt.',
      ['2025-10-01', '2025-10-03'],
    ],
    ['from the day of a noun', "Kari Lund met Otto Brandt two days after Monday's vote.", ['2025-10-15']],
    [
      'not from it, where it has its own',
      "Kari Lund met Otto Brandt on Thursday, two days after Tuesday's vote.",
      ['2025-10-16'],
    ],
    [
      'not the day of the other clause, behind a count that is not told',
      'Kari Lund met Otto Brandt on Thursday, days after meeting Jan Nowak in Oslo.',
      [null, '2025-10-16'],
    ],
    [
      'the same, before it',
      'Weeks after meeting Jan Nowak in Oslo, Kari Lund met Otto Brandt on Thursday.',
      [null, '2025-10-16'],
    ],
    ['with no day to count from', 'A day after meeting Jan Nowak, Kari Lund left for Oslo.', [null]],
  ])('%s', (_, text, days) => expect(new Set(daysOf(text))).toEqual(new Set(days)))
})

describe('a day that is of the main verb, and no event told within its subject', () => {
  it.each([
    ['Two men who attacked a mosque in Oslo will appear in court on Friday.', [null]],
    ['Kari Lund, who met Otto Brandt in Oslo, left on Monday.', [null]],
    ['Kari Lund, who met Otto Brandt in Oslo on Monday, left.', ['2025-10-13']],
    ['The talks that Kari Lund held with Otto Brandt ended on Monday.', ['2025-10-13']],
    ['Kari Lund met Otto Brandt and left on Monday.', ['2025-10-13']],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days))
})

describe('a day that a sentence behind the event tells apart', () => {
  it.each([
    ['Rebels attacked a bus in Oslo. It happened on Monday, police said.', ['2025-10-13']],
    ['Rebels attacked a bus in Oslo. Two nurses wept. The attack took place on Monday.', ['2025-10-13']],
    ['Kari Lund met Otto Brandt. The meeting took place in Oslo on Monday.', ['2025-10-13']],
    ['Rebels killed a nurse. Officials said it happened near Oslo on Monday.', ['2025-10-13']],
    // Another's day
    ['Rebels attacked a bus in Oslo. The vote took place on Monday.', [null]],
    ['Rebels attacked a bus in Oslo. It was raining on Monday.', [null]],
    ['Rebels attacked a bus in Oslo. It will happen again on Monday.', [null]],
    ['Rebels attacked a bus in Oslo. Gunmen killed a nurse. It happened on Monday.', [null, '2025-10-13']],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days))
})
