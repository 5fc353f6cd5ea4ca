// Asks over a fixed number of connections as fast as answers come. As light as it can be, since it shares the machine with
// what it measures: one prepared request after the other on bare sockets.
import { connect } from 'node:net'

/** Sends `requests` in turn over `connections` for a time; gives how long each took, in milliseconds. */
export async function drive({ port, requests, connections, seconds }) {
  const until = performance.now() + seconds * 1000
  const times = []
  const one = async (offset) => {
    const ask = await connection(port)
    for (let turn = offset; performance.now() < until; turn++) {
      const begun = performance.now()
      await ask(requests[turn % requests.length])
      times.push(performance.now() - begun)
    }
    ask.end()
  }
  const begun = performance.now()
  // Each begins elsewhere, so that they do not all ask the same.
  await Promise.all(
    Array.from({ length: connections }, (_, index) => one(Math.floor((index * requests.length) / connections))),
  )
  return { times, perSecond: (times.length * 1000) / (performance.now() - begun) }
}

/** The request as it goes over the wire. */
export function requestOf(path, body) {
  const json = Buffer.from(JSON.stringify(body))
  const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${json.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), json])
}

/** Asks once and reads the answer. */
export async function askOnce(port, request) {
  const ask = await connection(port)
  const body = await ask(request)
  ask.end()
  return JSON.parse(body.toString())
}

function connection(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let received = Buffer.alloc(0)
    let settle = null
    const fail = (error) => (settle ? settle.reject(error) : reject(error))
    socket.on('error', fail)
    socket.on('close', () => fail(new Error('the server closed the connection')))
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const answer = whole(received)
      if (answer === null || settle === null) return
      received = Buffer.alloc(0)
      const { resolve: done, reject: refuse } = settle
      settle = null
      if (answer.status === 200) done(answer.body)
      else refuse(new Error(`status ${answer.status}: ${answer.body.toString().slice(0, 500)}`))
    })
    const ask = (request) =>
      new Promise((done, refuse) => {
        settle = { resolve: done, reject: refuse }
        socket.write(request)
      })
    ask.end = () => {
      settle = { resolve: () => {}, reject: () => {} }
      socket.end()
    }
    socket.on('connect', () => resolve(ask))
  })
}

/** The status and body once all of an answer is there; null before. */
function whole(received) {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = received.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length !== undefined) {
    const body = received.subarray(end + 4)
    return body.length < Number(length) ? null : { status, body }
  }
  // In chunks: the last has no bytes.
  if (!received.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return null
  const parts = []
  let at = end + 4
  for (;;) {
    const line = received.indexOf('\r\n', at)
    const size = Number.parseInt(received.toString('latin1', at, line), 16)
    if (size === 0) return { status, body: Buffer.concat(parts) }
    parts.push(received.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}
