import { behindDateline } from '../dateline.ts'
import { cueOf } from '../cue-forms.ts'
import { isAdjunct } from '../content.ts'
import { isDash } from '../dashes.ts'
import type { Quotation } from '../../../draft.ts'
import {
  beginsLow,
  beginsSentence,
  endsSentence,
  endsWithComma,
  endsWithMark,
  isPlain,
  lastMark,
  type Passage,
} from '../passage.ts'
import { atVerbs, readingOf, type Stretch, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'

/**
 * A quotation before its cue, and the one that goes on behind it: `"We are ready," Lavrov said.`,
 * `"We," he said, "are ready."`
 */
export const quoteBeforeCue: StatementRule = {
  id: 'statement/quote-before-cue',
  find: atVerbs((site) => {
    const before = partBefore(site)
    if (!before || (site.cue && !site.cue.quotation)) return null
    const { tail, passage } = site
    // `said it was "late", adding: "We go."`, `said it was "late," adding that …`: the quotation before has a cue of its own.
    if (site.verb.gerund && (tail.mark === 'quote' || site.start === site.verb.first)) return null
    if (tail.mark === 'quote' && tail.parted) return readingOf(site, [before, { first: tail.at, last: tail.at }])
    // `"…," he said on "Morning Show"`: what was said has its comma, the title has none.
    const comma = quoteAt(site, before.last, /,$/)
    if (tail.mark === 'quote' && site.cue && !comma) return null
    const quote = passage.items[before.last]?.quote
    const parted = quote ? endsWithMark(passage, quote) || passage.items[before.last + 1]?.text === ',' : false
    // "Lund, who founded it, wrote": what describes who speaks is no cue.
    if (!site.cue && /^(?:who|which|that)$/.test(passage.items[site.verb.first - 1]?.lower ?? '')) return null
    if (!site.cue && (!parted || before.first !== before.last || tellsOn(site, before.last))) return null
    const further = furtherQuote(site, before.last)
    if (further > 0) return readingOf(site, [before, { first: further, last: further }])
    if (site.cue && tail.mark === 'that' && !(comma && belongsToNoun(site))) return null
    if (site.cue && tail.mark === 'clause' && !isAdjunct(site)) return null
    if (['that', 'clause', 'wh'].includes(tail.mark) && !parted) return null
    return readingOf(site, [before])
  }),
  cases: [
    {
      text: 'Some like it, but nobody in Norway did - "why would we want war?" asked Anna Kovac.',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['why would we want war?'] }],
    },
    {
      text: '"The bridge will stay," Brandt shot back.',
      says: [{ kind: 'direct', speaker: 'Brandt', content: ['The bridge will stay'] }],
    },
    {
      text: '"The talks were useful," Anna Kovac said on Friday.',
      says: [{ kind: 'direct', speaker: 'Anna Kovac', content: ['The talks were useful'], date: '2025-10-10' }],
    },
    {
      text: '"Is it over?" asked the minister.',
      says: [{ kind: 'direct', speaker: 'the minister', content: ['Is it over?'] }],
    },
    {
      text: '"It is a mess," said one of them, Kari Lund, who runs a dairy.',
      says: [{ kind: 'direct', speaker: 'one of them', content: ['It is a mess'] }],
    },
    {
      text: '"The harvest," the farmer said, "was late this year."',
      says: [{ kind: 'direct', speaker: 'the farmer', content: ['The harvest', 'was late this year.'] }],
    },
    {
      text: '"The bridge is safe," the mayor told reporters. "It will open again."',
      says: [
        {
          kind: 'direct',
          speaker: 'the mayor',
          content: ['The bridge is safe', 'It will open again.'],
          to: ['reporters'],
        },
      ],
    },
    {
      text: `'He said, "Go away,"' Kari Lund told the court.`,
      says: [{ kind: 'direct', speaker: 'Kari Lund', content: ['He said, "Go away,"'], to: ['the court'] }],
    },
    {
      text: 'The bridge is "as safe as ever," the mayor said.',
      says: [{ kind: 'mixed', speaker: 'the mayor', content: ['The bridge is "as safe as ever,"'] }],
    },
    {
      text: 'The old bridge "was never safe," the mayor said.',
      says: [{ kind: 'mixed', speaker: 'the mayor', content: ['The old bridge "was never safe,"'] }],
    },
    {
      text: 'The reforms "will not work", the mayor said on Friday.',
      says: [{ kind: 'mixed', speaker: 'the mayor', content: ['The reforms "will not work"'], date: '2025-10-10' }],
    },
    {
      text: '"The bridge is safe," the mayor said on "Good Morning".',
      says: [{ kind: 'direct', speaker: 'the mayor', content: ['The bridge is safe'] }],
    },
    {
      text: 'Anna Kovac called it "a farce." The mayor, a baker, asked for help.',
      says: [{ kind: 'mixed', speaker: 'Anna Kovac', content: ['it "a farce."'] }],
    },
    {
      text: '"We lost it all," the farmer said. "Nothing is left." Otto Brandt was arrested on Monday.',
      says: [{ kind: 'direct', speaker: 'the farmer', content: ['We lost it all', 'Nothing is left.'] }],
    },
    {
      text: '"We lost it all," the farmer said. "Nothing is left." Some 400 people have been moved.',
      says: [{ kind: 'direct', speaker: 'the farmer', content: ['We lost it all', 'Nothing is left.'] }],
    },
    {
      text: '"The talks went on," said one. "We are glad," said another.',
      says: [
        { kind: 'direct', speaker: 'one', content: ['The talks went on'] },
        { kind: 'direct', speaker: 'another', content: ['We are glad'] },
      ],
    },
    {
      text: '"We will win," Otto Brandt was quoted as saying.',
      says: [{ kind: 'direct', speaker: 'Otto Brandt', content: ['We will win'] }],
    },
    {
      text: 'Anna Kovac said the bridge was "old", adding: "We go home."',
      says: [
        { kind: 'mixed', speaker: 'Anna Kovac', content: ['the bridge was "old"'] },
        { kind: 'direct', speaker: 'Anna Kovac', content: ['We go home.'] },
      ],
    },
    {
      text: '"We are sinking," the captain can be heard shouting.',
      says: [{ kind: 'direct', speaker: 'the captain', content: ['We are sinking'] }],
    },
    { text: 'The "father of the bridge" said nothing.', says: [] },
    { text: 'Her film "The Long Winter" won two awards.', says: [] },
  ],
}

