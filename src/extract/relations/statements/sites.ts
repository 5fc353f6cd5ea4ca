import { LABEL_VERBS, SPEECH_ACTS, type CueVerb } from '../../../lexicon/cues.ts'
import { firstAfter } from '../../lookup.ts'
import { cueOf } from './cue-forms.ts'
import { beginsSentence, endsSentence, isPlain, type Passage, type Verbal } from './passage.ts'
import { relativeEnd } from './relative-end.ts'
import { maySpeak, subjectAfter, surelySpeaks, type SpeakerPhrase } from './speaker-phrase.ts'
import { endsWithName } from './closing-name.ts'
import { likelySpeaker } from './likely-speaker.ts'
import { beforeQuotedAside } from './parenthesis.ts'
import { subjectBefore } from './subjects.ts'
import { verbsWithSure } from './sure-verbs.ts'
import { treeSubject } from './tree-subject.ts'
import { tailOf, type Tail } from './tail.ts'

/** A place where somebody may be reported to speak: a verb with what stands around it. */
export interface Site {
  readonly passage: Passage
  readonly verb: Verbal
  /** The verb's entry among the cues; null for another verb that stands right beside a quotation. */
  readonly cue: CueVerb | null
  /** The last item of the verb, its particle included. */
  readonly last: number
  /** The subject before the verb; after it, where a quotation or a comma stands before the verb. */
  readonly subject: SpeakerPhrase | null
  readonly inverted: boolean
  /** First item of the cue's clause: the subject's, or the verb's where it has none of its own. */
  readonly start: number
  /** What follows the verb. */
  readonly tail: Tail
}

/** Who finds something by asking, and says so. Heads of subjects. */
const FINDS =
  /^(?:inquir(?:y|ies)|inquest|investigations?|investigators?|probe|review|analys[ie]s|audit|auditors?|inspectors?|researchers?|scientists?|stud(?:y|ies)|reports?|surveys?|polls?|judges?|jury|jurors|court|tribunal|panel|committee|commission|watchdog|regulators?|ombudsman|coroner)$/
/** Verbs after which an infinitive of speech is speech: "went on to say". */
const LEADS_TO_SPEECH = new Set(['go', 'continue'])
/** "used to say", "want to know whether", "wishes to stress that" */
const TELLS_OF_SPEECH =
  /^(?:used to (?:say|tell)|want(?:s|ed)? to know|wish(?:es|ed)? to (?:state|inform|stress|emphasi[sz]e|reiterate|announce))$/
/** Modals of what may never be said: "the minister should explain the delay". */
const MERELY_POSSIBLE = new Set(['should', 'could', 'must', 'may', 'might', 'can', 'cannot', 'shall'])
/** Verbs whose gerund did not happen: "denies telling the judge". */
const UNDONE = new Set(['deny', 'avoid', 'resist', 'consider'])

/** Pronouns and statements both ask for them. */
const known = new WeakMap<Passage, readonly Site[]>()

/** The sites of a passage, left to right. */
export function sitesOf(passage: Passage): readonly Site[] {
  let sites = known.get(passage)
  if (!sites) {
    sites = verbsWithSure(passage).flatMap((verb) => siteOf(passage, verb) ?? [])
    known.set(passage, sites)
  }
  return sites
}

