import { NOT_PERSONAL } from '../../lexicon/name-words.ts'
import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { isGivenName } from './run-words.ts'

/**
 * By what short names the article may call its firms: "Wexel", "Wexel Tveit" and "Wexel Tveit Logistics" for "Wexel Tveit Logistics
 * B.V.". No name that is anybody's, any place's, a word of English, or of two firms.
 */
export function shortFirmNames(draft: Draft): ReadonlyMap<string, DraftEntity> {
  const firms = new Map<string, DraftEntity>()
  const shared = new Set<string>()
  const longestFirst = draft.entities
    .filter(({ kind, canonical }) => kind === 'Organization' && canonical === null)
    .toSorted((a, b) => b.name.length - a.name.length)
  for (const entity of longestFirst) {
    // "Wexel Logistics" is "Wexel Logistics B.V.", and so is "Wexel".
    if (firms.has(entity.name)) continue
    for (const form of formsOf(entity.name)) {
      if (firms.has(form)) shared.add(form)
      firms.set(form, entity)
    }
  }
  for (const form of shared) firms.delete(form)
  return firms
}

/** Gives what the article says of "Wexel Logistics" to "Wexel Logistics B.V.", where they are two entities. */
export function joinFirms(draft: Draft, firms: ReadonlyMap<string, DraftEntity>): void {
  const longer = ({ kind, canonical, name }: DraftEntity): DraftEntity | undefined =>
    kind === 'Organization' && canonical === null ? firms.get(name) : undefined
  if (!draft.entities.some((entity) => longer(entity))) return
  draft.mentions = draft.mentions.map((mention) => ({ ...mention, entity: longer(mention.entity) ?? mention.entity }))
  draft.entities = draft.entities.filter((entity) => !longer(entity))
}

function formsOf(name: string): ReadonlySet<string> {
  const own = name.split(' ')
  const forms = new Set<string>()
  while (own.length > 1 && ORGANIZATION_SUFFIXES.get(own.at(-1) ?? '') === 'BUS') {
    own.pop()
    forms.add(own.join(' '))
  }
  if (forms.size === 0 || !own.every(isOwn)) return new Set()
  return forms.add(own[0] ?? '')
}

/** A word that the firm has for itself. */
function isOwn(word: string): boolean {
  return (
    /^\p{Lu}\p{L}{2,}$/u.test(word) &&
    !isOrdinaryWord(word) &&
    !isGivenName(word) &&
    !NOT_PERSONAL.has(word.toLowerCase()) &&
    holdersWithSurname(word).length === 0
  )
}
