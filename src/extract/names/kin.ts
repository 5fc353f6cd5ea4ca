import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { isCapitalised } from './runs.ts'

/** Relatives, as a word before or behind a name. */
export const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|ex-wife|ex-husband|partner|girlfriend|boyfriend|stepson|stepdaughter|stepfather|stepmother|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother|widow|widower|fiancee?)$/

/** Between somebody and the name of a relative in the same sentence stand no more tokens. */
const KIN_REACH = 30

/** "Lund stabbed his wife, Kari Lund": who is introduced behind as somebody's kin is not that somebody. */
export function isKinBehind(tokens: readonly Token[], at: number, { name }: DraftEntity): boolean {
  const given = name.split(' ')[0] ?? ''
  for (let i = at + 1; i < Math.min(tokens.length, at + KIN_REACH); i++) {
    if (!/^(?:his|her)$/.test(tokens[i]!.lower)) continue
    const kin = [i + 1, i + 2].find((index) => KIN.test(tokens[index]?.lower ?? ''))
    if (kin === undefined) continue
    const first = tokens[kin + (tokens[kin + 1]?.text === ',' ? 2 : 1)]
    if (first?.text === given) return true
  }
  return false
}

/** "Lund, a driver, left. His wife Kari Lund stayed. Lund said …": whom the article first calls by the surname alone is not his kin. */
export function isKinOfLone(draft: Draft, surname: string, person: DraftEntity): boolean {
  const first = draft.mentions.find(({ entity }) => entity === person)
  if (!first) return false
  const tokens = draft.tokens[first.sentence] ?? []
  const at = tokens.findIndex(({ start }) => start >= first.start)
  const kin = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  if (!KIN.test(tokens[kin]?.lower ?? '')) return false
  if (![kin - 1, kin - 2].some((i) => /^(?:his|her)$/.test(tokens[i]?.lower ?? ''))) return false
  return draft.sentences.some(
    ({ index, headline, start }) =>
      !headline && start < first.start && standsAlone(draft.tokens[index] ?? [], surname, first.start),
  )
}

function standsAlone(tokens: readonly Token[], surname: string, before: number): boolean {
  return tokens.some(
    ({ text, index, end }) =>
      text === surname && end <= before && (index === 0 || !isCapitalised(tokens[index - 1] as Token)),
  )
}
