import { LABEL_VERBS } from '../../../../lexicon/cues.ts'
import { cueOf } from '../cue-forms.ts'
import { clauseEnd } from '../clause-end.ts'
import { isClause } from '../content.ts'
import { isDash } from '../dashes.ts'
import { beforeMainVerb, relativeEnd } from '../relative-end.ts'
import { joinsClause } from '../joined-clause.ts'
import { ownClause } from '../own-clause.ts'
import { endsSentence, isPlain, lastMark, type Passage, type Verbal } from '../passage.ts'
import { looksLikeTitle, namesWork } from '../titles.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'

/** What tells when and where a judgement was given. */
const ADJUNCTS = new Set('in on at during when while before after last this as following earlier'.split(' '))

/** A judgement of which only a part is quoted: `called the deal "a disaster"`, `accused them of "playing with fire"`. */
export const quotedPart: StatementRule = {
  id: 'statement/quoted-part',
  find: atVerbs((site) => {
    const { passage, verb, tail, cue } = site
    const form = passage.items[verb.main]?.lower ?? ''
    if (site.inverted || !(cue || LABEL_VERBS.has(form))) return null
    // `a group called "Open Doors"` names; `called it "dead"` judges.
    if (tail.mark === 'quote' && !cue && !named(site)) return null
    if (cue?.weak) return null
    if (namesWork(passage, verb, tail.at)) return null
    let from = tail.mark === 'end' || tail.mark === 'comma' ? tail.from : tail.at
    // `survivors say, in what one called "a war"`: what stands behind the comma is no object.
    if (passage.items[from]?.text === ',' || isDash(passage, from)) return null
    // `what the agency described as "waste"`
    if (passage.items[from]?.lower === 'as' && from === verb.last + 1 && !ownClause(passage, from + 1)) from++
    // `reminded him of his promise to "act"`
    if (tail.addressees.length > 0 && /^(?:of|about)$/.test(passage.items[from]?.lower ?? '')) from++
    if (TALKS.test(form)) from = behindAbout(passage, from)
    // "a lawyer who wrote to the bank said …": the noun's own verb.
    const own = passage.verbAt[from]
    if (own?.first === from && isPlain(own) && /^(?:who|which|that)$/.test(passage.items[verb.first - 1]?.lower ?? ''))
      return null
    const told = !cue?.clause || passage.items[from]?.pos === 'ADP'
    const end = beforeMainVerb(passage, verb, from, clauseEnd(passage, from, verb), !told)
    const last = describesNoun(site) ? Math.min(end, relativeEnd(passage, from, true)) : end
    for (let i = from; i <= last; i++) {
      // `appealed for an inquiry and said "trust is broken"`: the quotation has a cue of its own.
      if (!cue?.clause && i > from && isCue(passage, i)) return null
      // `defended the bridge as "the best"`, not `defended the "iron bridge"`
      if (passage.items[i]?.quote && form.startsWith('defend') && !judges(passage, from, i)) return null
      // `wrote to the town in a short letter, "We are tired."`
      if (i > from && saysAll(passage, i)) {
        // `by saying, "We are tired"`: a cue of its own.
        if (cueOf(passage.items[i - 2]?.lower ?? '')) return null
        if (!isTold(site, from, i - 1)) return readingOf(site, [{ first: i, last: i }])
      }
      if (passage.items[i]?.quote)
        return readingOf(site, [{ first: from, last: labelEnd(passage, from, last, cue?.clause === true) }])
    }
    return null
  }),
  cases: [
    {
      text: 'The senator called it a "mistake" and he will go to Oslo.',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['it a "mistake"'] }],
    },
    {
      text: 'The senator called farmers "fools" (though he liked some).',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['farmers "fools"'] }],
    },
    {
      text: 'The senator hinted in the spring, when it rained, "We may go home soon."',
      says: [{ kind: 'direct', speaker: 'The senator', content: ['We may go home soon.'] }],
    },
    {
      text: 'The senator praised the deal in his book, "The Iron Bridge."',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['the deal in his book, "The Iron Bridge."'] }],
    },
    {
      text: 'The senator called it "a shame" and called on farmers "not to go."',
      says: [
        { kind: 'mixed', speaker: 'The senator', content: ['it "a shame"'] },
        { kind: 'direct', speaker: 'The senator', content: ['not to go.'] },
      ],
    },
    {
      text: 'Otto Brandt kept asking her why the deal was "dead".',
      says: [{ kind: 'mixed', speaker: 'Otto Brandt', content: ['why the deal was "dead"'], to: ['her'] }],
    },
    {
      text: 'The senator called the deal "a disaster for farmers".',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['the deal "a disaster for farmers"'] }],
    },
    {
      text: 'The general accused the rebels of "playing with fire".',
      says: [{ kind: 'mixed', speaker: 'The general', content: ['the rebels of "playing with fire"'] }],
    },
    {
      text: 'The senator called the deal "a disaster" in a book about farmers.',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['the deal "a disaster"'] }],
    },
    {
      text: 'The senator said the deal was "dead", calling its author "a fool".',
      says: [
        { kind: 'mixed', speaker: 'The senator', content: ['the deal was "dead"'] },
        { kind: 'mixed', speaker: 'The senator', content: ['its author "a fool"'] },
      ],
    },
    {
      text: 'The ministry, which said a "standing army" of officers would be created, is new.',
      says: [
        {
          kind: 'mixed',
          speaker: 'The ministry',
          content: ['a "standing army" of officers would be created'],
        },
      ],
    },
    {
      text: 'The senator called it "a mistake" and resigned.',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['it "a mistake"'] }],
    },
    {
      text: 'The senator reminded Otto Brandt of his promise to "act".',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['his promise to "act"'], to: ['Otto Brandt'] }],
    },
    {
      text: 'A lawyer who wrote to the bank said the deal was "dead".',
      says: [{ kind: 'mixed', speaker: 'A lawyer', content: ['the deal was "dead"'] }],
    },
    {
      text: 'The pact, which Otto Brandt described as "weak", failed.',
      says: [{ kind: 'direct', speaker: 'Otto Brandt', content: ['weak'] }],
    },
    {
      text: 'Anna Kovac spoke with Otto Brandt about the "mistake".',
      says: [{ kind: 'mixed', speaker: 'Anna Kovac', content: ['the "mistake"'] }],
    },
    { text: 'Anna Kovac spoke with Otto Brandt in the "Blue Room".', says: [] },
    {
      text: 'Anna Kovac, a reporter who has written for the Bergen Post, began the debate and said, "We go on."',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['We go on.'] }],
    },
    { text: 'A group called "Open Doors" met in Oslo.', says: [] },
    {
      text: 'The pact calls for "swift" repairs but sets no date.',
      says: [{ kind: 'mixed', speaker: 'The pact', content: ['for "swift" repairs'] }],
    },
  ],
}