/** `"…," she said of a list [that included] two towns`: what follows tells of a noun. */
function belongsToNoun({ passage, tail, last }: Site): boolean {
  return passage.verbAt[tail.at]?.first === tail.at && tail.at > last + 2
}

/** `… "Nothing is left." Some 400 people have been moved.`: a verb that is no cue goes on with the story. */
function tellsOn({ passage, verb, start }: Site, quote: number): boolean {
  if (verb.passive || passage.items[verb.main]?.pos === 'AUX') return true
  const ended = passage.items[quote]?.quote
  return beginsSentence(passage, start) && ended != null && endsWith(passage, ended, /\.$/)
}

/**
 * `"We go," she said, but "not today."`, `"I hope," said Lund, looking up, "that it rains."`: the quotation that goes on with the
 * sentence behind "and" or "but", or behind an aside; -1 for none.
 */
function furtherQuote({ passage, tail }: Site, quote: number): number {
  const { items, verbAt } = passage
  if (tail.mark !== 'comma' || !endsWithComma(passage, items[quote]?.quote)) return -1
  if (/^(?:and|but|or)$/.test(items[tail.at]?.lower ?? ''))
    return beginsLow(passage, items[tail.at + 1]?.quote) ? tail.at + 1 : -1
  if (!verbAt[tail.at]?.gerund || cueOf(items[tail.at]?.lower ?? '')) return -1
  for (let i = tail.at + 1; i < items.length && i - tail.at < 14 && !endsSentence(passage, i - 1); i++) {
    const verb = verbAt[i]
    if (verb && !verb.gerund && !verb.infinitive) return -1
    if (items[i]?.quote) return items[i - 1]?.text === ',' && beginsLow(passage, items[i]?.quote) ? i : -1
  }
  return -1
}

