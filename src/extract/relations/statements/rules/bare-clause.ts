import { clauseEnd } from '../clause-end.ts'
import type { Passage } from '../passage.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

/** Verbs that are followed by a clause or by nothing of the kind: what follows is content without further proof. */
const SURE = new Set(['say', 'tell'])

/** Indirect speech without "that": `Lavrov said talks would go on.` */
export const bareClause: StatementRule = {
  id: 'statement/bare-clause',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (tail.mark !== 'clause' || !cue?.clause || site.inverted) return null
    const last = clauseEnd(passage, tail.at, site.verb)
    if (!isClause(passage, tail.at, last, SURE.has(cue.lemma))) return null
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

/** Whether a subject with a finite verb of its own begins the stretch. */
function isClause(passage: Passage, first: number, last: number, sure: boolean): boolean {
  let relative = false
  for (let i = first; i <= last; i++) {
    const item = passage.items[i]
    if (!item) break
    if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that' || item.lower === 'to') relative = true
    const verb = passage.verbAt[i]
    if (!verb || verb.first !== i || verb.gerund || verb.infinitive) continue
    if (i === first && !sure) return false
    if (relative && !sure) return false
    return i > first || verb.modal !== null || sure
  }
  return false
}
