import { beginsLow, endsSentence, endsWithMark } from '../passage.ts'
import { namesWork } from '../titles.ts'
import { clauseEnd } from '../clause-end.ts'
import { isDependent } from '../subjects.ts'
import { atVerbs, readingOf, type StatementRule, type Stretch } from '../rule.ts'
import type { Site } from '../sites.ts'
import { clauseBefore } from '../clause-before.ts'

/** A quotation after its cue: `Lavrov said: "We are ready."` Where the sentence goes on behind it, its rest belongs to the content. */
export const quoteAfterCue: StatementRule = {
  id: 'statement/quote-after-cue',
  find: atVerbs((site) => {
    const { tail, passage } = site
    if (tail.mark !== 'quote') return null
    const quote = passage.items[tail.at]?.quote
    if (!quote) return null
    if (!site.cue && !(tail.parted && endsWithMark(passage, quote) && !isDependent(passage, site.verb))) return null
    if (namesWork(passage, site.verb, tail.at)) return null
    const next = passage.items[tail.at + 1]
    const whole =
      tail.parted ||
      endsWithMark(passage, quote) ||
      endsSentence(passage, tail.at) ||
      next?.text === ',' ||
      next?.text === '.'
    const last = whole ? tail.at : clauseEnd(passage, tail.at, site.verb)
    const before = openingBefore(site)
    return readingOf(site, [...(before ? [before] : []), { first: tail.at, last }])
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
    {
      text: 'If the bridge falls, the mayor said, "we will all pay for it."',
      says: [{ kind: 'mixed', speaker: 'the mayor', content: ['If the bridge falls', 'we will all pay for it.'] }],
    },
    {
      text: 'Anna Kovac told voters, her voice breaking: "We won."',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['We won.'], to: ['voters'] }],
    },
    {
      text: 'The mayor said, after a long debate, "We go on."',
      says: [{ kind: 'direct', speaker: 'The mayor', content: ['We go on.'] }],
    },
    {
      text: 'The mayor said from his hospital bed: "I am fine."',
      says: [{ kind: 'direct', speaker: 'The mayor', content: ['I am fine.'] }],
    },
    {
      text: 'Says Anna Kovac: "We go on."',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['We go on.'] }],
    },
    {
      text: 'The game ended when angry fans stopped the bus, shouting "We lost!"',
      says: [{ kind: 'direct', speaker: 'angry fans', content: ['We lost!'] }],
    },
    // What is added has a cue of its own.
    {
      text: 'The mayor warned of floods, adding: "We go on."',
      says: [
        { kind: 'indirect', speaker: 'The mayor', content: ['floods'] },
        { kind: 'direct', speaker: 'The mayor', content: ['We go on.'] },
      ],
    },
    { text: 'The mayor met Otto Brandt, author of the novel, "The Long Winter."', says: [] },
    { text: 'She declined to say "yes" or "no".', says: [] },
  ],
}

/** `If it rains, she said, "we go home."`: the cue stands between commas within what is said. */
function openingBefore({ passage, start, tail, verb, cue, inverted }: Site): Stretch | null {
  const { items } = passage
  if (!cue?.clause || verb.gerund || inverted || !tail.parted || items[tail.at - 1]?.text !== ',') return null
  if (items[start - 1]?.text !== ',' || items[start - 2]?.quote) return null
  // A quotation that begins a sentence of its own answers: `Asked why, she said, "We go home."`
  const quote = items[tail.at]?.quote
  if (!beginsLow(passage, quote)) return null
  const before = clauseBefore(passage, start - 2)
  if (!before || before.last - before.first < 1) return null
  for (let i = before.first; i <= before.last; i++) if (items[i]?.quote) return null
  // "On Monday, she said, …" tells when.
  return passage.dateAt[before.last] ? null : before
}
