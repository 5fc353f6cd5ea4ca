import { FAMILY_NAME_FIRST, NAME_SUFFIXES } from '../lexicon/name-words.ts'
import { LED_BY, OFFICE_HOLDERS } from '../lexicon/office-holders.ts'
import type { OfficeHolder } from '../lexicon/types.ts'
import { foldWords } from './fold.ts'

let holders: Map<string, OfficeHolder[]> | null = null
let surnames: Map<string, OfficeHolder[]> | null = null

/** The surname of a full name: the last word, or the first of an East Asian name. Folded. */
export function surnameOf(fullName: string): string {
  const words = foldWords(fullName).split(' ')
  while (words.length > 2 && NAME_SUFFIXES.has(words.at(-1) ?? '')) words.pop()
  const first = words[0] ?? ''
  if (words.length >= 2 && words.length <= 3 && FAMILY_NAME_FIRST.has(first) && !NAME_SUFFIXES.has(words[1] ?? ''))
    return first
  return words.at(-1) ?? ''
}

/** The office holders of this full name (or one of its known spellings). */
export function holdersNamed(fullName: string): readonly OfficeHolder[] {
  holders ??= indexed((holder) => [holder.name, ...holder.aliases].map(foldWords))
  return holders.get(foldWords(fullName)) ?? []
}

/** The country that the person served on that day, else in all the offices that the table holds, or null: who is a union's now is no country's. */
export function countryServed(fullName: string, day: string | null): string | null {
  const all = holdersNamed(fullName)
  const now = day === null ? [] : all.filter((holder) => inOffice(holder, day))
  const served = new Set((now.length > 0 ? now : all).map((holder) => holder.of))
  const [of] = served
  return served.size === 1 && of !== undefined && /^[A-Z]{3}$/.test(of) ? of : null
}

/** Office holders of this surname. */
export function holdersWithSurname(surname: string): readonly OfficeHolder[] {
  surnames ??= indexed((holder) => [holder.name, ...holder.aliases].map(surnameOf))
  return surnames.get(foldWords(surname)) ?? []
}

/** Who held the office on that day, where the table knows exactly one. Without a day: nobody. */
export function holderOf(title: string, of: string, day: string | null): OfficeHolder | null {
  if (day === null) return null
  const found = OFFICE_HOLDERS.filter((holder) => holder.title === title && holder.of === of && inOffice(holder, day))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whom news calls the leader of the country on that day: who governs it, as far as its constitution or its custom leaves no doubt. */
export function leaderOf(country: string, day: string | null): OfficeHolder | null {
  const told = LED_BY.get(country)
  if (told === null) return null
  const titles = told === undefined ? ['Prime Minister', 'Chancellor', 'President'] : [told]
  for (const title of titles) {
    const holder = holderOf(title, country, day)
    if (holder) return holder
  }
  return null
}

/** Whether the term of office covers the day. */
export function inOffice(holder: OfficeHolder, day: string): boolean {
  return holder.since <= day && (holder.until === null || day <= holder.until)
}

function indexed(keys: (holder: OfficeHolder) => string[]): Map<string, OfficeHolder[]> {
  const index = new Map<string, OfficeHolder[]>()
  for (const holder of OFFICE_HOLDERS) {
    for (const key of new Set(keys(holder))) {
      const list = index.get(key)
      if (list) list.push(holder)
      else index.set(key, [holder])
    }
  }
  return index
}
