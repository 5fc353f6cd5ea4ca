import { describe, expect, test } from 'vitest'
import { Names } from '../../src/graphql/compile/names.ts'
import { compiled, statementOf } from './compiled.ts'

const cypher = (query: string, variables?: Record<string, unknown>) => statementOf(query, variables).cypher

describe('the statement of', () => {
  test('the first query that people see', () => {
    expect(
      cypher(`{
        contacts(first: 3) {
          edges { node { date mode participants { name } reports { text article { title } } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (e:Event)
        WHERE e.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
        WITH DISTINCT e, e.sortDate AS at
        ORDER BY at DESC, e.id LIMIT $limit
        CALL (e) {
          MATCH (e)<-[:PARTICIPATED_IN]-(n:Entity)
          WITH DISTINCT n
          ORDER BY n.id
          RETURN collect({name: n.name, id: n.id}) AS participants
        }
        CALL (e) {
          MATCH (e)-[r:REPORTED_IN]->(r_end:Article)
          WITH DISTINCT r, r_end
          ORDER BY coalesce(r_end.publishedAt, '') DESC, r_end.id, r.start LIMIT $first
          RETURN collect({text: r.text, article: {title: r_end.title}}) AS reports
        }
        WITH e, at, {at: at, id: e.id, node: {date: e.start, mode: e.mode, participants: participants, reports: reports}} AS item
        ORDER BY at DESC, e.id
        RETURN collect(item) AS contacts
      }
      RETURN {page: contacts} AS answer"
    `)
  })

  test('a person three levels deep', () => {
    expect(
      cypher(`{
        person(by: { id: "person:volodymyr zelensky" }) {
          name
          represents { title entity { name } }
          contacts(mode: [PHONE], first: 5) { totalCount nodes { date } }
          statements(about: "USA") { nodes { text reports(first: 1) { article { title url } } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n:Person)
        WHERE n.id = $ids
        WITH DISTINCT n
        ORDER BY n.id
        CALL (n) {
          MATCH (n)-[r:REPRESENTS]->(r_end:Entity)
          WITH DISTINCT r, r_end
          ORDER BY r_end.id, r.title
          RETURN collect({title: r.title, entity: {name: r_end.name, id: r_end.id}}) AS represents
        }
        CALL (n) {
          MATCH (n)-[x:PARTICIPATED_IN]->(e:Event)
          WHERE x.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral'] AND e.mode IN $mode
          WITH DISTINCT e, x.sortDate AS at
          ORDER BY at DESC, e.id LIMIT $limit
          RETURN collect({at: at, id: e.id, node: {date: e.start}}) AS contacts
        }
        CALL (n) {
          MATCH (n)-[x:PARTICIPATED_IN]->(e:Event)
          WHERE x.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral'] AND e.mode IN $mode
          RETURN count(DISTINCT e) AS contactsTotal
        }
        CALL (n) {
          MATCH (n)-[x_2:STATED]->(s:Statement)
          WHERE x_2.sortDate >= ''
          MATCH (s)-[x_1:MENTIONS]->() WHERE x_1.entity = $about
          WITH DISTINCT s, x_2.sortDate AS at_1
          ORDER BY at_1 DESC, s.id LIMIT $limit_1
          CALL (s) {
            MATCH (s)-[r_1:REPORTED_IN]->(r_1_end:Article)
            WITH DISTINCT r_1, r_1_end
            ORDER BY coalesce(r_1_end.publishedAt, '') DESC, r_1_end.id, r_1.start LIMIT $first
            RETURN collect({article: {title: r_1_end.title, url: r_1_end.url}}) AS reports
          }
          WITH s, at_1, {at: at_1, id: s.id, node: {text: s.text, reports: reports}} AS item
          ORDER BY at_1 DESC, s.id
          RETURN collect(item) AS statements
        }
        WITH n, {name: n.name, represents: represents, contacts: {page: contacts, total: contactsTotal}, statements: {page: statements}} AS item
        ORDER BY n.id
        RETURN collect(item) AS person
      }
      RETURN person AS answer"
    `)
  })

  test('the contacts of a country in a month', () => {
    expect(cypher(`{ contacts(country: "UKR", since: "2025-10-01", until: "2025-10-31") { nodes { id } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH (e:Event)
          WHERE e.sortDate >= $since AND e.sortDate <= $until AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          MATCH (e)<-[x:PARTICIPATED_IN]-() WHERE x.country = $countryCountry
          WITH DISTINCT e, e.sortDate AS at
          ORDER BY at DESC, e.id LIMIT $limit
          RETURN collect({at: at, id: e.id, node: {id: e.id}}) AS contacts
        }
        CALL (contacts) {
          WITH contacts WHERE size(contacts) < $limit_1
          MATCH (e_1:Event)
          WHERE e_1.sortDate < $since_1 AND e_1.lastDay >= $since_1 AND e_1.sortDate <= $until_1 AND e_1.type = 'CONSULT' AND e_1.modality = 'asserted' AND e_1.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          MATCH (e_1)<-[x_1:PARTICIPATED_IN]-() WHERE x_1.country = $countryCountry_1
          WITH DISTINCT e_1, e_1.sortDate AS at_1
          ORDER BY at_1 DESC, e_1.id LIMIT $limit_1
          RETURN collect({at: at_1, id: e_1.id, node: {id: e_1.id}}) AS contacts_1
        }
        RETURN {page_0: contacts, page_1: contacts_1} AS answer"
      `)
  })

  test('contacts of two sides, backward from a cursor', () => {
    const before = Buffer.from('["latest","2025-10-12","event:1"]').toString('base64url')
    expect(
      cypher(
        `query ($before: String) {
          contacts(between: ["UKR", "person:donald trump"], last: 10, before: $before) { pageInfo { hasPreviousPage } }
        }`,
        { before },
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (p:Entity)-[x:PARTICIPATED_IN]->(e:Event)
        WHERE p.id = $between AND x.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral'] AND x.sortDate >= $beforeAt AND (x.sortDate > $beforeAt OR e.id < $beforeId)
        MATCH (e)<-[x_1:PARTICIPATED_IN]-() WHERE x_1.country = $betweenCountry
        MATCH (e)<-[x_2:PARTICIPATED_IN]-() WHERE x_2.entity = $between AND x_1.entity <> x_2.entity
        WITH DISTINCT e, x.sortDate AS at
        ORDER BY at, e.id DESC LIMIT $limit
        RETURN collect({at: at, id: e.id}) AS contacts
      }
      RETURN {page: contacts} AS answer"
    `)
  })

  test('attacks between two countries with their reports', () => {
    expect(
      cypher(`{
        attacks(by: "RUS", on: "UKR") {
          nodes { by { name } on { name } sources reportCount reports { attributedTo { name } attributedToText } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (p:Entity)-[x:PARTICIPATED_IN {role: 'actor'}]->(e:Event)
        WHERE p.id = $by_1 AND x.sortDate >= '' AND e.type = 'ASSAULT' AND e.modality = 'asserted'
        MATCH (e)<-[x_1:PARTICIPATED_IN {role: 'recipient'}]-() WHERE x_1.entity = $on_1
        WITH DISTINCT e, x.sortDate AS at
        ORDER BY at DESC, e.id LIMIT $limit
        CALL (e) {
          MATCH (e)<-[:PARTICIPATED_IN {role: 'actor'}]-(n:Entity)
          WITH DISTINCT n
          ORDER BY n.id
          RETURN collect({name: n.name, id: n.id}) AS by_2
        }
        CALL (e) {
          MATCH (e)<-[:PARTICIPATED_IN {role: 'recipient'}]-(n_1:Entity)
          WITH DISTINCT n_1
          ORDER BY n_1.id
          RETURN collect({name: n_1.name, id: n_1.id}) AS on_2
        }
        CALL (e) {
          MATCH (e)-[r:REPORTED_IN]->(:Article)
          RETURN count(DISTINCT r.sourceKey) AS sources
        }
        CALL (e) {
          MATCH (e)-[r_1:REPORTED_IN]->(:Article)
          RETURN count(r_1) AS reportCount
        }
        CALL (e) {
          MATCH (e)-[r_2:REPORTED_IN]->(r_2_end:Article)
          WITH DISTINCT r_2, r_2_end
          ORDER BY coalesce(r_2_end.publishedAt, '') DESC, r_2_end.id, r_2.start LIMIT $first
          CALL (r_2) {
            MATCH (n_2:Entity {id: r_2.attributedTo})
            WITH DISTINCT n_2
            ORDER BY n_2.id
            RETURN collect({name: n_2.name, id: n_2.id}) AS attributedTo
          }
          WITH r_2, r_2_end, {attributedTo: attributedTo, attributedToText: r_2.attributedToText} AS item
          ORDER BY coalesce(r_2_end.publishedAt, '') DESC, r_2_end.id, r_2.start
          RETURN collect(item) AS reports
        }
        WITH e, at, {at: at, id: e.id, node: {by: by_2, on: on_2, sources: sources, reportCount: reportCount, reports: reports}} AS item
        ORDER BY at DESC, e.id
        RETURN collect(item) AS attacks
      }
      RETURN {page: attacks} AS answer"
    `)
  })

  test('all participants of an event', () => {
    expect(cypher(`{ events(first: 1) { nodes { participants { role text entity { name } } } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH (e:Event)
          WHERE e.sortDate >= ''
          WITH DISTINCT e, e.sortDate AS at
          ORDER BY at DESC, e.id LIMIT $limit
          CALL (e) {
            MATCH (e)-[r:REPORTED_IN]->(a:Article)
            WITH r, a
            ORDER BY a.id, r.start LIMIT 1
            RETURN collect(r.participants) AS written
          }
          CALL (e) {
            MATCH (e)<-[:PARTICIPATED_IN]-(n:Entity)
            WITH DISTINCT n
            ORDER BY n.id
            RETURN collect({id: n.id, entity_0: {name: n.name, id: n.id}}) AS participants
          }
          WITH e, at, {at: at, id: e.id, node: {participants: {written: written, known: participants}}} AS item
          ORDER BY at DESC, e.id
          RETURN collect(item) AS events
        }
        RETURN {page: events} AS answer"
      `)
  })

  test('nodes of several kinds', () => {
    expect(
      cypher(
        `{ nodes(ids: ["contact:1", "person:x", "event:1", "no kind"]) { id ... on Contact { date } ... on Person { name } } }`,
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n:Event)
        WHERE n.id IN $contactIds AND n.type = 'CONSULT' AND n.modality = 'asserted' AND n.mode IN ['phone', 'meeting', 'talks', 'multilateral']
        WITH DISTINCT n
        ORDER BY n.id
        RETURN collect({id: n.id, node: {id: n.id, date: n.start}}) AS nodes
      }
      CALL () {
        MATCH (n_1:Event)
        WHERE n_1.id IN $eventIds
        WITH DISTINCT n_1
        ORDER BY n_1.id
        RETURN collect({id: n_1.id, node: {id: n_1.id}}) AS nodes_1
      }
      CALL () {
        MATCH (n_2:Person)
        WHERE n_2.id IN $personIds
        WITH DISTINCT n_2
        ORDER BY n_2.id
        RETURN collect({id: n_2.id, node: {id: n_2.id, name: n_2.name}}) AS nodes_2
      }
      RETURN [nodes, nodes_1, nodes_2] AS answer"
    `)
  })

  test('a path over two relations', () => {
    expect(
      cypher(`{
        path(from: "UKR", to: "USA", maxHops: 3, relations: [CONTACT, OFFICE]) {
          length
          hops { from { name } to { name } contacts(first: 1) { date } offices { title } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (a:Entity) WHERE a.id = $pathFrom
        MATCH (b:Entity) WHERE b.id = $pathTo AND a.id <> b.id
        MATCH p = shortestPath((a)-[:SPOKE_WITH|REPRESENTS*1..3]-(b))
        WITH [n IN nodes(p) | n.id] AS ids, a, b
        ORDER BY size(ids), a.id, b.id LIMIT 1
        UNWIND range(0, size(ids) - 2) AS i
        MATCH (h:Entity {id: ids[i]})
        MATCH (h_end:Entity {id: ids[i + 1]})
        WITH DISTINCT h, h_end, i
        ORDER BY i
        CALL (h, h_end) {
          MATCH (h)-[w:SPOKE_WITH]-(h_end)
          MATCH (e:Event {id: w.eventId})
          WITH DISTINCT e
          ORDER BY coalesce(e.start, '') DESC, e.id LIMIT $first
          RETURN collect({date: e.start}) AS contacts
        }
        CALL (h, h_end) {
          MATCH (h)-[r:REPRESENTS]-(h_end)
          MATCH (r_end:Entity {id: endNode(r).id})
          WITH DISTINCT r, r_end
          ORDER BY r_end.id, r.title
          RETURN collect({title: r.title}) AS offices
        }
        WITH h, h_end, i, {i: i, hops_1: {from: {name: h.name, id: h.id}, to: {name: h_end.name, id: h_end.id}, contacts: contacts, offices: offices}} AS item
        ORDER BY i
        RETURN collect(item) AS path
      }
      RETURN path AS answer"
    `)
  })

  test('a timeline of two', () => {
    expect(cypher(`{ timeline(of: "UKR", with: "USA", first: 5) { nodes { id date ... on Statement { text } } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH (p:Entity)-[x:PARTICIPATED_IN]->(e:Event)
          WHERE p.id = $of AND x.sortDate >= '' AND e.type = 'ASSAULT' AND e.modality = 'asserted'
          MATCH (e)<-[x_1:PARTICIPATED_IN]-() WHERE x_1.entity = $with_1 AND x_1.entity <> x.entity AND x_1.role <> x.role
          WITH DISTINCT e, x.sortDate AS at
          ORDER BY at DESC, e.id LIMIT $limit
          RETURN collect({at: at, id: e.id, node: {id: e.id, date: e.start}}) AS timeline
        }
        CALL () {
          MATCH (e_1:Event)
          WHERE e_1.sortDate >= '' AND e_1.type = 'CONSULT' AND e_1.modality = 'asserted' AND e_1.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          MATCH (e_1)<-[x_2:PARTICIPATED_IN]-() WHERE x_2.country = $ofCountry
          MATCH (e_1)<-[x_3:PARTICIPATED_IN]-() WHERE x_3.country = $withCountry AND x_3.entity <> x_2.entity
          WITH DISTINCT e_1, e_1.sortDate AS at_1
          ORDER BY at_1 DESC, e_1.id LIMIT $limit_1
          RETURN collect({at: at_1, id: e_1.id, node: {id: e_1.id, date: e_1.start}}) AS timeline_1
        }
        CALL () {
          MATCH (p_1:Entity)-[x_5:STATED]->(s:Statement)
          WHERE p_1.id = $by_1 AND x_5.sortDate >= ''
          MATCH (s)-[x_4:ADDRESSED_TO|MENTIONS]->() WHERE x_4.entity = $with_2
          WITH DISTINCT s, x_5.sortDate AS at_2
          ORDER BY at_2 DESC, s.id LIMIT $limit_2
          RETURN collect({at: at_2, id: s.id, node: {id: s.id, date: s.date, text: s.text}}) AS timeline_2
        }
        CALL () {
          MATCH (p_2:Entity)-[x_7:STATED]->(s_1:Statement)
          WHERE p_2.id = $by_2 AND x_7.sortDate >= ''
          MATCH (s_1)-[x_6:ADDRESSED_TO|MENTIONS]->() WHERE x_6.entity = $with_3
          WITH DISTINCT s_1, x_7.sortDate AS at_3
          ORDER BY at_3 DESC, s_1.id LIMIT $limit_3
          RETURN collect({at: at_3, id: s_1.id, node: {id: s_1.id, date: s_1.date, text: s_1.text}}) AS timeline_3
        }
        RETURN {page_0: timeline, page_1: timeline_1, page_2: timeline_2, page_3: timeline_3} AS answer"
      `)
  })

  test('contacts counted by pair and by country', () => {
    expect(cypher(`{ contactCounts(groupBy: PAIR, person: "person:a") { count entities { name } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH (p:Entity)-[x:PARTICIPATED_IN]->(e:Event)
          WHERE p.id = $person AND x.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          WITH DISTINCT e
          MATCH (e)<-[:PARTICIPATED_IN]-(p_1:Entity) WHERE e.participantCount <= 8
          MATCH (e)<-[:PARTICIPATED_IN]-(q:Entity) WHERE p_1.id < q.id
          WITH p_1, q, count(DISTINCT e) AS count, min(e.start) AS earliest, max(e.start) AS latest
          ORDER BY count DESC, p_1.id, q.id LIMIT $first
          RETURN collect({count: count, earliest: earliest, latest: latest, country: null, month: null, entities_1: [{name: p_1.name, id: p_1.id}, {name: q.name, id: q.id}]}) AS contactCounts
        }
        RETURN contactCounts AS answer"
      `)
    expect(cypher(`{ contactCounts(groupBy: COUNTRY, country: "UKR") { count country entities { name } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH (e:Event)
          WHERE e.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          MATCH (e)<-[x:PARTICIPATED_IN]-() WHERE x.country = $countryCountry
          WITH DISTINCT e
          MATCH (e)<-[x_1:PARTICIPATED_IN]-()
          WITH e, x_1.country AS code
          WHERE code IS NOT NULL AND NOT code = $besides
          WITH code, count(DISTINCT e) AS count, min(e.start) AS earliest, max(e.start) AS latest
          ORDER BY count DESC, code LIMIT $first
          CALL (code) {
            MATCH (n:Country {id: 'country:' + code})
            WITH DISTINCT n
            ORDER BY n.id
            RETURN collect({name: n.name}) AS entities
          }
          WITH code, count, earliest, latest, {count: count, earliest: earliest, latest: latest, country: code, month: null, entities_2: entities} AS item
          ORDER BY count DESC, code
          RETURN collect(item) AS contactCounts
        }
        RETURN contactCounts AS answer"
      `)
  })

  test('the numbers', () => {
    expect(cypher(`{ stats { contacts people } }`)).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n:Event)
        WHERE n.type = 'CONSULT' AND n.modality = 'asserted' AND n.mode IN ['phone', 'meeting', 'talks', 'multilateral']
        RETURN count(n) AS contacts
      }
      CALL () {
        MATCH (n:Person)
        RETURN count(n) AS people
      }
      RETURN {contacts: contacts, people: people} AS answer"
    `)
  })
})

describe('where edges are indexed', () => {
  const indexed = (query: string) => statementOf(query, {}, { edgeIndexes: true }).cypher

  test('the contacts of a country in a month are read in order', () => {
    expect(indexed(`{ contacts(country: "UKR", since: "2025-10-01", until: "2025-10-31") { nodes { id } } }`))
      .toMatchInlineSnapshot(`
        "CALL () {
          MATCH ()-[x:PARTICIPATED_IN]->(e:Event)
          WHERE x.country = $countryCountry AND x.sortDate >= $since AND x.sortDate <= $until AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          WITH DISTINCT e, x.country AS under, x.sortDate AS at
          ORDER BY under DESC, at DESC, e.id LIMIT $limit
          RETURN collect({at: at, id: e.id, node: {id: e.id}}) AS contacts
        }
        CALL (contacts) {
          WITH contacts WHERE size(contacts) < $limit_1
          MATCH (e_1:Event)
          WHERE e_1.sortDate < $since_1 AND e_1.lastDay >= $since_1 AND e_1.sortDate <= $until_1 AND e_1.type = 'CONSULT' AND e_1.modality = 'asserted' AND e_1.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          MATCH (e_1)<-[x_1:PARTICIPATED_IN]-() WHERE x_1.country = $countryCountry_1
          WITH DISTINCT e_1, e_1.sortDate AS at_1
          ORDER BY at_1 DESC, e_1.id LIMIT $limit_1
          RETURN collect({at: at_1, id: e_1.id, node: {id: e_1.id}}) AS contacts_1
        }
        RETURN {page_0: contacts, page_1: contacts_1} AS answer"
      `)
  })

  test('so is what a person did, attacks of one on the other, and what is said about somebody', () => {
    expect(
      indexed(`{ person(by: { id: "person:a" }) { contacts(first: 2) { nodes { id } } articles { nodes { id } } } }`),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n:Person)
        WHERE n.id = $ids
        WITH DISTINCT n
        ORDER BY n.id
        CALL (n) {
          MATCH ()-[x:PARTICIPATED_IN]->(e:Event)
          WHERE x.entity = n.id AND x.sortDate >= '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']
          WITH DISTINCT e, x.entity AS under, x.sortDate AS at
          ORDER BY under DESC, at DESC, e.id LIMIT $limit
          RETURN collect({at: at, id: e.id, node: {id: e.id}}) AS contacts
        }
        CALL (n) {
          MATCH ()<-[x_1:MENTIONS]-(a:Article)
          WHERE x_1.entity = n.id AND x_1.sortDate >= ''
          WITH DISTINCT a, x_1.entity AS under_1, x_1.sortDate AS at_1
          ORDER BY under_1 DESC, at_1 DESC, a.id LIMIT $limit_1
          RETURN collect({at: at_1, id: a.id, node: {id: a.id}}) AS articles
        }
        WITH n, {contacts: {page: contacts}, articles: {page: articles}} AS item
        ORDER BY n.id
        RETURN collect(item) AS person
      }
      RETURN person AS answer"
    `)
    expect(indexed('{ attacks(by: "RUS", on: "UKR") { nodes { id } } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH ()-[x:PARTICIPATED_IN {role: 'actor'}]->(e:Event)
        WHERE x.entity = $by_1 AND x.sortDate >= '' AND e.type = 'ASSAULT' AND e.modality = 'asserted'
        MATCH (e)<-[x_1:PARTICIPATED_IN {role: 'recipient'}]-() WHERE x_1.entity = $on_1
        WITH DISTINCT e, x.entity AS under, x.sortDate AS at
        ORDER BY under DESC, at DESC, e.id LIMIT $limit
        RETURN collect({at: at, id: e.id, node: {id: e.id}}) AS attacks
      }
      RETURN {page: attacks} AS answer"
    `)
    expect(indexed('{ statements(about: "person:a", text: "x") { nodes { id } } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH ()<-[x:MENTIONS]-(s:Statement)
        WHERE x.entity = $about AND x.sortDate >= '' AND s.searchText CONTAINS $text
        WITH DISTINCT s, x.entity AS under, x.sortDate AS at
        ORDER BY under DESC, at DESC, s.id LIMIT $limit
        RETURN collect({at: at, id: s.id, node: {id: s.id}}) AS statements
      }
      RETURN {page: statements} AS answer"
    `)
  })

  test('from the earliest on, the undated ones are asked for where the page has room', () => {
    const lines = indexed('{ contacts(person: "person:volodymyr zelensky", orderBy: EARLIEST_FIRST) { nodes { id } } }')
      .split('\n')
      .filter((line) => /sortDate|size\(|LIMIT/.test(line))
    expect(lines).toMatchInlineSnapshot(`
      [
        "  WHERE x_1.entity = $person_1 AND x_1.sortDate > '' AND e_1.type = 'CONSULT' AND e_1.modality = 'asserted' AND e_1.mode IN ['phone', 'meeting', 'talks', 'multilateral']",
        "  WITH DISTINCT e_1, x_1.entity AS under, x_1.sortDate AS at",
        "  ORDER BY under, at, e_1.id LIMIT $limit",
        "  WITH contacts_1 WHERE size(contacts_1) < $limit_1",
        "  WHERE x.entity = $person AND x.sortDate = '' AND e.type = 'CONSULT' AND e.modality = 'asserted' AND e.mode IN ['phone', 'meeting', 'talks', 'multilateral']",
        "  ORDER BY under_1, at_1, e.id LIMIT $limit_1",
      ]
    `)
  })

  test('of several who bear a name there is no one order', () => {
    const names = new Names()
    names.learn({ text: 'Smith', labels: ['Person'] }, ['person:a smith', 'person:b smith'])
    const { cypher: text, params } = statementOf(
      '{ contacts(person: "Smith") { nodes { id } } }',
      {},
      { names, edgeIndexes: true },
    )
    expect(text).toContain('x.entity IN $person')
    expect(text).not.toContain('under')
    expect(params['person']).toEqual(['person:a smith', 'person:b smith'])
  })
})

describe('the text of a statement', () => {
  const QUERY = `query ($who: String, $first: Int, $since: Date, $after: String) {
    contacts(person: $who, first: $first, since: $since, after: $after) { nodes { id reports(first: $first) { text } } }
  }`
  const cursor = (date: string) => Buffer.from(JSON.stringify(['latest', date, 'event:1'])).toString('base64url')
  const one = statementOf(QUERY, { who: 'person:a', first: 3, since: '2025-01-01', after: cursor('2025-02-01') })
  const other = statementOf(QUERY, {
    who: "person:'; MATCH (n) DETACH DELETE n //",
    first: 9,
    since: '2024-01-01',
    after: cursor(''),
  })

  test('is the same for other values', () => {
    expect(one.cypher).toBe(other.cypher)
    expect(one.params).not.toEqual(other.params)
  })

  test('holds none of the values', () => {
    expect(other.cypher).not.toMatch(/DETACH|2024/)
    expect(other.params).toMatchObject({
      person: "person:'; MATCH (n) DETACH DELETE n //",
      since: '2024-01-01',
      limit: 10,
      first: 9,
      afterAt: '',
      afterId: 'event:1',
    })
  })

  test('is the same for other aliases and orders of writing', () => {
    expect(cypher('{ x: contacts { n: nodes { d: date i: id } } }')).toBe(cypher('{ contacts { nodes { date id } } }'))
  })

  test('uses every parameter that it has, and no other', () => {
    const { cypher: text, params } = one
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name))
    expect(used).toEqual(new Set(Object.keys(params)))
  })
})

describe('a selection', () => {
  const nodes = 'contacts(first: 1) { nodes'

  test.each([
    ['an alias', `{ ${nodes} { day: date } } }`, `{ ${nodes} { date } } }`],
    ['a field twice', `{ ${nodes} { date date } } }`, `{ ${nodes} { date } } }`],
    ['a fragment', `{ ${nodes} { ...f } } } fragment f on Contact { date }`, `{ ${nodes} { date } } }`],
    ['an inline fragment', `{ ${nodes} { ... on Fact { ... { date } } } } }`, `{ ${nodes} { date } } }`],
    [
      'a fragment on another type',
      `{ ${nodes} { date participants { ... on Entity { ... on Person { __typename } } } } } }`,
      `{ ${nodes} { date participants { __typename } } } }`,
    ],
    ['@skip', `{ ${nodes} { date sources @skip(if: true) } } }`, `{ ${nodes} { date } } }`],
    ['@include', `{ ${nodes} { date sources @include(if: false) } } }`, `{ ${nodes} { date } } }`],
    ['@skip on a fragment', `{ ${nodes} { date ... @skip(if: true) { sources } } } }`, `{ ${nodes} { date } } }`],
    [
      'a field in two places',
      `{ ${nodes} { event { id } event { cameo } } } }`,
      `{ ${nodes} { event { id cameo } } } }`,
    ],
  ])('with %s is compiled like its plain form', (_name, query, plain) => {
    expect(cypher(query)).toBe(cypher(plain))
  })

  test.each([
    ['@skip', `query ($if: Boolean!) { ${nodes} { date sources @skip(if: $if) } } }`],
    ['@include', `query ($if: Boolean!) { ${nodes} { date ... @include(if: $if) { sources } } } }`],
  ])('with %s follows its variable', (_name, query) => {
    expect(cypher(query, { if: true })).not.toBe(cypher(query, { if: false }))
  })

  test('of one root field twice gives two statements', () => {
    expect(Object.keys(compiled('{ a: stats { people } b: stats { events } }'))).toEqual(['a', 'b'])
  })

  test('of one field twice with other arguments reads it twice', () => {
    const { cypher: text, params } = statementOf(
      `{ ${nodes} { a: reports(first: 1) { text } b: reports(first: 2) { rule } } } }`,
    )
    expect(text.match(/-\[\w+:REPORTED_IN\]->/g)).toHaveLength(2)
    expect(params).toMatchObject({ first: 1, first_1: 2 })
  })

  test('of an interface’s own fields reads them once for all its types', () => {
    expect(cypher(`{ ${nodes} { participants { name } } } }`)).toContain('{name: n.name, id: n.id}')
  })

  test('of several types under one key reads both', () => {
    const text = cypher(
      `{ ${nodes} { participants { ... on Person { x: attacksBy(first: 1) { totalCount } } ... on Country { x: attacksOn(first: 1) { totalCount } } } } } }`,
    )
    expect(text).toContain('attacksBy: {total: attacksByTotal}, attacksOn: {total: attacksOnTotal}')
  })

  test('that only counts reads no page', () => {
    expect(cypher('{ contacts { totalCount } }')).not.toContain('LIMIT')
  })
})