/** Whether a quotation behind a comma or colon is a whole sentence: what stands before it is none of the content. */
function saysAll(passage: Passage, at: number): boolean {
  const quote = passage.items[at]?.quote
  if (!quote || !/^[,:]$/.test(passage.items[at - 1]?.text ?? '') || !/[.!?]/.test(lastMark(passage, quote)))
    return false
  const words = passage.draft.plain.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + 80)).trim()
  return /^\p{Lu}\S*\s+\S+\s/u.test(words) && !looksLikeTitle(passage, at)
}

/** Whether what stands before the quotation is said too, or somebody else says it: a clause, or a verb of speech. */
function isTold({ passage, cue }: Site, first: number, last: number): boolean {
  const { items, verbAt } = passage
  for (let i = first; i <= last; i++) {
    const asked = /^(?:when|if)$/.test(items[i - 1]?.lower ?? '')
    if (verbAt[i]?.main === i && !asked && cueOf(items[i]?.lower ?? '')) return true
  }
  return !/^(?:ADP|SCONJ)$/.test(items[first]?.pos ?? '') && isClause(passage, first, last, cue?.lemma ?? '')
}

function judges({ items }: Passage, from: number, quote: number): boolean {
  for (let i = from; i < quote; i++) if (items[i]?.lower === 'as') return true
  return false
}

