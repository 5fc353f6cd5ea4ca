import type { Link } from '../api/types.ts'
import { kindOf } from '../kinds.ts'
import type { Kind } from '../kinds.ts'

export interface Month {
  /** `YYYY-MM`; the first one may stand for everything up to it. */
  readonly month: string
  readonly contacts: number
  readonly attacks: number
}

export interface Months {
  /** Every month from the first to the last, also those without events. */
  readonly months: readonly Month[]
  /** Whether the first one also holds all that is earlier. */
  readonly isOpen: boolean
  readonly undated: number
}

const MAX_MONTHS = 120

/** How many events every month holds, of the kinds that are shown. */
export function monthsOf(links: readonly Link[], kinds: readonly Kind[] | null): Months {
  const counts = new Map<string, { contacts: number; attacks: number }>()
  let undated = 0
  for (const link of links) {
    const kind = kindOf(link.kind, link.mode)
    if (kinds && !kinds.includes(kind)) continue
    for (const date of link.dates) {
      if (date === null) undated += 1
      else {
        const month = date.slice(0, 7)
        const count = counts.get(month) ?? { contacts: 0, attacks: 0 }
        count[kind === 'attack' ? 'attacks' : 'contacts'] += 1
        counts.set(month, count)
      }
    }
  }
  const known = [...counts.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return { months: [], isOpen: false, undated }
  const start = Math.max(numberOf(first), numberOf(last) - MAX_MONTHS + 1)
  const months = Array.from({ length: numberOf(last) - start + 1 }, (_, index) => ({
    month: monthOf(start + index),
    contacts: 0,
    attacks: 0,
  }))
  for (const [month, count] of counts) {
    const at = months[Math.max(0, numberOf(month) - start)]
    if (!at) continue
    at.contacts += count.contacts
    at.attacks += count.attacks
  }
  return { months, isOpen: numberOf(first) < start, undated }
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
