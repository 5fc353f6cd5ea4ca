import { MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts'
import { sortMentions } from '../lookup.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { OfficeHolder } from '../../lexicon/types.ts'
import type { Draft, DraftEntity, DraftMention, Stage, Trace } from '../draft.ts'
import { takenBy } from '../finders/personal-names.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { Bearers, titleBefore } from '../names/bearers.ts'
import { nameGazetteer } from '../names/lexicon.ts'
import { countryServed } from '../../text/office-holders.ts'
import { registryOf } from '../names/registry.ts'
import { isCreed } from '../names/run-words.ts'
import { isCapitalised, opensSentence } from '../names/runs.ts'
import { overrun, shortens } from '../names/short-names.ts'
import { mayBeWordName, wordNamesOf } from '../names/word-names.ts'
import { isByname, isShouted, knownHolder, soleHolder } from './known-holder.ts'
import { dropUndecided, isOneOfTwo, mayBeHolder } from './undecided-names.ts'

/**
 * Gives a name that stands alone to the person of the article who bears it, in headlines too: a surname ("Lavrov said"), the
 * end of a full name ("De Klerk said"), or a given name that nobody else bears ("Mr Prabowo said"). Else to the one office
 * holder of that surname at the time. A person found by a short name alone joins the full name that comes later.
 */
export const surnames: Stage = {
  name: 'surnames',
  requires: ['sentences', 'tokens', 'entities', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    cutOverruns(draft, trace)
    joinLongerNames(draft, trace)
    dropUndecided(draft, joinLoneNames(draft, trace), trace)
    const bearers = new Bearers(
      draft,
      draft.entities.filter((entity) => entity.kind === 'Person'),
    )
    const registry = registryOf(draft)
    for (const sentence of draft.sentences) {
      const tokens = draft.tokens[sentence.index] ?? []
      const taken = takenBy(draft, sentence.index, tokens)
      for (const token of tokens) {
        if (taken[token.index] || !isCapitalised(token) || isCreed(tokens, token)) continue
        const person =
          bearerAt(draft, bearers, tokens, token) ??
          knownHolder(draft, registry, bearers, tokens, token, sentence.headline) ??
          calledByGivenName(bearers, tokens, token)
        // "Peace is possible", where Peace is somebody: the word, and nobody's name.
        if (person && !person.name.includes(' ') && isPlainOpener(draft, tokens, token)) continue
        if (!person || isPartOfOther(tokens, token, taken, sentence.headline)) continue
        const first = firstOfName(tokens, token, person, taken)
        registry.mention(person, first.start, token.end, sentence.index, first === token ? 'surname' : 'name')
        trace?.('surnames', `${draft.text.slice(first.start, token.end)} is ${person.name}`)
      }
    }
    sortMentions(draft)
  },
}

/** A word of English that opens the sentence and is no given name there, though it is one in the article. */
function isPlainOpener(draft: Draft, tokens: readonly Token[], { index, start }: Token): boolean {
  return mayBeWordName(tokens, index) && !wordNamesOf(draft).starts.has(start)
}

/** Who bears the surname, unless the title before it says that an office holder of the same name is meant. */
function bearerAt(draft: Draft, bearers: Bearers, tokens: readonly Token[], token: Token): DraftEntity | null {
  const bearer = bearers.withSurname(token.text, tokens, token.index)
  // A lone name of a Ms. Lund is not hers where the article has a Mr. Lund too.
  if (bearer && !bearer.name.includes(' ') && isOneOfTwo(draft, tokens, token.index)) return null
  return bearer && isOtherHolder(soleHolder(draft, token.text), bearer, tokens, token.index) ? null : bearer
}

/** "President Lund", where Lund is president, is not the Lund whom the article names in full. */
function isOtherHolder(
  holder: OfficeHolder | null,
  bearer: DraftEntity,
  tokens: readonly Token[],
  at: number,
): boolean {
  return holder !== null && titleBefore(tokens, at)?.facts.title === holder.title && bearer.canonical !== holder.name
}

/** "Kari Lund Blasts Brandt", where capitals run on: the mention is that of "Kari Lund", whom the article names elsewhere. */
function cutOverruns(draft: Draft, trace: Trace | null): void {
  const people = draft.entities.filter((entity) => entity.kind === 'Person' && entity.name.includes(' '))
  const cut = new Map<DraftEntity, DraftEntity>()
  for (const entity of people) {
    const name = people.find((other) => other !== entity && overrun(other.name, entity.name) > 0)
    if (!name) continue
    trace?.('surnames', `${entity.name} begins with ${name.name}`)
    cut.set(entity, name)
  }
  if (cut.size === 0) return
  draft.mentions = draft.mentions.map((mention) => {
    const entity = cut.get(mention.entity)
    if (!entity) return mention
    const end = mention.start + entity.name.length
    return { ...mention, entity, end, text: draft.text.slice(mention.start, end) }
  })
  draft.entities = draft.entities.filter((entity) => !cut.has(entity))
}

/** "De Klerk" met as an entity of its own goes into "F.W. de Klerk" of the same article, where only one name ends so. */
function joinLongerNames(draft: Draft, trace: Trace | null): void {
  const people = draft.entities.filter((entity) => entity.kind === 'Person' && entity.name.includes(' '))
  const folded = new Map(people.map((entity) => [entity, foldWords(entity.name)]))
  const joined = new Map<DraftEntity, DraftEntity>()
  for (const entity of people) {
    const short = folded.get(entity) ?? ''
    const longer = people.filter((other) => shortens(short, folded.get(other) ?? ''))
    const [target] = longer.filter(
      (other) => !longer.some((one) => shortens(folded.get(other) ?? '', folded.get(one) ?? '')),
    )
    if (
      !target ||
      longer.some((other) => other !== target && !shortens(folded.get(other) ?? '', folded.get(target) ?? ''))
    )
      continue
    trace?.('surnames', `${entity.name} is ${target.name}`)
    joined.set(entity, target)
    target.gender ??= entity.gender
  }
  moveMentions(draft, ({ entity }) => joined.get(entity) ?? null)
}

/** "Lavrov" met as an entity of its own goes into "Sergei Lavrov" of the same article, mention by mention. Returns those called by a lone name. */
function joinLoneNames(draft: Draft, trace: Trace | null): ReadonlySet<DraftEntity> {
  const full = draft.entities.filter((entity) => entity.kind === 'Person' && entity.name.includes(' '))
  const bearers = new Bearers(draft, full)
  const lone = new Set(draft.entities.filter((entity) => entity.kind === 'Person' && !entity.name.includes(' ')))
  const holders = new Map(
    [...lone].map((entity) => {
      const holder = soleHolder(draft, entity.name)
      return [entity, holder && mayBeHolder(draft, entity, holder) ? holder : null]
    }),
  )
  moveMentions(draft, (mention) => {
    if (!lone.has(mention.entity)) return null
    const tokens = draft.tokens[mention.sentence] ?? []
    const at = tokens.findIndex((token) => token.start >= mention.start)
    const holder = holders.get(mention.entity) ?? null
    const bearer = bearers.withSurname(mention.text, tokens, at)
    if (bearer && isOtherHolder(holder, bearer, tokens, at)) return null
    const isSurname = bearers.isSurname(mention.text) || (holder !== null && !isByname(holder, mention.text))
    const target = bearer ?? (isSurname ? null : bearers.withGivenName(tokens, at))
    if (!target) return null
    trace?.('surnames', `${mention.text} is ${target.name}`)
    target.gender ??= titleBefore(tokens, at)?.facts.gender ?? null
    return target
  })
  for (const entity of draft.entities) {
    const holder = lone.has(entity) ? holders.get(entity) : null
    if (!holder) continue
    entity.canonical = holder.name
    entity.country ??= countryServed(holder.name, draft.publishedOn)
    entity.name = holder.name
    entity.gender = holder.pronoun
  }
  return lone
}

/** Gives mentions to other entities; who has none left is gone. */
function moveMentions(draft: Draft, target: (mention: DraftMention) => DraftEntity | null): void {
  const left = new Set<DraftEntity>()
  const moved = new Set<DraftEntity>()
  draft.mentions = draft.mentions.map((mention) => {
    const entity = target(mention)
    ;(entity ? moved : left).add(mention.entity)
    return entity ? { ...mention, entity, form: 'surname' } : mention
  })
  if (moved.size > 0) draft.entities = draft.entities.filter((entity) => left.has(entity) || !moved.has(entity))
}

/** "Anwar said", "with Anwar": a given name alone, which is no word of English and no place. */
function calledByGivenName(bearers: Bearers, tokens: readonly Token[], token: Token): DraftEntity | null {
  if (isOrdinaryWord(token.text) || isShouted(token.text) || nameGazetteer().at(tokens, token.index)) return null
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (before && /^(?:the|an?|-|&|in|at)$/.test(before.lower)) return null
  return after && /^(?:-|&)$/.test(after.text) ? null : bearers.withGivenName(tokens, token.index)
}

/** "Trump Tower" is no Trump; "Peter Smith" is not the Smith of the article. "On Monday Smith" is. */
function isPartOfOther(tokens: readonly Token[], token: Token, taken: readonly boolean[], headline: boolean): boolean {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (headline) return false
  if (after && isCapitalised(after) && after.pos === 'PROPN' && !taken[token.index + 1]) return true
  return (
    before !== undefined &&
    isCapitalised(before) &&
    before.pos === 'PROPN' &&
    !Object.hasOwn(WEEKDAYS, before.lower) &&
    !Object.hasOwn(MONTHS, before.lower) &&
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
