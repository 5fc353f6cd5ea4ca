import { useEffect, useState } from 'preact/hooks'
import { closed } from '../address.ts'
import { ask, AskError } from '../api/ask.ts'
import { PAIR } from '../api/queries.ts'
import type { PairAnswer } from '../api/queries.ts'
import type { Fact } from '../api/types.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import { counted } from '../words.ts'
import { Facts } from './facts.tsx'
import { EntityLink, Link } from './link.tsx'
import { Answered, Empty, Failed } from './states.tsx'
import { Timeline } from './timeline.tsx'

const PAGE = 60

/** What there is between two: a timeline, and every occurrence with its sentences. */
export function PairPanel({ of, other }: { of: string; other: string }) {
  const variables = { of, with: other, ids: [of, other], first: PAGE, after: null }
  const query = useQuery<PairAnswer>(PAIR, variables)
  const { address } = useNavigation()
  return (
    <Answered query={query} what="what there is between the two">
      {({ nodes: [one, two], timeline }) =>
        !one || !two ? (
          <Empty title="One of the two is not in the graph any more.">
            <p>
              <Link to={closed(address)}>See the whole graph</Link>, or search for a name.
            </p>
          </Empty>
        ) : (
          <>
            <h1>
              <EntityLink entity={one} /> <span class="quiet">and</span> <EntityLink entity={two} />
            </h1>
            {timeline.totalCount === 0 ? (
              <Empty title="No article has the two together.">
                <p>
                  <Link to={{ ...closed(address), from: of, to: other }}>Find a path between them</Link> over others.
                </p>
              </Empty>
            ) : (
              <Occurrences key={`${of} ${other}`} page={timeline} variables={variables} />
            )}
          </>
        )
      }
    </Answered>
  )
}

function Occurrences({ page, variables }: { page: PairAnswer['timeline']; variables: object }) {
  const [more, setMore] = useState<{ nodes: readonly Fact[]; info: PairAnswer['timeline']['pageInfo'] } | null>(null)
  const [error, setError] = useState<AskError | null>(null)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => setMore(null), [page])
  const facts = [...page.nodes, ...(more?.nodes ?? [])]
  const info = more?.info ?? page.pageInfo
  const load = async () => {
    setAsking(true)
    setError(null)
    try {
      const next = await ask<PairAnswer>(PAIR, { ...variables, after: info.endCursor }, new AbortController().signal)
      setMore({ nodes: [...(more?.nodes ?? []), ...next.timeline.nodes], info: next.timeline.pageInfo })
    } catch (thrown) {
      setError(thrown instanceof AskError ? thrown : new AskError('Something went wrong on this page.', false))
    }
    setAsking(false)
  }
  return (
    <>
      <Timeline facts={facts} />
      <h2>
        Occurrences <span class="count">{counted(page.totalCount, 'fact')}, the latest first</span>
      </h2>
      <Facts facts={facts} />
      {error && <Failed error={error} retry={() => void load()} />}
      {info.hasNextPage && (
        <button type="button" disabled={isAsking} onClick={() => void load()}>
          {isAsking ? 'Loading …' : 'Show earlier ones'}
        </button>
      )}
    </>
  )
}
