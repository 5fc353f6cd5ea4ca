import { CUE_PREPOSITIONS, LABEL_VERBS, SPEECH_ACTS } from '../../../lexicon/cues.ts'
import { endsSentence, endsWithComma, isPlain, type Passage, type Verbal } from './passage.ts'
import { cueOf, ending } from './cue-forms.ts'
import { isDash, remarkEnd } from './dashes.ts'
import { describes, describesNoun } from './participle.ts'
import { behindAdjunct, closesAgain, isRole, waits } from './clause-within.ts'
import { ownClause } from './own-clause.ts'
import { isRemark } from './remarks.ts'
import { isSubordinate } from './subordinate.ts'
import { subjectBefore } from './subjects.ts'
import { tellsObject } from './tells-object.ts'

const PREPOSITION_OPENERS = new Set(
  CUE_PREPOSITIONS.filter((cue) => cue.includes(' ') || cue === 'citing' || cue === 'quoting').map(
    (cue) => cue.split(' ')[0] ?? '',
  ),
)

/** What begins a remark behind a comma, often the writer's. */
const OPENERS = new Set(['while', 'however', 'whereas', 'even', 'which', 'who', 'whose', 'whom', 'as'])
/** Verbs that say that somebody said no more: ", but declined to". */
const FALLS_SILENT = /^(?:stop(?:ped|s)|declined?s?|refused?s?)$/

/** No clause is longer, in items. */
const MAX_CLAUSE = 250

/** The last item of indirect content that begins at item `from`: its clause ends before ", but", a following "he said", a verb that goes on with the report, or the end of the sentence. */
export function clauseEnd(passage: Passage, from: number, governor: Verbal | null): number {
  const { items } = passage
  const subordinate = governor !== null && isSubordinate(passage, governor)
  let i = from
  for (; i < items.length && i - from < MAX_CLAUSE; i++) {
    const quote = items[i]?.quote
    // "the elite - who paid for it - believes": a remark between two dashes is passed over.
    const close = i > from && isDash(passage, i) && !reportsAfter(passage, i + 1) ? remarkEnd(passage, from, i) : -1
    if (close > 0) {
      i = close
      continue
    }
    if (quote) {
      // `… "a disaster," adding that`: the comma of the clause stands inside the marks.
      if (endsWithComma(passage, quote) && endsAtComma(passage, i, from, governor, subordinate)) return i
    } else if (i > from && stopsBefore(passage, i, from, governor, subordinate)) {
      return trimEnd(passage, from, i - 1)
    }
    if (endsSentence(passage, i)) break
  }
  return trimEnd(passage, from, Math.min(i, items.length - 1))
}

function stopsBefore(
  passage: Passage,
  i: number,
  from: number,
  governor: Verbal | null,
  subordinate: boolean,
): boolean {
  const { items } = passage
  const item = items[i]
  if (!item) return true
  if (item.text === ';' && governor !== null && (tellsFurther(passage, i) || turnsAway(passage, i + 1))) return true
  if (item.text === ',' || item.text === ';') return endsAtComma(passage, i, from, governor, subordinate)
  if (isDash(passage, i)) {
    // "a matter of trust - keeping every promise" goes on.
    if (passage.verbAt[i + 1]?.gerund) return isReportingGerund(passage, i + 1)
    // "was old - and that it would fall"
    return !(/^(?:and|or|but|only)$/.test(items[i + 1]?.lower ?? '') && items[i + 2]?.lower === 'that')
  }
  if (item.lower === 'but' && reportsToo(passage, i + 1, null)) return true
  if (item.lower === 'and' || item.lower === 'but')
    return (
      goesOn(passage, i + 1, governor) ||
      (isPast(passage, i + 1) && (infinitive(passage, from, i) || leavesModal(passage, from, i + 1, governor)))
    )
  if (item.lower === 'while' || item.lower === 'as') return isReportingGerund(passage, i + 1)
  return i > from + 2 && PREPOSITION_OPENERS.has(item.lower) && isCuePreposition(passage, i)
}

