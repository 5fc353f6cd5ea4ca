import type { Token } from './tokens.ts'

type Word = Pick<Token, 'lemma' | 'lower'>

/** The forms of a token are asked for by many rules; its lemma may be mended before they are. */
const known = new WeakMap<Word, { readonly lemma: string; readonly forms: ReadonlySet<string> }>()

/** The forms under which a noun stands in our lists: its lemma, itself, and itself less a plural s or es, since the tagger's dictionary lacks "airstrikes". */
export function formsOf(token: Word): ReadonlySet<string> {
  const { lemma, lower } = token
  const last = known.get(token)
  if (last?.lemma === lemma) return last.forms
  const forms = new Set([lemma, lower])
  if (lower.endsWith('s')) {
    forms.add(lower.slice(0, -1))
    forms.add(lower.replace(/(?<=[sxz]|[cs]h)es$/, ''))
  }
  known.set(token, { lemma, forms })
  return forms
}

/** Whether the list has the noun in one of its forms. */
export function isOneOf(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  if (token === undefined) return false
  if (nouns.has(token.lemma) || nouns.has(token.lower)) return true
  if (!token.lower.endsWith('s')) return false
  for (const form of formsOf(token)) if (nouns.has(form)) return true
  return false
}