function siteOf(passage: Passage, verb: Verbal): Site | null {
  const { items } = passage
  const form = items[verb.main]?.lower ?? ''
  const act = SPEECH_ACTS.get(form)?.includes(items[verb.last + 1]?.lower ?? '') ?? false
  let cue = cueOf(form)
  let { last } = verb
  if (cue?.particle) {
    const at =
      items[last + 1]?.lower === cue.particle ? last + 1 : items[last + 2]?.lower === cue.particle ? last + 2 : -1
    if (at < 0 && !act) return null
    if (at < 0) cue = null
    else last = at
  }
  if (!isSpeech(passage, verb) || (verb.passive && (cue !== null || LABEL_VERBS.has(form)))) return null
  if (!cue && !act && !LABEL_VERBS.has(form) && !besideQuote(passage, verb)) return null
  const aside = cue ? beforeQuotedAside(passage, verb) : null
  const before = aside ?? likelySpeaker(passage, verb, subjectBefore(passage, verb))
  const own =
    aside !== null ||
    (before !== null &&
      before.last < verb.first &&
      ownsVerb(passage, before, verb) &&
      !endsWithName(passage, verb, cue))
  const after = own ? null : invertedSubject(passage, verb)
  const subject = after ?? before ?? farSubject(passage, verb, cue)
  if (
    !subject ||
    isUnsaid(passage, subject) ||
    (form === cue?.lemma && form !== 'put' && !agrees(passage, verb, subject))
  )
    return null
  const tailFrom = after ? behindRelative(passage, after.last) : last
  // "The inquiry found that …", not "he found that the door was locked".
  if (cue?.lemma === 'find' && !FINDS.test(items[subject.head]?.lower ?? '')) return null
  // "These trends indicate that …"
  if (/^(?:indicate|imply|signal|hint)$/.test(cue?.lemma ?? '') && !surelySpeaks(passage, subject.head)) return null
  // "As the mayor put it": without "as" it was put somewhere.
  if (cue?.lemma === 'put' && !behindAs(passage, subject.first)) return null
  return {
    passage,
    verb,
    cue,
    last,
    subject,
    inverted: after !== null,
    start: quotedAs(passage, verb, subject)
      ? subject.first
      : !after && own
        ? subject.first - (addsAs(passage, verb, subject.first, cue) ? 1 : 0)
        : verb.first,
    tail: tailOf(passage, tailFrom, after ? null : cue),
  }
}

/** "said a lawyer [who worked on the case]", "Said Lund, [who led it], "…"": the last item of the clause that tells which one spoke. */
function behindRelative(passage: Passage, last: number): number {
  const { items } = passage
  if (/^(?:who|whose)$/.test(items[last + 1]?.lower ?? '')) return relativeEnd(passage, last + 2)
  if (items[last + 1]?.text !== ',' || !/^(?:who|whose)$/.test(items[last + 2]?.lower ?? '')) return last
  for (let i = last + 3; i < items.length && i - last < 30 && !endsSentence(passage, i); i++) {
    if (items[i]?.quote) return last
    if (items[i]?.text === ',' && items[i + 1]?.quote) return i - 1
  }
  return last
}

/** `"We will win," Lund was quoted as saying`: the cue begins with whom one quotes. */
function quotedAs({ items, verbs }: Passage, verb: Verbal, subject: SpeakerPhrase): boolean {
  const quoting = verbs[verb.index - 1]
  // `"We sink," the pilot can be heard saying.`
  if (verb.gerund && quoting?.passive && quoting.last === verb.first - 1 && subject.last < quoting.first)
    return /^(?:heard|overheard|seen|filmed|recorded)$/.test(items[quoting.main]?.lower ?? '')
  return (
    verb.gerund &&
    items[verb.first - 1]?.lower === 'as' &&
    quoting?.passive === true &&
    quoting.last === verb.first - 2 &&
    subject.last < quoting.first
  )
}

function behindAs(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 25 && !endsSentence(passage, i); i--)
    if (passage.items[i]?.lower === 'as') return true
  return false
}

/** ", as the mayor noted": behind a comma or a quotation "as" opens a cue; ", as he had promised" tells what he did. */
function addsAs({ items }: Passage, verb: Verbal, subject: number, cue: CueVerb | null): boolean {
  const before = items[subject - 2]
  return (
    items[subject - 1]?.lower === 'as' &&
    (before?.text === ',' || before?.quote != null) &&
    verb.first === verb.main &&
    cue !== null &&
    !cue.weak &&
    !/^(?:promise|pledge|vow|threaten|predict)$/.test(cue.lemma)
  )
}

