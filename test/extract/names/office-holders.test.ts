import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

/** The people of the text by the names under which the graph knows them. */
function peopleOf(text: string): string[] {
  return extract(articleOf(text, { publishedAt: '2025-06-11' }))
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name }) => name)
    .sort()
}

describe('a surname alone is no office holder’s, where', () => {
  it.each([
    ['a title says otherwise', 'Judge Kim said so.', ['Kim']],
    ['a rank does', 'Sergeant Kim was killed by gunmen.', ['Kim']],
    ['a trade does', 'Teacher Tusk said so.', ['Tusk']],
    ['a post under others does', 'Vladimir Putin left. Spokesman Kim said so.', ['Kim', 'Vladimir Putin']],
    ['an office of a town does', 'Mayor Kim said so in North Korea.', ['Kim']],
    ['a crown does', 'Otto Brandt met King Hussein.', ['Hussein', 'Otto Brandt']],
    ['the crown of another state does', 'Otto Brandt met King Hussein of Jordan.', ['Hussein', 'Otto Brandt']],
    ['another state has the president', 'Chilean President Kim said so.', ['Kim']],
    ['what he is by trade does', 'Mr Sharif, a shopkeeper, was attacked in Pakistan.', ['Sharif']],
    ['the age does', 'Xi, 31, of China, said so.', ['Xi']],
    ['it is told of another mention', 'Judge Kim said so. Kim left. On Monday Kim came back.', ['Kim']],
    ['whose kin it is does', 'Martin, her son, said so in Dublin.', ['Martin']],
    ['whose kin it is does, before it', 'Her son Martin said so in Dublin. Martin left.', ['Martin']],
    ['nothing points to the office of who has a given name for a surname', 'Martin said so.', ['Martin']],
    ['nothing is about his state and he is called a doctor', 'Dr Hassan met Otto Brandt.', ['Hassan', 'Otto Brandt']],
    ['nothing is about his state and a phrase says who it is', 'Mr Sharif, a sailor, said so.', ['Sharif']],
    ['nothing is about his state and an age is given', 'Xi, 57, of Leeds, said so.', ['Xi']],
  ])('%s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it.each([
    ['no title', 'On Monday Putin said so.', ['Vladimir Putin']],
    ['a given name for a surname in news of his state', 'Martin said so in Dublin.', ['Micheál Martin']],
    [
      'a given name for a surname beside another holder',
      'Martin said so. Starmer left.',
      ['Keir Starmer', 'Micheál Martin'],
    ],
    ['a form of address', 'Mr Putin said so.', ['Vladimir Putin']],
    ['his own title', 'President Putin said so.', ['Vladimir Putin']],
    ['his age in news of his state', 'Putin, 72, spoke in Russia.', ['Vladimir Putin']],
    ['another office in news of his state', 'Leader Putin spoke in Russia.', ['Vladimir Putin']],
    ['a title of learning in news of his state', 'Dr Putin spoke in Russia.', ['Vladimir Putin']],
    ['a phrase that says what else he is', 'Putin, a keen sailor, spoke in Russia.', ['Vladimir Putin']],
    ['his age beside another holder', 'Putin, 72, met Xi, 71.', ['Vladimir Putin', 'Xi Jinping']],
    ['a part of his title', 'Secretary Rubio said so.', ['Marco Rubio']],
    ['his state before the title', 'Russian President Putin said so.', ['Vladimir Putin']],
    ['a figure that is no age', 'Putin, 34 days later, spoke.', ['Vladimir Putin']],
    ['his title elsewhere', 'President Putin left. Mr Putin, a driver, said so.', ['Vladimir Putin']],
  ])('and his with %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))
})

