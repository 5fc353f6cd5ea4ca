import { endsSentence, endsWithMark } from '../passage.ts'
import { clauseEnd } from '../clause-end.ts'
import { isDependent } from '../subjects.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

/** A quotation after its cue: `Lavrov said: "We are ready."` Where the sentence goes on behind it, its rest belongs to the content. */
export const quoteAfterCue: StatementRule = {
  id: 'statement/quote-after-cue',
  find: atVerbs((site) => {
    const { tail, passage } = site
    if (tail.mark !== 'quote') return null
    const quote = passage.items[tail.at]?.quote
    if (!quote) return null
    if (!site.cue && !(tail.parted && endsWithMark(passage, quote) && !isDependent(passage, site.verb))) return null
    const next = passage.items[tail.at + 1]
    const whole =
      tail.parted ||
      endsWithMark(passage, quote) ||
      endsSentence(passage, tail.at) ||
      next?.text === ',' ||
      next?.text === '.'
    const last = whole ? tail.at : clauseEnd(passage, tail.at, site.verb)
    return readingOf(site, [{ first: tail.at, last }])
  }),
  cases: [
    {
      text: 'The minister said: "We will not wait."',
      says: [{ kind: 'direct', speaker: 'The minister', content: ['We will not wait.'] }],
    },
    {
      text: 'Maria Lindqvist told the newspaper, "Nobody asked us."',
      says: [{ kind: 'direct', speaker: 'Maria Lindqvist', content: ['Nobody asked us.'], to: ['the newspaper'] }],
    },
    {
      text: 'The union said "several hundred" workers had left.',
      says: [{ kind: 'mixed', speaker: 'The union', content: ['"several hundred" workers had left'] }],
    },
    { text: 'She declined to say "yes" or "no".', says: [] },
  ],
}
