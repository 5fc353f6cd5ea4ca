import { conditionBefore } from '../clause-before.ts'
import { clauseEnd } from '../clause-end.ts'
import { isClause } from '../content.ts'
import { deniesThing } from '../joined-clause.ts'
import { beforeMainVerb, relativeEnd } from '../relative-end.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'
import { whatBefore } from '../what-before.ts'

/** Verbs of speech with "that" alone: "charged the officer with murder" is none. */
const THAT_ONLY = new Set(['charge', 'find', 'rule'])

/** Indirect speech without "that": `Lavrov said talks would go on.` */
export const bareClause: StatementRule = {
  id: 'statement/bare-clause',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (tail.mark !== 'clause' || !cue?.clause || cue.weak || site.inverted || THAT_ONLY.has(cue.lemma)) return null
    // "(and the mayor agrees) is old"
    if (passage.items[tail.at]?.text === ')') return null
    if (cue.denial && deniesThing(site)) return null
    const heard = whatBefore(site)
    if (heard >= 0)
      return readingOf(site, [
        { first: heard, last: heard },
        { first: tail.at, last: relativeEnd(passage, tail.at) },
      ])
    const last = describesNoun(site) ? relativeEnd(passage, tail.at) : ended(site)
    if (describesNoun(site) && passage.verbAt[tail.at]?.first === tail.at)
      return readingOf(site, [{ first: tail.at, last }])
    if (!isClause(passage, tail.at, last, cue.lemma)) return null
    return readingOf(site, [...conditionBefore(site), { first: tail.at, last }])
  }),
  cases: [
    {
      text: 'Norway has denied meddling and Denmark has said the boats were old.',
      says: [
        { kind: 'indirect', speaker: 'Norway', content: ['meddling'] },
        { kind: 'indirect', speaker: 'Denmark', content: ['the boats were old'] },
      ],
    },
    {
      text: 'The mayor said more than 1,000 letters had come.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['more than 1,000 letters had come'] }],
    },
    {
      text: 'The mayor said the bridge was old, as the engineers knew.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was old'] }],
    },
    {
      text: 'Anna Kovac said the bridge was old, but in a later interview said it was new.',
      says: [
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was old'] },
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['it was new'] },
      ],
    },
    {
      text: 'The mayor in a statement on Friday said the bridge was old.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was old'], date: '2025-10-10' }],
    },
    {
      text: 'The ministry said the border would stay closed.',
      says: [{ kind: 'indirect', speaker: 'The ministry', content: ['the border would stay closed'] }],
    },
    {
      text: 'The mayor said the bridge was safe, but engineers closed it.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said the bridge was safe, but that repairs would go on.',
      says: [
        { kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe, but that repairs would go on'] },
      ],
    },
    {
      text: 'The mayor said the bridge was safe, but that changed little.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The union said wages were falling and added that a strike was near.',
      says: [
        { kind: 'indirect', speaker: 'The union', content: ['wages were falling'] },
        { kind: 'indirect', speaker: 'The union', content: ['a strike was near'] },
      ],
    },
    {
      text: 'The mayor said the bridge was safe, echoing the engineers.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said the bridge was old, an admission that surprised many.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was old'] }],
    },
    {
      text: 'The mayor said the bridge was safe, but for the drivers, it is too narrow.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said the bridge would open, even if it rained.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge would open, even if it rained'] }],
    },
    {
      text: 'The mayor said the bridge was safe but declined to cross it.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said the bridge was a matter of trust - keeping the town together.',
      says: [
        {
          kind: 'indirect',
          speaker: 'The mayor',
          content: ['the bridge was a matter of trust - keeping the town together'],
        },
      ],
    },
    {
      text: 'The mayor said the bridge was safe, as engineers closed it.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'They crossed a bridge the mayor said was safe.',
      says: [{ kind: 'indirect', speaker: 'the mayor', content: ['was safe'] }],
    },
    {
      text: 'A bomb that officials said weighed a ton exploded in the port.',
      says: [{ kind: 'indirect', speaker: 'officials', content: ['weighed a ton'] }],
    },
    {
      text: 'The bridge, which the mayor said he had crossed, has fallen.',
      says: [{ kind: 'indirect', speaker: 'the mayor', content: ['he had crossed'] }],
    },
    {
      text: 'The bridge the mayor said would save the town has fallen.',
      says: [{ kind: 'indirect', speaker: 'the mayor', content: ['would save the town'] }],
    },
    {
      text: 'The detective said Anna Kovac had called a friend and told him the bridge was safe.',
      says: [
        {
          kind: 'indirect',
          speaker: 'The detective',
          content: ['Anna Kovac had called a friend and told him the bridge was safe'],
        },
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['the bridge was safe'], to: ['him'] },
      ],
    },
    {
      text: 'The mayor said the bridge was safe and told reporters it would open.',
      says: [
        { kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] },
        { kind: 'indirect', speaker: 'The mayor', content: ['it would open'], to: ['reporters'] },
      ],
    },
    {
      text: 'The mayor said the engineer should explain the delay.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the engineer should explain the delay'] }],
    },
    {
      text: 'The mayor said the bridge would open and flew to Oslo.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge would open'] }],
    },
    {
      text: 'The mayor said he would help those who had lost homes and needed bread.',
      says: [
        {
          kind: 'indirect',
          speaker: 'The mayor',
          content: ['he would help those who had lost homes and needed bread'],
        },
      ],
    },
    {
      text: 'The club released a statement saying the player was tired.',
      says: [{ kind: 'indirect', speaker: 'The club', content: ['the player was tired'] }],
    },
    {
      text: 'The club received a letter saying the player was tired.',
      says: [{ kind: 'indirect', speaker: 'a letter', content: ['the player was tired'] }],
    },
    {
      text: 'The mayor himself said the bridge was safe.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said the deal, agreed last week, was dead.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the deal, agreed last week, was dead'] }],
    },
    {
      text: 'The mayor said the bridge - which is old - was safe - for now.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge - which is old - was safe'] }],
    },
    {
      text: 'The mayor said the bridge was safe - it had been mended - engineers closed it.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The mayor said it was an important, although brief, visit.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['it was an important, although brief, visit'] }],
    },
    {
      text: 'The mayor said the bridge was safe, although engineers closed it.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] }],
    },
    {
      text: 'The union claimed victory after the vote but officials said it had lost.',
      says: [{ kind: 'indirect', speaker: 'officials', content: ['it had lost'] }],
    },
    {
      text: 'The man who shot Otto Brandt said he was sorry.',
      says: [{ kind: 'indirect', speaker: 'The man', content: ['he was sorry'] }],
    },
    {
      text: 'A woman who knew Otto Brandt said he was kind.',
      says: [{ kind: 'indirect', speaker: 'A woman', content: ['he was kind'] }],
    },
    {
      text: 'A man accused of robbing Otto Brandt told police he was sorry.',
      says: [{ kind: 'indirect', speaker: 'A man', content: ['he was sorry'], to: ['police'] }],
    },
    {
      text: 'A lawyer representing Otto Brandt said he was innocent.',
      says: [{ kind: 'indirect', speaker: 'A lawyer', content: ['he was innocent'] }],
    },
    {
      text: 'An official who asked not to be named said the deal was dead.',
      says: [{ kind: 'indirect', speaker: 'An official', content: ['the deal was dead'] }],
    },
    {
      text: 'Superintendent of Ports Otto Brandt said the bridge was safe.',
      says: [{ kind: 'indirect', speaker: 'Superintendent of Ports Otto Brandt', content: ['the bridge was safe'] }],
    },
    { text: 'He maintains the title of mayor and travels with the king.', says: [] },
    { text: 'She wrote this because she was tired.', says: [] },
    { text: 'He says it as other men sing.', says: [] },
    {
      text: 'A nurse who had treated more than 200 sailors said she was tired.',
      says: [{ kind: 'indirect', speaker: 'A nurse', content: ['she was tired'] }],
    },
    {
      text: 'BERGEN, Oct. 10, 2025 /PRNewswire/ -- Otto Brandt, a baker, said he would go.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['he would go'], date: '2025-10-10' }],
    },
    { text: 'How a mayor responds can be important.', says: [] },
    { text: 'That is easier said than done in Bergen.', says: [] },
    {
      text: 'Otto Brandt, a customer based in Bergen, said he had waited.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['he had waited'] }],
    },
    {
      text: 'Some voters who have heard the mayor for years, on television or at small fairs, said he was tired.',
      says: [{ kind: 'indirect', speaker: 'Some voters', content: ['he was tired'] }],
    },
    { text: 'Prosecutors charged the officer with murder and the mayor fired his chief.', says: [] },
    {
      text: 'The mayor said the bridge was safe; Otto Brandt, who had crossed it, said it shook.',
      says: [
        { kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe'] },
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['it shook'] },
      ],
    },
    {
      text: 'The mayor said the bridge was safe; it would stay open.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['the bridge was safe; it would stay open'] }],
    },
    {
      text: 'Officials who said the bridge was safe were wrong.',
      says: [{ kind: 'indirect', speaker: 'Officials', content: ['the bridge was safe'] }],
    },
    { text: 'Guards posted at the gate refused entry.', says: [] },
    { text: 'Nobody said the bridge was safe.', says: [] },
    { text: 'The company announced a new model.', says: [] },
    { text: 'A sign the mayor said yes to is old.', says: [] },
    { text: 'She said yes.', says: [] },
    { text: 'Otto Brandt repeated the words, it is alleged.', says: [] },
  ],
}

function ended({ passage, tail, verb }: Site): number {
  return beforeMainVerb(passage, verb, tail.at, clauseEnd(passage, tail.at, verb), true)
}

/** "a bridge the mayor said was safe", "the bridge, which the mayor said …": what is said belongs to a noun before the subject. */
function describesNoun({ passage, subject, tail }: Site): boolean {
  if (!subject) return false
  const { items, phraseAt } = passage
  const before = items[subject.first - 1]
  if (/^(?:which|who|whom)$/.test(before?.lower ?? '')) return true
  // "The bridge that the mayor said": behind a verb it reports.
  if (before?.lower === 'that') return phraseAt[subject.first - 2] != null || passage.verbAt[tail.at]?.first === tail.at
  return (
    phraseAt[subject.first - 1] !== null &&
    /^(?:was|were|is|are|had|has|have|would|will|could|should|can|may|might)$/.test(items[tail.at]?.lower ?? '')
  )
}
