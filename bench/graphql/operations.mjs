// The six operations: what is asked of us, what of the peer, and how both answers are made comparable.

const CONTACTS = {
  type: { eq: 'CONSULT' },
  modality: { eq: 'asserted' },
  mode: { in: ['phone', 'meeting', 'talks', 'multilateral'] },
}
const ATTACKS = { type: { eq: 'ASSAULT' }, modality: { eq: 'asserted' } }

const byId = (list) => list.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))
const upper = (mode) => mode.toUpperCase().replaceAll('-', '_')
const peerEvent = (kind) => (event) => ({
  id: `${kind}:${event.id.slice('event:'.length)}`,
  date: event.start,
  mode: upper(event.mode),
})
const peerContact = (event) => ({ ...peerEvent('contact')(event), participants: byId(event.participants) })

/** `variants` are `{ ours, peer }`: variables for one question each. `facts` knows the graph. */
export const OPERATIONS = [
  {
    name: 'person, contacts, statements, articles',
    query: `query ($id: ID!) {
      person(by: { id: $id }) {
        id name
        contacts(first: 10) { nodes { id date mode participants { id name } } }
        statements(first: 10) { nodes { id text date reports(first: 3) { text article { id title publisher } } } }
      }
    }`,
    peer: `query ($id: ID!, $where: EventWhere) {
      people(where: { id: { eq: $id } }) {
        id name
        events(where: $where, limit: 10, sort: [{ start: DESC }, { id: ASC }]) { id start mode participants { id name } }
        statements(limit: 10, sort: [{ date: DESC }, { id: ASC }]) {
          id text date
          articlesConnection(first: 3, sort: [{ node: { publishedAt: DESC } }, { node: { id: ASC } }, { edge: { start: ASC } }]) {
            edges { properties { text } node { id title publisher } }
          }
        }
      }
    }`,
    variants: ({ people }) => people.map((id) => ({ ours: { id }, peer: { id, where: CONTACTS } })),
    ours: ({ person }) => person,
    peers({ people: [person] }) {
      const { id, name, events, statements } = person
      return {
        id,
        name,
        contacts: { nodes: events.map(peerContact) },
        statements: {
          nodes: statements.map(({ articlesConnection, ...statement }) => ({
            ...statement,
            reports: articlesConnection.edges.map(({ properties, node }) => ({ text: properties.text, article: node })),
          })),
        },
      }
    },
  },
  {
    name: 'contacts of a country in a month',
    query: `query ($country: String!, $since: Date!, $until: Date!) {
      contacts(country: $country, since: $since, until: $until, first: 20) {
        nodes { id date mode participants { id name } }
      }
    }`,
    peer: `query ($where: EventWhere) {
      events(where: $where, limit: 20, sort: [{ start: DESC }, { id: ASC }]) { id start mode participants { id name } }
    }`,
    variants: ({ countries, months }) =>
      countries.map((country, index) => {
        const [since, until] = months[index % months.length]
        const part = { OR: [{ node: { id: { eq: `country:${country}` } } }, { edge: { country: { eq: country } } }] }
        const when = { start: { lte: until }, end: { gte: since } }
        return {
          ours: { country, since, until },
          peer: { where: { ...CONTACTS, ...when, participantsConnection: { some: part } } },
        }
      }),
    ours: ({ contacts }) => contacts.nodes,
    peers: ({ events }) => events.map(peerContact),
  },
  {
    name: 'attacks between two countries, with reports',
    query: `query ($by: String!, $on: String!) {
      attacks(by: $by, on: $on, first: 20) {
        nodes { id date mode by { id name } on { id name } reports(first: 5) { text article { id title publisher } } }
      }
    }`,
    peer: `query ($where: EventWhere) {
      events(where: $where, limit: 20, sort: [{ start: DESC }, { id: ASC }]) {
        id start mode
        by: participantsConnection(where: { edge: { role: { eq: "actor" } } }) { edges { node { id name } } }
        on: participantsConnection(where: { edge: { role: { eq: "recipient" } } }) { edges { node { id name } } }
        articlesConnection(first: 5, sort: [{ node: { publishedAt: DESC } }, { node: { id: ASC } }, { edge: { start: ASC } }]) {
          edges { properties { text } node { id title publisher } }
        }
      }
    }`,
    variants: ({ pairs }) =>
      pairs.map(([by, on]) => {
        const part = (code, role) => ({
          participantsConnection: { some: { node: { id: { eq: `country:${code}` } }, edge: { role: { eq: role } } } },
        })
        return {
          ours: { by, on },
          peer: { where: { ...ATTACKS, AND: [part(by, 'actor'), part(on, 'recipient')] } },
        }
      }),
    ours: ({ attacks }) => attacks.nodes,
    peers: ({ events }) =>
      events.map((event) => ({
        ...peerEvent('attack')(event),
        by: byId(event.by.edges.map(({ node }) => node)),
        on: byId(event.on.edges.map(({ node }) => node)),
        reports: event.articlesConnection.edges.map(({ properties, node }) => ({
          text: properties.text,
          article: node,
        })),
      })),
  },
  {
    name: 'statements about a person with a word',
    query: `query ($about: String!, $text: String!) {
      statements(about: $about, text: $text, first: 20) { nodes { id text date speaker { id name } } }
    }`,
    peer: `query ($where: StatementWhere) {
      statements(where: $where, limit: 20, sort: [{ date: DESC }, { id: ASC }]) { id text date speaker { id name } }
    }`,
    variants: ({ people, words }) =>
      people.map((about, index) => {
        const text = words[index % words.length]
        return {
          ours: { about, text },
          peer: { where: { mentions: { some: { id: { eq: about } } }, searchText: { contains: text } } },
        }
      }),
    ours: ({ statements }) => statements.nodes,
    peers: ({ statements }) => statements.map(({ speaker: [speaker], ...rest }) => ({ ...rest, speaker })),
  },
  {
    name: 'a page deep in all contacts',
    query: `query ($after: String!) {
      contacts(first: 20, after: $after) { edges { node { id date mode participants { id name } } } pageInfo { hasNextPage } }
    }`,
    peer: `query ($where: EventWhere, $after: String!) {
      eventsConnection(where: $where, first: 20, after: $after, sort: [{ start: DESC }, { id: ASC }]) {
        edges { node { id start mode participants { id name } } } pageInfo { hasNextPage }
      }
    }`,
    variants: ({ deep }) =>
      deep.map(({ position, cursor }) => ({
        ours: { after: cursor },
        // Its cursors are offsets: this is that of the item at `position`.
        peer: { where: CONTACTS, after: Buffer.from(`arrayconnection:${position}`).toString('base64') },
      })),
    ours: ({ contacts }) => ({ items: contacts.edges.map(({ node }) => node), more: contacts.pageInfo.hasNextPage }),
    peers: ({ eventsConnection: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => peerContact(node)),
      more: pageInfo.hasNextPage,
    }),
  },
  {
    name: 'a path',
    query: `query ($from: String!, $to: String!) {
      path(from: $from, to: $to, maxHops: 4) {
        length hops { from { id name } to { id name } contacts(first: 1) { id date } }
      }
    }`,
    // Its language has no shortest path.
    peer: null,
    variants: ({ people }) =>
      people
        .map((from, index) => ({ ours: { from, to: people[(index * 7 + 3) % people.length] } }))
        .filter(({ ours }) => ours.from !== ours.to),
    ours: ({ path }) => path,
  },
]
