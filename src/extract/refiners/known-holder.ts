import { MONTHS } from '../../lexicon/date-words.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import type { OfficeHolder } from '../../lexicon/types.ts'
import { foldWords } from '../../text/fold.ts'
import { countryServed, holdersWithSurname, inOffice, surnameOf } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import type { Bearers } from '../names/bearers.ts'
import { isAgency, speaks, titleGazetteer } from '../names/lexicon.ts'
import type { Registry } from '../names/registry.ts'
import { doesWhatPeopleDo } from '../names/run-context.ts'
import { isCapitalised, opensSentence } from '../names/runs.ts'
import { isFreeForHolder } from './undecided-names.ts'

/** A surname of an office holder that no full name of the article explains, outside headlines and sentence starts. */
export function knownHolder(
  draft: Draft,
  registry: Registry,
  bearers: Bearers,
  tokens: readonly Token[],
  token: Token,
  headline: boolean,
): DraftEntity | null {
  const opens = !headline && opensSentence(tokens, token.index)
  const beside = opens && isBesideHolder(draft, tokens, token)
  if (isAgency(token.text) || (opens && token.pos !== 'PROPN' && !beside)) return null
  if (titleGazetteer().at(tokens, token.index) || isMonth(tokens, token) || (!headline && isShouted(token.text)))
    return null
  // "Key lawmakers", "Long lines": a word that opens the sentence.
  if (opens && isOrdinaryWord(token.text) && !beside && !actsAsPerson(draft, tokens, token)) return null
  if (token.text.length < 3 && !beside && !actsHere(tokens, token)) return null
  const holder = soleHolder(draft, token.text)
  if (!holder || !isFreeForHolder(draft, bearers, holder, tokens, token.index)) return null
  if (isByname(holder, token.text) && bearers.isGivenName(token.text)) return null
  // "whom we call Ibrahim": a given name of many is a holder's surname where the article tells of that state.
  if (FIRST_NAMES.has(foldWords(token.text)) && !tellsOf(draft, countryServed(holder.name, draft.publishedOn)))
    return null
  return registry.entity({
    kind: 'Person',
    key: foldWords(holder.name),
    name: holder.name,
    canonical: holder.name,
    country: countryServed(holder.name, draft.publishedOn),
    gender: holder.pronoun,
  })
}

/** Whether the article names the state, or something of it, by now. */
function tellsOf(draft: Draft, iso3: string | null): boolean {
  return iso3 === null || draft.mentions.some(({ entity }) => entity.country === iso3 && entity.kind !== 'Person')
}

/** "Xi said", "Xi's", "the Brandt-Xi summit": so short a word is a name only where it acts or is joined to one. */
function actsHere(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1]
  const after = tokens[token.index + 1]
  if (before?.text === '-' || after?.text === '-') return true
  // "talks with Xi, and", "spoke to Xi on Friday"
  if (
    before &&
    /^(?:with|by|between|and|to|from|of|for|meet|host|phone|call)$/.test(before.lemma) &&
    !isCapitalised(after ?? before)
  )
    return true
  return after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === "'s")
}

/**
 * "Trump said", "Macron met": a plain word that opens a sentence is somebody where what people do follows it, or, read as a
 * name, the verb of one ("Trump will meet"); any verb or possessive will do where the article has the word with a capital
 * inside a sentence.
 */
function actsAsPerson(draft: Draft, tokens: readonly Token[], token: Token): boolean {
  const after = tokens[token.index + 1]
  if (!after) return false
  if (speaks(after) || doesWhatPeopleDo(after) || doesWhatHoldersDo(tokens, after)) return true
  const verb = after.pos === 'ADV' ? tokens[after.index + 1] : after
  if (verb && token.pos === 'PROPN' && !WITHOUT_ARTICLE.has(token.lower) && isVerbOfOne(verb)) return true
  return (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === "'s") && standsInside(draft, token.text)
}

/** Words that open a sentence with no article and a verb behind them, as a noun of count cannot: "Rice is grown". Lower case. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set('rice gore straw gates brown key may said'.split(' '))

/** "spoke", "has", "would", no "were", "speak", "speaking" or "spoken". */
function isVerbOfOne({ lower, lemma, pos }: Token): boolean {
  if (pos === 'AUX') return !/^(?:are|were|have|do|be|been|being|having)$/.test(lower)
  return pos === 'VERB' && lower !== lemma && !lower.endsWith('ing') && !/[^aeiou]en$/.test(lower)
}

/** What those in office do, and what they hold or have: "Macron held a phone call". */
function doesWhatHoldersDo(tokens: readonly Token[], verb: Token): boolean {
  if (verb.pos !== 'VERB') return false
  if (OF_OFFICE.has(verb.lemma)) return true
  return (
    (verb.lemma === 'hold' || verb.lemma === 'have') &&
    tokens.slice(verb.index + 1, verb.index + 1 + OBJECT_REACH).some(({ lower }) => CONTACTS.test(lower))
  )
}

const OF_OFFICE: ReadonlySet<string> = new Set(
  'host receive greet call phone telephone sign order discuss attack slam blast'.split(' '),
)
const CONTACTS =
  /^(?:talks|meetings?|calls?|summit|conversations?|discussions?|consultations|conference|meal|dinner|lunch)$/
/** What a holder holds stands no further behind the verb, in tokens. */
const OBJECT_REACH = 6

/** "Xi and Putin met": the other one is in office too, and a verb follows the two. */
function isBesideHolder(draft: Draft, tokens: readonly Token[], token: Token): boolean {
  const [and, other, verb] = tokens.slice(token.index + 1, token.index + 4)
  return (
    and?.lower === 'and' &&
    other !== undefined &&
    isCapitalised(other) &&
    soleHolder(draft, other.text) !== null &&
    (verb?.pos === 'VERB' || verb?.pos === 'AUX')
  )
}

/** Whether the word stands alone with a capital inside a sentence of the article. */
function standsInside(draft: Draft, word: string): boolean {
  const known = inside.get(draft) ?? new Map<string, boolean>()
  inside.set(draft, known)
  let found = known.get(word)
  if (found === undefined) {
    found = draft.sentences.some(({ headline, index }) => {
      const tokens = headline ? [] : (draft.tokens[index] ?? [])
      return tokens.some(
        (token) =>
          token.text === word &&
          !opensSentence(tokens, token.index) &&
          ![tokens[token.index - 1], tokens[token.index + 1]].some((beside) => beside && isCapitalised(beside)),
      )
    })
    known.set(word, found)
  }
  return found
}

const inside = new WeakMap<Draft, Map<string, boolean>>()

/** Letters, as "FICO": a name is written so in headlines only. */
export function isShouted(word: string): boolean {
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
export function soleHolder(draft: Draft, surname: string): OfficeHolder | null {
  if (draft.publishedOn === null || foldWords(surname).length < 2) return null
  const day = draft.publishedOn
  const people = new Map(
    holdersWithSurname(surname)
      .filter((holder) => inOffice(holder, day))
      .map((holder) => [holder.name, holder]),
  )
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
}

/** Whether news calls the holder by a word that is no surname: "Lula", "Prabowo". */
export function isByname(holder: OfficeHolder, word: string): boolean {
  return surnameOf(holder.name) !== foldWords(word)
}
