/** What joins two, as the page tells it apart: the modes of a contact, and attacks. */
export const KINDS = ['meeting', 'phone', 'talks', 'multilateral', 'attack'] as const
export type Kind = (typeof KINDS)[number]

/** What people read for a kind: by itself, of one, and of many. */
export const KIND_NAMES: Readonly<Record<Kind, { title: string; one: string; many: string }>> = {
  meeting: { title: 'Meeting', one: 'meeting', many: 'meetings' },
  phone: { title: 'Phone call', one: 'phone call', many: 'phone calls' },
  talks: { title: 'Talks', one: 'talk', many: 'talks' },
  multilateral: { title: 'Summit', one: 'summit', many: 'summits' },
  attack: { title: 'Attack', one: 'attack', many: 'attacks' },
}

/** The kind of a link or a fact of the API. A contact of a mode that we do not know counts as talks. */
export function kindOf(kind: string, mode: string | null): Kind {
  if (kind === 'ATTACK') return 'attack'
  return KINDS.find((known) => known !== 'attack' && known.toUpperCase() === mode) ?? 'talks'
}

/** `HEAVY_WEAPONS` as people read it. */
export function readable(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ')
}
