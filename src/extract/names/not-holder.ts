import type { OfficeHolder } from '../../lexicon/types.ts'
import { foldWords } from '../../text/fold.ts'
import { mayBeHuman } from '../../text/human-noun.ts'
import { holdersNamed, holdersWithSurname, surnameOf } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../lookup.ts'
import { titleBefore } from './bearers.ts'
import { KIN } from './kin.ts'
import { behindComplement } from './complements.ts'
import { speaks } from './lexicon.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised } from './runs.ts'
import { type FoundTitle, titlesOf } from './titles.ts'

/** So many times an article tells who it means by a surname. */
const MAX_PLACES = 20

/**
 * Whether the words beside a surname deny that the office holder is meant; or do so `unless` the article names whom he served;
 * or only `elsewhere`, where it names no other holder either.
 */
type Denial = 'surely' | 'unless' | 'elsewhere' | null

/** Titles that nobody bears beside or after the offices of the table, unless the table gives them. */
const ROYAL = /^(?:King|Queen|(?:Crown )?Prince(?:ss)?|Emperor|Empress|Emir|Sultan|Grand Duke)$/
const LOCAL = /^(?:(?:Deputy )?Mayor|(?:Lieutenant )?Governor|Councillor|Council(?:wo)?man)$/
/** Whom office holders employ. */
const STAFF =
  /^(?:(?:Presidential )?Aide|Counselor|Civil Servant|(?:Senior |Government )?Official|Spokes(?:wo)?man|Spokesperson|Press Officer)$/
/** Ranks of those who command few. */
const LOW_RANK = /^(?:Staff Sgt\.|Sergeant(?: Major)?|Corporal|Private|Lieutenant)$/
/** Who works, studies or stands trial in these sectors has the office of another. */
const OTHER_SECTORS = /^(?:COP|JUD|CVL|JRN|EDU|HLH|NGO)$/
/** Who is younger holds none of the offices of the table; most who hold one are not younger than `MATURE`. */
const YOUNG = 35
const MATURE = 50
/** No indefinite phrase behind a name's comma is read farther: ", a retired primary school teacher". */
const APPOSITION = 6

/**
 * Whether the article's own words deny that `surname` is the office holder's who is known by it: another title ("Judge Kim",
 * "King Hussein"), an age, what somebody is by trade ("Hassan, a baker"), or another state ("Hussein of Jordan"). What a
 * minister may be too ("Dr. Kim", "General Kim", "Kim, 71,") denies only where the article is not about whom he served.
 */
export function deniesHolder(draft: Draft, surname: string, holder: OfficeHolder): boolean {
  const word = foldWords(surname)
  // "Martin said": a given name of very many, where nothing points to the office.
  if (isGivenName(surname) && !isAboutServed(draft, holder) && !hasOtherSurname(draft, word)) return true
  return (wordsOf(draft).get(word) ?? []).some(({ sentence, at }) => {
    const denial = denialAt(draft, sentence, draft.tokens[sentence] ?? [], at, holder)
    if (denial === null || denial === 'surely') return denial === 'surely'
    return !isAboutServed(draft, holder) && !(denial === 'elsewhere' && namesOthers(draft, holder))
  })
}

interface Place {
  readonly sentence: number
  readonly at: number
}

const cache = new WeakMap<Draft, Map<string, Place[]>>()

/** Where the words with a capital stand that are surnames of the table. Folded. */
function wordsOf(draft: Draft): Map<string, Place[]> {
  const known = cache.get(draft)
  if (known) return known
  const words = new Map<string, Place[]>()
  for (const [sentence, tokens] of draft.tokens.entries())
    for (const token of tokens) {
      if (!isCapitalised(token) || holdersWithSurname(token.text).length === 0) continue
      const word = foldWords(token.text)
      const places = words.get(word) ?? []
      if (places.length < MAX_PLACES) words.set(word, [...places, { sentence, at: token.index }])
    }
  cache.set(draft, words)
  return words
}

function denialAt(draft: Draft, sentence: number, tokens: readonly Token[], at: number, holder: OfficeHolder): Denial {
  const title = titleBefore(tokens, at)
  if (isKin(tokens, at)) return 'surely'
  if (stateBeside(draft, sentence, tokens, at, title).some((state) => !serves(holder, state))) return 'surely'
  return strongest(
    title ? denialBy(title, holder) : null,
    tokens[at + 1]?.text === ',' ? denialBehind(tokens, at + 2, holder) : null,
  )
}

