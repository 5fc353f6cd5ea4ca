import type { OfficeHolder } from '../../lexicon/types.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity, Trace } from '../draft.ts'
import { Bearers, titleBefore } from '../names/bearers.ts'
import { deniesHolder } from '../names/not-holder.ts'
import { officesOfSecond } from '../names/equal-names.ts'
import { bearsOffice, titledBoth, titleDenies } from '../names/titled-names.ts'

/**
 * Takes mentions away from people who are called by a lone name, where it may be somebody else's: two bear it by their full
 * names, or a "Mr." and a "Ms." do. The one of these two who is titled first keeps the name with the title.
 */
export function dropUndecided(draft: Draft, lone: ReadonlySet<DraftEntity>, trace: Trace | null): void {
  if (lone.size === 0) return
  const bearers = new Bearers(
    draft,
    draft.entities.filter((entity) => entity.kind === 'Person' && !lone.has(entity)),
  )
  const left = new Set<DraftEntity>()
  draft.mentions = draft.mentions.filter(({ entity, sentence, start, text }) => {
    const tokens = draft.tokens[sentence] ?? []
    const at = tokens.findIndex((token) => token.start >= start)
    const drop =
      lone.has(entity) &&
      (titleDenies(tokens, at, entity.gender) ||
        (!bearers.isSurname(text) && isSecond(draft, tokens, at)) ||
        (entity.canonical === null &&
          (bearers.undecided(text, tokens, at).length > 0 || isOneOfTwo(draft, tokens, at))))
    if (drop) trace?.('surnames', `${text} may be either of two`)
    else left.add(entity)
    return !drop
  })
  draft.entities = draft.entities.filter((entity) => left.has(entity) || !lone.has(entity))
}

/** "Lund", where the article has a Mr. and a Ms. Lund, or two with offices, and no title stands before this one. */
export function isOneOfTwo(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const word = foldWords(tokens[at]?.text ?? '')
  return (titledBoth(draft).has(word) || officesOfSecond(draft).has(word)) && titleBefore(tokens, at) === undefined
}

/** "Foreign Minister Lund", where the article has "President Lund met Foreign Minister Lund": the other one. */
function isSecond(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const title = titleBefore(tokens, at)
  return (
    title !== undefined &&
    officesOfSecond(draft)
      .get(foldWords(tokens[at]?.text ?? ''))
      ?.has(title.name) === true
  )
}

/**
 * Whether a lone name may be that of the office holder: "Ms. Lund" is no man of the table, and "Judge Lund" nobody of it,
 * unless the article speaks of "President Lund" too.
 */
export function mayBeHolder(draft: Draft, entity: DraftEntity, holder: OfficeHolder): boolean {
  const denied = draft.mentions.some(({ entity: other, sentence, start }) => {
    const tokens = draft.tokens[sentence] ?? []
    return (
      other === entity &&
      titleDenies(
        tokens,
        tokens.findIndex((token) => token.start >= start),
        holder.pronoun,
      )
    )
  })
  return !(denied || deniesHolder(draft, entity.name, holder)) || bearsOffice(draft, holder.title, entity.name)
}

/** Whether the surname at token `at` may be the office holder's though others of the article bear it. */
export function isFreeForHolder(
  draft: Draft,
  bearers: Bearers,
  holder: OfficeHolder,
  tokens: readonly Token[],
  at: number,
): boolean {
  const word = tokens[at]?.text ?? ''
  if (titleDenies(tokens, at, holder.pronoun)) return false
  if (isOneOfTwo(draft, tokens, at) && !bearsOffice(draft, holder.title, word)) return false
  if (deniesHolder(draft, word, holder) && !bearsOffice(draft, holder.title, word)) return false
  const undecided = bearers.undecided(word, tokens, at)
  return undecided.length === 0 || undecided.some(({ canonical }) => canonical === holder.name)
}
