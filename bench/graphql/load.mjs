// Writes the generated graph into a store, in the shape that the writer gives it.
import { createEdges, createNodes, createReports, CREATE_ARTICLE_MENTIONS } from '../../dist/store/cypher/write.js'
import { graphOf, PAIRS } from './graph.mjs'

const BATCH = 5_000

/** Loads the graph of a scale into an empty store. */
export async function load(store, scale, say) {
  const graph = graphOf(scale)
  const { size } = graph
  const votes = '{"articles":1}'
  const write = async (name, cypher, rows) => {
    let batch = []
    let done = 0
    const flush = async () => {
      if (batch.length > 0) await store.write((tx) => tx.run(cypher, { rows: batch }))
      done += batch.length
      batch = []
    }
    for (const row of rows) {
      batch.push(row)
      if (batch.length >= BATCH) await flush()
    }
    await flush()
    say(`  ${name}: ${done}`)
  }
  const each = function* (count, make) {
    for (let index = 0; index < count; index++) yield* make(index)
  }
  const node = (props) => [{ props: { ...props, votes } }]
  const named = ({ id, name, ...rest }) => node({ id, name, aliases: [], searchText: name.toLowerCase(), ...rest })

  await write(
    'countries',
    createNodes('Country'),
    each(size.countries, (index) => {
      const { id, name, code } = graph.country(index)
      return named({ id, name, iso3: code })
    }),
  )
  await write(
    'people',
    createNodes('Person'),
    each(size.people, (index) => {
      const { id, name } = graph.person(index)
      return named({ id, name })
    }),
  )
  await write(
    'articles',
    createNodes('Article'),
    each(size.articles, (index) => [{ props: graph.article(index) }]),
  )
  await write(
    'contacts',
    createNodes('Event'),
    each(size.contacts, (index) => node(graph.contact(index).props)),
  )
  await write(
    'attacks',
    createNodes('Event'),
    each(size.attacks, (index) => node(graph.attack(index).props)),
  )
  await write(
    'statements',
    createNodes('Statement'),
    each(size.statements, (index) => node(graph.statement(index).props)),
  )

  const events = function* (make) {
    yield* each(size.contacts, (index) => make(graph.contact(index)))
    yield* each(size.attacks, (index) => make(graph.attack(index)))
  }
  await write(
    'REPRESENTS',
    createEdges('REPRESENTS'),
    each(Math.min(size.people, 1_000), (index) => {
      const { id, country } = graph.person(index)
      return [
        {
          from: id,
          to: `country:${country}`,
          props: { title: 'Minister', firstReported: '2024-01-01', lastReported: '2025-12-31' },
        },
      ]
    }),
  )
  await write(
    'PARTICIPATED_IN',
    createEdges('PARTICIPATED_IN'),
    events(({ id, props: { sortDate }, parts }) =>
      parts.map((part) => ({
        from: part.id,
        to: id,
        props: { role: part.role, country: part.country, sector: null, entity: part.id, sortDate },
      })),
    ),
  )
  const pair = (type, one, other, { id, start, precision, mode }) => {
    const key = `${id} ${one} ${other}`
    return { type, row: { from: one, to: other, props: { id: key, eventId: id, date: start, precision, mode } } }
  }
  const pairs = ({ props, parts }) => {
    if (props.modality !== 'asserted') return []
    if (props.type === 'ASSAULT') {
      const [by, on] = parts
      return by.id === on.id ? [] : [pair('ATTACKED', by.id, on.id, props)]
    }
    if (!PAIRS.CONTACT_MODES.includes(props.mode)) return []
    const ids = parts.map(({ id }) => id).sort()
    return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => pair('SPOKE_WITH', one, other, props)))
  }
  for (const type of ['SPOKE_WITH', 'ATTACKED']) {
    await write(
      type,
      createEdges(type),
      events((event) => pairs(event).flatMap((found) => (found.type === type ? [found.row] : []))),
    )
  }
  const reports = ({ reports: all }) =>
    all.map(({ from, article, props }) => ({ from, to: graph.articleId(article), props }))
  await write('REPORTED_IN of events', createReports('Event'), events(reports))
  const statements = (make) => each(size.statements, (index) => make(graph.statement(index)))
  await write('REPORTED_IN of statements', createReports('Statement'), statements(reports))
  await write(
    'STATED',
    createEdges('STATED'),
    statements(({ id, speaker, props }) => [
      { from: speaker, to: id, props: { date: props.date, entity: speaker, sortDate: props.sortDate } },
    ]),
  )
  await write(
    'ADDRESSED_TO',
    createEdges('ADDRESSED_TO'),
    statements(({ id, addressees, props: { sortDate } }) =>
      addressees.map((to) => ({ from: id, to, props: { entity: to, sortDate } })),
    ),
  )
  await write(
    'MENTIONS of statements',
    createEdges('MENTIONS'),
    statements(({ id, mentions, props: { sortDate } }) =>
      mentions.map((to) => ({ from: id, to, props: { count: 1, entity: to, sortDate } })),
    ),
  )
  await write(
    'MENTIONS of articles',
    CREATE_ARTICLE_MENTIONS,
    each(size.articles, (index) => {
      const used = new Set()
      for (const at of [index * 2, index * 2 + 1])
        if (at < size.contacts) for (const { id } of graph.contact(at).parts) used.add(id)
      for (let at = index * 4; at < Math.min(size.statements, index * 4 + 4); at++)
        used.add(graph.statement(at).speaker)
      const { id, sortDate } = graph.article(index)
      return [...used].map((to) => ({
        from: id,
        to,
        props: { count: 1, name: to, forms: [], offices: '[]', entity: to, sortDate },
      }))
    }),
  )
}
