import { useState } from 'preact/hooks'
import { closed } from '../address.ts'
import type { Picture, PictureEdge } from '../graph/picture.ts'
import { KIND_NAMES, KINDS } from '../kinds.ts'
import { useNavigation } from '../navigation.ts'
import { counted, dateWords, grouped } from '../words.ts'
import { CountBar } from './kind-badge.tsx'
import { Link, Shape } from './link.tsx'
import { Empty } from './states.tsx'

/** The edges of a picture as a list of links, the strongest first: of one, or of all. */
export function Ties({ picture, of, most }: { picture: Picture; of: string | null; most: number }) {
  const [limit, setLimit] = useState(most)
  const { address } = useNavigation()
  const idOf = (place: number) => picture.nodes[place]?.entity.id ?? ''
  const edges = picture.edges
    .filter(({ source, target }) => of === null || idOf(source) === of || idOf(target) === of)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  if (edges.length === 0)
    return (
      <Empty title="Nothing is shown.">
        <p>No contact or attack fits the kinds, months and country above. Choose more of them.</p>
      </Empty>
    )
  const largest = edges[0]?.count ?? 1
  return (
    <>
      <ol class="ties">
        {edges.slice(0, limit).map((edge) => {
          const [a, b] = [picture.nodes[edge.source]?.entity, picture.nodes[edge.target]?.entity]
          if (!a || !b) return null
          const [one, other] = of === b.id ? [b, a] : [a, b]
          return (
            <li key={edge.id}>
              <Link to={{ ...closed(address), of: one.id, with: other.id }} class="tie">
                <span class="tie-names">
                  {of === null && (
                    <>
                      <Shape type={one.__typename} />
                      {one.name} <span class="quiet">{edge.kind === 'attack' ? '→' : '–'}</span>{' '}
                    </>
                  )}
                  <Shape type={other.__typename} />
                  {other.name}
                </span>
                <span class="count">{grouped(edge.count)}</span>
                <CountBar counts={edge.counts} largest={largest} />
                <span class="quiet tie-note">
                  {noteOf(edge, of === null ? null : other.id === b.id)}
                  {edge.latest && ` · last ${dateWords(edge.latest)}`}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
      {edges.length > limit && (
        <button type="button" class="plain" onClick={() => setLimit(limit + 50)}>
          Show {Math.min(50, edges.length - limit)} more of {grouped(edges.length)}
        </button>
      )}
    </>
  )
}

/** What the events of an edge are; `isOnOther` says of attacks whether the other one was attacked. */
function noteOf({ counts, kind }: PictureEdge, isOnOther: boolean | null): string {
  if (kind === 'attack' && isOnOther !== null) return isOnOther ? 'attacked by this one' : 'attacked this one'
  return KINDS.flatMap((kind) => {
    const count = counts[kind]
    return count ? [counted(count, KIND_NAMES[kind].one, KIND_NAMES[kind].many)] : []
  }).join(', ')
}