/** Who says something behind a parenthesis that the order of words does not tell the end of. */
function farSubject(passage: Passage, verb: Verbal, cue: CueVerb | null): SpeakerPhrase | null {
  const told = cue?.clause === true && !cue.weak && isPlain(verb) && passage.items[verb.first - 1]?.text === ','
  return told ? treeSubject(passage, verb) : null
}

/** `if their candidate announced …`, `Neither A nor B said …`, `Nobody said …`: nobody has said it. */
function isUnsaid({ items }: Passage, { first }: SpeakerPhrase): boolean {
  return (
    /^(?:if|unless|whether|nor|neither|no)$/.test(items[first - 1]?.lower ?? '') ||
    /^(?:nobody|no-one|none|no|few|neither)$/.test(items[first]?.lower ?? '')
  )
}

/** Whether a verb in its base form can be one: it has an auxiliary or a plural subject ("a post" is none). */
function agrees(passage: Passage, verb: Verbal, subject: SpeakerPhrase): boolean {
  if (verb.first !== verb.main) return true
  const head = passage.items[subject.head]?.lower ?? ''
  if (passage.phraseAt[subject.head]?.pronoun) return head !== 'he' && head !== 'she' && head !== 'it'
  return head.endsWith('s') || subject.last > subject.head || !passage.mentionAt[subject.head]
}

/** Whether the subject stands in the verb's own clause, not in the one before. */
function ownsVerb(passage: Passage, subject: SpeakerPhrase, verb: Verbal): boolean {
  for (let i = subject.last + 1; i < verb.first; i++) {
    if (passage.items[i]?.quote || endsSentence(passage, i)) return false
  }
  return !(verb.gerund || passage.items[verb.first - 1]?.pos === 'CCONJ')
}

function invertedSubject(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  const before = passage.items[verb.first - 1]
  // ", told reporters": whom one tells.
  if (verb.infinitive || verb.gerund || (verb.lemma === 'tell' && before?.text === ',')) return null
  // "Says Lund: "…"" opens a sentence.
  if (beginsSentence(passage, verb.first) && opensTalk(passage, verb))
    return announced(passage, subjectAfter(passage, verb))
  if (!before) return null
  if (!before.quote && !(before.text === ',' && !beginsSentence(passage, verb.first))) return null
  const after = subjectAfter(passage, verb)
  return after && !before.quote && !closesCue(passage, after) ? null : after
}

/** Whether what follows the verb behind a comma is who speaks: not "found it, reported it to the police" nor "voters, said they had". */
function closesCue(passage: Passage, { first, last, head }: SpeakerPhrase): boolean {
  const { items, verbAt, phraseAt } = passage
  const next = verbAt[last + 1]
  if (phraseAt[head]?.pronoun) return /^(?:he|she|they|i|we|one|others)$/.test(items[head]?.lower ?? '') && !next
  if (next && (next.first !== next.last || items[next.main]?.pos === 'AUX')) return false
  return maySpeak(passage, first, head)
}

/** "Says", "Added", "Continued": a finite form of a verb that stands beside quotations. */
function opensTalk({ items }: Passage, verb: Verbal): boolean {
  const form = items[verb.main]?.lower ?? ''
  const cue = verb.first === verb.last ? cueOf(form) : null
  return cue !== null && cue.quotation && !cue.weak && cue.particle === null && form !== cue.lemma
}

/** The subject behind its verb where a colon or comma and a quotation follow, or a colon that ends the paragraph. */
function announced(passage: Passage, subject: SpeakerPhrase | null): SpeakerPhrase | null {
  if (!subject) return null
  const { items } = passage
  const mark = behindRelative(passage, subject.last) + 1
  const next = items[mark + 1]
  return /^[:,]$/.test(items[mark]?.text ?? '') && (next ? next.quote : items[mark]?.text === ':') ? subject : null
}

