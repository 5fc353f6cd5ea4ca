import type { DraftEntity, DraftSpeaker } from '../../draft.ts'
import { beginsSentence, endsSentence, isOwnerMark, isPlain, rangeOf, type Nominal, type Passage } from './passage.ts'
import type { Stretch } from './rule.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { inSubjectPosition, withOwner } from './noun-chain.ts'
import { beforeParenthesis } from './parenthesis.ts'
import { subjectBefore } from './subjects.ts'

/** More who speak at once are a body, not speakers. */
const MOST = 8

/**
 * All whom a phrase names as speaking together: the equals of "A, B and C said", "said A, a lawyer, and B". Empty where
 * it names one, or where one of the equals is no entity of the article: a list is read whole or as the words it is.
 */
export function jointSpeakers(passage: Passage, phrase: SpeakerPhrase, cue: Stretch): DraftSpeaker[] {
  const own = equalsWithin(passage, phrase)
  const parts =
    phrase.first > cue.last
      ? withThoseAfter(passage, own, passage.items.length)
      : withThoseAfter(passage, withThoseBefore(passage, own), firstVerb(passage, phrase, cue.first))
  if (parts.length < 2 || parts.length > MOST) return []
  const speakers = parts.map((part) => namedBy(passage, part))
  const holder = ofTwoOffices(passage, parts, speakers)
  if (holder) return [holder]
  const named = speakers.filter((speaker) => speaker !== null)
  return named.length === parts.length && new Set(named.map(({ entity }) => entity)).size === named.length ? named : []
}

/** "A and B, a lawyer, [raised] fears and asked why": the first item of the first verb that has the phrase for its subject, up to item `until`. */
function firstVerb(passage: Passage, { last, head }: SpeakerPhrase, until: number): number {
  for (let i = last + 1; i < until && !endsSentence(passage, i - 1); i++) {
    const verb = passage.verbAt[i]
    if (verb?.first === i && isPlain(verb) && subjectBefore(passage, verb)?.head === head) return i
  }
  return until
}

/** "Prime Minister and Defence Minister Kari Lund": one who has two offices, which no article parts. */
function ofTwoOffices(
  passage: Passage,
  [office, named, ...others]: readonly Stretch[],
  [nobody, holder]: readonly (DraftSpeaker | null)[],
): DraftSpeaker | null {
  if (!office || !named || others.length > 0 || nobody || holder?.entity?.kind !== 'Person') return null
  const { items, mentionAt } = passage
  const [last, first] = [items[office.last], items[named.first]]
  if (!/^(?:\p{Lu}\p{Ll}+)$/u.test(last?.text ?? '') || !OFFICES.test(last?.text ?? '')) return null
  const titled = /^\p{Lu}/u.test(first?.text ?? '') && first?.pos !== 'DET' && !mentionAt[named.first]
  return titled ? { ...holder, ...rangeOf(passage, office.first, named.last) } : null
}

/** How titles end that somebody may have beside another. */
const OFFICES =
  /(?:Minister|President|Premier|Secretary|Chancellor|Chief|Chairman|Governor|Affairs|Defen[cs]e|Finance|Commander|Prince)$/

/** The stretches between the "and"s of a phrase: each begins and ends with a noun phrase of its own. */
function equalsWithin(passage: Passage, { first, last }: SpeakerPhrase): Stretch[] {
  const parts: Stretch[] = []
  let from = first
  for (let i = first + 1; i < last; i++) {
    if (!isAnd(passage, i) || passage.phraseAt[i - 1]?.last !== i - 1 || passage.phraseAt[i + 1]?.first !== i + 1)
      continue
    parts.push({ first: from, last: i - 1 })
    from = i + 1
  }
  return [...parts, { first: from, last }]
}

function isAnd(passage: Passage, at: number): boolean {
  const word = passage.items[at]?.lower
  return (word === 'and' || word === '&') && !passage.mentionAt[at]
}

/** "[A, B] and C", "[A, the leader of X,] and C": the list goes on to the left while names stand before a comma. */
function withThoseBefore(passage: Passage, own: readonly Stretch[]): readonly Stretch[] {
  const parts = [...own]
  for (let guard = 0; guard < MOST; guard++) {
    const { first } = parts[0] as Stretch
    const and = isAnd(passage, first - 1)
    const listed = parts.length > 1 && passage.items[first - 1]?.text === ','
    if (beginsSentence(passage, first) || !(and || listed)) break
    const end = beforeBrackets(passage, and && passage.items[first - 2]?.text === ',' ? first - 3 : first - 2)
    const near = nameEndingAt(passage, end)
    const described = and && passage.items[end + 1]?.text === ',' ? beforeParenthesis(passage, end + 1) : null
    const before = near && (!described || inSubjectPosition(passage, near.first)) ? near : described
    if (!before) break
    parts.unshift(before)
  }
  // "Hale met Berg and Kern said": what a verb or a preposition governs is no subject.
  return inSubjectPosition(passage, (parts[0] as Stretch).first) ? parts : own
}