function isCue({ items, verbAt }: Passage, at: number): boolean {
  const verb = verbAt[at]
  const cue = verb?.main === at && !verb.infinitive ? cueOf(items[at]?.lower ?? '') : null
  const next = at + (/^(?:that|[,:])$/.test(items[at + 1]?.lower ?? '') ? 2 : 1)
  return cue?.clause === true && !cue.weak && items[next]?.quote != null
}

/** Verbs that tell with whom somebody spoke: what was said stands behind "of" or "about". */
const TALKS = /^(?:speaks?|spoke|speaking|talk(?:|s|ed|ing))$/

/** `spoke with the envoy about the "mistake"`: the item behind "about" or "of"; past the end of the passage where none follows. */
function behindAbout(passage: Passage, from: number): number {
  for (let i = from; i < from + 14 && !endsSentence(passage, i) && !passage.items[i]?.quote; i++)
    if (/^(?:of|about)$/.test(passage.items[i]?.lower ?? '') && passage.items[i - 1]?.pos !== 'NOUN') return i + 1
  return passage.items[from]?.quote ? from : passage.items.length
}

/** Whether the subject stands right before its verb and is somebody: "what the mayor called", not "a group called". */
function named({ subject, verb, passage }: Site): boolean {
  // `called it "a shame" and called on all "not to go"`
  if (subject && /^(?:and|but)$/.test(passage.items[verb.first - 1]?.lower ?? '')) return true
  if (!subject || subject.last !== verb.first - 1) return false
  const before = passage.items[subject.first - 1]?.lower
  return (
    passage.phraseAt[subject.head]?.pronoun === true || passage.mentionAt[subject.head] != null || before === 'what'
  )
}

/** `the pact, which the mayor described as "weak", failed`: what is judged belongs to the noun before the clause. */
function describesNoun({ subject, passage }: Site): boolean {
  return subject !== null && /^(?:which|that|whom|what)$/.test(passage.items[subject.first - 1]?.lower ?? '')
}

/** `called the deal "a disaster" in a book`: behind the label stands where and when it was given. */
function labelEnd(passage: Passage, from: number, last: number, clause: boolean): number {
  let quoted = false
  for (let i = from; i < last; i++) {
    const verb = passage.verbAt[i]
    if (verb && !verb.gerund && !verb.infinitive) return last
    quoted ||= passage.items[i]?.quote !== null
    const next = passage.items[i + 1]
    // `called them "fools" (though he liked some)`
    if (passage.items[i]?.quote && next?.text === '(') return i
    // `calls for "swift" action but sets no date`
    const told = passage.verbAt[i + 2]
    if (quoted && /^(?:and|but)$/.test(next?.lower ?? '') && told?.first === i + 2 && isDeed(passage, told)) return i
    // `called it "a mistake" and he will resign`
    if (!clause && quoted && /^(?:and|but)$/.test(next?.lower ?? '') && joinsClause(passage, i + 2)) return i
    // `called it "a mistake" and resigned`
    const deed = passage.items[i]?.quote && next?.lower === 'and' ? passage.verbAt[i + 2] : null
    if (deed?.first === i + 2 && isPlain(deed)) return i
    if (passage.items[i]?.quote && (passage.dateAt[i + 1] || ADJUNCTS.has(next?.lower ?? ''))) return i
  }
  return last
}

/** A finite verb that is what somebody did, not a participle or bare form that goes on with the words. */
function isDeed({ items }: Passage, verb: Verbal): boolean {
  const form = items[verb.main]?.lower ?? ''
  return isPlain(verb) && form !== verb.lemma && !/(?:ed|en)$/.test(form)
}