/** Whether the content ends at a comma, at item `at`, by what follows it. */
function endsAtComma(
  passage: Passage,
  at: number,
  from: number,
  governor: Verbal | null,
  subordinate: boolean,
): boolean {
  const { items } = passage
  const next = items[at + 1]
  if (!next) return true
  const lower = next.lower
  // ", but not for farmers" goes on with the clause; ", but nobody believed it" and ", but for him it was late" are the writer's.
  if (lower === 'but') {
    // ", but that prices would rise" is said too; ", but that changed little" is the writer's.
    if (items[at + 2]?.lower === 'that') return passage.verbAt[at + 3] !== null
    return (
      ownClause(passage, at + 2) ||
      ownClause(passage, behindAdjunct(passage, at + 2)) ||
      goesOn(passage, at + 2, governor) ||
      goesOn(passage, behindAdjunct(passage, at + 2), governor)
    )
  }
  // ", though mixed with water" goes on with the clause.
  if (lower === 'though' || lower === 'although') return !describes(passage, at + 2)
  // ", as long as the boats have owners" is a condition.
  const bound = lower === 'as' && /^(?:long|soon)$/.test(items[at + 2]?.lower ?? '') && items[at + 3]?.lower === 'as'
  const condition = bound || (lower === 'even' && items[at + 2]?.lower === 'if')
  if (OPENERS.has(lower) && !condition && !isRole(passage, at + 1) && !closesAgain(passage, at + 1)) return true
  if (PREPOSITION_OPENERS.has(lower) && isCuePreposition(passage, at + 1)) return true
  if (isReportingGerund(passage, at + 1) || reportsAfter(passage, at + 1) || isRemark(passage, at + 1)) return true
  if (subordinate && ownClause(passage, at + 1)) return true
  if (governor?.gerund && waits(passage, governor) && isPast(passage, at + 1)) return true
  const quoted = items[at]?.quote !== null
  if (quoted && passage.verbAt[at + 1]?.gerund) return true
  // ", agreed last week, was dead" is a remark within.
  if (goesOn(passage, at + 1, governor) && !closesAgain(passage, at + 1)) return true
  if (lower !== 'and') return false
  if (infinitive(passage, from, at) && (isPast(passage, at + 2) || ownClause(passage, behindAdjunct(passage, at + 2))))
    return true
  if (isPast(passage, at + 2) && leavesModal(passage, from, at + 2, governor)) return true
  return (
    goesOn(passage, at + 2, governor) ||
    goesOn(passage, behindAdjunct(passage, at + 2), governor) ||
    reportsAfter(passage, at + 2) ||
    (governor !== null && reportsToo(passage, at + 2, governor))
  )
}

/** "; Lund, who came late, said …", "; Lund went further, saying …": behind a semicolon somebody else is reported. */
function tellsFurther(passage: Passage, at: number): boolean {
  let finite = false
  for (let i = at + 1; i < passage.items.length && i - at < 30; i++) {
    const verb = passage.verbAt[i]
    const form = passage.items[verb?.main ?? i]?.lower ?? ''
    const cue = verb?.first === i ? cueOf(form) : null
    const told = cue?.clause && !cue.weak && passage.phraseAt[at + 1] && !passage.phraseAt[at + 1]?.pronoun
    if (told && (verb?.gerund ? passage.items[i - 1]?.text === ',' : !finite && verb?.modal === null)) return true
    if (verb?.first === i && isPlain(verb) && !describesNoun(passage, verb)) finite = true
    if (endsSentence(passage, i)) return false
  }
  return false
}

/** "; nobody believed it", "; the town had other plans": a clause about something else. "; he was tired" may be what somebody said. */
function turnsAway(passage: Passage, at: number): boolean {
  const goesOn = /^(?:he|she|it|they|we|i|there|this|these|that|those)$/.test(passage.items[at]?.lower ?? '')
  return !goesOn && ownClause(passage, at)
}

/** Whether the content up to item `to` is an infinitive without a relative clause: "vowed to stay". */
function infinitive(passage: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (/^(?:who|which|that)$/.test(passage.items[i]?.lower ?? '')) return false
  return passage.verbAt[from]?.infinitive === true && passage.items[from]?.lower === 'to'
}

/** "vowed to stay and left": a past tense goes on with the verb of speech, not with its infinitive. */
function isPast(passage: Passage, at: number): boolean {
  const verb = passage.verbAt[at]
  const form = passage.items[at]?.lower ?? ''
  return (
    verb != null &&
    !verb.gerund &&
    !verb.infinitive &&
    verb.modal === null &&
    form !== verb.lemma &&
    !form.endsWith('ing')
  )
}

/** "said it would close and flew to Bergen": a past tense goes with the verb of speech where the clause that is said has a modal of the present. */
function leavesModal({ items, verbs, verbAt }: Passage, from: number, at: number, governor: Verbal | null): boolean {
  const verb = verbAt[at]
  if (!verb || !governor || verb.first !== verb.last) return false
  // From the nearest on, so that a long paragraph is not gone through for every "and".
  let only: Verbal | null = null
  for (let k = verb.index - 1; k >= 0 && (verbs[k] as Verbal).first >= from; k--) {
    const other = verbs[k] as Verbal
    if (other.infinitive || other.gerund) continue
    if (only) return false
    only = other
  }
  if (!only || !/^(?:will|would|can|may|shall|must)$/.test(only.modal ?? '')) return false
  for (let i = from; i < only.first; i++) if (/^(?:who|which|that)$/.test(items[i]?.lower ?? '')) return false
  const ends = (other: Verbal): boolean => ending(items[other.main]?.lower ?? '') === 's'
  return ends(verb) === ends(governor)
}

