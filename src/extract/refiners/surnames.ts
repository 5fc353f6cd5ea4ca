import { MONTHS } from '../../lexicon/date-words.ts'
import { sortMentions } from '../lookup.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity, Stage } from '../draft.ts'
import { takenBy } from '../finders/personal-names.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isAgency, titleGazetteer } from '../names/lexicon.ts'
import { countryServed, holdersWithSurname, inOffice, surnameOf } from '../../text/office-holders.ts'
import { type Registry, registryOf } from '../names/registry.ts'
import { isCapitalised, opensSentence } from '../names/runs.ts'

/**
 * Gives a surname that stands alone ("Lavrov said") to the person of the article who bears it, in headlines too; else to
 * the one office holder of that name at the time. A person found by surname alone joins the full name that comes later.
 */
export const surnames: Stage = {
  name: 'surnames',
  requires: ['sentences', 'tokens', 'entities', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    joinSurnamesToFullNames(draft, trace)
    const bearers = bearersOf(draft.entities)
    const registry = registryOf(draft)
    for (const sentence of draft.sentences) {
      const tokens = draft.tokens[sentence.index] ?? []
      const taken = takenBy(draft, sentence.index, tokens)
      for (const token of tokens) {
        if (taken[token.index] || !isCapitalised(token)) continue
        const person =
          bearers.get(foldWords(token.text)) ?? knownHolder(draft, registry, tokens, token, sentence.headline)
        if (!person || isPartOfOther(tokens, token, taken, sentence.headline)) continue
        const first = firstOfName(tokens, token, person, taken)
        registry.mention(person, first.start, token.end, sentence.index, first === token ? 'surname' : 'name')
        trace('surnames', `${draft.text.slice(first.start, token.end)} is ${person.name}`)
      }
    }
    sortMentions(draft)
  },
}

/** "Lavrov" met as an entity of its own goes into "Sergei Lavrov" of the same article. */
function joinSurnamesToFullNames(draft: Draft, trace: (stage: string, message: string) => void): void {
  const bySurname = bearersOf(draft.entities.filter((entity) => entity.name.includes(' ')))
  const lone = draft.entities.filter((entity) => entity.kind === 'Person' && !entity.name.includes(' '))
  const joined = new Map<DraftEntity, DraftEntity>()
  for (const entity of lone) {
    const target = bySurname.get(surnameOf(entity.name))
    const holder = target ? null : soleHolder(draft, entity.name)
    if (target) {
      trace('surnames', `${entity.name} is ${target.name}`)
      joined.set(entity, target)
      target.gender ??= entity.gender
    } else if (holder) {
      entity.canonical = holder.name
      entity.country ??= countryServed(holder.name)
      entity.name = holder.name
      entity.gender ??= holder.pronoun
    }
  }
  if (joined.size === 0) return
  draft.mentions = draft.mentions.map((mention) => {
    const target = joined.get(mention.entity)
    return target ? { ...mention, entity: target, form: 'surname' } : mention
  })
  draft.entities = draft.entities.filter((entity) => !joined.has(entity))
}

/** What news calls somebody after the first mention: the surname; of a name with the family name first also the last word. */
function shortNames(fullName: string): string[] {
  const last = foldWords(fullName).split(' ').at(-1) ?? ''
  return [...new Set([surnameOf(fullName), ...(last.length > 2 ? [last] : [])])]
}

function bearersOf(entities: readonly DraftEntity[]): Map<string, DraftEntity> {
  const bearers = new Map<string, DraftEntity>()
  for (const entity of entities) {
    if (entity.kind !== 'Person') continue
    // The first full name of the article keeps the surname: news introduces somebody before it shortens the name.
    for (const surname of shortNames(entity.name))
      if (surname.length > 1 && !bearers.has(surname)) bearers.set(surname, entity)
  }
  return bearers
}

/** A surname of an office holder that no full name of the article explains, outside headlines and sentence starts. */
function knownHolder(
  draft: Draft,
  registry: Registry,
  tokens: readonly Token[],
  token: Token,
  headline: boolean,
): DraftEntity | null {
  if (isAgency(token.text) || (!headline && opensSentence(tokens, token.index) && token.pos !== 'PROPN')) return null
  if (titleGazetteer().at(tokens, token.index) || isMonth(tokens, token) || (!headline && isShouted(token.text)))
    return null
  // "Key lawmakers", "Long lines": a word that opens the sentence.
  if (!headline && opensSentence(tokens, token.index) && isOrdinaryWord(token.text)) return null
  if (token.text.length < 3 && !actsHere(tokens, token)) return null
  const holder = soleHolder(draft, token.text)
  if (!holder) return null
  return registry.entity({
    kind: 'Person',
    key: foldWords(holder.name),
    name: holder.name,
    canonical: holder.name,
    country: countryServed(holder.name),
    gender: holder.pronoun,
  })
}

/** "Xi said", "Xi's", "the Brandt-Xi summit": so short a word is a name only where it acts or is joined to one. */
function actsHere(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (before?.text === '-' || after?.text === '-') return true
  return after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === "'s")
}

/** Letters, as "FICO": a name is written so in headlines only. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

/** "in May", "May 5": the month, where no verb or possessive makes it somebody. */
function isMonth(tokens: readonly Token[], token: Token): boolean {
  if (!Object.hasOwn(MONTHS, token.lower)) return false
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (
    before &&
    /^(?:in|of|since|until|by|from|to|last|next|this|early|late|mid|before|after|during)$/.test(before.lower)
  )
    return true
  return !(after && (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === "'s"))
}

/** The one person in the table with this surname who was in office at the time; nobody where two were, or without a date. */
function soleHolder(draft: Draft, surname: string): { name: string; pronoun: 'he' | 'she' | null } | null {
  if (draft.publishedOn === null || foldWords(surname).length < 2) return null
  const day = draft.publishedOn
  const people = new Map(
    holdersWithSurname(surname)
      .filter((holder) => inOffice(holder, day))
      .map((holder) => [holder.name, holder]),
  )
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
}

/** "Trump Tower" is no Trump; "Peter Smith" is not the Smith of the article. */
function isPartOfOther(tokens: readonly Token[], token: Token, taken: readonly boolean[], headline: boolean): boolean {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (headline) return false
  if (after && isCapitalised(after) && after.pos === 'PROPN' && !taken[token.index + 1]) return true
  return (
    before !== undefined &&
    isCapitalised(before) &&
    before.pos === 'PROPN' &&
    !taken[token.index - 1] &&
    !opensSentence(tokens, token.index - 1)
  )
}

/** In a headline the given name goes with the surname: "Sergei Lavrov Visits …". */
function firstOfName(tokens: readonly Token[], token: Token, person: DraftEntity, taken: readonly boolean[]): Token {
  const words = person.name.split(' ')
  const before = tokens[token.index - 1]
  return before && !taken[token.index - 1] && words.length > 1 && foldWords(before.text) === foldWords(words[0] ?? '')
    ? before
    : token
}
