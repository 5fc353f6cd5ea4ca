import { beginsSentence } from '../passage.ts'
import { clauseEnd } from '../clause-end.ts'
import { isClause } from '../content.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

/** `As the mayor noted, the bridge is old.` */
export const asCue: StatementRule = {
  id: 'statement/as-cue',
  find: atVerbs((site) => {
    const { passage, tail, start, cue } = site
    if (!cue?.clause || cue.weak || site.inverted || tail.mark !== 'comma' || passage.items[start - 1]?.lower !== 'as')
      return null
    if (
      !passage.items[tail.at] ||
      !(beginsSentence(passage, start - 1) || /^(?:and|but)$/.test(passage.items[start - 2]?.lower ?? ''))
    )
      return null
    const last = clauseEnd(passage, tail.at, site.verb)
    return isClause(passage, tail.at, last, cue.lemma) ? readingOf(site, [{ first: tail.at, last }]) : null
  }),
  cases: [
    {
      text: 'As the mayor noted, the bridge is old.',
      says: [{ kind: 'indirect', speaker: 'the mayor', content: ['the bridge is old'] }],
    },
    {
      text: 'As the mayor put it, the bridge is old.',
      says: [{ kind: 'indirect', speaker: 'the mayor', content: ['the bridge is old'] }],
    },
    {
      text: '"The bridge is old," as the mayor put it.',
      says: [{ kind: 'direct', speaker: 'the mayor', content: ['The bridge is old'] }],
    },
    { text: 'The crane raised the bridge, and the mayor put it in a park.', says: [] },
    { text: 'As the mayor said nothing, the bridge stayed open.', says: [] },
  ],
}