/** ", and he added that …", ", and other leaders said …": a subject of its own with a verb of speech in the governor's form. */
function reportsToo(passage: Passage, at: number, governor: Verbal | null): boolean {
  if (!ownClause(passage, at)) return false
  for (let i = at; i < at + 14 && i < passage.items.length; i++) {
    const verb = passage.verbAt[i]
    if (!verb) continue
    const form = passage.items[verb.main]?.lower ?? ''
    const cue = cueOf(form)
    if (cue === null || cue.weak) return false
    return governor === null || ending(form) === ending(passage.items[governor.main]?.lower ?? '')
  }
  return false
}

/** "adding that", "saying …": a gerund of speech, whatever the tagger takes it for. */
function isReportingGerund(passage: Passage, at: number): boolean {
  const item = passage.items[at]
  if (!item?.lower.endsWith('ing')) return false
  // ", calling it a day", ", condemning the attack"
  if (LABEL_VERBS.has(item.lower) || SPEECH_ACTS.has(item.lower)) return true
  if (cueOf(item.lower) === null || cueOf(item.lower)?.weak) return false
  const next = passage.items[at + 1]
  return passage.verbAt[at] !== null || next?.lower === 'that' || next?.quote != null
}

function isCuePreposition(passage: Passage, at: number): boolean {
  return CUE_PREPOSITIONS.some(
    (cue) => cue.split(' ').every((word, k) => passage.items[at + k]?.lower === word) && cue !== 'per',
  )
}

/** After a comma: "he said", "said the minister", "adding that". */
function reportsAfter(passage: Passage, at: number): boolean {
  for (let i = at; i <= at + 8 && i < passage.items.length; i++) {
    const verb = passage.verbAt[i]
    if (!verb) {
      if (passage.items[i]?.quote || (endsSentence(passage, i) && i > at) || (i > at && passage.items[i]?.text === ','))
        return false
      continue
    }
    const cue = cueOf(passage.items[verb.main]?.lower ?? '')
    if (!cue || cue.weak || verb.infinitive) return false
    if (verb.gerund) return verb.first === at
    if (verb.first === at) return passage.phraseAt[verb.last + 1] != null && passage.dateAt[verb.last + 1] === null
    const subject = subjectBefore(passage, verb)
    // Nothing but adjuncts behind it: the cue is a parenthesis.
    const next = passage.items[verb.last + 1]
    return (
      subject !== null &&
      subject.first === at &&
      (next === undefined ||
        next.text === ',' ||
        next.text === '.' ||
        passage.dateAt[verb.last + 1] !== null ||
        /^(?:in|on|at|during)$/.test(next.lower))
    )
  }
  return false
}

/** After "and": a verb of speech in the same form as the governor's, which goes on with the report. */
function goesOn(passage: Passage, at: number, governor: Verbal | null): boolean {
  if (!governor) return false
  let i = at
  while (passage.items[i]?.pos === 'ADV' && i < at + 2) i++
  const verb = passage.verbAt[i]
  if (!verb || verb.infinitive || verb.modal !== null) return false
  const inner = passage.verbs[verb.index - 1]
  if (inner !== governor && tellsObject(passage, verb, inner)) return false
  // "said Lund, the mayor, had refused": with an auxiliary that the governor lacks it is the clause's own.
  if (/^(?:had|has|have)$/.test(passage.items[verb.first]?.lower ?? '') && governor.first === governor.last)
    return false
  const form = passage.items[verb.main]?.lower ?? ''
  const own = passage.items[governor.main]?.lower ?? ''
  if (passage.items[at - 1]?.lower === 'but' && givesNoMore(passage, verb)) return true
  const speech = cueOf(form) !== null || LABEL_VERBS.has(form) || SPEECH_ACTS.has(form) || FALLS_SILENT.test(form)
  if (!speech) return false
  // "thanked them, saying they had won, and promised to return": the verb before the gerund goes on.
  const main = governor.gerund
    ? passage.verbs.slice(Math.max(0, governor.index - 3), Math.max(0, governor.index)).findLast(isPlain)
    : undefined
  const parted = passage.items[at - 2]?.text === ',' || endsWithComma(passage, passage.items[at - 2]?.quote)
  if (main && parted && ending(form) === 'ed' && ending(passage.items[main.main]?.lower ?? '') === 'ed') return true
  // "says" has no other use: "is telling crowds that X and says Y".
  return form === 'says' || ending(form) === ending(own)
}

function trimEnd(passage: Passage, from: number, to: number): number {
  let end = to
  while (end > from && /^[.,;:!?—-]$/.test(passage.items[end]?.text ?? '')) end--
  return end
}

/** "but gave no details" */
function givesNoMore({ items }: Passage, { main, last }: Verbal): boolean {
  return (
    /^(?:gave|gives|giving|offered|offers|provided|provides)$/.test(items[main]?.lower ?? '') &&
    /^(?:no|few)$/.test(items[last + 1]?.lower ?? '')
  )
}