/** The noun phrase that ends at item `end`, its owner included: "[Norway's Kari Lund]". */
function nameEndingAt(passage: Passage, end: number): Stretch | null {
  const phrase = passage.phraseAt[end]
  if (!phrase || phrase.last !== end || phrase.pronoun || passage.dateAt[end]) return null
  return { first: withOwner(passage, phrase.first), last: end }
}

/** "A[, B and C]", "A, a lawyer[, and B]": to the right, up to item `until`, a list ends with "and", and no verb follows it. */
function withThoseAfter(passage: Passage, parts: readonly Stretch[], until: number): readonly Stretch[] {
  const listed: Stretch[] = []
  let { last } = parts.at(-1) as Stretch
  for (let guard = 0; guard < MOST; guard++) {
    last = afterBrackets(passage, last)
    if (endsSentence(passage, last)) break
    const comma = passage.items[last + 1]?.text === ','
    const and = isAnd(passage, comma ? last + 2 : last + 1)
    if (!comma && !and) return parts
    const next = nameBeginningAt(passage, last + 1 + (comma ? 1 : 0) + (and ? 1 : 0))
    if (!next || next.last >= until) return parts
    if (verbFollows(passage, next.last, comma && and ? until : Math.min(until, next.last + 2))) return parts
    const named = mentionedBy(passage, next) !== null
    if (and) return named ? [...parts, ...listed, next] : parts
    // What stands between commas and bears no name describes the one before: "A, a lawyer, and B".
    if (named) listed.push(next)
    ;({ last } = next)
  }
  return parts
}

/** `said Lund, and Berg, her deputy, agreed`: what follows is a clause of its own. */
function verbFollows(passage: Passage, last: number, until: number): boolean {
  for (let i = last + 1; i < until && !endsSentence(passage, i - 1) && !passage.items[i]?.quote; i++) {
    const verb = passage.verbAt[i]
    if (verb && isPlain(verb)) return true
  }
  return false
}

function nameBeginningAt(passage: Passage, first: number): Stretch | null {
  let phrase = passage.phraseAt[first]
  if (!phrase || phrase.first !== first || phrase.pronoun) return null
  for (let guard = 0; guard < 4; guard++) {
    const link = passage.items[phrase.last + 1]?.lower ?? ''
    const next: Nominal | null | undefined = passage.phraseAt[phrase.last + 2]
    if (!(isOwnerMark(passage, phrase.last + 1) || link === 'of' || link === 'for') || next?.first !== phrase.last + 2)
      break
    phrase = next
  }
  return { first, last: phrase.last }
}

/** The entity that heads the words: named by them, or the one they refer to. */
function namedBy(passage: Passage, part: Stretch): DraftSpeaker | null {
  const range = rangeOf(passage, part.first, part.last)
  const referents = passage.draft.references.get(range.start) ?? []
  const entity = mentionedBy(passage, part) ?? (referents.length === 1 ? referents[0] : null)
  return entity && entity.kind !== 'Place' ? { ...range, entity, name: entity.name } : null
}

function mentionedBy(passage: Passage, part: Stretch): DraftEntity | null {
  let phrase = passage.phraseAt[part.first]
  while (phrase && phrase.last + 2 <= part.last && isOwnerMark(passage, phrase.last + 1))
    phrase = passage.phraseAt[phrase.last + 2]
  const mention = phrase && passage.mentionAt[phrase.head]
  return mention && mention.form !== 'demonym' ? mention.entity : null
}

/** "Berg [(D-Ohio)]": the item before the brackets that close at `end`, else `end`. */
function beforeBrackets(passage: Passage, end: number): number {
  if (passage.items[end]?.text !== ')') return end
  for (let i = end - 1; i > 0 && end - i < 8; i--) if (passage.items[i]?.text === '(') return i - 1
  return end
}

function afterBrackets(passage: Passage, last: number): number {
  if (passage.items[last + 1]?.text !== '(') return last
  for (let i = last + 2; i < last + 10; i++) if (passage.items[i]?.text === ')') return i
  return last
}
