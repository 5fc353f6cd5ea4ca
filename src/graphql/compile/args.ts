/** The arguments of a field, checked against the schema before. */
export type Args = Readonly<Record<string, unknown>>

/** A text argument; null if it is not given. */
export function textArg(args: Args, name: string): string | null {
  const value = args[name]
  return typeof value === 'string' ? value : null
}

/** A list argument; null if it is not given. */
export function textsArg(args: Args, name: string): string[] | null {
  const value = args[name]
  return Array.isArray(value) ? value.map(String) : null
}

/** The fields of an input object; none if it is not given. */
export function objectArg(args: Args, name: string): Args {
  const value = args[name]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