describe('who leads a body of a country', () => {
  it.each([
    ['by the possessive', "The president of Turkey's chamber of commerce, Wexo Lund, said so.", ['Wexo Lund']],
    ['by the adjective', 'The president of the Turkish chamber of commerce, Wexo Lund, said so.', ['Wexo Lund']],
    [
      'of a region',
      "The prime minister of Iraq's Wexel region, Wexo Lund, met Otto Brandt.",
      ['Otto Brandt', 'Wexo Lund'],
    ],
    ['without a name', "The president of Turkey's chamber of commerce said so.", []],
    [
      'beside a president',
      "President Otto Brandt left. The president of Turkey's chess club said so.",
      ['Otto Brandt'],
    ],
  ])('leads no state, %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it.each([
    ['of the country', 'The president of Turkey said so.'],
    ['of the republic', 'The president of the Turkish republic said so.'],
    ["with the country's possessive", "Turkey's president said so."],
  ])('but the president %s does: %s', (_, text) => expect(peopleOf(text)).toEqual(['Recep Tayyip Erdoğan']))

  it('serves the state in a body of the state', () => {
    const { entities } = extract(articleOf("The speaker of Iran's parliament, Wexo Lund, met Otto Brandt."))
    const iran = entities.find(({ kind }) => kind === 'Country')
    expect(entities.flatMap(({ offices }) => offices.map(({ title, of }) => [title, of]))).toEqual([
      ['Speaker', iran?.id],
    ])
  })

  it('is named before it too', () => {
    const text = "Wexo Lund, president of Turkey's chamber of commerce, spoke. The Turkish president said he was tired."
    const { statements } = extract(articleOf(text, { publishedAt: '2025-06-11' }))
    expect(statements.at(-1)?.speaker?.name).toBe('Recep Tayyip Erdoğan')
  })

  it('has that office and speaks', () => {
    const text =
      "Governor Otto Brandt spoke. The governor of Russia's Wexel region, Wexo Lund, said that a man was killed."
    const { entities, statements } = extract(articleOf(text))
    const lund = entities.find(({ name }) => name === 'Wexo Lund')
    expect(lund?.offices.map(({ title, of }) => [title, of])).toEqual([["Governor of Russia's Wexel region", null]])
    expect(lund?.country).toBe('RUS')
    expect(statements.at(-1)?.speaker?.entity).toBe(lund?.id)
    expect(namesOf(text, 'Person')).toEqual(['Otto Brandt', 'Wexo Lund'])
  })
})

describe('the full name of an office holder', () => {
  /** The country of the person. */
  const countryOf = (text: string): string | null | undefined =>
    extract(articleOf(text)).entities.find(({ kind }) => kind === 'Person')?.country

  it.each([
    ["Colombia's Defense Minister Pedro Sánchez said the fish was late.", 'COL'],
    ["Pedro Sánchez, Colombia's defence minister, said the fish was late.", 'COL'],
    ['Pedro Sánchez, the Colombian defence minister, said the fish was late. Sánchez left.', 'COL'],
    ['Pedro Sánchez, a baker from Lima, left.', null],
    ['Rebels left Peru. Defense Minister Pedro Sánchez said so.', null],
    ['Police named the victim as Mark Carney, 24, a student.', null],
    ['William Ruto, a teacher in Kisumu, left.', null],
  ])('is that of somebody else: %s', (text, country) => expect(countryOf(text)).toBe(country))

  it.each([
    ['Pedro Sánchez, the Spanish prime minister, left.', 'ESP'],
    ['Pedro Sánchez left Colombia.', 'ESP'],
    ["Canada's King Charles III left.", 'GBR'],
    ['NATO chief Mark Rutte, the former Dutch prime minister, left.', 'NLD'],
    ['Volodymyr Zelensky, a former comedian, left.', 'UKR'],
    ['Vladimir Putin, the Ukrainian president said, was late.', 'RUS'],
    ["Joe Biden, Israel's closest ally, left.", 'USA'],
    ['Rebels left Spain. Defense Minister Pedro Sánchez said so.', 'ESP'],
    ['Former Bank of England governor Mark Carney left.', 'CAN'],
    ['London Mayor Boris Johnson left.', 'GBR'],
    ['Pedro Sánchez, an attorney by then, left.', 'ESP'],
    ['Pedro Sánchez, an attorney by then, left.', 'ESP'],
    ["The actor's father, Joe Biden, left.", 'USA'],
    ["Pedro Sánchez, a friend of Colombia's defence minister, left.", 'ESP'],
  ])('is the holder’s: %s', (text, country) => expect(countryOf(text)).toBe(country))
})

describe('whom somebody works for', () => {
  const tellsOf = (text: string): unknown =>
    extract(articleOf(text)).events[0]?.participants.map(({ country, sector }) => [country, sector])[0]

  it.each([
    ['Toyota president Kari Lund met Otto Brandt.', [null, 'BUS']],
    ['CAF president Kari Lund met Otto Brandt.', [null, null]],
    ['FIFA president Kari Lund met Otto Brandt.', [null, 'NGO']],
    ['Danish President Kari Lund met Otto Brandt.', ['DNK', 'GOV']],
  ])('%s', (text, told) => expect(tellsOf(text)).toEqual(told))
})
