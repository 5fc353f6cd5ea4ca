import type { Tense } from './found-date.ts'

/** How far the verb may be, in code units. Longer would cross into other clauses and cost time on hostile text. */
const REACH = 140

/** Ends of sentences and clauses that a verb's time does not cross; a stop after a title or an initial is none. */
const BREAK =
  /(?<!(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Maj|Capt|Rev|Prof|Adm|[A-Z]))[.!?]["')\]]{0,2}\s{1,9}(?=["'(]{0,3}[A-Z]|$)|[\n;]/g

const FUTURE = [
  String.raw`(?:will|shall|would|'ll|won't)(?! have (?:been|had|met|made|gone|left|spent|taken|[a-z]{2,16}e[dn])\b)(?: (?:not|also|be|likely|probably|then|soon|now|again|both|all)){0,3} [a-z-]+`,
  String.raw`(?:(?:is|are|was|were|be|been|being) )?(?:expected|due|scheduled|set|slated|supposed|poised|likely|planned) (?:to (?:be )?[a-z-]+)`,
  String.raw`(?:due|scheduled|set|slated|planned) (?:for|on)`,
  String.raw`(?:is|are|was|were|be) (?:also )?(?:expected|due|scheduled|slated) (?:back )?(?:in|at)`,
  String.raw`(?:was|were) to (?!have\b)(?:be )?[a-z-]+`,
  String.raw`(?:is|are) (?:to (?:be )?[a-z-]+|going to|coming|arriving|leaving|meeting|visiting|traveling|travelling|flying|returning|hosting|heading|holding)`,
  String.raw`(?:plans?|planned|planning|hopes?|hoped|hoping|intends?|intended|agreed|agrees?|vow(?:s|ed)|pledged?|prepar(?:es|ing)|promised?|invited|aims?|ready) (?:to (?:be )?[a-z-]+)`,
  String.raw`[A-Z]\w+ to (?:be )?(?:meet|visit|hold|host|speak|address|travel|attend|talk|begin|start|open|launch|vote|sign|take|return|arrive|leave|join|discuss|release)\b`,
  String.raw`upcoming|forthcoming|starting|in advance of|as (?:soon|early) as|may|might|can|could(?! have)`,
  // "Macron meets Merz on Friday", "Putin and Xi meet on Thursday"
  String.raw`(?:[A-Z]\w+|he|she|who) (?:meets|visits|travels|flies|hosts|receives|addresses)|[A-Z]\w+ and [A-Z]\w+ meet(?! with\b)`,
  String.raw`(?:launch|begin|start|open|end|arrive|expire|return|hold|kick|air|go)(?:s|es)|[A-Z][a-z]+s vote|takes place|(?:that|who|which|voters|states) (?:vote|hold|go)`,
].join('|')

const PAST = [
  String.raw`(?:would|will|could|may|might|must|should) have [a-z-]+`,
  String.raw`(?:wouldn't|would not|couldn't|could not|did not|didn't) (?:say|comment|answer|discuss|elaborate|identify|confirm|reach|respond)`,
  String.raw`(?:failed|refused|managed|continued|began|used|tried|sought|declined|came|went|had|helped|started) to [a-z-]+`,
  'was|were|had|has|have|did|said|told|met|held|went|came|took|made|gave|left|began|spoke|wrote|found|fell|won|lost|sent|saw|got|broke',
  'brought|struck|shot|hit|fought|fled|flew|drove|rose|ran|led|kept|felt|knew|thought|became|showed|sought|bought|sold|paid|put|set|cut',
  'sat|stood|grew|drew|threw|chose|swore|taught|caught|heard|stole|slept|spent|dealt|withdrew|fell|laid|lay|built|burnt|wore|woke|sank',
  'attacks?|bombings?|shootings?|killings?|slayings?|strikes?|raids?|explosions?|blasts?|massacres?|murders?|deaths?|crash|arrests?',
  String.raw`[a-z]{2,18}ed(?! (?:forces|states|nations|groups?|man|men))`,
].join('|')

const CUE = new RegExp(String.raw`(?<![\w-])(?:(${FUTURE})|(?:${PAST}))(?![\w-])`, 'g')
/** The group of a cue that looks forward. */
const FUTURE_CUE = 1

/** A promise made in the past dates the promise when the date stands before it: "On Monday he agreed to meet". */
const PAST_PROMISE = /^(?:planned|hoped|intended|agreed|vowed|pledged|promised|invited)/

/** "ahead of Tuesday's vote" looks forward, whatever the verb before it, when it stands right before the date. */
const AHEAD = /(?:^|[^A-Za-z])ahead of(?: [a-z']{1,12}){0,2} {1,3}$/i

/** "will answer for the June 1 drone attack": what is called by its day has been. */
const OF_DEED =
  /^ (?:[a-z-]{1,12} )?(?:attack|assault|strike|airstrike|bombing|raid|massacre|shooting|killing|ambush|invasion|coup|incursion)s?\b/
const DEED_REACH = 30

/** The verb right before the date: "was shot on ", "began ". */
const DIRECT = /^ (?:on |in )?(?:the )?$/

/** What the verbs around a date say, and whether a past verb governs it directly. */
export interface TenseReading {
  readonly tense: Tense
  readonly direct: boolean
}

/**
 * Which way the clause around a date looks: by the nearest verb before it in its sentence, else the first one after it.
 * Null where no verb tells.
 */
export function tenseAround(text: string, start: number, end: number): TenseReading {
  const before = lastPart(text.slice(Math.max(0, start - REACH), start))
  let nearest: Tense = null
  let reach = 0
  CUE.lastIndex = 0
  for (let cue = CUE.exec(before); cue !== null; cue = CUE.exec(before)) {
    nearest = cue[FUTURE_CUE] === undefined ? 'past' : 'future'
    reach = CUE.lastIndex
  }
  if (OF_DEED.test(text.slice(end, end + DEED_REACH))) return { tense: 'past', direct: true }
  if (AHEAD.test(before)) return { tense: 'future', direct: false }
  if (nearest !== null) return { tense: nearest, direct: DIRECT.test(before.slice(reach)) }
  // "Friday's agreement may hold": the verb is the agreement's, not the day's.
  if (text.startsWith("'s", end)) return { tense: null, direct: false }
  CUE.lastIndex = 0
  const next = CUE.exec(firstPart(text.slice(end, end + REACH)))
  if (next === null) return { tense: null, direct: false }
  const future = next[FUTURE_CUE]
  return { tense: future === undefined || PAST_PROMISE.test(future) ? 'past' : 'future', direct: false }
}

function lastPart(window: string): string {
  let from = 0
  BREAK.lastIndex = 0
  while (BREAK.test(window)) from = BREAK.lastIndex
  return window.slice(from)
}

function firstPart(window: string): string {
  BREAK.lastIndex = 0
  const stop = BREAK.exec(window)
  return stop === null ? window : window.slice(0, stop.index)
}
