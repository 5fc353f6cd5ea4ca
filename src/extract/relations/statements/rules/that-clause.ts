import { conditionBefore, isParenthesis } from '../clause-before.ts'
import { clauseEnd } from '../clause-end.ts'
import { beforeMainVerb } from '../relative-end.ts'
import { endsSentence, isPlain, type Passage, type Verbal } from '../passage.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'

/** `Lavrov said on Monday that talks would go on.` The content ends with its clause. */
export const thatClause: StatementRule = {
  id: 'statement/that-clause',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (tail.mark !== 'that' || !cue || cue.weak || !(cue.clause || cue.addressee) || !passage.items[tail.at])
      return null
    // "asked that his name not be used" is no speech of his in the article.
    if (cue.lemma === 'ask' && /^(?:names?|surnames?|identity)$/.test(passage.items[tail.at + 1]?.lower ?? ''))
      return null
    if (isParenthesis(site)) return null
    const first = contentStart(site)
    const last = first < 0 ? -1 : beforeMainVerb(passage, site.verb, first, clauseEnd(passage, first, site.verb), true)
    return last < 0 || !holdsVerb(passage, first, last)
      ? null
      : readingOf(site, [...conditionBefore(site), { first, last }])
  }),
  cases: [
    {
      text: 'Kari Lund ruled that the port could sell boats, as long as they have no owners.',
      says: [
        {
          kind: 'indirect',
          speaker: 'Kari Lund',
          content: ['the port could sell boats, as long as they have no owners'],
        },
      ],
    },
    {
      text: 'Anna Kovac, a baker, notes that the bridge is old.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge is old'] }],
    },
    {
      text: 'The lawsuit claims that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'The lawsuit', content: ['the bridge was old'] }],
    },
    {
      text: 'The claims that Anna Kovac made were old.',
      says: [],
    },
    {
      text: 'Anna Kovac pivoted to arguing that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was old'] }],
    },
    {
      text: 'Anna Kovac is used to hearing that the bridge is old.',
      says: [],
    },
    {
      text: 'With a new report showing that bread was dear, Otto Brandt left.',
      says: [],
    },
    {
      text: 'In a letter announcing that the bridge was old, Anna Kovac thanked the town.',
      says: [{ kind: 'indirect', speaker: 'a letter', content: ['the bridge was old'] }],
    },
    {
      text: 'Police charged the driver and Anna Kovac fired Otto Brandt, admitting that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was old'] }],
    },
    {
      text: 'In the days following the storm, Anna Kovac tried to calm the town, painting it as safe and suggesting that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was old'] }],
    },
    {
      text: 'Police seek a man who fled after telling a nurse that the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'a man', content: ['the bridge was old'], to: ['a nurse'] }],
    },
    {
      text: "Wexelby, Nov 20 (Reuters) - Norway's minister, Kari Lund, met Otto Brandt and later told him that the bridge was shut.",
      says: [
        {
          kind: 'indirect',
          speaker: "Norway's minister",
          content: ['the bridge was shut'],
          to: ['Otto Brandt'],
          date: '2025-11-20',
        },
      ],
    },
    {
      text: 'The minister told cheering supporters that the bridge was safe.',
      says: [
        { kind: 'indirect', speaker: 'The minister', content: ['the bridge was safe'], to: ['cheering supporters'] },
      ],
    },
    {
      text: 'The inquiry found that the bridge was unsafe.',
      says: [{ kind: 'indirect', speaker: 'The inquiry', content: ['the bridge was unsafe'] }],
    },
    {
      text: 'Anna Kovac hinted that the bridge was unsafe, a claim Otto Brandt rejected.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was unsafe'] }],
    },
    {
      text: 'Anna Kovac said that the bridge was unsafe; her friend went further, saying it shook.',
      says: [
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was unsafe'] },
        { kind: 'indirect', speaker: 'her friend', content: ['it shook'] },
      ],
    },
    {
      text: 'Anna Kovac said that the bridge was old; a statement carried by her paper said it was new.',
      says: [
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was old'] },
        { kind: 'indirect', speaker: 'a statement', content: ['it was new'] },
      ],
    },
    { text: 'The guard found that the door was locked.', says: [] },
    { text: 'These trends indicate that prices will rise.', says: [] },
    {
      text: 'Declaring that the strike was over, Otto Brandt closed the meeting.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['the strike was over'] }],
    },
    {
      text: 'The ministry said on Sunday that the border would stay closed.',
      says: [
        { kind: 'indirect', speaker: 'The ministry', content: ['the border would stay closed'], date: '2025-10-12' },
      ],
    },
    {
      text: 'The envoy told lawmakers that the plan was "dead".',
      says: [{ kind: 'mixed', speaker: 'The envoy', content: ['the plan was "dead"'], to: ['lawmakers'] }],
    },
    {
      text: 'The envoy said during a tour of the port of Bergen that the fish was good.',
      says: [{ kind: 'indirect', speaker: 'The envoy', content: ['the fish was good'] }],
    },
    {
      text: 'A letter published in Bergen said that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'A letter', content: ['the border was closed'] }],
    },
    {
      text: 'Another said that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'Another', content: ['the border was closed'] }],
    },
    {
      text: 'The minister said that the border was closed, and he added that it would stay so.',
      says: [
        { kind: 'indirect', speaker: 'The minister', content: ['the border was closed'] },
        { kind: 'indirect', speaker: 'he', content: ['it would stay so'] },
      ],
    },
    {
      text: 'The minister said that the border was closed, but traders crossed it.',
      says: [{ kind: 'indirect', speaker: 'The minister', content: ['the border was closed'] }],
    },
    {
      text: 'Brandt, for all the bread he baked, said that the bread was stale.',
      says: [{ kind: 'indirect', speaker: 'Brandt', content: ['the bread was stale'] }],
    },
    {
      text: 'The minister is telling crowds that the border is closed and says it will stay so.',
      says: [
        { kind: 'indirect', speaker: 'The minister', content: ['the border is closed'], to: ['crowds'] },
        { kind: 'indirect', speaker: 'The minister', content: ['it will stay so'] },
      ],
    },
    {
      text: 'The mayor told Otto Brandt, who was late, that the bridge was safe.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'], to: ['Otto Brandt'] }],
    },
    {
      text: 'The mayor said, pointing at the bridge, that it was safe.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['it was safe'] }],
    },
    { text: 'The mayor met Otto Brandt, a man of means, that winter.', says: [] },
    {
      text: 'Briefing reporters, the minister, Otto Brandt, accepted that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['the border was closed'] }],
    },
    {
      text: 'The newspaper quoted Anna Kovac as saying that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the border was closed'] }],
    },
    {
      text: 'The minister was quoted as saying that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'The minister', content: ['the border was closed'] }],
    },
    {
      text: 'Reuters reported that the border was closed, citing two officials.',
      says: [{ kind: 'indirect', speaker: 'two officials', content: ['the border was closed'] }],
    },
    { text: 'Reuters reported that the border was closed.', says: [] },
    { text: 'Reuters reported that the border was closed, citing Interfax.', says: [] },
    { text: 'Otto Brandt denies telling the judge that the border was closed.', says: [] },
    { text: 'The minister may announce that the border is closed.', says: [] },
    {
      text: 'The mayor said that was not enough.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['that was not enough'] }],
    },
    {
      text: 'The mayor said that given the rain, the bridge was closed.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['given the rain, the bridge was closed'] }],
    },
    {
      text: 'The mayor said that worried him.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['that worried him'] }],
    },
    {
      text: 'The mayor said that the head of the bank, Otto Brandt, had refused to pay.',
      says: [
        {
          kind: 'indirect',
          speaker: 'The mayor',
          content: ['the head of the bank, Otto Brandt, had refused to pay'],
        },
      ],
    },
    {
      text: 'Anna Kovac told police that she had taken the boat, a court heard on Friday.',
      says: [
        {
          kind: 'indirect',
          speaker: 'Anna Kovac',
          content: ['she had taken the boat'],
          to: ['police'],
        },
      ],
    },
    {
      text: 'Anna Kovac, who was arrested on Friday, said on Sunday that she was tired.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['she was tired'], date: '2025-10-12' }],
    },
    {
      text: 'Anna Kovac, arrested on Friday, said that she was tired.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['she was tired'] }],
    },
    {
      text: 'A woman who was arrested on Friday said that she was tired.',
      says: [{ kind: 'indirect', speaker: 'A woman', content: ['she was tired'] }],
    },
    {
      text: 'The old mayor used to say that bridges never fall.',
      says: [{ kind: 'indirect', speaker: 'The old mayor', content: ['bridges never fall'] }],
    },
    { text: 'Such words are used to say that a bridge is old.', says: [] },
    {
      text: 'Critics charge that the border is closed.',
      says: [{ kind: 'indirect', speaker: 'Critics', content: ['the border is closed'] }],
    },
    {
      text: 'Anna Kovac was quick to point out that the border was closed.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['the border was closed'] }],
    },
    { text: 'Anna Kovac was slow to admit that the border was closed.', says: [] },
    { text: 'The mayor repeated that promise in May.', says: [] },
    { text: 'The mayor said of a plan that was dead that it would cost.', says: [] },
    { text: 'Voters went to the polls in river states that have lost their mills.', says: [] },
    { text: 'The company did not say that it would pay.', says: [] },
    { text: 'He is said to be ill.', says: [] },
  ],
}

