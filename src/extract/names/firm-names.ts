import { NOT_PERSONAL } from '../../lexicon/name-words.ts'
import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { isGivenName } from './run-words.ts'

/**
 * By what short names the article may call its firms: "Wexel" and "Wexel Tveit" for "Wexel Tveit Semiconductors". No name that is
 * anybody's, any place's, a word of English, or of two firms.
 */
export function shortFirmNames(draft: Draft): ReadonlyMap<string, DraftEntity> {
  const firms = new Map<string, DraftEntity>()
  const shared = new Set<string>()
  for (const entity of draft.entities) {
    if (entity.kind !== 'Organization' || entity.canonical !== null) continue
    for (const form of formsOf(entity.name)) {
      if (firms.has(form)) shared.add(form)
      firms.set(form, entity)
    }
  }
  for (const form of shared) firms.delete(form)
  return firms
}

function formsOf(name: string): ReadonlySet<string> {
  const words = name.split(' ')
  const own = [...words]
  while (own.length > 1 && ORGANIZATION_SUFFIXES.get(own.at(-1) ?? '') === 'BUS') own.pop()
  if (own.length === words.length || !own.every(isOwn)) return new Set()
  return new Set([own.join(' '), own[0] ?? ''])
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
