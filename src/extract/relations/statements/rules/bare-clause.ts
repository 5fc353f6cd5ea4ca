import { clauseEnd } from '../clause-end.ts'
import { isClause } from '../content.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

/** Indirect speech without "that": `Lavrov said talks would go on.` */
export const bareClause: StatementRule = {
  id: 'statement/bare-clause',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (tail.mark !== 'clause' || !cue?.clause || cue.weak || site.inverted) return null
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
      text: 'The union said wages were falling and added that a strike was near.',
      says: [
        { kind: 'indirect', speaker: 'The union', content: ['wages were falling'] },
        { kind: 'indirect', speaker: 'The union', content: ['a strike was near'] },
      ],
    },
    { text: 'The company announced a new model.', says: [] },
    { text: 'She said yes.', says: [] },
  ],
}
