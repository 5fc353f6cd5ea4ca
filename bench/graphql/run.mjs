// npm run bench:graphql -- [--scale 1] [--seconds 3] [--rounds 3] [--only <number>] [--no-embedded] [--no-growth] [--profile <folder>] [--json]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { executeOperation } from '../../dist/graphql/execute.js'
import { openStore } from '../../dist/store/open.js'
import { askOnce, drive, requestOf } from './client.mjs'
import { factsOf } from './facts.mjs'
import { OPERATIONS } from './operations.mjs'
import { embeddedOf, neo4jOf } from './stores.mjs'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    embedded: { type: 'boolean', default: true },
    growth: { type: 'boolean', default: true },
    peer: { type: 'boolean', default: true },
    // Writes a CPU profile of our server there, for the browser's tools to open.
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
const [scale, seconds, rounds] = [values.scale, values.seconds, values.rounds].map(Number)
const CONNECTIONS = 8
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const say = (line) => process.stderr.write(`${line}\n`)
const stops = []
process.on('exit', () => stops.forEach((stop) => stop.kill?.()))

/** Starts a server as a process of its own; gives its port. */
async function serve(file, args, nodeArgs = []) {
  const child = spawn(process.execPath, [...nodeArgs, here(file), ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  stops.push(child)
  const port = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const match = /^READY (\d+)$/.exec(line)
      if (match) resolve(Number(match[1]))
    })
    child.on('exit', (status) => reject(new Error(`${file} ended with status ${status}`)))
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  return { port, stop }
}

/** The statements that Wiregraph makes of every variant, for the floor. */
async function statementsOf(store, asked) {
  const all = []
  for (const { query, variants } of asked) {
    const list = []
    for (const { ours } of variants) {
      const run = []
      const watched = {
        ...store,
        query: (cypher, params = {}, options = {}) => (
          run.push({ cypher, params }),
          store.query(cypher, params, options)
        ),
      }
      const { errors } = await executeOperation(watched, { query, variables: ours })
      if (errors) throw new Error(`${query}: ${errors.join(', ')}`)
      if (run.length !== 1) throw new Error(`${run.length} statements for ${query}`)
      list.push(run[0])
    }
    all.push(list)
  }
  return all
}

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
const median = (list) =>
  quantile(
    [...list].sort((a, b) => a - b),
    0.5,
  )
const round = (ratio) => (ratio === null ? null : Math.round(ratio * 100) / 100)

/** Throughput and p99 of every target, in turns, so that what else the machine does falls on all alike. */
async function compare(targets) {
  const found = targets.map(() => ({ perSecond: [], times: [] }))
  for (const { port, requests } of targets)
    await drive({ port, requests, connections: CONNECTIONS, seconds: Math.min(2, seconds) })
  for (let turn = 0; turn < rounds; turn++) {
    for (const [index, { port, requests }] of targets.entries()) {
      const { times, perSecond } = await drive({ port, requests, connections: CONNECTIONS, seconds })
      found[index].perSecond.push(perSecond)
      found[index].times.push(...times)
    }
  }
  return found.map(({ perSecond, times }) => ({
    perSecond: median(perSecond),
    p99: quantile(
      times.sort((a, b) => a - b),
      0.99,
    ),
  }))
}

/** The median time of one answer, asked alone. */
async function alone(port, requests) {
  await drive({ port, requests, connections: 1, seconds: 1 })
  const { times } = await drive({ port, requests, connections: 1, seconds })
  return median(times)
}

const gql = (query, variables) => requestOf('/graphql', { query, variables })

async function main() {
  if (values.peer && !existsSync(here('../peers/node_modules'))) {
    throw new Error('The peer is not installed: npm install --prefix bench/peers (or --no-peer).')
  }
  const chosen = OPERATIONS.filter((_, index) => !values.only || values.only.includes(String(index + 1)))
  const neo4j = await neo4jOf(scale, say)
  const work = mkdtempSync(join(tmpdir(), 'wiregraph-bench-'))
  try {
    const asked = await askedOf(neo4j.location, scale, chosen)
    const file = join(work, 'statements.json')
    writeFileSync(file, JSON.stringify(asked.statements))
    const profile = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile]
    const ours = await serve('ours.mjs', [neo4j.location], profile)
    const floor = await serve('floor.mjs', [neo4j.location, file])
    const peer = values.peer ? await serve('../peers/server.mjs', [neo4j.location]) : null
    const results = []
    for (const [index, operation] of asked.operations.entries()) {
      const mine = operation.variants.map((variant) => gql(operation.query, variant.ours))
      const theirs =
        peer && operation.peer ? operation.variants.map((variant) => gql(operation.peer, variant.peer)) : null
      const failure = theirs ? await checkEqual(operation, ours.port, mine, peer.port, theirs) : null
      const bare = operation.variants.map((_, variant) => requestOf('/', { operation: index, variant }))
      say(`${operation.name}${failure ? `: the peer fails: ${failure}` : theirs ? ': answers equal' : ''}`)
      const targets = [
        { port: ours.port, requests: mine },
        { port: floor.port, requests: bare },
        ...(theirs && !failure ? [{ port: peer.port, requests: theirs }] : []),
      ]
      const [own, least, other = null] = await compare(targets)
      const result = {
        name: operation.name,
        ratioToPeer: other && round(own.perSecond / other.perSecond),
        ratioToFloor: round(own.perSecond / least.perSecond),
        p99Ratio: other && round(own.p99 / other.p99),
        ...(failure ? { peerFailure: failure } : {}),
      }
      say(`  ${JSON.stringify(result)}`)
      results.push({ ...result, own })
    }
    await peer?.stop()
    await floor.stop()
    if (values.growth) await addGrowth(results, asked, ours.port, chosen)
    if (values.embedded) await addEmbedded(results, asked)
    for (const result of results) delete result.own
    report(results)
    await ours.stop()
  } finally {
    await neo4j.stop()
    rmSync(work, { recursive: true, force: true })
  }
}

