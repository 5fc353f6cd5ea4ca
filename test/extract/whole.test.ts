import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/extract-article.ts'
import { extractionSchema } from '../../src/model/extraction.ts'
import { isVerbatim } from '../../src/model/span.ts'
import { checked } from '../../src/extract/english.ts'
import { articleOf } from './article.ts'

const PIECES = [
  'Kari Lund',
  'Otto Brandt',
  'Norway',
  'the Norwegian president',
  'said',
  'told',
  'met',
  'attacked',
  'that',
  'on Monday',
  'in Oslo',
  'with',
  'and',
  ',',
  '.',
  '. ',
  '"',
  '“',
  '”',
  "'",
  '’',
  '\n\n',
  '\n',
  'He',
  'she',
  'the two leaders',
  'Łódź',
  '🙂',
  '\u00a0',
  '—',
  'a phone call',
  'will',
  'not',
  'denied',
  'U.S.',
  '2025',
  'according to',
  '(',
  ')',
  ':',
  ';',
  'İ',
  'ﬁ',
  '\u0301',
  '\r\n',
]
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))

describe('every document', () => {
  it('is valid, and every span in it is verbatim, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const document = extractArticle(articleOf(text))
        extractionSchema.parse(document)
        const spans = [
          ...document.entities.flatMap((entity) => entity.mentions),
          ...document.events.flatMap((event) => [event.evidence, ...(event.attributedTo ? [event.attributedTo] : [])]),
          ...document.statements.flatMap((statement) => [
            ...statement.segments,
            statement.evidence,
            ...(statement.cue ? [statement.cue] : []),
            ...(statement.speaker ? [statement.speaker] : []),
          ]),
          ...document.dates,
        ]
        expect(spans.filter((span) => !isVerbatim(text, span))).toEqual([])
        const ids = new Set(document.entities.map((entity) => entity.id))
        const named = document.events.flatMap((event) => event.participants.flatMap(({ entity }) => entity ?? []))
        expect(named.filter((id) => !ids.has(id))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('is the same for the same article', () => {
    const article = articleOf(
      'Kari Lund told Otto Brandt on Monday that "Norway is open." He laughed, she said. Norway attacked Denmark.',
    )
    expect(extractArticle(article)).toEqual(extractArticle(article))
  })
})

describe('hostile text of a megabyte', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000)
  it.each([
    ['one word', fill('a')],
    ['capitals', fill('Aa ')],
    ['quotation marks', fill('" ')],
    ['opening marks', fill('“x ')],
    ['said', fill('said he ')],
    ['commas', fill('A, ')],
    ['and', fill('Kari Lund and ')],
    ['full stops', fill('. ')],
    ['digits', fill('12 ')],
    ['newlines', fill('\n')],
    ['blanks', fill(' ')],
    ['brackets', fill('((')],
    ['with with', fill('met with ')],
    ['hyphens', fill('a-')],
  ])(
    '%s is read to its end',
    (_, text) => {
      expect(extractArticle(articleOf(text)).article.text).toHaveLength(1_000_000)
    },
    60_000,
  )
})

describe('the list of stages', () => {
  it('is refused where a stage reads what nothing before it fills', () => {
    const stage = { name: 'eager', requires: ['events' as const], assigns: [], run: () => undefined }
    expect(() => checked([stage])).toThrow('stage eager reads events, which no stage before it fills')
  })
})
