import { ORGANIZATIONS, SHARED_ORGANIZATIONS } from '../../lexicon/organizations.ts'
import type { OrganizationFacts } from '../../lexicon/types.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { nameGazetteer, type Meaning } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

const named = new WeakMap<Draft, Map<string, ReadonlySet<string>>>()

/** The countries that the article names, by name, demonym, city, seat or a body of its own; by the form `except` it names none. */
export function countriesNamed(draft: Draft, except = ''): ReadonlySet<string> {
  const known = named.get(draft) ?? new Map<string, ReadonlySet<string>>()
  named.set(draft, known)
  const before = known.get(except)
  if (before) return before
  const found = new Set<string>()
  for (const tokens of draft.tokens)
    for (const token of tokens) {
      if (!isCapitalised(token)) continue
      const hit = nameGazetteer().at(tokens, token.index)
      if (!hit || hit.form === except || SHARED_ORGANIZATIONS.has(hit.form)) continue
      for (const meaning of hit.meanings) {
        const country =
          meaning.kind === 'country'
            ? meaning.facts.iso3
            : meaning.kind === 'city'
              ? meaning.country
              : meaning.facts.country
        if (country) found.add(country)
      }
    }
  known.set(except, found)
  return found
}

/**
 * "Congress", "the Labour Party": bodies that several states have. Such a name is the lexicon's where the article names its
 * country or no other, and no other country owns it ("Nigeria's Labour Party").
 */
export function isElsewhere(draft: Draft, tokens: readonly Token[], hit: GazetteerHit<Meaning>): boolean {
  const body = hit.meanings.find((meaning) => meaning.kind === 'organization')?.facts
  const country = body?.country ?? body?.stateOf ?? null
  if (country === null || !SHARED_ORGANIZATIONS.has(hit.form)) return false
  const at = tokens[hit.first - 1]?.lower === "'s" ? hit.first - 2 : hit.first - 1
  const owner = at >= 0 ? nameGazetteer().at(tokens, at)?.meanings[0] : undefined
  if (owner?.kind === 'country') return owner.facts.iso3 !== country
  // America's Congress has no MPs.
  if (hit.form === 'Congress' && /^(?:mps?|mlas?)$/.test(tokens[hit.last + 1]?.lower ?? '')) return true
  const countries = countriesNamed(draft)
  return countries.size > 0 && !countries.has(country)
}

/** Bodies of other states that a shared name means where the article is about those: in India the Congress is a party. */
const ABROAD: ReadonlyMap<string, readonly { readonly country: string; readonly form: string }[]> = new Map([
  ['Congress', [{ country: 'IND', form: 'Congress party' }]],
])

/** The body of the one state that the article names, where the name at `hit` is not the usual one's. */
export function bodyAbroad(draft: Draft, hit: GazetteerHit<Meaning>): OrganizationFacts | null {
  const countries = countriesNamed(draft)
  const found = ABROAD.get(hit.form)?.find(({ country }) => countries.has(country))
  return ORGANIZATIONS.find(({ aliases }) => found !== undefined && aliases.includes(found.form)) ?? null
}
