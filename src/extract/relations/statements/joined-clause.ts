import { cueOf, ending } from './cue-forms.ts'
import { endsSentence, isPlain, mayBeParticiple, type Passage, type Verbal } from './passage.ts'
import type { Site } from './sites.ts'

/** No verb is further from its subject, in items. */
const REACH = 10

/**
 * "denied theft and [Denmark has left]": whether a clause with a subject of its own begins at item `at`. Not "denied theft and the
 * claims that she lied", nor "and the money stolen from the bank".
 */
export function joinsClause(passage: Passage, at: number): boolean {
  const verb = ownVerb(passage, at)
  if (!verb) return false
  const next = passage.items[verb.last + 1]
  return !mayBeParticiple(passage, verb) || (next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT')
}

/** "…, that it lied, and [Denmark denies] it": a clause at item `at` that reports in the same form as the governor. */
export function reportsAnew(passage: Passage, at: number, governor: Verbal): boolean {
  const verb = ownVerb(passage, at)
  const form = verb ? (passage.items[verb.main]?.lower ?? '') : ''
  const cue = cueOf(form)
  return cue !== null && !cue.weak && ending(form) === ending(passage.items[governor.main]?.lower ?? '')
}

/** The finite verb of the subject that begins at item `at`, with nothing but what hangs on the noun between them. */
function ownVerb({ items, phraseAt, verbAt, dateAt }: Passage, at: number): Verbal | null {
  const subject = phraseAt[at]
  if (subject?.first !== at || dateAt[subject.head]) return null
  for (let i = subject.last + 1; i <= subject.last + REACH; i++) {
    const verb = verbAt[i]
    if (verb) return verb.first === i && isPlain(verb) ? verb : null
    const item = items[i]
    if (!item || item.quote || /^(?:[,;:.!?()—-]|--|who|whom|whose|which|that|where|when|as|than)$/.test(item.lower))
      return null
  }
  return null
}

/** "denied theft and Denmark has left": the object of the verb, and then a clause of another subject. */
export function deniesThing({ passage, tail }: Site): boolean {
  const { items, verbAt } = passage
  for (let i = tail.at; i < tail.at + 14 && !endsSentence(passage, i); i++) {
    if (i > tail.at && items[i]?.lower === 'and' && joinsClause(passage, i + 1)) return true
    if (verbAt[i] && !verbAt[i]?.gerund) return false
  }
  return false
}
