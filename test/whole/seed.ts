import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import { ingest } from '../../src/pipeline.ts'
import type { Store } from '../../src/store/store.ts'
import { verify } from '../../src/write/verify.ts'

/** The first article and what its graph must hold lie beside the repo, since the article is its publisher's. */
const FOLDER = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))
const ARTICLE = `${FOLDER}000_b8c3afd76746ba20.txt`

interface Expected {
  article: { title: string; publisher: string; agencies: string[]; publishedAt: string; updatedAt: string }
  people: { name: string; title: string; represents: string }[]
  countries: string[]
  organizations: string[]
  contacts: { exactly: { between: string[]; date: string; mode: string }[] }
  attacks: {
    atLeast: { by: string; on: string; within: [string, string] }[]
    otherwiseOnly: { by: string; on: string; attributedTo: string }[]
  }
  statements: {
    speakers: Record<string, { min: number; max: number }>
    direct: { speaker: string; contains: string; times: number }[]
    containing: { speaker: string; contains: string; addressee?: string; date?: string }[]
  }
  never: { people: string[]; countriesNamed: string[]; statementsContaining: string[]; contactsWith: string[] }
}

interface Graph {
  articles: { edges: { node: Expected['article'] }[] }
  people: { edges: { node: { name: string; represents: { title: string; entity: { iso3?: string } }[] } }[] }
  countries: { edges: { node: { iso3: string; name: string } }[] }
  organizations: { edges: { node: { name: string } }[] }
  contacts: { edges: { node: { date: string; mode: string; participants: { name: string }[] } }[] }
  attacks: {
    edges: {
      node: {
        date: string | null
        until: string | null
        by: { iso3?: string }[]
        on: { iso3?: string }[]
        reports: { attributedTo: { name: string } | null }[]
      }
    }[]
  }
  statements: {
    edges: {
      node: {
        text: string
        kind: string
        date: string | null
        speaker: { name: string } | null
        addressees: { name: string }[]
        reports: { start: number }[]
      }
    }[]
  }
}

const QUERY = `{
  articles { edges { node { title publisher agencies publishedAt updatedAt } } }
  people { edges { node { name represents { title entity { ... on Country { iso3 } } } } } }
  countries { edges { node { iso3 name } } }
  organizations { edges { node { name } } }
  contacts { edges { node { date mode participants { name } } } }
  attacks { edges { node { date until by { ... on Country { iso3 } } on { ... on Country { iso3 } } reports { attributedTo { name } } } } }
  statements(first: 100) { edges { node { text kind date speaker { name } addressees { name } reports { start } } } }
}`

