/**
 * Titles, offices, ranks, trades and forms of address, with their sector, and the words that modify them. Source: public
 * knowledge of English-language news, reviewed by hand; the tables lie in `titles/`.
 */
import { sectorSchema } from '../model/event.ts'
import { list, rows } from './table.ts'
import { SOCIETY_TITLES } from './titles/society.ts'
import { STATE_TITLES } from './titles/state.ts'
import type { TitleFacts, TitleKind } from './types.ts'

/** `Envoy+` is Envoy and Envoys; `Spokesman/Spokesmen` names its plural. */
function inflect(form: string): { one: string; many: string | null } {
  if (form.endsWith('+')) return { one: form.slice(0, -1), many: `${form.slice(0, -1)}s` }
  const [one = '', many] = form.split('/')
  return { one, many: many ?? null }
}

const KINDS: readonly TitleKind[] = ['office', 'rank', 'role', 'honorific']

function kindOf(word: string): TitleKind {
  const kind = KINDS.find((known) => known === word)
  if (kind === undefined) throw new Error(`no kind of title: ${word}`)
  return kind
}

function titles(columns: string[]): TitleFacts[] {
  const [heads, kind = '', sector = '', others, pronoun] = columns
  return list(heads).map((head) => {
    const forms = [head, ...list(others)].map(inflect)
    return {
      title: forms[0]?.one ?? '',
      kind: kindOf(kind),
      honorific: kind === 'honorific',
      sector: sector === '' ? null : sectorSchema.parse(sector),
      forms: forms.map(({ one }) => one),
      plurals: forms.flatMap(({ many }) => many ?? []),
      gender: pronoun === 'he' || pronoun === 'she' ? pronoun : null,
    }
  })
}

/** All titles. No written form belongs to two of them. */
export const TITLES: readonly TitleFacts[] = [STATE_TITLES, SOCIETY_TITLES].flatMap((table) =>
  rows(table).flatMap(titles),
)

/** Words before a title that say the office is over. */
export const FORMER_MODIFIERS = [
  'former',
  'ex',
  'late',
  'then',
  'one-time',
  'onetime',
  'outgoing',
  'ousted',
  'deposed',
  'retired',
  'erstwhile',
  'past',
] as const

/** Words before a title that make it another office (`deputy foreign minister`). */
export const RANK_MODIFIERS = [
  'vice',
  'deputy',
  'first deputy',
  'assistant',
  'associate',
  'junior',
  'under',
  'sub',
] as const

/** Words before a title that leave it as it is, for now. */
export const PRESENT_MODIFIERS = [
  'acting',
  'interim',
  'caretaker',
  'transitional',
  'incoming',
  'newly elected',
  'newly appointed',
  'current',
  'new',
  'senior',
  'top',
  'chief',
  'veteran',
  'longtime',
  'long-time',
  'embattled',
  'visiting',
  'hard-line',
  'hardline',
  'leading',
  'prominent',
  'influential',
  'right-wing',
  'left-wing',
  'far-right',
  'conservative',
  'liberal',
] as const
