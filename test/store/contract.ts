import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/store/fingerprint.ts'
import { stats } from '../../src/store/stats.ts'
import type { Store } from '../../src/store/store.ts'
import { retract } from '../../src/write/retract.ts'
import { storedArticles } from '../../src/write/stored-articles.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { actor, documentOf, entity, event, recipient } from '../write/documents.ts'
import { call, callStrikeQuote, ON_SUNDAY } from '../write/fixtures.ts'
import { newsDocument, newsSpec } from '../write/news.ts'
import { edgesOf, EXTRACTOR, freshGraphOf, graphOf, ingest, nodeOf, problemsOf } from './graph.ts'

/** What a store's own test file hands in. */
export interface Subject {
  /** Opens the store, emptied first where `fresh`. */
  open(fresh: boolean): Promise<Store>
  /** How many random worlds the properties are tried on. */
  readonly worlds: number
}

/** Everything that every store must do alike. */
export function describeStore(name: string, subject: Subject): void {
  describe(`${name} keeps the contract`, () => {
    let store: Store
    beforeEach(async () => {
      store = await subject.open(true)
    })
    afterEach(async () => {
      await store.close()
    })
    const outcomes = async (...given: Parameters<typeof ingest>): Promise<string[]> =>
      (await ingest(...given)).map(({ outcome }) => outcome)

    describe('the port', () => {
      test('gives back what was stored', async () => {
        const props = {
          id: 'article:x',
          text: 'a\n"b" \u{1f30d} é',
          lists: ['b', 'a'],
          none: [],
          half: 0.5,
          count: 3,
          yes: true,
        }
        await store.write((tx) => tx.run('CREATE (n:Article) SET n = $props', { props }))
        expect(await nodeOf(store, 'article:x')).toEqual(props)
      })

      test('stores nothing of a transaction that fails', async () => {
        const failing = store.write(async (tx) => {
          await tx.run("CREATE (n:Article {id: 'article:x'})")
          throw new Error('changed my mind')
        })
        await expect(failing).rejects.toThrow('changed my mind')
        expect(await nodeOf(store, 'article:x')).toBeNull()
      })

      test('goes on after a statement that is wrong', async () => {
        await expect(store.write((tx) => tx.run('CREATE (n:Article {id: '))).rejects.toThrow(/./)
        await store.write((tx) => tx.run("CREATE (n:Article {id: 'article:x'})"))
        expect(await nodeOf(store, 'article:x')).not.toBeNull()
      })

      test('refuses a second node with the id of another', async () => {
        const twice = store.write(async (tx) => {
          await tx.run("CREATE (n:Event {id: 'event:x'})")
          await tx.run("CREATE (n:Event {id: 'event:x'})")
        })
        await expect(twice).rejects.toThrow(/./)
        expect(await nodeOf(store, 'event:x')).toBeNull()
      })

      test('reads see what is committed', async () => {
        let seen: unknown
        await store.write(async (tx) => {
          await tx.run("CREATE (n:Article {id: 'article:x'})")
          seen = await nodeOf(store, 'article:x')
        })
        expect(seen).toBeNull()
        expect(await nodeOf(store, 'article:x')).not.toBeNull()
      })

      test('takes writes that come at once', async () => {
        const add = (): Promise<unknown> =>
          store.write(async (tx) => {
            await tx.run("MERGE (n:Event {id: 'event:x'}) SET n.count = coalesce(n.count, 0) + 1")
          })
        await add()
        await Promise.all(Array.from({ length: 8 }, add))
        expect(await nodeOf(store, 'event:x')).toMatchObject({ count: 9 })
      })

      test('keeps what it holds when it is opened again', async () => {
        await ingest(store, [callStrikeQuote()])
        const before = await graphOf(store)
        await store.close()
        store = await subject.open(false)
        expect(await graphOf(store)).toEqual(before)
        expect(await outcomes(store, [callStrikeQuote()])).toEqual(['unchanged'])
        expect(await store.search('holt', ['Person'], 5)).toHaveLength(1)
      })
    })

    describe('search', () => {
      beforeEach(() =>
        ingest(store, [callStrikeQuote(), call('other', 'phone', { title: 'Ónly a cáll' }, 'Míra Hølt')]),
      )

      test.each([
        ['HOLT', ['person:mira holt']],
        ['míra hólt', ['person:mira holt']],
        ['Ortega', ['person:juan ortega']],
        ['Mira Ortega', []],
        ['nobody', []],
        ['"(*', []],
        ['', []],
        ['holt AND', []],
      ])('persons with %j', async (text, ids) => {
        expect((await store.search(text, ['Person'], 10)).map(({ id }) => id)).toEqual(ids)
      })

      test('finds titles, statements and countries, and only the kinds asked for', async () => {
        expect(await store.search('only CALL', ['Article', 'Statement'], 10)).toMatchObject([
          { kind: 'Article', id: 'article:other' },
        ])
        expect(await store.search('talk again', ['Statement'], 10)).toMatchObject([{ kind: 'Statement' }])
        expect(await store.search('norway', ['Country', 'Person'], 10)).toMatchObject([
          { kind: 'Country', id: 'country:NOR' },
        ])
        expect(await store.search('norway', ['Person'], 10)).toEqual([])
      })

      test('keeps to the limit, and forgets what is gone', async () => {
        expect(await store.search('mira', ['Person', 'Article'], 1)).toHaveLength(1)
        await retract(store, 'first')
        expect(await store.search('talk again', ['Statement'], 10)).toEqual([])
        expect(await store.search('norway', ['Country'], 10)).toEqual([])
      })
    })

    describe('writing', () => {
      test('makes the graph of the design', async () => {
        const [{ diagnostics } = { diagnostics: null }] = await ingest(store, [callStrikeQuote()])
        expect(diagnostics).toEqual([])
        const { counts } = await stats(store)
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
        expect(await edgesOf(store, 'SPOKE_WITH')).toMatchObject([
          {
            from: 'person:juan ortega',
            to: 'person:mira holt',
            props: { date: '2025-03-02', precision: 'day', mode: 'phone' },
          },
        ])
        expect(await edgesOf(store, 'ATTACKED')).toMatchObject([
          { from: 'country:CHL', to: 'country:NOR', props: { date: '2025-03-02', precision: 'day', mode: 'drone' } },
        ])
        expect(await edgesOf(store, 'REPRESENTS')).toMatchObject([
          {
            from: 'person:mira holt',
            to: 'country:NOR',
            props: { title: 'President', firstReported: '2025-03-03', lastReported: '2025-03-03' },
          },
        ])
        expect(await nodeOf(store, 'person:mira holt')).toMatchObject({ name: 'Mira Holt', aliases: ['Holt'] })
        expect(await nodeOf(store, 'country:NOR')).toMatchObject({ name: 'Norway', iso2: 'NO', iso3: 'NOR' })
        expect(await problemsOf(store)).toEqual([])
      })

      test('labels entities as such', async () => {
        await ingest(store, [callStrikeQuote()])
        const [row] = await store.read((tx) => tx.run('MATCH (n:Entity) RETURN count(n) AS count'))
        expect(row).toEqual({ count: 4 })
      })

      test('writing again changes nothing', async () => {
        expect(await outcomes(store, [callStrikeQuote(), call('other', 'talks')])).toEqual(['created', 'created'])
        const before = await graphOf(store)
        expect(await outcomes(store, [call('other', 'talks'), callStrikeQuote()])).toEqual(['unchanged', 'unchanged'])
        expect(await graphOf(store)).toEqual(before)
      })

      test('an article that older rules read is replaced', async () => {
        await writeExtractions(store, [call('a', 'talks')], { extractor: 'older' })
        expect(await outcomes(store, [call('a', 'phone')])).toEqual(['replaced'])
        expect(await nodeOf(store, 'article:a')).toMatchObject({ extractor: 'test-1' })
        expect(await graphOf(store)).toEqual(await freshGraphOf([call('a', 'phone')]))
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
        await ingest(store, documents)
        const articles = []
        for await (const article of storedArticles(store)) articles.push(article)
        expect(articles).toEqual(documents.map(({ article }) => ({ ...article, extractor: 'test-1' })))
        const some = []
        for await (const article of storedArticles(store, ({ id }) => id === 'other')) some.push(article.id)
        expect(some).toEqual(['other'])
      })

      test('leaves out a fact whose words are not in the text, and says so', async () => {
        const document = callStrikeQuote()
        const [first, ...others] = document.events
        if (first === undefined) throw new Error('the fixture has events')
        const moved = { ...first, evidence: { ...first.evidence, start: 1 } }
        const [outcome] = await ingest(store, [{ ...document, events: [moved, ...others] }])
        expect(outcome).toMatchObject({ outcome: 'created', diagnostics: [{ level: 'error', start: 1 }] })
        expect(outcome?.diagnostics[0]?.message).toContain(first.id)
        expect(await nodeOf(store, first.id)).toBeNull()
        expect(await nodeOf(store, others[0]?.id ?? '')).not.toBeNull()
        expect(await problemsOf(store)).toEqual([])
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
        await ingest(store, [documentOf(text, {}, { entities, events: [first, second, surer] })])
        const reports = await edgesOf(store, 'REPORTED_IN')
        expect(new Map(reports.map(({ props }) => [props.start, props.confidence]))).toEqual(
          new Map([
            [0, 0.95],
            [30, 0.9],
          ]),
        )
        expect(await edgesOf(store, 'SPOKE_WITH')).toHaveLength(1)
        // Of the two in one sentence the surer counts, so the article's modes are talks and phone: as long, so the first.
        expect(await nodeOf(store, first.id)).toMatchObject({
          mode: 'phone',
        })
      })

      test('an entity that a fact uses and no entity list names is still there', async () => {
        const document = callStrikeQuote()
        await ingest(store, [{ ...document, entities: [] }])
        expect(await nodeOf(store, 'person:mira holt')).toMatchObject({ name: 'mira holt' })
        expect(await edgesOf(store, 'SPOKE_WITH')).toHaveLength(1)
        expect(await problemsOf(store)).toEqual([])
      })

      test('words for somebody that are no name are counted, and no alias', async () => {
        const text = 'Mira Holt said that she would call.'
        const holt = entity(text, 'person:mira holt', 'Mira Holt', { words: ['Mira Holt', 'she'], aliases: [] })
        await ingest(store, [documentOf(text, {}, { entities: [holt] })])
        expect(await nodeOf(store, 'person:mira holt')).toMatchObject({ name: 'Mira Holt', aliases: [] })
        expect(await edgesOf(store, 'MENTIONS')).toMatchObject([{ props: { count: 2, aliases: [], forms: ['she'] } }])
      })

      test('places are no nodes', async () => {
        const text = 'Mira Holt spoke in Arica.'
        const place = entity(text, 'place:arica', 'Arica')
        await ingest(store, [
          documentOf(text, {}, { entities: [place, entity(text, 'person:mira holt', 'Mira Holt')] }),
        ])
        expect(await edgesOf(store, 'MENTIONS')).toMatchObject([{ to: 'person:mira holt' }])
      })

      test('ids beyond the plain ones are told apart and in one order', async () => {
        const ids = ['\u{1f600}', '\uff5e', 'é', 'e\u0301', 'Z', 'a b', "it's", 'a"b']
        const documents = ids.map((id) => call(id, 'phone'))
        await ingest(store, documents)
        expect(await graphOf(store)).toEqual(await freshGraphOf(documents.toReversed()))
        expect((await stats(store)).counts).toMatchObject({ Article: ids.length, Person: 2 })
      })

      test('names that a program could trip over are only names', async () => {
        const text = "__proto__ called constructor' OR 1=1 //."
        const [one, two] = ['__proto__', "constructor' OR 1=1 //"]
        const who = [actor('person:proto', one), actor('person:constructor', two)]
        const entities = [entity(text, 'person:proto', one), entity(text, 'person:constructor', two)]
        await ingest(store, [documentOf(text, { id: '__proto__' }, { entities, events: [event(text, text, who)] })])
        expect(await nodeOf(store, 'person:proto')).toMatchObject({ name: '__proto__', aliases: [] })
        expect(await nodeOf(store, 'person:constructor')).toMatchObject({ name: two })
        expect(await problemsOf(store)).toEqual([])
        expect(await retract(store, '__proto__')).toEqual(['article:__proto__'])
        expect(await graphOf(store)).toEqual([])
      })
    })

    describe('pairs', () => {
      const text = 'They all met on Sunday in Arica.'
      const meeting = (count: number, rest: object = {}): ReturnType<typeof documentOf> => {
        const ids = Array.from({ length: count }, (_, i) => `person:p${i}`)
        const who = ids.map((id) => actor(id, 'They'))
        return documentOf(text, {}, { events: [event(text, text, who, { mode: 'meeting', date: ON_SUNDAY, ...rest })] })
      }

      test.each([
        ['three', meeting(3), 3],
        ['eight', meeting(8), 28],
        ['nine', meeting(9), 0],
        ['one', meeting(1), 0],
        ['three in a planned meeting', meeting(3, { modality: 'planned' }), 0],
        ['three in a visit', meeting(3, { mode: 'visit' }), 0],
        ['three in an exchange of no known mode', meeting(3, { mode: null }), 0],
      ])('%s', async (_name, document, pairs) => {
        await ingest(store, [document])
        expect(await edgesOf(store, 'SPOKE_WITH')).toHaveLength(pairs)
        expect(await problemsOf(store)).toEqual([])
      })

      test('nobody is joined with himself', async () => {
        const who = [actor('country:CHL', 'They'), recipient('country:CHL', 'all'), recipient('country:NOR', 'Arica')]
        const strike = event(text, text, who, { type: 'ASSAULT', mode: 'drone', cameo: '18' })
        await ingest(store, [documentOf(text, {}, { events: [strike] })])
        expect(await edgesOf(store, 'ATTACKED')).toMatchObject([{ from: 'country:CHL', to: 'country:NOR' }])
      })

      test('come and go with the mode that most articles give', async () => {
        await ingest(store, [call('a', 'visit')])
        expect(await edgesOf(store, 'SPOKE_WITH')).toEqual([])
        await ingest(store, [call('b', 'phone'), call('c', 'phone')], 1)
        expect(await edgesOf(store, 'SPOKE_WITH')).toMatchObject([{ props: { mode: 'phone' } }])
        await ingest(store, [call('d', 'visit'), call('e', 'visit')], 1)
        expect(await edgesOf(store, 'SPOKE_WITH')).toEqual([])
        await retract(store, 'd')
        await retract(store, 'e')
        expect(await edgesOf(store, 'SPOKE_WITH')).toMatchObject([{ props: { mode: 'phone' } }])
        expect(await problemsOf(store)).toEqual([])
      })
    })

    describe('votes', () => {
      const nameAfter = async (...names: string[]): Promise<unknown> => {
        await ingest(
          store,
          names.map((name, i) => call(`n${i}`, 'phone', {}, name)),
        )
        const node = await nodeOf(store, 'person:mira holt')
        return [node?.name, node?.aliases]
      }

      test.each([
        [['Mira Holt'], ['Mira Holt', []]],
        [
          ['M. Holt', 'Mira Holt'],
          ['Mira Holt', ['M. Holt']],
        ],
        [
          ['M. Holt', 'M. Holt', 'Mira Holt'],
          ['M. Holt', ['Mira Holt']],
        ],
        [
          ['Mira Halt', 'Mira Holt'],
          ['Mira Halt', ['Mira Holt']],
        ],
        [
          ['mira Holt', 'Mira Holt'],
          ['Mira Holt', ['mira Holt']],
        ],
        [
          ['Mira Holz', 'Éva Holt'],
          ['Mira Holz', ['Éva Holt']],
        ],
      ])('of %j', async (names, expected) => {
        expect(await nameAfter(...names)).toEqual(expected)
      })

      test('an office is reported from its first day to its last, and no longer than it is', async () => {
        const days = ['2025-03-05', '2025-03-01', '2025-03-09']
        await ingest(
          store,
          days.map((publishedAt, i) => callStrikeQuote({ id: `o${i}`, publishedAt })),
        )
        const between = async (): Promise<unknown> => {
          const [edge] = await edgesOf(store, 'REPRESENTS')
          return [edge?.props.firstReported, edge?.props.lastReported]
        }
        expect(await between()).toEqual(['2025-03-01', '2025-03-09'])
        await retract(store, 'o2')
        expect(await between()).toEqual(['2025-03-01', '2025-03-05'])
        await retract(store, 'o1')
        expect(await between()).toEqual(['2025-03-05', '2025-03-05'])
        await retract(store, 'o0')
        expect(await graphOf(store)).toEqual([])
      })
    })

    describe('versions', () => {
      const older = call('a', 'phone', { updatedAt: '2025-03-04T09:00:00+05:30' })
      const newer = call('a', 'talks', { updatedAt: '2025-03-04T04:00:00Z' }, 'Mira A. Holt')

      test('the latest instant stays, whatever comes last', async () => {
        expect(await outcomes(store, [newer, older])).toEqual(['created', 'superseded'])
        expect(await graphOf(store)).toEqual(await freshGraphOf([newer]))
        expect(await outcomes(store, [older, newer], 1)).toEqual(['superseded', 'unchanged'])
        expect(await graphOf(store)).toEqual(await freshGraphOf([newer]))
      })

      test('a correction replaces its own facts, and only those', async () => {
        const others = [callStrikeQuote(), call('b', 'phone')]
        await ingest(store, [older, ...others])
        expect(await outcomes(store, [newer])).toEqual(['replaced'])
        expect(await graphOf(store)).toEqual(await freshGraphOf([newer, ...others]))
      })

      test('several versions in one batch', async () => {
        expect(await outcomes(store, [older, newer, older, newer])).toEqual([
          'created',
          'replaced',
          'superseded',
          'unchanged',
        ])
        expect(await graphOf(store)).toEqual(await freshGraphOf([newer]))
      })

      test('undated ones go by their hash, unless told to replace', async () => {
        const [low, high] = [
          call('a', 'phone', { publishedAt: null, contentHash: '1' }),
          call('a', 'talks', { publishedAt: null, contentHash: '2' }),
        ]
        expect(await outcomes(store, [high, low])).toEqual(['created', 'superseded'])
        const [replaced] = await writeExtractions(store, [low], { ...EXTRACTOR, replace: true })
        expect(replaced?.outcome).toBe('replaced')
        expect(await graphOf(store)).toEqual(await freshGraphOf([low]))
      })
    })

    describe('retracting', () => {
      test.each(['first', 'article:first', 'https://news.example/1', 'HTTPS://News.example:443/1?utm_medium=y#top'])(
        'by %s',
        async (named) => {
          await ingest(store, [callStrikeQuote({ url: 'https://news.example/1?utm_source=x' }), call('other', 'talks')])
          expect(await retract(store, named)).toEqual(['article:first'])
          expect(await graphOf(store)).toEqual(await freshGraphOf([call('other', 'talks')]))
        },
      )

      test('what is not there is told, and nothing else goes', async () => {
        await ingest(store, [call('other', 'talks')])
        expect(await retract(store, 'article:first')).toEqual([])
        expect(await retract(store, 'https://news.example/2')).toEqual([])
        expect(await graphOf(store)).toEqual(await freshGraphOf([call('other', 'talks')]))
      })

      test('leaves alone what is not ours', async () => {
        await store.write((tx) => tx.run("CREATE (:Reader {id: 'mine'})-[:LIKES]->(:Paper {id: 'theirs'})"))
        await ingest(store, [callStrikeQuote()])
        await retract(store, 'first')
        expect(await graphOf(store)).toEqual([])
        expect(await edgesOf(store, 'LIKES')).toHaveLength(1)
      })
    })

    describe('any articles', () => {
      const world = fc.array(newsSpec, { maxLength: 6 }).map((specs) => specs.map(newsDocument))

      test('give one graph, in any order and any batches, and it is sound', async () => {
        await fc.assert(
          fc.asyncProperty(
            world,
            fc.infiniteStream(fc.nat()),
            fc.integer({ min: 1, max: 6 }),
            async (documents, keys, batch) => {
              const fresh = await subject.open(true)
              try {
                const shuffled = documents.map((document) => ({ document, key: keys.next().value ?? 0 }))
                shuffled.sort((a, b) => a.key - b.key)
                await ingest(
                  fresh,
                  shuffled.map(({ document }) => document),
                  batch,
                )
                expect(await graphOf(fresh)).toEqual(await freshGraphOf(documents))
                expect(await problemsOf(fresh)).toEqual([])
              } finally {
                await fresh.close()
              }
            },
          ),
          { numRuns: subject.worlds },
        )
      })

      test('taken out leave exactly the graph of the others, and come back', async () => {
        await fc.assert(
          fc.asyncProperty(world, fc.constantFrom('a', 'b', 'c', 'd'), async (documents, id) => {
            const fresh = await subject.open(true)
            try {
              await ingest(fresh, documents)
              await retract(fresh, id)
              expect(await graphOf(fresh)).toEqual(
                await freshGraphOf(documents.filter(({ article }) => article.id !== id)),
              )
              await ingest(fresh, documents.toReversed())
              expect(await graphOf(fresh)).toEqual(await freshGraphOf(documents))
              for (const each of ['a', 'b', 'c', 'd']) await retract(fresh, each)
              expect(await graphOf(fresh)).toEqual([])
            } finally {
              await fresh.close()
            }
          }),
          { numRuns: subject.worlds },
        )
      })
    })

    test('two writers at once do not lose a vote', async () => {
      const documents = Array.from({ length: 8 }, (_, i) => call(`w${i}`, i % 2 === 0 ? 'phone' : 'talks'))
      await Promise.all(documents.map((document) => ingest(store, [document])))
      expect(await graphOf(store)).toEqual(await freshGraphOf(documents))
    })

    describe('verify', () => {
      const first = callStrikeQuote()
      beforeEach(() => ingest(store, [first, call('other', 'phone')]))
      const spoil = (cypher: string): Promise<unknown> => store.write((tx) => tx.run(cypher))

      test('names the fact whose words were altered', async () => {
        await spoil(
          "MATCH (:Event {type: 'ASSAULT'})-[r:REPORTED_IN]->() SET r.text = 'Drones from Norway hit a port in Chile.'",
        )
        const [problem, ...others] = await problemsOf(store)
        expect(problem).toMatchObject({
          check: 'span',
          id: first.events[1]?.id,
          article: 'article:first',
          expected: 'Drones from Norway hit a port in Chile.',
          found: first.events[1]?.evidence.text,
        })
        for (const part of [problem?.id, 'article:first', 'Drones from Norway', 'Drones from Chile']) {
          expect(problem?.message).toContain(part)
        }
        // The summary was voted for with the words as they were.
        expect(others.every(({ check }) => check === 'derived')).toBe(true)
      })

      test.each([
        ['the text of an article', "MATCH (a:Article {id: 'article:other'}) SET a.text = 'x' + a.text", 'span'],
        ['a place', 'MATCH (:Event)-[r:REPORTED_IN]->() SET r.start = r.start + 1', 'span'],
        [
          'a segment',
          'MATCH (:Statement)-[r:REPORTED_IN]->() SET r.segments = \'[{"start":0,"end":2,"text":"No"}]\'',
          'span',
        ],
        ['a tally', 'MATCH (p:Person {id: \'person:mira holt\'}) SET p.votes = \'{"articles":{"all":9}}\'', 'derived'],
        ['a name', "MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'X'", 'derived'],
        ['a mode', "MATCH (e:Event {type: 'CONSULT'}) SET e.mode = 'talks'", 'derived'],
        ['a pair too few', 'MATCH ()-[r:SPOKE_WITH]->() DELETE r', 'derived'],
        [
          'a pair too many',
          'MATCH (a)-[r:SPOKE_WITH]->(b) CREATE (a)-[s:SPOKE_WITH]->(b) SET s = properties(r)',
          'derived',
        ],
        ['a pair of no event', "MATCH ()-[r:ATTACKED]->() SET r.eventId = 'event:gone'", 'derived'],
        ['a pair of another day', "MATCH ()-[r:SPOKE_WITH]->() SET r.date = '2020-01-01'", 'derived'],
        ['a participant too few', 'MATCH ()-[r:PARTICIPATED_IN]->() DELETE r', 'derived'],
        ['an office of other days', "MATCH ()-[r:REPRESENTS]->() SET r.lastReported = '2030-01-01'", 'derived'],
        ['a speaker too many', 'MATCH (c:Country), (s:Statement) CREATE (c)-[:STATED]->(s)', 'derived'],
        ['a fact that nobody reports', "CREATE (:Event {id: 'event:none'})", 'derived'],
      ])('finds %s', async (_name, cypher, check) => {
        expect(await problemsOf(store)).toEqual([])
        await spoil(cypher)
        const problems = await problemsOf(store)
        expect(problems.map((problem) => problem.check)).toContain(check)
      })
    })

    test('the fingerprint is that of the graph, and of nothing else', async () => {
      const empty = await fingerprint(store)
      await ingest(store, [callStrikeQuote()])
      const full = await fingerprint(store)
      expect(full).toMatch(/^[0-9a-f]{64}$/)
      expect(full).not.toBe(empty)
      await store.write((tx) => tx.run("CREATE (:Reader {id: 'mine'})"))
      expect(await fingerprint(store)).toBe(full)
      await store.write((tx) => tx.run("MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'Mira  Holt'"))
      expect(await fingerprint(store)).not.toBe(full)
      await store.write((tx) => tx.run("MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'Mira Holt'"))
      expect(await fingerprint(store)).toBe(full)
      await store.write((tx) => tx.run("MATCH ()-[r:SPOKE_WITH]->() SET r.date = '2025-03-03'"))
      expect(await fingerprint(store)).not.toBe(full)
    })
  })
}
