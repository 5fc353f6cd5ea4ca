import { ORGANIZATIONS } from '../lexicon/organizations.ts'
import { foldWords } from '../text/fold.ts'

let canonical: Map<string, string> | null = null

/**
 * The fold key of an organisation: a pure function of its name in the article. A written form that the lexicon lists (`UN`,
 * `ISIL`) gives the key of the lexicon's name.
 */
export function organizationKey(name: string): string {
  canonical ??= new Map(
    ORGANIZATIONS.flatMap((facts) => [facts.name, ...facts.aliases].map((form) => [keyOf(form), facts.name] as const)),
  )
  return keyOf(canonical.get(keyOf(name)) ?? name)
}

/** Folded words joined by hyphens, without the article. */
export function keyOf(name: string): string {
  return foldWords(name.replace(/^the /i, '')).replaceAll(' ', '-')
}
