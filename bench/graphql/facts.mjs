// What the operations ask about, chosen from the graph by rule: some that most of the news is about and some that are rare.
import { executeOperation } from '../../dist/graphql/execute.js'
import { graphOf } from './graph.mjs'

/** Ranks of people and countries that are asked about, from the most mentioned on. */
const RANKS = [0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 180, 320, 560, 900, 1200, 1500]

export async function factsOf(store, scale) {
  const graph = graphOf(scale)
  const codes = Array.from({ length: 16 }, (_, rank) => graph.country(rank * rank < 180 ? rank * rank : rank).code)
  return {
    people: RANKS.filter((rank) => rank < graph.size.people).map((rank) => graph.person(rank).id),
    countries: codes,
    months: ['2024-03', '2024-09', '2025-02', '2025-06', '2025-11'].map((month) => [`${month}-01`, `${month}-28`]),
    pairs: ['USA RUS', 'RUS UKR', 'UKR RUS', 'ISR PSE', 'CHN IND', 'IRN ISR', 'TUR SAU', 'GBR FRA'].map((pair) =>
      pair.split(' '),
    ),
    words: ['ceasefire', 'energy', 'sanctions', 'grain'],
    deep: await deepPages(store, graph.size),
  }
}

/** Cursors of items far down the list of all contacts. */
async function deepPages(store, size) {
  const DAY_AND_ID = `
    MATCH (e:Event)
    WHERE e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
    WITH e ORDER BY e.start DESC, e.id SKIP $skip LIMIT 1
    RETURN e.start AS day, e.id AS id`
  const pages = []
  for (const part of [0.2, 0.35, 0.5, 0.6]) {
    const position = Math.round(size.contacts * part)
    const [{ day, id }] = await store.read((tx) => tx.run(DAY_AND_ID, { skip: position }))
    pages.push({ position, cursor: await cursorOf(store, day, `contact:${id.slice('event:'.length)}`) })
  }
  return pages
}

/** The cursor of a contact of a day: that day's list is a part of the whole in the same order. */
async function cursorOf(store, day, id) {
  const query = `query ($day: Date!, $after: String) {
    contacts(until: $day, first: 100, after: $after) { edges { cursor node { id } } pageInfo { endCursor } }
  }`
  for (let after = null; ;) {
    const { data } = await executeOperation(store, { query, variables: { day, after } })
    const found = data.contacts.edges.find(({ node }) => node.id === id)
    if (found) return found.cursor
    after = data.contacts.pageInfo.endCursor
  }
}
