// The floor: a bare HTTP server that runs the statements that Wiregraph makes of the operations, with nothing around them.
import { createServer } from 'node:http'
import neo4j from 'neo4j-driver'
import { readFileSync } from 'node:fs'

const [, , location, file] = process.argv
const statements = JSON.parse(readFileSync(file, 'utf8'))
const driver = neo4j.driver(location, undefined, { disableLosslessIntegers: true })
const typed = (value) =>
  typeof value === 'number' ? neo4j.int(value) : Array.isArray(value) ? value.map(typed) : value
const ready = statements.map((variants) =>
  variants.map(({ cypher, params }) => ({
    cypher,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typed(value)])),
  })),
)

const http = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const { operation, variant } = JSON.parse(Buffer.concat(chunks).toString())
      const { cypher, params } = ready[operation][variant]
      const { records } = await driver.executeQuery(cypher, params, { database: 'neo4j', routing: neo4j.routing.READ })
      const body = JSON.stringify({ data: records[0].get('answer') })
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
})
http.listen(0, '127.0.0.1', () => process.stdout.write(`READY ${http.address().port}\n`))
process.stdin.resume().on('end', () => process.exit(0))
