/**
 * A list that is stored as JSON. What is no such list is empty, not a failure: `verify` then finds that it differs from
 * what it should be, and says where.
 */
export function jsonList<T>(json: unknown): T[] {
  if (typeof json !== 'string') return []
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) ? (list as T[]) : []
  } catch {
    return []
  }
}
