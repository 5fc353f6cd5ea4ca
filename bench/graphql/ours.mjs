// Wiregraph's own server over a store, as `wiregraph serve` starts it.
import { listen } from '../../dist/graphql/listen.js'
import { createServer } from '../../dist/graphql/server.js'
import { openStore } from '../../dist/store/open.js'

const store = await openStore({ location: process.argv[2] })
const { port } = await listen(createServer({ store, log: (line) => process.stderr.write(`${line}\n`) }), { port: 0 })
process.stdout.write(`READY ${port}\n`)
process.stdin.resume().on('end', () => process.exit(0))
