import { useMemo, useRef } from 'preact/hooks'
import { isPath } from './address.ts'
import type { Address } from './address.ts'
import { NETWORK } from './api/queries.ts'
import type { NetworkAnswer } from './api/queries.ts'
import type { Link } from './api/types.ts'
import { joined } from './graph/picture.ts'
import { useQuery } from './use-query.ts'
import type { Queried } from './use-query.ts'

/** How many links a picture holds at most: so many are still smooth. */
export const MAX_LINKS = 5_000
/** Up to so many around one are also joined with each other. */
const MAX_RING = 400

export interface Network {
  readonly links: readonly Link[]
  /** The one whom the links are about; another than asked for while that one is loading. */
  readonly about: string | null
  /** Whether there are more than a picture holds. */
  readonly isCut: boolean
  readonly query: Queried<NetworkAnswer>
}

const NO_LINKS: readonly Link[] = []

/**
 * The links that the page shows: around one with those between its contacts, or of the whole graph. Months and kinds are
 * chosen here, from what is loaded; only where there is too much is it asked for the months.
 */
export function useNetwork(address: Address): Network {
  const { of, country, since, until } = address
  const asked = isPath(address) ? null : of
  const whole = useQuery<NetworkAnswer>(NETWORK, { of: asked, country, first: MAX_LINKS })
  const isCut = (whole.data?.network.links.length ?? 0) >= MAX_LINKS
  const isNarrow = since !== null || until !== null
  const narrowed = useQuery<NetworkAnswer>(isCut && isNarrow ? NETWORK : null, {
    of: asked,
    country,
    since: since && `${since}-01`,
    until: until && lastDay(until),
    first: MAX_LINKS,
  })
  const current = (isCut && isNarrow ? narrowed.data : null) ?? whole.data
  const star = current?.network.links ?? NO_LINKS
  const ring = useMemo(() => ringOf(asked, star), [asked, star])
  const around = useQuery<NetworkAnswer>(ring ? NETWORK : null, { among: ring, country, first: MAX_LINKS })
  const found = useMemo(() => (around.data ? joined(star, around.data.network.links) : star), [star, around.data])
  // The last picture stays until there is another: nothing flickers on the way from name to name.
  const last = useRef<{ links: readonly Link[]; about: string | null }>({ links: NO_LINKS, about: null })
  if (current) last.current = { links: found, about: asked }
  else if (whole.error) last.current = { links: NO_LINKS, about: null }
  const { links, about } = last.current
  return { links, about, isCut, query: whole }
}

/** Everybody around one, if they are few enough to be joined with each other. */
function ringOf(of: string | null, links: readonly Link[]): string[] | null {
  if (of === null) return null
  const ids = new Set(links.flatMap(({ from, to }) => [from.id, to.id]))
  ids.delete(of)
  return ids.size > 1 && ids.size <= MAX_RING ? [...ids].sort() : null
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const day = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()
  return `${month}-${day}`
}
