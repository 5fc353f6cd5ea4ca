import { endsSentence, type Passage } from '../passage.ts'
import { readingOf, type Reading, type StatementRule } from '../rule.ts'
import { lastBefore, type Site } from '../sites.ts'

/** A quotation that a colon announces, whatever the verb: `The mayor was blunt: "It is over."` */
export const colonQuote: StatementRule = {
  id: 'statement/colon-quote',
  find: (passage, sites) =>
    passage.items.flatMap((item, i) =>
      item.quote && passage.items[i - 1]?.text === ':' ? (read(passage, sites, i) ?? []) : [],
    ),
  cases: [
    {
      text: 'The mayor had one more thing for the crowd: "It is over."',
      says: [{ kind: 'direct', speaker: 'The mayor', content: ['It is over.'] }],
    },
    { text: 'The sign reads as follows: open.', says: [] },
  ],
}

function read(passage: Passage, sites: readonly Site[], at: number): Reading | null {
  for (let k = lastBefore(sites, at); k >= 0; k--) {
    const site = sites[k] as Site
    if (!site.subject) continue
    if (passage.items[site.last]?.lastSentence !== passage.items[at]?.sentence) return null
    for (let i = site.last; i < at - 1; i++) if (endsSentence(passage, i)) return null
    return readingOf(site, [{ first: at, last: at }])
  }
  return null
}