/** Whether the verb says that something was said: not denied, not passive, not merely possible. */
function isSpeech(passage: Passage, verb: Verbal): boolean {
  if (
    verb.negated ||
    passage.items[verb.last + 1]?.lower === 'than' ||
    (verb.modal !== null && MERELY_POSSIBLE.has(verb.modal))
  )
    return false
  if (verb.gerund && UNDONE.has(passage.verbAt[verb.first - 1]?.lemma ?? '')) return false
  if (verb.infinitive) {
    const governor = passage.verbAt[verb.first - 1] ?? passage.verbAt[verb.first - 2]
    // "was quick to point out"
    const words = passage.items.slice(verb.first - 1, verb.last + 1).map(({ lower }) => lower)
    return (
      (TELLS_OF_SPEECH.test(words.join(' ')) && governor?.passive === false && !governor.negated) ||
      takesFloor(passage, verb) ||
      turnsTo(passage, verb) ||
      /^(?:quick|keen|careful)$/.test(passage.items[verb.first - 1]?.lower ?? '') ||
      (governor != null && LEADS_TO_SPEECH.has(governor.lemma))
    )
  }
  const before = passage.items[verb.first - 1]?.lower
  // "told reporters when asked": somebody was.
  if (verb.lemma === 'ask' && !verb.gerund && /^(?:when|if|after|once|until|unless)$/.test(before ?? '')) return false
  // "it is worth noting that"
  return !/^(?:without|not|to|worth)$/.test(before ?? '')
}

/** "pivoted to arguing that …", "was back to accusing": an -ing form behind "to" tells what somebody came to say. */
function turnsTo({ items, verbAt }: Passage, verb: Verbal): boolean {
  if (!(items[verb.main]?.lower ?? '').endsWith('ing')) return false
  const back = /^(?:back|over)$/.test(items[verb.first - 1]?.lower ?? '') ? 1 : 0
  const governor = verbAt[verb.first - 1 - back]
  if (!governor || !isPlain(governor) || governor.negated || governor.passive) return false
  return (
    /^(?:pivot|turn|return|resort|move|shift|switch|take|go)$/.test(governor.lemma) ||
    (back > 0 && governor.lemma === 'be')
  )
}

/** "went on the radio to say", "took to Twitter to call it", "wrote to tell them": somebody makes way for words, and says them. */
function takesFloor(passage: Passage, verb: Verbal): boolean {
  const governor = passage.verbs[verb.index - 1]
  if (!governor || verb.first - governor.last > 9 || !isPlain(governor) || governor.modal !== null) return false
  if (governor.passive || governor.negated) return false
  for (let i = governor.last + 1; i < verb.first; i++)
    if (endsSentence(passage, i) || /^[,;:]$/.test(passage.items[i]?.text ?? '') || passage.items[i]?.quote)
      return false
  if (/^(?:protest|describe|refer)$/.test(verb.lemma)) return false
  // "used her speech to call for", not "used a word to describe"
  const object = passage.phraseAt[governor.last + 1]
  const held = /^(?:speech|address|interview|remarks|appearance|statement|column|post|tweet)$/
  if (governor.lemma === 'use') return held.test(passage.items[object?.head ?? -1]?.lower ?? '')
  return /^(?:go|take|stand|rise|write|phone)$/.test(governor.lemma)
}

/** Whether a quotation stands right before the verb and its subject, or right after it. */
function besideQuote(passage: Passage, verb: Verbal): boolean {
  const { items } = passage
  const after = items[verb.last + 1]
  if (after?.quote || ((after?.text === ',' || after?.text === ':') && items[verb.last + 2]?.quote)) return true
  for (let i = verb.first - 1; i >= 0 && i >= verb.first - 8; i--) if (items[i]?.quote) return true
  for (let i = verb.last + 1; i < verb.last + 14 && !endsSentence(passage, i - 1); i++) {
    if (items[i]?.quote || (items[i]?.text === ':' && items[i + 1] === undefined)) return true
  }
  return false
}

/** The index of the last site before item `at`; -1 where none is. */
export function lastBefore(sites: readonly Site[], at: number): number {
  return firstAfter(sites.length, (site) => (sites[site] as Site).last >= at) - 1
}