async function askedOf(location, size, chosen) {
  const store = await openStore({ location })
  try {
    const facts = await factsOf(store, size)
    const operations = chosen.map((operation) => ({ ...operation, variants: operation.variants(facts) }))
    return { facts, operations, statements: await statementsOf(store, operations) }
  } finally {
    await store.close()
  }
}

async function checkEqual({ name, ours, peers }, port, mine, peerPort, theirs) {
  let items = 0
  for (const [index, request] of mine.entries()) {
    const [a, b] = [await askOnce(port, request), await askOnce(peerPort, theirs[index])]
    if (a.errors) throw new Error(`${name}: ${JSON.stringify(a.errors)}`)
    // What it cannot answer is compared with the floor only.
    if (b.errors) return b.errors[0].message
    const [own, other] = [ours(a.data), peers(b.data)]
    if (!isDeepStrictEqual(own, other)) {
      throw new Error(`${name}, variant ${index}: answers differ\n${JSON.stringify(own)}\n${JSON.stringify(other)}`)
    }
    items += JSON.stringify(own).length
  }
  if (items < mine.length * 50) throw new Error(`${name}: hardly anything is answered`)
  return null
}

/** How much longer an answer of the same size takes than on a graph a tenth the size. */
async function addGrowth(results, asked, port, chosen) {
  const tenth = await neo4jOf(scale / 10, say)
  const small = await serve('ours.mjs', [tenth.location])
  try {
    const less = await askedOf(tenth.location, scale / 10, chosen)
    for (const [index, operation] of asked.operations.entries()) {
      const requestsOf = (list) => list.variants.map((variant) => gql(operation.query, variant.ours))
      const pairs = await alike(port, requestsOf(operation), small.port, requestsOf(less.operations[index]))
      if (pairs.length === 0) {
        say(`  growth of ${operation.name}: no answer has the same size in both`)
        continue
      }
      const times = [[], []]
      for (let turn = 0; turn < 3; turn++) {
        times[0].push(
          await alone(
            port,
            pairs.map(({ large }) => large),
          ),
        )
        times[1].push(
          await alone(
            small.port,
            pairs.map(({ little }) => little),
          ),
        )
      }
      results[index].growth = round(Math.min(...times[0]) / Math.min(...times[1]))
      say(`  growth of ${operation.name} (${pairs.length} questions): ${results[index].growth}`)
    }
  } finally {
    await small.stop()
    await tenth.stop()
  }
}

/** The questions whose answers differ by less than a tenth in length. */
async function alike(port, requests, smallPort, smallRequests) {
  const lengthOf = async (at, request) => JSON.stringify((await askOnce(at, request)).data).length
  const pairs = []
  for (const [index, large] of requests.entries()) {
    const little = smallRequests[index]
    if (little === undefined) continue
    const [one, other] = [await lengthOf(port, large), await lengthOf(smallPort, little)]
    if (Math.abs(one - other) < 0.1 * Math.max(one, other)) pairs.push({ large, little })
  }
  return pairs
}

/** Throughput of the embedded store by that of Neo4j. */
async function addEmbedded(results, asked) {
  const server = await serve('ours.mjs', [await embeddedOf(scale, say)])
  for (const [index, operation] of asked.operations.entries()) {
    const requests = operation.variants.map((variant) => gql(operation.query, variant.ours))
    const [{ perSecond }] = await compare([{ port: server.port, requests }])
    results[index].embeddedToNeo4j = round(perSecond / results[index].own.perSecond)
    say(`  embedded, ${operation.name}: ${results[index].embeddedToNeo4j}`)
  }
  await server.stop()
}

function report(operations) {
  const peers = operations.flatMap(({ ratioToPeer }) => (ratioToPeer === null ? [] : [ratioToPeer]))
  const mean =
    peers.length === 0 ? null : round(Math.exp(peers.reduce((sum, ratio) => sum + Math.log(ratio), 0) / peers.length))
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ scale, geometricMeanToPeer: mean, operations }, null, 2)}\n`)
    return
  }
  const cell = (value) => String(value ?? '-').padStart(9)
  const line = (name, cells) => process.stdout.write(`${name.padEnd(46)}${cells.map(cell).join('')}\n`)
  line('', ['peer', 'floor', 'p99', 'growth', 'embedded'])
  for (const { name, ratioToPeer, ratioToFloor, p99Ratio, growth, embeddedToNeo4j } of operations) {
    line(name, [ratioToPeer, ratioToFloor, p99Ratio, growth, embeddedToNeo4j])
  }
  line('geometric mean to the peer', [mean])
}

await main()
process.exit(0)
