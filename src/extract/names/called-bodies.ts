import { BANKS, BODY_KINDS } from '../../lexicon/body-kinds.ts'
import { foldWords } from '../../text/fold.ts'
import type { DraftEntity } from '../draft.ts'

/** Of these the name nearly always tells: letters that nobody knows are no court. */
const ALWAYS_NAMED = /^(?:court|tribunal|ministry|department)$/

/**
 * Whether a body may be called by the bare noun ("the court") behind its name: its name holds the noun or one like it, or it is of
 * such a kind. "The court" is no bank and no union that was named before.
 */
export function mayBeCalled({ name, canonical, sector }: DraftEntity, noun: string): boolean {
  const kind = BODY_KINDS.get(noun)
  if (!kind) return false
  const names = [name, canonical ?? name].map(foldWords)
  if (noun === 'bank' && names.some((one) => BANKS.has(one))) return true
  const words = new Set(names.flatMap((one) => one.split(' ')))
  const told = [...BODY_KINDS].filter(([, { words: own }]) => [...own].some((word) => words.has(word)))
  if (told.some(([own]) => own === noun)) return true
  if (told.length > 0) return told.some(([own]) => kind.wider.has(own))
  if (sector !== null) return kind.sectors.has(sector)
  return canonical === null && !ALWAYS_NAMED.test(noun)
}