/** "repeated that promise in May" holds none; what is quoted may. */
function holdsVerb({ items, verbAt }: Passage, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (items[i]?.quote || (verbAt[i] && isPlain(verbAt[i] as Verbal))) return true
  return false
}

/** The first item of the content; -1 where "that" belongs to a noun: "said of a list that [included]". */
function contentStart({ passage, tail, last }: Site): number {
  // "said that, if it rained, …"
  if (passage.items[tail.at]?.text === ',') return tail.at + 1
  const verb = passage.verbAt[tail.at]
  if (verb?.first !== tail.at || !isPlain(verb)) return tail.at
  // "said that was not enough": the word is the subject.
  const subject = tail.at === last + 2
  // "said that given the rain, …"
  if (subject && verb.first === verb.last && /(?:ed|en)$/.test(passage.items[tail.at]?.lower ?? ''))
    return verbFollows(passage, tail.at) ? tail.at : tail.at - 1
  return subject && !/^(?:have|are|were|do)$/.test(passage.items[tail.at]?.lower ?? '') ? tail.at - 1 : -1
}

/** Whether another verb stands in the sentence behind the one at `at`: then that is a participle, "said that given the rain, it was shut". */
function verbFollows(passage: Passage, at: number): boolean {
  for (let i = at + 1; i < passage.items.length && !endsSentence(passage, i - 1); i++) {
    const verb = passage.verbAt[i]
    if (passage.items[i]?.quote || (verb && isPlain(verb))) return true
  }
  return false
}
