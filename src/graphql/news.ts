import { GraphQLError } from 'graphql'
import { MAX_BACKLOG, MAX_SUBSCRIPTIONS } from './limits.ts'

/** An article that this server wrote: a new one, or a later version of one. */
export interface Written {
  readonly articleId: string
}

/** What one who follows reads. `end` also ends it while it waits, which a generator's own `return` cannot. */
export interface Following {
  readonly written: AsyncIterable<Written>
  end(): void
}

/** What this server writes, as it writes it, for those who follow. */
export interface News {
  publish(written: Written): void
  /** What is published from now on. Throws a GraphQLError where too many follow already. */
  follow(): Following
  /** Ends all who follow, once they have read what they have. */
  close(): void
}

interface Follower {
  readonly queue: Written[]
  wake: () => void
  tooSlow: boolean
  ended: boolean
}

/** News for any number of followers up to a limit; who falls too far behind is cut off, so that memory stays bounded. */
export function createNews(): News {
  const followers = new Set<Follower>()
  let closed = false
  return {
    publish(written) {
      for (const follower of followers) {
        if (follower.queue.length >= MAX_BACKLOG) follower.tooSlow = true
        else follower.queue.push(written)
        follower.wake()
      }
    },
    follow() {
      if (followers.size >= MAX_SUBSCRIPTIONS) {
        throw refusal(`The server has ${MAX_SUBSCRIPTIONS} subscriptions: try again later.`)
      }
      const follower: Follower = { queue: [], wake: () => undefined, tooSlow: false, ended: closed }
      followers.add(follower)
      return {
        written: read(follower),
        end() {
          follower.ended = true
          followers.delete(follower)
          follower.wake()
        },
      }
    },
    close() {
      closed = true
      for (const follower of followers) {
        follower.ended = true
        follower.wake()
      }
    },
  }

  async function* read(follower: Follower): AsyncGenerator<Written, undefined> {
    try {
      for (;;) {
        const written = follower.queue.shift()
        if (written) yield written
        else if (follower.tooSlow) throw refusal('You read more slowly than articles come: subscribe again.')
        else if (follower.ended) return undefined
        else await new Promise<void>((resolve) => (follower.wake = resolve))
      }
    } finally {
      followers.delete(follower)
    }
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' } })
}
