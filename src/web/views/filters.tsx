import { COUNTRIES } from '../api/queries.ts'
import type { CountriesAnswer } from '../api/queries.ts'
import type { Link } from '../api/types.ts'
import { kindOf, KIND_NAMES, KINDS } from '../kinds.ts'
import type { Kind } from '../kinds.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import { capital, grouped } from '../words.ts'

/** Chooses kinds, which is also the legend of the colours, and a country. */
export function Filters({ links }: { links: readonly Link[] }) {
  const { address, go } = useNavigation()
  const countries = useQuery<CountriesAnswer>(COUNTRIES)
  const known = countries.data?.countries.nodes ?? []
  const counts = countsOf(links)
  const toggle = (kind: Kind) => {
    const shown = address.kinds ?? KINDS
    const next = KINDS.filter((one) => (one === kind ? !shown.includes(kind) : shown.includes(one)))
    go({ ...address, kinds: next.length === KINDS.length ? null : next }, { replace: true })
  }
  const isChosen = address.country !== null && !known.some(({ iso3 }) => iso3 === address.country)
  return (
    <div class="filters">
      <div class="chips" role="group" aria-label="Kinds shown">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`chip ${kind}`}
            aria-pressed={address.kinds === null || address.kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {capital(KIND_NAMES[kind].many)} <span class="count">{grouped(counts[kind])}</span>
          </button>
        ))}
      </div>
      <label class="country-filter">
        <span class="hidden">Country</span>
        <select
          value={address.country ?? ''}
          onChange={(event) => go({ ...address, country: event.currentTarget.value || null }, { replace: true })}
        >
          <option value="">All countries</option>
          {isChosen && <option value={address.country ?? ''}>{address.country}</option>}
          {known.map(({ name, iso3 }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function countsOf(links: readonly Link[]): Record<Kind, number> {
  const counts = { meeting: 0, phone: 0, talks: 0, multilateral: 0, attack: 0 }
  for (const { kind, mode, dates } of links) counts[kindOf(kind, mode)] += dates.length
  return counts
}
