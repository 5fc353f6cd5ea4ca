import type { Range } from '../../../model/span.ts'
import type { Draft } from '../../draft.ts'
import { beginsSentence, passagesOf, rangeOf, type Passage } from '../../relations/statements/passage.ts'
import { sitesOf, type Site } from '../../relations/statements/sites.ts'
import { subjectBefore } from '../../relations/statements/subjects.ts'

/** An act of speech, for finding who speaks: its subject and the words that seem to be said. */
export interface Speech {
  /** All words of the subject: "a spokesman for the ministry". */
  readonly words: Range
  /** Quotations that it reports. Whom they name is not the speaker, who says "I". */
  readonly quoted: readonly Range[]
  /** Whether it asks for an answer: who was asked speaks next. */
  readonly asks: boolean
  /** Words without marks before a cue that ends its sentence: "The plan is dead, he said." */
  readonly before: Range | null
}

export interface Speeches {
  /** By the offset of the head noun (or pronoun) of the subject. */
  readonly speeches: ReadonlyMap<number, Speech>
  /** The offsets of the head nouns of the subjects of all finite verbs, read from the order of words: a tree of each sentence would cost more than all the rest. */
  readonly subjects: ReadonlySet<number>
}

/** The acts of speech of an article, and whose sentences it is made of. */
export function speechesOf(draft: Draft): Speeches {
  const speeches = new Map<number, Speech>()
  const subjects = new Set<number>()
  for (const passage of passagesOf(draft)) {
    for (const verb of passage.verbs) {
      if (verb.infinitive || verb.gerund) continue
      const subject = subjectBefore(passage, verb)
      for (const head of [subject?.head, subject?.apposition?.head]) {
        const at = head === undefined ? undefined : passage.items[head]?.start
        if (at !== undefined) subjects.add(at)
      }
    }
    const sites = sitesOf(passage)
    sites.forEach((site, k) => {
      const { subject, cue } = site
      // A verb that merely stands beside a quotation ("the probe is 'over'") has no speaker.
      if (!subject || !cue || cue.weak) return
      const speech = {
        words: rangeOf(passage, subject.first, subject.last),
        quoted: [...quotesBefore(passage, site), ...quotesAfter(passage, site, sites[k + 1])],
        asks: /^(?:ask|wonder|question)$/.test(cue.lemma) && !requests(passage, site.last),
        before: clauseBefore(passage, site),
      }
      for (const head of [subject.head, subject.apposition?.head]) {
        const at = head === undefined ? undefined : passage.items[head]?.start
        if (at !== undefined && !speeches.has(at)) speeches.set(at, speech)
      }
    })
  }
  return { speeches, subjects }
}

/** "asked Holm to leave", "asked for help": what is asked for is no answer. */
function requests({ items, phraseAt }: Passage, last: number): boolean {
  const asked = phraseAt[last + 1]
  return /^(?:to|for)$/.test(items[(asked ? asked.last : last) + 1]?.lower ?? '')
}

/** The quotation that ends right before the cue's clause, with those of the same sentence before it. */
function quotesBefore(passage: Passage, site: Site): Range[] {
  const { items } = passage
  let at = site.start - 1
  if (items[at]?.text === ',') at--
  if (!items[at]?.quote) return []
  const found: Range[] = []
  for (let i = at; i >= 0 && at - i < 60; i--) {
    const quote = items[i]?.quote
    if (quote) found.push(quote.inner)
    if (beginsSentence(passage, i)) break
  }
  return found
}

/** The quotations behind the cue, up to the next act of speech or a sentence without marks. */
function quotesAfter(passage: Passage, site: Site, next: Site | undefined): Range[] {
  const { items } = passage
  const found: Range[] = []
  const own = items[site.last]?.sentence
  const end = next && next.start > site.last ? next.start : items.length
  for (let i = site.last + 1; i < end && i - site.last < 120; i++) {
    const item = items[i]
    if (item?.quote) found.push(item.quote.inner)
    else if (item?.sentence !== own) break
  }
  return found
}

function clauseBefore(passage: Passage, site: Site): Range | null {
  const { items } = passage
  if (items[site.start - 1]?.text !== ',' || site.tail.mark !== 'end' || items[site.start - 2]?.quote) return null
  let first = site.start - 2
  while (first > 0 && !beginsSentence(passage, first) && site.start - first < 80) first--
  return first >= 0 ? rangeOf(passage, first, site.start - 2) : null
}