/** The content before the cue's clause, if a quotation ends there. */
function partBefore(site: Site): Stretch | null {
  const { passage, start } = site
  let at = start - 1
  if (passage.items[at]?.text === ',') at--
  const quote = passage.items[at]?.quote
  if (!quote) return null
  // `"Why?" Smith asked.` may look like two sentences; `"…." Smith said the plan …` is two.
  if (
    beginsSentence(passage, start) &&
    site.tail.mark === 'quote' &&
    site.tail.parted &&
    !endsWith(passage, quote, /,$/)
  )
    return null
  if (
    beginsSentence(passage, start) &&
    site.tail.mark !== 'end' &&
    site.tail.mark !== 'quote' &&
    !endsWith(passage, quote, /[,?!]$/)
  )
    return null
  if (opensWithDeed(passage, at)) return null
  const first = sentenceBefore(site, at)
  // `She called it "a farce." The mayor asked …`: the words in marks end a sentence of somebody else.
  if (beginsSentence(passage, start) && !beginsSentence(passage, at) && endsWith(passage, quote, /\.$/)) return null
  // `on "Morning Show," the host said`: a title, not speech.
  const said = prefixOfQuote(passage, at)
  if (said !== null) return { first: said, last: at }
  if (
    first === at &&
    !beginsSentence(passage, at) &&
    ['ADP', 'DET', 'NOUN', 'PROPN'].includes(passage.items[at - 1]?.pos ?? '')
  )
    return null
  return { first, last: at }
}

/** `Recalling "the cost of war," he urged …`: a participle opens the sentence, and the words in marks are its object. */
function opensWithDeed(passage: Passage, quote: number): boolean {
  for (let i = quote - 1; i >= 0 && quote - i < 30; i--) {
    const verb = passage.verbAt[i]
    if ((verb && isPlain(verb)) || passage.items[i]?.quote) return false
    if (beginsSentence(passage, i)) return verb?.gerund === true
  }
  return false
}

function quoteAt({ passage }: Site, at: number, mark: RegExp): boolean {
  const quote = passage.items[at]?.quote
  return quote != null && endsWith(passage, quote, mark)
}

/** `The plan "is a gift to the rich," she said.`: a subject that opens the sentence, its predicate in the quotation. */
function prefixOfQuote(passage: Passage, at: number): number | null {
  const quote = passage.items[at]?.quote
  const phrase = passage.phraseAt[at - 1]
  if (!quote || !phrase || phrase.last !== at - 1) return null
  if (!endsWith(passage, quote, /,$/) && passage.items[at + 1]?.text !== ',') return null
  if (!beginsLow(passage, quote)) return null
  let { first } = phrase
  while (/^'s?$/.test(passage.items[first - 1]?.lower ?? '')) first = passage.phraseAt[first - 2]?.first ?? first - 2
  return beginsSentence(passage, first) ? first : null
}

function endsWith(passage: Passage, quote: Quotation, mark: RegExp): boolean {
  return mark.test(lastMark(passage, quote))
}

/** Words of the same sentence before the quotation belong to the content: `The plan is "dead," he said`. */
function sentenceBefore(site: Site, quoteAt: number): number {
  const { passage } = site
  const { items } = passage
  if (beginsSentence(passage, quoteAt) || quoteAt === 0) return quoteAt
  let first = quoteAt
  while (first > 0 && !beginsSentence(passage, first) && quoteAt - first < 60) {
    const before = items[first - 1]
    if (before?.text === ':' || before?.text === ';' || (before?.text === ',' && first === quoteAt)) break
    // `many deny it - "why should we care?" asked Lund`
    if (first === quoteAt && isDash(passage, first - 1) && endsWithMark(passage, items[quoteAt]?.quote)) break
    first--
  }
  first = behindDateline(passage, first, quoteAt)
  while (
    first < quoteAt &&
    (items[first]?.pos === 'CCONJ' ||
      items[first]?.text === ',' ||
      (items[first]?.pos === 'ADV' && items[first + 1]?.text === ','))
  )
    first++
  for (let i = first; i < quoteAt; i++) {
    const verb = passage.verbAt[i]
    if (verb && !verb.gerund) return first
  }
  return quoteAt
}
