// The peer: @neo4j/graphql over the graph that Wiregraph wrote, served by the same HTTP server.
// One type stands for every entity, so that it need not look for each kind of it apart: the best for it that the data allow.
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const TYPES = `
  type Person @node(labels: ["Person"]) {
    id: ID!
    name: String!
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
    statements: [Statement!]! @relationship(type: "STATED", direction: OUT)
  }
  type Entity @node(labels: ["Entity"]) {
    id: ID!
    name: String!
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
  }
  type Event @node {
    id: ID!
    type: String!
    modality: String!
    mode: String
    start: String
    end: String
    participants: [Entity!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    articles: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT, properties: "Report")
  }
  type Participation @relationshipProperties {
    role: String!
    country: String
  }
  type Statement @node {
    id: ID!
    text: String!
    date: String
    searchText: String!
    speaker: [Entity!]! @relationship(type: "STATED", direction: IN)
    mentions: [Entity!]! @relationship(type: "MENTIONS", direction: OUT)
    articles: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT, properties: "Report")
  }
  type Article @node {
    id: ID!
    title: String
    publisher: String
    publishedAt: String
  }
  type Report @relationshipProperties {
    text: String!
    start: Int!
  }
`

const driver = neo4j.driver(process.argv[2])
const api = new Neo4jGraphQL({
  typeDefs: TYPES,
  driver,
  // Days are strings; it compares these only when told to.
  features: { filters: { String: { LTE: true, GTE: true } } },
})
const yoga = createYoga({
  schema: await api.getSchema(),
  context: { sessionConfig: { database: 'neo4j' } },
  logging: false,
  maskedErrors: false,
  graphiql: false,
  landingPage: false,
  cors: false,
  multipart: false,
})
const http = createServer(yoga)
http.listen(0, '127.0.0.1', () => process.stdout.write(`READY ${http.address().port}\n`))
process.stdin.resume().on('end', () => process.exit(0))
