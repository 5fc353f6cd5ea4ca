import { endsSentence, endsWithMark, isPlain, type Passage } from '../passage.ts'
import { readingOf, type Reading, type StatementRule } from '../rule.ts'
import { lastBefore, type Site } from '../sites.ts'
import { isDependent, subjectBefore } from '../subjects.ts'

/** A quotation that a colon announces, whatever the verb: `The mayor was blunt: "It is over."` */
export const colonQuote: StatementRule = {
  id: 'statement/colon-quote',
  find: (passage, sites) =>
    passage.items.flatMap((item, i) =>
      item.quote && passage.items[i - 1]?.text === ':' ? (read(passage, sites, i) ?? []) : [],
    ),
  cases: [
    {
      text: 'The mayor had one more thing for the crowd: "It is over."',
      says: [{ kind: 'direct', speaker: 'The mayor', content: ['It is over.'] }],
    },
    {
      text: 'The mayor hoped that a deal was near: "It is over."',
      says: [{ kind: 'direct', speaker: 'The mayor', content: ['It is over.'] }],
    },
    {
      text: 'Anna Kovac, a nurse, was not: "The bridge is old."',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['The bridge is old.'] }],
    },
    { text: 'The bridge was not like this: "a heap of iron".', says: [] },
    { text: 'The sign reads as follows: open.', says: [] },
  ],
}

/** The floor is the main clause's: not that of the clause in which it reports something, nor of one that depends on it. */
function read(passage: Passage, sites: readonly Site[], at: number): Reading | null {
  const here: Site[] = []
  for (let k = lastBefore(sites, at); k >= 0; k--) {
    const site = sites[k] as Site
    if (passage.items[site.last]?.lastSentence !== passage.items[at]?.sentence || crosses(passage, site, at)) break
    if (site.subject) here.unshift(site)
  }
  const main = here.filter(
    (site, k) => !isDependent(passage, site.verb) && !here.slice(0, k).some((other) => reports(passage, other, site)),
  )
  const site = main.at(-1) ?? here.at(-1)
  return site ? readingOf(site, [{ first: at, last: at }]) : ofName(passage, at)
}

/** `Holm was not: "I am tired."`: no cue at all, but somebody known by name whose clause the colon ends. */
function ofName(passage: Passage, at: number): Reading | null {
  const { items, mentionAt } = passage
  if (!endsWithMark(passage, items[at]?.quote)) return null
  for (let i = at - 2; i >= 0 && at - i < 12 && !endsSentence(passage, i) && !items[i]?.quote; i--) {
    const verb = passage.verbAt[i]
    if (verb?.first !== i || !isPlain(verb)) continue
    const speaker = isDependent(passage, verb) ? null : subjectBefore(passage, verb)
    if (!speaker || mentionAt[speaker.head]?.entity.kind !== 'Person') return ofObject(passage, at)
    return { cue: verb, speaker, content: [{ first: at, last: at }], addressees: [] }
  }
  return null
}

/** `The fall did not surprise Otto Brandt: "It was old."`: whom the clause ends with. */
function ofObject(passage: Passage, at: number): Reading | null {
  const { phraseAt, mentionAt } = passage
  const phrase = phraseAt[at - 2]
  if (phrase?.last !== at - 2 || mentionAt[at - 2]?.entity.kind !== 'Person' || !passage.verbAt[phrase.first - 1])
    return null
  const speaker = { first: phrase.first, last: phrase.last, head: phrase.head, apposition: null }
  return { cue: { first: at - 1, last: at - 1 }, speaker, content: [{ first: at, last: at }], addressees: [] }
}

function crosses(passage: Passage, site: Site, at: number): boolean {
  for (let i = site.last; i < at - 1; i++) if (endsSentence(passage, i)) return true
  return false
}

/** Whether the other verb stands in what this one reports: "said some kind of deal was near". A "but" between them ends the report. */
function reports(passage: Passage, { cue, tail, last }: Site, other: Site): boolean {
  if (!cue?.clause || cue.weak || (tail.mark !== 'that' && tail.mark !== 'clause')) return false
  const from = other.subject?.first ?? other.verb.first
  if (from < last) return false
  for (let i = last; i < from; i++) if (passage.items[i]?.lower === 'but') return false
  return true
}
