import { badInput } from '../bad-input.ts'
import type { Args } from './args.ts'
import { MAX_PAGE_SIZE } from '../limits.ts'

const DEFAULT_PAGE_SIZE = 20

/** The order of a list: its name in cursors, the sort key over the variable (never null) and its direction. The id breaks ties. */
export interface PageOrder {
  readonly name: string
  readonly key: (variable: string) => string
  readonly descending: boolean
}

/** Where an item stands in its list. */
export interface Position {
  readonly at: string
  readonly id: string
}

/** A page as its arguments ask for it. */
export interface Page {
  readonly size: number
  readonly backward: boolean
  readonly after: Position | null
  readonly before: Position | null
}

/** Reads `first`, `after`, `last` and `before`. Throws BAD_USER_INPUT. */
export function readPage(args: Args, order: PageOrder): Page {
  const { first = null, last = null, after = null, before = null } = args
  const backward = last !== null
  if (first !== null && backward) throw badInput('`first` and `last` exclude each other: give one of them.')
  if (after !== null && backward) {
    throw badInput('`after` goes with `first`: walk backward with `last` and `before`.')
  }
  if (before !== null && !backward) {
    throw badInput('`before` goes with `last`: walk forward with `first` and `after`.')
  }
  return {
    size: readSize(backward ? 'last' : 'first', last ?? first ?? DEFAULT_PAGE_SIZE),
    backward,
    after: readCursor('after', after, order),
    before: readCursor('before', before, order),
  }
}

/** A number of items, 0 to the largest page. Throws BAD_USER_INPUT. */
export function readSize(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_PAGE_SIZE) return value
  throw badInput(`\`${name}\` is ${String(value)}: give a number from 0 to ${MAX_PAGE_SIZE}.`)
}

/** An opaque cursor: it holds the position itself, so it stays good when items come and go. */
export function writeCursor(order: PageOrder, { at, id }: Position): string {
  return Buffer.from(JSON.stringify([order.name, at, id])).toString('base64url')
}

function readCursor(name: string, cursor: unknown, order: PageOrder): Position | null {
  if (cursor === null) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(typeof cursor === 'string' ? cursor : '', 'base64url').toString())
    if (Array.isArray(parts) && parts.length === 3) {
      const [of, at, id] = parts as readonly unknown[]
      if (of === order.name && typeof at === 'string' && typeof id === 'string') return { at, id }
    }
  } catch {
    // Said below.
  }
  throw badInput(
    `\`${name}\` is no cursor of this list: take one from \`pageInfo\` or \`edges\` of the same list in the same order.`,
  )
}
