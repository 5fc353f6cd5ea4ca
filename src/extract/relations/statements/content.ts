import type { Range } from '../../../model/span.ts'
import type { StatementKind } from '../../../model/statement.ts'
import type { Draft } from '../../draft.ts'
import { rangeOf, type Passage } from './passage.ts'
import { cueOf } from './cue-forms.ts'
import { clauseEnd } from './clause-end.ts'
import type { Stretch } from './rule.ts'
import type { Site } from './sites.ts'

/** The range of a part of content: of a quotation the words between its marks, the comma of the cue left out. */
export function segmentOf(passage: Passage, part: Stretch): Range {
  const only = part.first === part.last ? passage.items[part.first]?.quote : null
  if (only) return withoutComma(passage.draft, only.inner)
  return rangeOf(passage, part.first, part.last)
}

function withoutComma(draft: Draft, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/.test(draft.plain[start] ?? '')) start++
  while (end > start && /[\s,]/.test(draft.plain[end - 1] ?? '')) end--
  return { start, end }
}

/** Whether all words of the segments stand in quotation marks, some or none. */
export function kindOf(passage: Passage, parts: readonly Stretch[]): StatementKind {
  let quoted = false
  let plain = false
  for (const part of parts) {
    for (let i = part.first; i <= part.last; i++) {
      const item = passage.items[i]
      if (item?.quote) quoted = true
      else if (!plain && item && /[\p{L}\p{N}]/u.test(item.text)) plain = true
    }
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect'
}

/** Verbs that are followed by a clause or by nothing of the kind: a longer content needs no further proof. */
const SURE = new Set(['say', 'tell'])

/** Whether the stretch behind a verb of speech is a clause: a subject with a finite verb of its own. */
export function isClause(passage: Passage, first: number, last: number, lemma: string): boolean {
  const sure = SURE.has(lemma)
  if (/^(?:and|or|but)$/.test(passage.items[first]?.lower ?? '')) return false
  // "says it as others sing", "said so because she was tired": what was said is no clause.
  if (
    /^(?:it|so|this)$/.test(passage.items[first]?.lower ?? '') &&
    /^(?:as|because|when|while|with|to|like)$/.test(passage.items[first + 1]?.lower ?? '')
  )
    return false
  let relative = false
  for (let i = first; i <= last; i++) {
    const item = passage.items[i]
    if (!item) break
    if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that' || item.lower === 'to') relative = true
    const verb = passage.verbAt[i]
    if (!verb || verb.first !== i || verb.gerund || verb.infinitive) continue
    // A participle ("in a video posted by …") begins no clause.
    if (i === first) return false
    if (!sure && (goesOnWithStory(passage, first, i) || isToldOf(passage, first, i))) return false
    if (lacksSubject(passage, first, i)) return false
    if (relative && !sure) return false
    return true
  }
  const opens = passage.items[first]?.pos ?? 'X'
  return sure && last - first >= 4 && ['DET', 'PRON', 'NUM', 'NOUN', 'PROPN', 'ADJ'].includes(opens)
}

/** "repeated the words, it is alleged", "repeated it at night, she says": an object, a comma and a clause that tells who says so. */
function isToldOf({ items, phraseAt, verbAt, dateAt }: Passage, first: number, verb: number): boolean {
  if (phraseAt[first]?.first !== first || dateAt[first] || !phraseAt[verb - 1]?.pronoun) return false
  if (items[verb - 2]?.text !== ',' || items.slice(first, verb - 2).some(({ text }) => text === ',')) return false
  const { main = -1, last = -1 } = verbAt[verb] ?? {}
  return [main, last + 1].some((at) => cueOf(items[at]?.lower ?? '') !== null)
}

/** "maintains the title and travels", "wrote this because he is tired", "read his speech, packed up": an object, and the story goes on. */
function goesOnWithStory({ items }: Passage, first: number, verb: number): boolean {
  let before = verb - 1
  while (before > first && items[before]?.pos === 'ADV') before--
  if (items[before]?.pos === 'CCONJ') return true
  let commas = 0
  for (let i = first + 1; i < verb; i++) {
    if (items[i]?.text === ',') commas++
    if (/^(?:because|while|when|after|before|since|although|though)$/.test(items[i]?.lower ?? '')) return true
  }
  return items[before]?.text === ',' && commas === 1
}

/** "posted at the gate refused": all that stands before the verb hangs on a preposition. */
function lacksSubject({ items, phraseAt }: Passage, first: number, verb: number): boolean {
  const phrase = phraseAt[first + 1]
  return items[first]?.pos === 'ADP' && phrase?.first === first + 1 && phrase.last === verb - 1
}

/** Whether what follows the verb and its cue tells when, where or how it was said, not what. */
export function isAdjunct({ tail, passage, verb, cue }: Site): boolean {
  const item = passage.items[tail.at]
  if (!item || item.pos === 'ADP' || item.pos === 'SCONJ' || item.lower === 'as' || passage.verbAt[tail.at]?.gerund)
    return true
  return !isClause(passage, tail.at, clauseEnd(passage, tail.at, verb), cue?.lemma ?? '')
}
