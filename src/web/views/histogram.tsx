import { useMemo, useRef, useState } from 'preact/hooks'
import type { Link } from '../api/types.ts'
import { monthsOf } from '../graph/months.ts'
import type { Month } from '../graph/months.ts'
import { useNavigation } from '../navigation.ts'
import { counted, dateWords } from '../words.ts'

const HEIGHT = 46

/** How many events each month holds, and a brush over them: by drawing over the bars, or with two sliders. */
export function Histogram({ links }: { links: readonly Link[] }) {
  const { address, go } = useNavigation()
  const bars = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null)
  const { months, isOpen, undated } = useMemo(() => monthsOf(links, address.kinds), [links, address.kinds])
  if (months.length === 0) return <p class="histogram quiet">No dated event to choose from.</p>

  const last = months.length - 1
  const indexOf = (month: string | null, otherwise: number): number => {
    if (month === null) return otherwise
    const found = months.findIndex((one) => one.month >= month)
    return found === -1 ? last : found
  }
  const chosen = drag
    ? { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) }
    : { from: indexOf(address.since, 0), to: Math.max(0, indexOf(address.until, last)) }
  const choose = (from: number, to: number) => {
    const [since, until] = [from <= 0 ? null : months[from]?.month, to >= last ? null : months[to]?.month]
    go({ ...address, since: since ?? null, until: until ?? null }, { replace: true })
  }
  const at = (event: PointerEvent): number => {
    const box = bars.current?.getBoundingClientRect()
    if (!box) return 0
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * months.length)))
  }
  const largest = Math.max(1, ...months.map(({ contacts, attacks }) => contacts + attacks))
  const isBrushed = address.since !== null || address.until !== null
  const name = (index: number) => `${isOpen && index === 0 ? 'up to ' : ''}${dateWords(months[index]?.month ?? '')}`
  return (
    <section class="histogram" aria-label="Dates shown">
      <div class="histogram-head">
        <span aria-live="polite">
          {isBrushed || drag ? (
            <strong>
              {name(chosen.from)} – {name(chosen.to)}
            </strong>
          ) : (
            <>All dates{undated > 0 && `, ${counted(undated, 'event')} undated`}</>
          )}
        </span>
        {isBrushed ? (
          <button type="button" class="plain" onClick={() => choose(0, last)}>
            All dates
          </button>
        ) : (
          <span class="quiet wide-only">Drag over the bars to choose months</span>
        )}
      </div>
      <div class="brush">
        <svg
          ref={bars}
          viewBox={`0 0 ${months.length * 10} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag({ from: at(event), to: at(event) })
          }}
          onPointerMove={(event) => drag && setDrag({ ...drag, to: at(event) })}
          onPointerUp={() => {
            if (drag) choose(chosen.from, chosen.to)
            setDrag(null)
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <rect class="track" width={months.length * 10} height={HEIGHT} />
          <rect class="window" x={chosen.from * 10} width={(chosen.to - chosen.from + 1) * 10} height={HEIGHT} />
          {months.map((month, index) => (
            <Bar
              key={month.month}
              month={month}
              index={index}
              largest={largest}
              isChosen={index >= chosen.from && index <= chosen.to}
            />
          ))}
        </svg>
        <input
          type="range"
          class="from"
          aria-label="First month"
          aria-valuetext={name(chosen.from)}
          min={0}
          max={last}
          value={chosen.from}
          onInput={(event) => choose(Math.min(event.currentTarget.valueAsNumber, chosen.to), chosen.to)}
        />
        <input
          type="range"
          class="to"
          aria-label="Last month"
          aria-valuetext={name(chosen.to)}
          min={0}
          max={last}
          value={chosen.to}
          onInput={(event) => choose(chosen.from, Math.max(event.currentTarget.valueAsNumber, chosen.from))}
        />
      </div>
      <div class="histogram-ends quiet" aria-hidden="true">
        <span>{name(0)}</span>
        <span>{name(last)}</span>
      </div>
    </section>
  )
}

function Bar({
  month: { month, contacts, attacks },
  index,
  largest,
  isChosen,
}: {
  month: Month
  index: number
  largest: number
  isChosen: boolean
}) {
  const [low, high] = [(contacts / largest) * (HEIGHT - 4), (attacks / largest) * (HEIGHT - 4)]
  return (
    <g class={isChosen ? 'chosen' : ''}>
      <title>{`${dateWords(month)}: ${counted(contacts, 'contact')}, ${counted(attacks, 'attack')}`}</title>
      <rect class="bar-contacts" x={index * 10 + 1} width={8} y={HEIGHT - low} height={low} />
      <rect class="bar-attacks" x={index * 10 + 1} width={8} y={HEIGHT - low - high} height={high} />
    </g>
  )
}
