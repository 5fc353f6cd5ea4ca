import { clauseEnd } from './clause-end.ts'
import { joinsClause, reportsAnew } from './joined-clause.ts'
import type { Passage, Verbal } from './passage.ts'
import { beforeMainVerb } from './relative-end.ts'
import type { Site } from './sites.ts'

/** The last item of what is said: it has no finite verb of its own, so one behind "and" tells what its speaker, or another, did next. */
export function objectEnd({ passage, verb }: Site, from: number): number {
  const { items } = passage
  const last = beforeMainVerb(passage, verb, from, clauseEnd(passage, from, verb), false)
  let told = false
  for (let i = from; i < last; i++) {
    const { lower = '' } = items[i] ?? {}
    if (items[i]?.quote) break
    told ||= /^(?:who|whom|whose|which|that|what|where|when|how|why|because|if|as|after|before|than)$/.test(lower)
    const joins = lower === 'and' || lower === 'but'
    // "denied theft and Denmark has left"
    if (joins && i > from && (told ? reportsAnew(passage, i + 1, verb) : joinsClause(passage, i + 1)))
      return beforeComma(passage, i - 1)
    // "accused Otto Brandt of theft; a month before, …"
    if (lower === ';' && !told && !/^(?:of|to|and)$/.test(items[i + 1]?.lower ?? '')) return i - 1
    const next = passage.verbAt[i + 1]
    // "baseless and paid for by rivals" goes on to describe.
    if (told || next?.first !== i + 1 || next.gerund || next.infinitive || isAgentNear(passage, next.last)) continue
    if (!joins) break
    if (describes(passage, i + 1)) continue
    if (i > from && (items[next.main]?.lower !== next.lemma || agreesBare(passage, verb, from, i)))
      return beforeComma(passage, i - 1)
  }
  return last
}

function beforeComma({ items }: Passage, at: number): number {
  return items[at]?.text === ',' ? at - 1 : at
}

/** "Some accuse Otto Brandt of theft and want him gone": behind a bare verb of speech a bare form goes on with it, where no "to" stands between. */
function agreesBare({ items, verbAt }: Passage, verb: Verbal, from: number, to: number): boolean {
  if (items[verb.main]?.lower !== verb.lemma || verb.first !== verb.last || verb.infinitive) return false
  for (let i = from; i < to; i++) if (verbAt[i]?.infinitive) return false
  return true
}

/** "murder and [attempted] murder" */
function describes({ items }: Passage, at: number): boolean {
  const word = items[at]?.lower ?? ''
  return (
    items[at + 1]?.pos === 'NOUN' &&
    /^(?:attempted|alleged|armed|organi[sz]ed|aggravated|advanced|continued|increased|reduced)$/.test(word)
  )
}

function isAgentNear({ items }: Passage, verb: number): boolean {
  return items[verb + 1]?.lower === 'by' || items[verb + 2]?.lower === 'by'
}
