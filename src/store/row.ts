/** A string of a row; '' for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A string of a row; null for anything else, as both databases give for a property that is not there. */
export function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
