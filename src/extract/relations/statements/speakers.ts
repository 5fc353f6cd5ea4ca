import { isAgency } from '../../names/lexicon.ts'
import type { DraftEntity, DraftMention, DraftSpeaker } from '../../draft.ts'
import { endsSentence, isOwnerMark, rangeOf, type Passage } from './passage.ts'
import { bodyOfStateAt } from '../../actors/actor-nouns.ts'
import { withOwner } from './noun-chain.ts'
import { jointSpeakers } from './joint-speakers.ts'
import type { Stretch } from './rule.ts'
import { chainAfter, type SpeakerPhrase } from './speaker-phrase.ts'

const SINGULAR = new Set(['he', 'she'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
const NEVER = new Set(['it', 'this', 'that', 'which', 'what', 'there', 'these', 'those', 'you'])

/**
 * The speaker that a phrase names beside its cue, as the article knows it, with all where it names several; null where
 * the words cannot be somebody who speaks, or are an agency credited with the report.
 */
export function speakerOf(
  passage: Passage,
  phrase: SpeakerPhrase,
  last: DraftSpeaker | null,
  cue: Stretch,
): DraftSpeaker | null {
  return (
    together(jointSpeakers(passage, phrase, cue)) ??
    oneSpeaker(passage, phrase, last) ??
    (isOutlet(passage, phrase) ? (citedBy(passage, cue, last) ?? forItself(passage, phrase, cue)) : null)
  )
}

/** Whether the phrase is an agency or a paper, which reports what others say. */
function isOutlet(passage: Passage, phrase: SpeakerPhrase): boolean {
  const { start, end } = rangeOf(passage, phrase.first, phrase.last)
  return isAgency(mentionOf(passage, phrase)?.text ?? '') || isAgency(passage.draft.text.slice(start, end))
}

/** `Reuters reported that …, citing two officials`: whom the outlet cites in the sentence of its cue. */
function citedBy(passage: Passage, cue: Stretch, last: DraftSpeaker | null): DraftSpeaker | null {
  for (let i = cue.last + 1; i < passage.items.length && !endsSentence(passage, i); i++) {
    const cited = passage.phraseAt[i + 1]
    if (lowerAt(passage, i) !== 'citing' || cited?.first !== i + 1) continue
    const phrase = chainAfter(passage, cited)
    return isOutlet(passage, phrase) ? null : oneSpeaker(passage, phrase, last)
  }
  return null
}

/** `the paper said in a statement`: what an outlet says for itself is no report of what others say. */
function forItself(passage: Passage, phrase: SpeakerPhrase, cue: Stretch): DraftSpeaker | null {
  const { items, draft } = passage
  const words = items.slice(cue.last + 1, cue.last + 4).map(({ lower }) => lower)
  if (!/^in an? (?:statement|apology|memo|tweet)$/.test(words.join(' '))) return null
  const range = rangeOf(passage, phrase.first, phrase.last)
  return { ...range, entity: null, name: draft.text.slice(range.start, range.end) }
}

/** The first of those who speak together, with all of them; null for none. */
function together(speakers: readonly DraftSpeaker[]): DraftSpeaker | null {
  const [first, ...others] = speakers
  return first && others.length > 0 ? { ...first, joint: speakers } : (first ?? null)
}

function oneSpeaker(passage: Passage, phrase: SpeakerPhrase, last: DraftSpeaker | null): DraftSpeaker | null {
  const { draft } = passage
  const range = rangeOf(passage, phrase.first, phrase.last)
  const words = draft.text.slice(range.start, range.end)
  const lower = lowerAt(passage, phrase.head)
  const referent = ownsHead(passage, phrase)
    ? undefined
    : (draft.references.get(range.start) ?? ownedRole(passage, phrase))
  if (POSSESSIVES.has(lowerAt(passage, phrase.first)) && phrase.last > phrase.first) {
    const owned = ownedSpeaker(passage, phrase, referent?.length === 1 ? (referent[0] ?? null) : null)
    if (owned) return owned
  } else if (referent?.[0]) {
    return together(referent.map((entity) => ({ ...range, entity, name: entity.name })))
  }
  const antecedent = draft.antecedents.get(range.start)
  if (antecedent) return { ...range, entity: null, name: draft.text.slice(antecedent.start, antecedent.end) }
  if (NEVER.has(lower) && phrase.first === phrase.last) return null
  if (SINGULAR.has(lower)) {
    const carried =
      last?.entity?.kind === 'Person' && (last.entity.gender === null || last.entity.gender === lower) ? last : null
    return { ...range, entity: carried?.entity ?? null, name: carried?.name ?? words }
  }
  const mention = mentionOf(passage, phrase)
  if (isAgency(mention?.text ?? '') || isAgency(words)) return null
  const author = mention ? null : authorOf(passage, phrase)
  if (author) return { ...range, entity: author, name: author.name }
  return { ...range, entity: mention?.entity ?? null, name: mention?.entity.name ?? words }
}

/** "the minister's spokesman": the role at the front is not who speaks; "the minister's statement" is hers. */
function ownsHead(passage: Passage, { first, head }: SpeakerPhrase): boolean {
  const front = passage.phraseAt[first]
  if (!front || front.pronoun || front.last >= head || !isOwnerMark(passage, front.last + 1)) return false
  return (
    !passage.draft.references.has(passage.items[front.last + 2]?.start ?? -1) &&
    !UTTERANCES.test(lowerAt(passage, head))
  )
}

/** "Norway's interior ministry": whom the role stands for behind its owner. */
function ownedRole(passage: Passage, { first, head }: SpeakerPhrase): readonly DraftEntity[] | undefined {
  const role = passage.phraseAt[head]
  if (!role || role.first === first || withOwner(passage, role.first) !== first) return undefined
  return passage.draft.references.get(passage.items[role.first]?.start ?? -1)
}

/** Words of somebody: who made them says what they say. Lower case. */
const UTTERANCES =
  /^(?:statements?|accounts?|tweets?|remarks?|comments?|letters?|memos?|testimony|speech|speeches|books?|posts?|articles?|reports?|essays?|memoirs?|claims?|messages?|e-?mails?)$/

/** "a statement from the army", "a report by Lund": who made the words; null where no entity is named so, or only where they come from ("a report from Oslo"). */
function authorOf(passage: Passage, { head, last }: SpeakerPhrase): DraftEntity | null {
  const utterance = passage.phraseAt[head]
  if (!utterance || !UTTERANCES.test(lowerAt(passage, head))) return null
  // "a statement issued by the army"
  const issued = MADE.test(lowerAt(passage, utterance.last + 1)) ? 1 : 0
  const at = utterance.last + 1 + issued
  const by = lowerAt(passage, at)
  const maker = passage.phraseAt[at + 1]
  if (!/^(?:by|from)$/.test(by) || maker?.first !== at + 1 || (issued === 0 && maker.last > last)) return null
  const { entity = null } = oneSpeaker(passage, chainAfter(passage, maker), null) ?? {}
  const place = entity?.kind === 'Country' && passage.mentionAt[maker.head]?.entity === entity
  return place && by === 'from' && !/^statements?$/.test(lowerAt(passage, head)) ? null : entity
}

const MADE = /^(?:issued|released|published|posted|signed|written|circulated|read)$/

/** "his spokesman Otto Brandt" is Brandt, "her statement" its author, "his advisers" are "Kari Lund's advisers". */
function ownedSpeaker(passage: Passage, phrase: SpeakerPhrase, owner: DraftEntity | null): DraftSpeaker | null {
  const range = rangeOf(passage, phrase.first, phrase.last)
  const own = mentionOf(passage, phrase)
  if (own?.entity.kind === 'Person') return { ...range, entity: own.entity, name: own.entity.name }
  if (!owner) return null
  // "its health ministry": a body of the state speaks for its country.
  if (owner.kind === 'Country' && bodyOfStateAt(passage.items, phrase.first, phrase.head))
    return { ...range, entity: owner, name: owner.name }
  if (UTTERANCES.test(lowerAt(passage, phrase.head))) return { ...range, entity: owner, name: owner.name }
  const rest = rangeOf(passage, phrase.first + 1, phrase.last)
  return { ...range, entity: null, name: `${owner.name}'s ${passage.draft.text.slice(rest.start, rest.end)}` }
}

function lowerAt({ items }: Passage, at: number): string {
  return items[at]?.lower ?? ''
}

/** The mention that names the head of the phrase, or what stands in apposition to it. */
function mentionOf(passage: Passage, phrase: SpeakerPhrase): DraftMention | null {
  const own = passage.mentionAt[phrase.head]
  if (own && own.form !== 'demonym') return own
  return phrase.apposition ? (passage.mentionAt[phrase.apposition.head] ?? null) : null
}

/** Those spoken to: entities where a name lies in the words, else the words. */
export function addresseesOf(
  passage: Passage,
  parts: readonly Stretch[],
): { entity: DraftEntity | null; name: string }[] {
  return parts.map((part) => {
    const { start, end } = rangeOf(passage, part.first, part.last)
    let mention: DraftMention | null = null
    for (let i = part.first; i <= part.last; i++) {
      const here = passage.mentionAt[i] ?? null
      if (here && here.form !== 'demonym' && (here.end === end || here.start === start || mention === null))
        mention = here
    }
    const whole =
      mention !== null &&
      mention.end >= end - 2 &&
      !endsTitle(passage, part, mention) &&
      !isOwner(passage, part, mention)
    const entity = mention && whole ? mention.entity : null
    const words = passage.draft.text.slice(start, end)
    const referent = passage.draft.references.get(start)?.[0] ?? null
    // "told his players": the word at the head means whose they are.
    if (!entity && referent && part.last > part.first && POSSESSIVES.has(lowerAt(passage, part.first))) {
      const rest = rangeOf(passage, part.first + 1, part.last)
      return { entity: null, name: `${referent.name}'s ${passage.draft.text.slice(rest.start, rest.end)}` }
    }
    const told = entity ?? referent
    return { entity: told, name: told?.name ?? words }
  })
}

/** "the mayor of [Bergen]": the place or body behind "of" is not who is told. */
function isOwner({ items, phraseAt }: Passage, { first }: Stretch, { entity, start }: DraftMention): boolean {
  const head = phraseAt[first]
  return entity.kind !== 'Person' && head != null && (items[head.last]?.end ?? start) < start
}

/** "ITV's Good Morning [Britain]": the country ends the name of a programme. */
function endsTitle({ items }: Passage, part: Stretch, mention: DraftMention): boolean {
  if (mention.entity.kind !== 'Country' && mention.entity.kind !== 'Place') return false
  const first = items.findIndex(({ start }, i) => i >= part.first && start >= mention.start)
  const before = items[first - 1]
  return first > part.first && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text)
}

/** The speaker in a few words, for comparing. */
export function sameSpeaker(a: DraftSpeaker | null, b: DraftSpeaker | null): boolean {
  if (!a || !b) return a === b
  return a.entity !== null && b.entity !== null ? a.entity === b.entity : a.name === b.name
}