/** "Lund, her son,", "her son Lund": somebody's kin. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.text === ',' && /^(?:his|her|their|my|our)$/.test(tokens[at + 2]?.lower ?? '')
  if (behind && [at + 3, at + 4].some((i) => KIN.test(tokens[i]?.lower ?? ''))) return true
  const kin = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return KIN.test(tokens[kin]?.lower ?? '') && /^(?:his|her|their|my|our|'s|an?)$/.test(tokens[kin - 1]?.lower ?? '')
}

function strongest(...denials: Denial[]): Denial {
  return (['surely', 'unless', 'elsewhere'] as const).find((denial) => denials.includes(denial)) ?? null
}

/** The states that own the title before the name ("Jordan's King Hussein") or stand behind it ("King Hussein of Jordan"). */
export function stateBeside(
  draft: Draft,
  sentence: number,
  tokens: readonly Token[],
  at: number,
  title: FoundTitle | undefined,
): string[] {
  if (!title || title.facts.kind === 'honorific') return []
  let before = title.first - 1
  if (tokens[before]?.lower === "'s") before--
  const end = tokens[before]?.end
  const start = tokens[at + 1]?.lower === 'of' ? tokens[at + 2]?.start : undefined
  return mentionsIn(draft, sentence)
    .filter((mention) => mention.entity.kind === 'Country' && (mention.end === end || mention.start === start))
    .flatMap(({ entity }) => entity.country ?? [])
}

/** Whether somebody of the table served the state, or a body of several. */
export function serves(holder: OfficeHolder, state: string): boolean {
  return holdersNamed(holder.name).some(({ of }) => of === state || of.length > 3)
}

function denialBy(title: FoundTitle, holder: OfficeHolder): Denial {
  const { facts } = title
  // "Secretary Lund" is the Secretary of State.
  if (holdersNamed(holder.name).some((held) => ` ${held.title} `.includes(` ${facts.title} `))) return null
  if (facts.sector === 'REL' && holder.title === 'Supreme Leader') return null
  if (facts.title === 'Dr.') return 'unless'
  if (facts.kind === 'honorific') return facts.sector === 'REL' ? 'unless' : null
  if ([ROYAL, LOW_RANK, STAFF].some((titles) => titles.test(facts.title))) return 'surely'
  if (title.former) return 'unless'
  if (LOCAL.test(facts.title)) return 'surely'
  // A professor or a dean may be called to govern; a teacher is a teacher.
  const learned = facts.sector === 'EDU' && facts.kind === 'office'
  return OTHER_SECTORS.test(facts.sector ?? '') && !learned ? 'surely' : 'unless'
}

function denialByAge(age: number): Denial {
  return age < YOUNG ? 'surely' : age < MATURE ? 'unless' : 'elsewhere'
}

/** What the words behind the name's comma deny: ", 34,", ", a baker from …". */
export function denialBehind(tokens: readonly Token[], from: number, holder: OfficeHolder): Denial {
  const word = tokens[from]
  if (!word) return null
  if (/^\d{1,2}$/.test(word.text))
    return /^[,.;]$/.test(tokens[from + 1]?.text ?? '') ? denialByAge(Number(word.text)) : null
  if (!/^an?$/.test(word.lower)) return null
  for (let at = from + 1; at < Math.min(tokens.length, from + APPOSITION); at++) {
    const token = tokens[at] as Token
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'VERB') return null
    if (tokens[at + 1]?.pos === 'NOUN') continue
    // "Brandt met Lund, a Norwegian official said": who reports it, and not what Lund is.
    const verb = tokens[behindComplement(tokens, at + 1)]
    if (verb && speaks(verb) && tokens[verb.index + 1]?.lower !== 'to') return null
    const title = titlesOf(tokens).find(({ last, plural }) => last === at && !plural)
    if (title) return denialBy(title, holder)
    if (token.pos === 'NOUN' && mayBeHuman(token.lower)) return 'unless'
  }
  return null
}

/** Whether the article has another word that is a surname of the table and nobody's given name. */
function hasOtherSurname(draft: Draft, word: string): boolean {
  return [...wordsOf(draft).keys()].some((other) => other !== word && !isGivenName(other) && !isOrdinaryWord(other))
}

/** Whether the article names the state whom the holder served, or a body or a town of it, or the body of states. */
export function isAboutServed(draft: Draft, { name }: OfficeHolder): boolean {
  const served = new Set(holdersNamed(name).map(({ of }) => of))
  return draft.entities.some(
    ({ kind, country, canonical }) =>
      kind !== 'Person' && (served.has(country ?? '') || (canonical !== null && served.has(canonical))),
  )
}

/** Whether the article names others who may be of the table, by a full name or a surname alone. */
function namesOthers(draft: Draft, { name }: OfficeHolder): boolean {
  return draft.entities.some(
    (entity) =>
      entity.kind === 'Person' &&
      surnameOf(entity.name) !== surnameOf(name) &&
      (entity.canonical !== null || (!entity.name.includes(' ') && holdersWithSurname(entity.name).length > 0)),
  )
}
