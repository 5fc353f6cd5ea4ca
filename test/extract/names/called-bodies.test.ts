import { describe, expect, it } from 'vitest'
import { draftOf, extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'

/** What the last "the …" of the text stands for. */
function meaningOf(text: string): string | null {
  const draft = draftOf(articleOf(text))
  return draft.references.get(text.lastIndexOf('The '))?.[0]?.name ?? null
}

describe('a bare noun means a body named before, where', () => {
  it.each([
    ['its name holds it', 'The Norwegian Fish Bank closed. The bank said it was late.', 'Norwegian Fish Bank'],
    ['its name holds one like it', 'The Norwegian Fish Tribunal met. The court said so.', 'Norwegian Fish Tribunal'],
    ['it is of the kind', 'Hamas left. The group said so.', 'Hamas'],
    ['it is a bank by the table', 'Barclays closed. The bank said so.', 'Barclays'],
    ['it is a university', 'Harvard closed. The university said so.', 'Harvard University'],
    ['it is a wider one', 'The Norwegian Fish Bank closed. The company said so.', 'Norwegian Fish Bank'],
    ['only an earlier one fits', 'The African Union met Toyota. The union said so.', 'African Union'],
    ['only the earlier of two fits', 'Toyota sued the World Bank. The company said so.', 'Toyota'],
  ])('%s: %s', (_, text, name) => expect(meaningOf(text)).toBe(name))

  it.each([
    ['a court and a bank', 'The Norwegian Fish Bank closed. The court said so.'],
    ['a court and a union', 'The African Union met in Oslo. The court said so.'],
    ['a union and a university', 'The University of Lagos closed. The union said so.'],
    ['a bank and a university', 'Harvard closed. The bank said so.'],
    ['a bank and a maker of cars', 'Toyota closed. The bank said so.'],
    ['a company and an armed group', 'Hamas left. The company said so.'],
    ['a party and a court', 'The Constitutional Court of Romania met. The party said so.'],
    ['a ministry and a bank', 'The World Bank met in Oslo. The ministry said so.'],
    ['a party and a council', 'The Norwegian Fish Council met. The party said so.'],
    ['several', 'The Norwegian Fish Bank closed. The banks said so.'],
  ])('and not for %s: %s', (_, text) => expect(meaningOf(text)).toBeNull())
})

describe('the embassy is', () => {
  it.each([
    ['of the state that has it', 'Men left the Danish embassy in Oslo. The embassy said so.', 'Denmark'],
    ['of it where it is named', "Men left Denmark's embassy. The embassy in Oslo said so.", 'Denmark'],
    ['the body named', 'Men left the Danish Embassy in Oslo. The embassy said so.', 'Danish Embassy'],
  ])('%s: %s', (_, text, name) => expect(meaningOf(text)).toBe(name))

  it.each([
    ['not of the state where it lies', 'The embassy in Oslo said so.'],
    ['not a consulate', 'Men left the Danish consulate in Oslo. The embassy said so.'],
    ['not of one of two states', 'Men left the Danish embassy and the Chilean embassy. The embassy said so.'],
  ])('%s: %s', (_, text) => expect(meaningOf(text)).toBeNull())

  it('attacked where it lies and not as that state', () => {
    const attacked = (text: string): (string | null)[] =>
      extract(articleOf(text)).events.flatMap(({ participants }) =>
        participants.filter(({ role }) => role === 'recipient').map(({ country }) => country),
      )
    expect(attacked('Gunmen attacked the embassy in Oslo.')).toEqual([null])
    expect(attacked('Gunmen attacked the Danish embassy in Oslo.')).toEqual(['DNK'])
    expect(attacked('Gunmen attacked the hotel in Oslo.')).toEqual(['NOR'])
  })
})
