import { useEffect, useRef, useState } from 'preact/hooks'
import { closed } from '../address.ts'
import { useNavigation } from '../navigation.ts'
import { KIND_NAMES, KINDS } from '../kinds.ts'
import type { Picture } from '../graph/picture.ts'
import type { Hit } from '../graph/hit.ts'
import type { Marks } from '../graph/lit.ts'
import { Stage } from '../graph/stage.ts'
import { counted } from '../words.ts'
import { useTheme } from './theme.tsx'

const MARGINS = { top: 34, right: 56, bottom: 44, left: 56 }
const SMALL_MARGINS = { top: 16, right: 62, bottom: 34, left: 52 }

export interface GraphViewProps {
  readonly picture: Picture
  readonly marks: Marks
  readonly middle: string | null
}

/** The graph, to be moved, zoomed and clicked. What it shows is also in the lists beside it. */
export function GraphView({ picture, marks, middle }: GraphViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const stage = useRef<Stage | null>(null)
  const [tip, setTip] = useState<{ hit: Hit; at: readonly [number, number] } | null>(null)
  const { address, go } = useNavigation()
  const { shown } = useTheme()
  const current = useRef({ address, go, picture })
  current.current = { address, go, picture }

  useEffect(() => {
    if (!canvas.current) return undefined
    const small = matchMedia('(max-width: 820px)')
    const made = new Stage(canvas.current, small.matches ? SMALL_MARGINS : MARGINS, {
      onNode(id) {
        const { address, go } = current.current
        go({ ...closed(address), of: id })
      },
      onEdge(id) {
        const { address, go } = current.current
        const [, a = '', b = ''] = id.split('|')
        // The pair is told from whom the page is about.
        const [of, other] = b === address.of ? [b, a] : [a, b]
        go({ ...closed(address), of, with: other })
      },
      onHover: (hit, at) => setTip(hit && at ? { hit, at } : null),
      onSettled: () => undefined,
    })
    const resized = () => made.setMargins(small.matches ? SMALL_MARGINS : MARGINS)
    small.addEventListener('change', resized)
    stage.current = made
    return () => {
      small.removeEventListener('change', resized)
      made.stop()
    }
  }, [])
  useEffect(() => stage.current?.show(picture, { middle }), [picture, middle])
  useEffect(() => stage.current?.mark(marks), [marks, picture])
  useEffect(() => stage.current?.recolour(), [shown])

  const label = `Graph of ${counted(picture.nodes.length, 'name')} and ${counted(picture.edges.length, 'tie')}. Arrow keys move it, plus and minus zoom, zero shows all; the list beside it has the same as links.`
  return (
    <div class="graph">
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={label} data-testid="graph" />
      <div class="graph-tools" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => stage.current?.zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => stage.current?.zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => stage.current?.fit()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </div>
      {tip && <Tip picture={picture} hit={tip.hit} at={tip.at} />}
    </div>
  )
}

function Tip({ picture, hit, at }: { picture: Picture; hit: Hit; at: readonly [number, number] }) {
  const style = { transform: `translate(${Math.round(at[0] + 14)}px, ${Math.round(at[1] + 14)}px)` }
  if (hit === null) return null
  if ('node' in hit) {
    const node = picture.nodes[hit.node]
    return node ? (
      <div class="tip" style={style} aria-hidden="true">
        <strong>{node.entity.name}</strong>
        <span>{counted(node.weight, 'event')} shown</span>
      </div>
    ) : null
  }
  const edge = picture.edges[hit.edge]
  if (!edge) return null
  const [from, to] = [picture.nodes[edge.source]?.entity.name, picture.nodes[edge.target]?.entity.name]
  const parts = KINDS.flatMap((kind) => {
    const count = edge.counts[kind]
    return count ? [counted(count, KIND_NAMES[kind].one, KIND_NAMES[kind].many)] : []
  })
  return (
    <div class="tip" style={style} aria-hidden="true">
      <strong>
        {from} {edge.kind === 'attack' ? '→' : '–'} {to}
      </strong>
      <span>{parts.join(', ')}</span>
    </div>
  )
}
