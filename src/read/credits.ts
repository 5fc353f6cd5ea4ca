import { AGENCIES } from '../lexicon/agencies.ts'

const NAMES = new Map<string, string>()
for (const { name, aliases } of AGENCIES) {
  for (const form of [name, ...aliases]) if (!NAMES.has(form)) NAMES.set(form, name)
}
const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const ANY = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')

/** Constructions that credit a report to an agency or outlet. The first group is its name. */
const CREDITS: readonly RegExp[] = [
  // (Reuters), (AP/AFP), (With inputs from PTI)
  new RegExp(`[(\\[/](?:[Ww]ith )?(?:inputs? from )?(${ANY})(?=[)\\]/,])`, 'g'),
  // Xinhua news agency reported; the state news agency SANA said is a speaker only in form
  new RegExp(
    `\\b(${ANY})(?:'s|’s)?(?: state)?(?:[ -]news)?(?: agenc\\w{0,3})?,? (?:has |had |also |earlier ){0,2}(?:reported|reports)\\b`,
    'g',
  ),
  new RegExp(`\\bnews agency (${ANY}),? (?:has |had |also )?(?:reported|reports|said|says|quoted|cited)\\b`, 'g'),
  new RegExp(
    `\\b(${ANY})(?:'s|’s)?(?: state)?(?:[ -]news)? agenc\\w{0,3},? (?:has |had |also )?(?:said|says|quoted|cited)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:[Aa]ccording to|[Rr]eported by|[Aa]s per)(?: the)?(?: state)?(?: news agency)? (${ANY})\\b(?! correspondent| journalist)`,
    'g',
  ),
  new RegExp(`\\b[Ww]ith (?:agency )?inputs? from (${ANY})\\b`, 'g'),
  // — AP at the end of a line
  new RegExp(`(?:--|[—–-]) ?(${ANY})[.)]?[ \\t]*$`, 'gm'),
]

/** The agencies and outlets that a body credits, by their usual names, in the order in which they first appear. */
export function creditsIn(text: string): string[] {
  const found: { at: number; name: string }[] = []
  for (const pattern of CREDITS) {
    for (const match of text.matchAll(pattern)) {
      const name = NAMES.get(match[1] ?? '')
      if (name) found.push({ at: match.index, name })
    }
  }
  found.sort((a, b) => a.at - b.at)
  return [...new Set(found.map((credit) => credit.name))]
}

/** The usual name of the agency or outlet that the words name, `news agency` and the like left aside; else null. */
export function findAgency(words: string): string | null {
  const bare = words.replace(/\s(?:news agency|news|agency)$/i, '').trim()
  return NAMES.get(words.trim()) ?? NAMES.get(bare) ?? null
}

/** Every form of an agency's name as one pattern source, longest first. */
export const AGENCY_PATTERN = ANY
