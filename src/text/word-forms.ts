import type { Token } from './tokens.ts'

/** The forms under which a noun stands in our lists: its lemma, itself, and itself less a plural s or es, since the tagger's dictionary lacks "airstrikes". */
export function formsOf({ lemma, lower }: Token): ReadonlySet<string> {
  return new Set([lemma, lower, lower.replace(/s$/, ''), lower.replace(/(?<=[sxz]|[cs]h)es$/, '')])
}

/** Whether the list has the noun in one of its forms. */
export function isOneOf(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  return token !== undefined && [...formsOf(token)].some((form) => nouns.has(form))
}
