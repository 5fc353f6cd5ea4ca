import { list } from './table.ts'

/** What somebody is to those of whom he tells, when he speaks. */
export type MouthpieceKind = 'speaker' | 'counsel' | 'agent' | 'aide' | 'body' | 'official' | 'observer'

/** By kind, the nouns. Reviewed by hand; the trades follow the editors' word lists of English-language newspapers. */
const NOUNS: Readonly<Record<MouthpieceKind, string>> = {
  /** Speaks for somebody, and of him. */
  speaker: 'spokesman;spokeswoman;spokesperson',
  counsel: 'lawyer;attorney;counsel;solicitor;barrister',
  agent: 'agent;publicist;representative;advocate;manager',
  aide: 'aide;adviser;advisor',
  body: 'office;team;camp;family;ministry',
  /** Tells of others what he knows by his office. */
  official: 'official;source;diplomat',
  /** Tells of others what he thinks of them. */
  observer: 'analyst;expert;professor',
}

/** Who speaks of others, by the noun in the singular. */
export const MOUTHPIECES: ReadonlyMap<string, MouthpieceKind> = new Map(
  (Object.entries(NOUNS) as [MouthpieceKind, string][]).flatMap(([kind, nouns]) =>
    list(nouns).map((noun) => [noun, kind] as const),
  ),
)
