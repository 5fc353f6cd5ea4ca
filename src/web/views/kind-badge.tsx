import { KIND_NAMES } from '../kinds.ts'
import type { Kind } from '../kinds.ts'

/** The name of a kind beside its colour. */
export function KindBadge({ kind, mode }: { kind: Kind; mode?: string | null }) {
  return (
    <span class={`badge ${kind}`}>
      {KIND_NAMES[kind].title}
      {mode ? `: ${mode}` : ''}
    </span>
  )
}

/** A bar as long as a count is large, in the colours of its kinds. */
export function CountBar({ counts, largest }: { counts: Readonly<Partial<Record<Kind, number>>>; largest: number }) {
  return (
    <span class="bar" aria-hidden="true">
      {Object.entries(counts).map(([kind, count]) => (
        <span key={kind} class={kind} style={{ width: `${(100 * count) / Math.max(1, largest)}%` }} />
      ))}
    </span>
  )
}
