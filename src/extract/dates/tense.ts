import type { Tense } from './found-date.ts'

/** How far the verb may be, in code units. Longer would cross into other clauses and cost time on hostile text. */
const REACH = 140

/** Ends of sentences and clauses that a verb's time does not cross. */
const BREAK = /[.!?]["')\]]{0,2}\s+(?=["'(]?[A-Z])|[\n;]/g

const FUTURE = [
  String.raw`(?:will|shall|would|'ll|won't|wouldn't)(?! have\b)(?: (?:not|also|be|likely|then|soon|now|again|both|all)){0,3} [a-z-]+`,
  String.raw`(?:is|are|was|were|be|been|being)? ?(?:expected|due|scheduled|set|slated|supposed|poised|likely|planned|scheduled) (?:to (?:be )?[a-z-]+|for\b)`,
  String.raw`(?:is|are) (?:to (?:be )?[a-z-]+|going to|coming|arriving|leaving|meeting|visiting|traveling|travelling|flying|returning|hosting|heading|holding)`,
  String.raw`(?:plans?|planned|planning|hopes?|hoped|hoping|wants?|wanted|intends?|intended|agreed|agrees?|vow(?:s|ed)|pledged?|prepar(?:es|ing)|promised?|invited|aims?|scheduled|ready) (?:to (?:be )?[a-z-]+|for\b)`,
  String.raw`[A-Z]\w+ to (?:be )?(?:meet|visit|hold|host|speak|address|travel|attend|talk|begin|start|open|launch|vote|sign|take|return|arrive|leave|join|discuss|release)\b`,
  'upcoming|forthcoming|ahead of|scheduled|starting|in advance of|may|might|can|could(?! have)',
  String.raw`(?:launch|begin|start|open|end|arrive|expire|return)(?:s|es)`,
].join('|')

const PAST = [
  String.raw`(?:would|will|could|may|might|must|should) have [a-z-]+`,
  String.raw`(?:failed|refused|managed|continued|began|used|tried|sought|declined|came|went|had|helped|started) to [a-z-]+`,
  'was|were|had|has|have|did|said|told|met|held|went|came|took|made|gave|left|began|spoke|wrote|found|fell|won|lost|sent|saw|got|broke',
  'brought|struck|shot|hit|fought|fled|flew|drove|rose|ran|led|kept|felt|knew|thought|became|showed|sought|bought|sold|paid|put|set|cut',
  String.raw`[a-z]{2,18}ed(?! (?:forces|states|nations|groups?|man|men))`,
].join('|')

const CUE = new RegExp(String.raw`(?<![\w-])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\w-])`, 'g')

/**
 * Which way the clause around a date looks: by the nearest verb before it in its sentence, else the first one after it.
 * Null where no verb tells.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = lastPart(text.slice(Math.max(0, start - REACH), start))
  const after = firstPart(text.slice(end, end + REACH))
  let nearest: Tense = null
  for (const cue of before.matchAll(CUE)) nearest = tenseOf(cue)
  if (nearest !== null) return nearest
  const next = after.matchAll(CUE).next().value
  return next === undefined ? null : tenseOf(next)
}

function tenseOf(cue: RegExpMatchArray): Tense {
  return cue.groups?.['future'] === undefined ? 'past' : 'future'
}

function lastPart(window: string): string {
  let from = 0
  for (const stop of window.matchAll(BREAK)) from = stop.index + stop[0].length
  return window.slice(from)
}

function firstPart(window: string): string {
  const stop = window.matchAll(BREAK).next().value
  return stop === undefined ? window : window.slice(0, stop.index)
}
