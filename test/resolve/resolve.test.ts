import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/extract-article.ts'
import type { Article } from '../../src/model/article.ts'
import { articleId, identify } from '../../src/resolve/identity.ts'
import { articleOf } from '../extract/article.ts'

const document = (text: string, fields: Partial<Article> = {}): ReturnType<typeof extractArticle> =>
  extractArticle(articleOf(text, fields))
const eventIds = (text: string, fields: Partial<Article> = {}): string[] =>
  document(text, fields).events.map((event) => event.id)
const statementIds = (text: string, fields: Partial<Article> = {}): string[] =>
  document(text, fields).statements.map((statement) => statement.id)

describe('the id of an article', () => {
  it('is the row’s own, verbatim', () => expect(articleId(articleOf('x', { id: ' Row/7 ' }))).toBe(' Row/7 '))

  it('else comes from the canonical address', () => {
    const one = articleId(articleOf('x', { url: 'HTTPS://News.example:443/a?utm_source=b&id=1#top' }))
    expect(articleId(articleOf('another text', { url: 'https://news.example/a?id=1' }))).toBe(one)
    expect(articleId(articleOf('x', { url: 'https://news.example/a?id=2' }))).not.toBe(one)
  })

  it('else from title, text, publisher and date', () => {
    const one = articleId(articleOf('x', { title: 'T' }))
    expect(articleId(articleOf('x', { title: 'T', authors: ['somebody'] }))).toBe(one)
    for (const other of [{ title: 'U' }, { title: 'T', publisher: 'P' }, { title: 'T', publishedAt: null }])
      expect(articleId(articleOf('x', other))).not.toBe(one)
  })

  it('leaves the hash of the content to cover every stored field', () => {
    const one = identify(articleOf('x', { url: 'https://news.example/a' })).contentHash
    for (const change of [
      { text: 'y' },
      { authors: ['A'] },
      { agencies: ['B'] },
      { updatedAt: '2025-10-16' },
      { language: 'de' },
      { title: 'T' },
    ]) {
      expect(identify(articleOf('x', { url: 'https://news.example/a', ...change })).contentHash).not.toBe(one)
    }
  })
})

describe('one event', () => {
  it.each([
    [
      'told in other words',
      'Norwegian Minister Kari Lund met Otto Brandt on Monday.',
      'On Monday Otto Brandt received Kari Lund in Oslo.',
    ],
    [
      'by other transliterations',
      'Kari Lund met Volodymyr Zelensky on Monday.',
      'Kari Lund met Volodymyr Zelenskyy on Monday.',
    ],
    [
      'on another day of publication',
      'Kari Lund met Otto Brandt on Monday.',
      'Kari Lund met Otto Brandt on 13 October 2025.',
    ],
  ])('%s', (_, a, b) => {
    const [one] = eventIds(a)
    expect(one).toBeDefined()
    expect(eventIds(b)).toContain(one)
  })
})

describe('two events', () => {
  it.each([
    ['another day', 'Kari Lund met Otto Brandt on Monday.', 'Kari Lund met Otto Brandt on Tuesday.'],
    ['another precision', 'Kari Lund met Otto Brandt on Monday.', 'Kari Lund met Otto Brandt this week.'],
    ['another modality', 'Kari Lund met Otto Brandt on Monday.', 'Kari Lund did not meet Otto Brandt on Monday.'],
    [
      'another participant',
      'Kari Lund met Otto Brandt on Monday.',
      'Kari Lund met Otto Brandt and Jan Nowak on Monday.',
    ],
    ['no date, other words', 'Kari Lund met Otto Brandt.', 'Kari Lund met Otto Brandt again.'],
    ['the other direction', 'Norway attacked Denmark on Monday.', 'Denmark attacked Norway on Monday.'],
  ])('%s', (_, a, b) => {
    const [one] = eventIds(a)
    const [other] = eventIds(b)
    expect(one).toBeDefined()
    expect(other).toBeDefined()
    expect(other).not.toBe(one)
  })

  it('are one where the very same words are copied', () => {
    expect(eventIds('Kari Lund met Otto Brandt.', { id: 'a' })).toEqual(
      eventIds('Kari Lund met Otto Brandt.', { id: 'b' }),
    )
  })
})

describe('a statement', () => {
  it('is the same with other quotation marks, case and punctuation', () => {
    const [one] = statementIds('“The border is open,” Kari Lund said.')
    expect(one).toBeDefined()
    expect(statementIds('Kari Lund said: "the border is open."')).toEqual([one])
  })

  it('takes the id of the longer one that holds it', () => {
    const ids = statementIds(
      '"The border is open to all," Kari Lund said. Kari Lund added, "The border is open to all, and it will stay so for years."',
    )
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('by another speaker is another', () => {
    const [one] = statementIds('"The border is open," Kari Lund said.')
    expect(statementIds('"The border is open," Otto Brandt said.')).not.toContain(one)
  })

  it('without a known speaker is shared by copies of one text only', () => {
    const copy = '"The border is open," an official said.'
    expect(statementIds(copy, { id: 'a' })).toEqual(statementIds(copy, { id: 'b' }))
    expect(statementIds('"The border is open," an official said in Oslo.')).not.toEqual(statementIds(copy))
  })
})
