import { clauseEnd } from '../clause-end.ts'
import { isClause } from '../content.ts'
import { endsSentence, type Passage } from '../passage.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'

/** Indirect speech without "that": `Lavrov said talks would go on.` */
export const bareClause: StatementRule = {
  id: 'statement/bare-clause',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (tail.mark !== 'clause' || !cue?.clause || cue.weak || site.inverted) return null
    const relative = site.subject && /^(?:which|who|that)$/.test(passage.items[site.subject.first - 1]?.lower ?? '')
    if ((relative || lacksSubject(site)) && passage.verbAt[tail.at]?.first === tail.at)
      return readingOf(site, [{ first: tail.at, last: beforeComma(passage, tail.at) }])
    const last = clauseEnd(passage, tail.at, site.verb)
    if (!isClause(passage, tail.at, last, cue.lemma)) return null
    return readingOf(site, [{ first: tail.at, last }])
  }),
  cases: [
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
    { text: 'The company announced a new model.', says: [] },
    { text: 'A sign the mayor said yes to is old.', says: [] },
    { text: 'She said yes.', says: [] },
  ],
}

/** "a bridge the mayor said [was safe]": a noun before the subject is what the content speaks of. */
function lacksSubject({ passage, subject, tail }: Site): boolean {
  return (
    subject !== null &&
    passage.phraseAt[subject.first - 1] !== null &&
    /^(?:was|were|is|are|had|has|have|would|will|could|should|can|may|might)$/.test(passage.items[tail.at]?.lower ?? '')
  )
}

/** "…, which officials said [was a mistake], …": the content lacks its subject and ends with the relative clause. */
function beforeComma(passage: Passage, from: number): number {
  let i = from
  while (i < passage.items.length - 1 && !endsSentence(passage, i) && passage.items[i + 1]?.text !== ',') i++
  return passage.items[i]?.text === '.' ? i - 1 : i
}
