import { clauseEnd } from '../clause-end.ts'
import { beforeMainVerb } from '../relative-end.ts'
import type { Passage } from '../passage.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

const ASKS = new Set([
  'recount',
  'ask',
  'recall',
  'wonder',
  'explain',
  'tell',
  'say',
  'describe',
  'reveal',
  'clarify',
  'announce',
  'question',
  'know',
  'note',
])
const PROMISES = new Set([
  'promise',
  'pledge',
  'vow',
  'swear',
  'threaten',
  'urge',
  'implore',
  'plead',
  'appeal',
  'ask',
  'order',
  'beg',
  'warn',
  'tell',
  'advise',
  'instruct',
  'claim',
  'demand',
  'agree',
  'propose',
  'offer',
])

/** A question or an infinitive as content: `asked whether the talks had failed`, `promised to resign`, `urged Kyiv to wait`. */
export const clauseObject: StatementRule = {
  id: 'statement/clause-object',
  find: atVerbs((site) => {
    const { tail, passage, cue } = site
    if (!cue || site.inverted) return null
    const fits = (tail.mark === 'wh' && ASKS.has(cue.lemma)) || (tail.mark === 'infinitive' && PROMISES.has(cue.lemma))
    // "appealed to white voters" is no infinitive.
    if (/^(?:appeal|plead)$/.test(cue.lemma) && tail.addressees.length === 0) return null
    // "what people say when it rains", "what she told them to do": no one's question or order.
    if (passage.items[site.start - 1]?.lower === 'what') return null
    // "wanted to know whether" asks; "knew whether" does not.
    if (cue.lemma === 'know' && !site.verb.infinitive) return null
    // "asked not to be named" is no speech of his in the article.
    if (!fits || isNaming(passage, tail.at)) return null
    const last = beforeMainVerb(passage, site.verb, tail.at, clauseEnd(passage, tail.at, site.verb), tail.mark === 'wh')
    return readingOf(site, [{ first: tail.at, last }])
  }),
  cases: [
    {
      text: 'Anna Kovac asked Otto Brandt, the mayor, to close the bridge.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['to close the bridge'], to: ['Otto Brandt'] }],
    },
    {
      text: 'Anna Kovac asked the mayor of Bergen whether the bridge was old.',
      says: [
        {
          kind: 'indirect',
          speaker: 'Anna Kovac',
          content: ['whether the bridge was old'],
          to: ['the mayor of Bergen'],
        },
      ],
    },
    {
      text: 'The port asked workers who live near the bridge to stay at home.',
      says: [{ kind: 'indirect', speaker: 'The port', content: ['to stay at home'], to: ['workers'] }],
    },
    {
      text: 'The port asked workers who wanted to stay.',
      says: [{ kind: 'indirect', speaker: 'The port', content: ['who wanted to stay'], to: ['workers'] }],
    },
    {
      text: 'The mayor is promising to close the bridge.',
      says: [{ kind: 'indirect', speaker: 'The mayor', content: ['to close the bridge'] }],
    },
    {
      text: 'It is promising to see the bridge.',
      says: [],
    },
    {
      text: 'Otto Brandt called the plan bad (though he allowed that some liked it) and promised to stop it.',
      says: [
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['the plan bad (though he allowed that some liked it)'] },
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['to stop it'] },
      ],
    },
    {
      text: 'The union vowed to fight on, and on Friday its leader was arrested.',
      says: [{ kind: 'indirect', speaker: 'The union', content: ['to fight on'] }],
    },
    {
      text: 'The minister vowed to close the port and left on Monday.',
      says: [{ kind: 'indirect', speaker: 'The minister', content: ['to close the port'] }],
    },
    {
      text: 'The minister vowed to help those who had lost homes and needed bread.',
      says: [
        {
          kind: 'indirect',
          speaker: 'The minister',
          content: ['to help those who had lost homes and needed bread'],
        },
      ],
    },
    {
      text: 'The minister told Otto Brandt, her deputy, to resign.',
      says: [{ kind: 'indirect', speaker: 'The minister', content: ['to resign'], to: ['Otto Brandt'] }],
    },
    {
      text: 'The judge asked whether the letter was real.',
      says: [{ kind: 'indirect', speaker: 'The judge', content: ['whether the letter was real'] }],
    },
    {
      text: 'The prime minister promised to resign.',
      says: [{ kind: 'indirect', speaker: 'The prime minister', content: ['to resign'] }],
    },
    {
      text: 'The bishop urged both sides to stop.',
      says: [{ kind: 'indirect', speaker: 'The bishop', content: ['to stop'], to: ['both sides'] }],
    },
    {
      text: 'Otto Brandt warned his players not to celebrate.',
      says: [
        { kind: 'indirect', speaker: 'Otto Brandt', content: ['not to celebrate'], to: ["Otto Brandt's players"] },
      ],
    },
    {
      text: 'Anna Kovac pleaded with voters to stay.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['to stay'], to: ['voters'] }],
    },
    {
      text: 'Anna Kovac questioned whether the bridge was safe.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['whether the bridge was safe'] }],
    },
    { text: 'The plan appealed to white voters.', says: [] },
    {
      text: 'Anna Kovac wanted to know whether the bridge was safe.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['whether the bridge was safe'] }],
    },
    { text: 'Anna Kovac knew why the bridge was closed.', says: [] },
    { text: 'Nobody wanted to know why the bridge was closed.', says: [] },
    { text: 'It is what fishers say when a boat is late.', says: [] },
    { text: 'The minister refused to say whether he would resign.', says: [] },
  ],
}

/** "(not) to be identified", "to be named only as Lund" */
function isNaming({ verbAt }: Passage, at: number): boolean {
  const verb = verbAt[at] ?? verbAt[at + 1]
  return verb?.passive === true && /^(?:identify|name|quote)$/.test(verb.lemma)
}
