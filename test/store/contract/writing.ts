import { describe, expect, test } from 'vitest'
import { stats } from '../../../src/store/stats.ts'
import { retract } from '../../../src/write/retract.ts'
import { storedArticles } from '../../../src/write/stored-articles.ts'
import { writeExtractions } from '../../../src/write/write-extractions.ts'
import { actor, documentOf, entity, event, statement } from '../../write/documents.ts'
import { call, callStrikeQuote, ON_SUNDAY } from '../../write/fixtures.ts'
import { edgesOf, freshGraphOf, graphOf, ingest, nodeOf, problemsOf, outcomesOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** From documents to the graph. */
export function describeWriting(on: OpenStore): void {
  describe('writing', () => {
    test('makes the graph of the design', async () => {
      const [{ diagnostics } = { diagnostics: null }] = await ingest(on.store, [callStrikeQuote()])
      expect(diagnostics).toEqual([])
      const { counts } = await stats(on.store)
      expect(counts).toEqual({
        Article: 1,
        Country: 2,
        Event: 2,
        Organization: 0,
        Person: 2,
        Statement: 1,
        ADDRESSED_TO: 1,
        ATTACKED: 1,
        MENTIONS: 5,
        PARTICIPATED_IN: 4,
        REPORTED_IN: 3,
        REPRESENTS: 1,
        SPOKE_WITH: 1,
        STATED: 1,
      })
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toMatchObject([
        {
          from: 'person:juan ortega',
          to: 'person:mira holt',
          props: { date: '2025-03-02', precision: 'day', mode: 'phone' },
        },
      ])
      expect(await edgesOf(on.store, 'ATTACKED')).toMatchObject([
        { from: 'country:CHL', to: 'country:NOR', props: { date: '2025-03-02', precision: 'day', mode: 'drone' } },
      ])
      expect(await edgesOf(on.store, 'REPRESENTS')).toMatchObject([
        {
          from: 'person:mira holt',
          to: 'country:NOR',
          props: { title: 'President', firstReported: '2025-03-03', lastReported: '2025-03-03' },
        },
      ])
      expect(await nodeOf(on.store, 'person:mira holt')).toMatchObject({ name: 'Mira Holt', aliases: ['Holt'] })
      expect(await nodeOf(on.store, 'country:NOR')).toMatchObject({ name: 'Norway', iso2: 'NO', iso3: 'NOR' })
      expect(await problemsOf(on.store)).toEqual([])
    })

    test.each([
      ['plain words', null, 'Two pilots', 'Two pilots'],
      ['words over two lines', null, 'Two\n  pilots', 'Two pilots'],
      ['somebody known', 'person:mira holt', 'Mira Holt', 'They'],
    ])('a pronoun that takes up %s', async (_what, id, name, expected) => {
      const text = 'Two pilots landed. "We are tired," They said.'
      const said = statement(text, '"We are tired," They said.', { id, words: 'They' }, ['We are tired'])
      const speaker = said.speaker && { ...said.speaker, name }
      await ingest(on.store, [documentOf(text, {}, { statements: [{ ...said, speaker }] })])
      expect(await nodeOf(on.store, said.id)).toMatchObject({ speakerText: expected })
      expect(await problemsOf(on.store)).toEqual([])
    })

    test('labels entities as such', async () => {
      await ingest(on.store, [callStrikeQuote()])
      const [row] = await on.store.read((tx) => tx.run('MATCH (n:Entity) RETURN count(n) AS count'))
      expect(row).toEqual({ count: 4 })
    })

    test('writing again changes nothing', async () => {
      expect(await outcomesOf(on.store, [callStrikeQuote(), call('other', 'talks')])).toEqual(['created', 'created'])
      const before = await graphOf(on.store)
      expect(await outcomesOf(on.store, [call('other', 'talks'), callStrikeQuote()])).toEqual([
        'unchanged',
        'unchanged',
      ])
      expect(await graphOf(on.store)).toEqual(before)
    })

    test('an article that older rules read is replaced', async () => {
      await writeExtractions(on.store, [call('a', 'talks')], { extractor: 'older' })
      expect(await outcomesOf(on.store, [call('a', 'phone')])).toEqual(['replaced'])
      expect(await nodeOf(on.store, 'article:a')).toMatchObject({ extractor: 'test-1' })
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([call('a', 'phone')]))
    })

    test('gives the articles back as they were read', async () => {
      const documents = [
        callStrikeQuote({
          url: 'https://news.example/1?utm_source=x',
          agencies: ['B', 'A'],
          authors: ['Z', 'Y'],
          dateline: { place: 'Oslo', date: null },
          excluded: [{ start: 0, end: 9, why: 'headline' }],
        }),
        call('other', null),
      ]
      await ingest(on.store, documents)
      const articles = []
      for await (const article of storedArticles(on.store)) articles.push(article)
      expect(articles).toEqual(documents.map(({ article }) => ({ ...article, extractor: 'test-1' })))
      const some = []
      for await (const article of storedArticles(on.store, ({ id }) => id === 'other')) some.push(article.id)
      expect(some).toEqual(['other'])
    })

    test('leaves out a fact whose words are not in the text, and says so', async () => {
      const document = callStrikeQuote()
      const [first, ...others] = document.events
      if (first === undefined) throw new Error('the fixture has events')
      const moved = { ...first, evidence: { ...first.evidence, start: 1 } }
      const [outcome] = await ingest(on.store, [{ ...document, events: [moved, ...others] }])
      expect(outcome).toMatchObject({ outcome: 'created', diagnostics: [{ level: 'error', start: 1 }] })
      expect(outcome?.diagnostics[0]?.message).toContain(first.id)
      expect(await nodeOf(on.store, first.id)).toBeNull()
      expect(await nodeOf(on.store, others[0]?.id ?? '')).not.toBeNull()
      expect(await problemsOf(on.store)).toEqual([])
    })

    test('occurrences of one fact are one node with a report each', async () => {
      const text = 'Mira Holt called Juan Ortega. The call of Holt and Ortega was long.'
      const who = [actor('person:mira holt', 'Mira Holt'), actor('person:juan ortega', 'Juan Ortega')]
      const entities = [
        entity(text, 'person:mira holt', 'Mira Holt'),
        entity(text, 'person:juan ortega', 'Juan Ortega'),
      ]
      const first = event(text, 'Mira Holt called Juan Ortega.', who, { date: ON_SUNDAY, mode: null })
      const second = event(text, 'The call of Holt and Ortega was long.', who, { date: ON_SUNDAY, mode: 'phone' })
      const surer = { ...first, confidence: 0.95, mode: 'talks' as const }
      await ingest(on.store, [documentOf(text, {}, { entities, events: [first, second, surer] })])
      const reports = await edgesOf(on.store, 'REPORTED_IN')
      expect(new Map(reports.map(({ props }) => [props.start, props.confidence]))).toEqual(
        new Map([
          [0, 0.95],
          [30, 0.9],
        ]),
      )
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toHaveLength(1)
      // Of the two in one sentence the surer counts, so the article's modes are talks and phone: as long, so the first.
      expect(await nodeOf(on.store, first.id)).toMatchObject({
        mode: 'phone',
      })
    })

    test('an entity that a fact uses and no entity list names is still there', async () => {
      const document = callStrikeQuote()
      await ingest(on.store, [{ ...document, entities: [] }])
      expect(await nodeOf(on.store, 'person:mira holt')).toMatchObject({ name: 'mira holt' })
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toHaveLength(1)
      expect(await problemsOf(on.store)).toEqual([])
    })

    test('words for somebody that are no name are counted, and no alias', async () => {
      const text = 'Mira Holt said that she would call.'
      const holt = entity(text, 'person:mira holt', 'Mira Holt', { words: ['Mira Holt', 'she'], aliases: [] })
      await ingest(on.store, [documentOf(text, {}, { entities: [holt] })])
      expect(await nodeOf(on.store, 'person:mira holt')).toMatchObject({ name: 'Mira Holt', aliases: [] })
      expect(await edgesOf(on.store, 'MENTIONS')).toMatchObject([{ props: { count: 2, aliases: [], forms: ['she'] } }])
    })

    test('places are no nodes', async () => {
      const text = 'Mira Holt spoke in Arica.'
      const place = entity(text, 'place:arica', 'Arica')
      await ingest(on.store, [
        documentOf(text, {}, { entities: [place, entity(text, 'person:mira holt', 'Mira Holt')] }),
      ])
      expect(await edgesOf(on.store, 'MENTIONS')).toMatchObject([{ to: 'person:mira holt' }])
    })

    test('ids beyond the plain ones are told apart and in one order', async () => {
      const ids = ['\u{1f600}', '\uff5e', 'é', 'e\u0301', 'Z', 'a b', "it's", 'a"b']
      const documents = ids.map((id) => call(id, 'phone'))
      await ingest(on.store, documents)
      expect(await graphOf(on.store)).toEqual(await freshGraphOf(documents.toReversed()))
      expect((await stats(on.store)).counts).toMatchObject({ Article: ids.length, Person: 2 })
    })

    test('names that a program could trip over are only names', async () => {
      const text = "__proto__ called constructor' OR 1=1 //."
      const [one, two] = ['__proto__', "constructor' OR 1=1 //"]
      const who = [actor('person:proto', one), actor('person:constructor', two)]
      const entities = [entity(text, 'person:proto', one), entity(text, 'person:constructor', two)]
      await ingest(on.store, [documentOf(text, { id: '__proto__' }, { entities, events: [event(text, text, who)] })])
      expect(await nodeOf(on.store, 'person:proto')).toMatchObject({ name: '__proto__', aliases: [] })
      expect(await nodeOf(on.store, 'person:constructor')).toMatchObject({ name: two })
      expect(await problemsOf(on.store)).toEqual([])
      expect(await retract(on.store, '__proto__')).toEqual(['article:__proto__'])
      expect(await graphOf(on.store)).toEqual([])
    })
  })
}