/** The seed's graph in a store, asked over GraphQL as a user would. */
export function describeSeed(name: string, open: () => Promise<Store>): void {
  const here = existsSync(ARTICLE)
  if (!here)
    process.stderr.write(`SKIPPED: the first article's graph in ${name}. Why: no ../shared/seed beside the repo.\n`)

  describe.skipIf(!here)(`the first article in ${name}`, () => {
    let expected: Expected
    let graph: Graph
    let store: Store
    beforeAll(async () => {
      expected = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) as Expected
      store = await open()
      for await (const outcome of ingest(store, [ARTICLE])) expect(outcome.outcome).toBe('created')
      const { data, errors } = await executeOperation(store, { query: QUERY })
      expect(errors).toBeUndefined()
      graph = JSON.parse(JSON.stringify(data)) as Graph
    })
    afterAll(async () => {
      await store?.close()
    })

    const names = (of: { edges: { node: { name: string } }[] }): string[] =>
      of.edges.map(({ node }) => node.name).sort()

    test('the article', () => expect(graph.articles.edges.map(({ node }) => node)).toEqual([expected.article]))

    test('exactly the people, countries and organizations', () => {
      expect(names(graph.people)).toEqual(expected.people.map((person) => person.name).sort())
      expect(graph.countries.edges.map(({ node }) => node.iso3).sort()).toEqual(expected.countries.toSorted())
      expect(names(graph.organizations)).toEqual(expected.organizations.toSorted())
      for (const never of expected.never.people)
        expect([...names(graph.people), ...names(graph.organizations)]).not.toContain(never)
      for (const never of expected.never.countriesNamed) expect(names(graph.countries)).not.toContain(never)
    })

    test('who represents whom', () => {
      for (const { name: person, title, represents } of expected.people) {
        const found = graph.people.edges.find(({ node }) => node.name === person)?.node.represents
        expect(found).toContainEqual({ title, entity: { iso3: represents } })
      }
    })

    test('exactly the contacts', () => {
      const found = graph.contacts.edges.map(({ node }) => ({
        between: node.participants.map((who) => who.name).sort(),
        date: node.date,
        mode: node.mode.toLowerCase(),
      }))
      const wanted = expected.contacts.exactly.map(({ between, date, mode }) => ({
        between: between.toSorted(),
        date,
        mode,
      }))
      expect(found).toHaveLength(wanted.length)
      expect(found).toEqual(expect.arrayContaining(wanted))
      for (const never of expected.never.contactsWith)
        expect(found.flatMap((contact) => contact.between)).not.toContain(never)
    })

    test('the attacks', () => {
      const found = graph.attacks.edges.map(({ node }) => node)
      const between = (by: string, on: string): Graph['attacks']['edges'][number]['node'][] =>
        found.filter((attack) => attack.by.some((who) => who.iso3 === by) && attack.on.some((who) => who.iso3 === on))
      const wanted = expected.attacks.atLeast.map(({ by, on, within: [since, until] }) => {
        const attack = between(by, on).find(
          ({ date, until: end }) => date !== null && end !== null && since <= date && end <= until,
        )
        expect(attack).toBeDefined()
        return attack
      })
      const others = found.filter((attack) => !wanted.includes(attack))
      for (const attack of others) {
        const allowed = expected.attacks.otherwiseOnly.some(
          ({ by, on, attributedTo }) =>
            between(by, on).includes(attack) &&
            attack.reports.every((report) => report.attributedTo?.name === attributedTo),
        )
        expect(allowed).toBe(true)
      }
    })

    test('the statements', () => {
      const found = graph.statements.edges.map(({ node }) => node)
      for (const [speaker, { min, max }] of Object.entries(expected.statements.speakers)) {
        const count = found.filter((statement) => statement.speaker?.name === speaker).length
        expect(count).toBeGreaterThanOrEqual(min)
        expect(count).toBeLessThanOrEqual(max)
      }
      for (const { speaker, contains, times } of expected.statements.direct) {
        const same = found.filter(
          (statement) =>
            statement.kind === 'DIRECT' && statement.speaker?.name === speaker && statement.text.includes(contains),
        )
        expect(same).toHaveLength(times)
      }
      for (const { speaker, contains, addressee, date } of expected.statements.containing) {
        const same = found.filter(
          (statement) => statement.speaker?.name === speaker && statement.text.includes(contains),
        )
        expect(same).not.toHaveLength(0)
        const fitting = same.filter(
          (statement) =>
            (addressee === undefined || statement.addressees.some((who) => who.name === addressee)) &&
            (date === undefined || statement.date === date),
        )
        expect(fitting).not.toHaveLength(0)
      }
      for (const never of expected.never.statementsContaining)
        expect(found.filter((statement) => statement.text.includes(never))).toEqual([])
    })

    test('both spans of the quotation that is given twice', () => {
      const twice = graph.statements.edges.find(({ node }) =>
        node.text.includes(expected.statements.direct[0]?.contains ?? '?'),
      )
      expect(twice?.node.reports).toHaveLength(2)
    })

    test('every fact is in the text', async () => {
      for await (const problem of verify(store)) expect(problem).toBeUndefined()
    })
  })
}
