import { clauseEnd } from '../clause-end.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'

/** Verbs whose object is what somebody said of it, once part of it is quoted. */
const LABELS = new Set(
  'call describe brand label dub denounce dismiss slam blast praise mock characterize characterise hail accuse criticize criticise condemn reject blame refer portray decry lament cite tout insist pledge promise vow threaten demand urge warn propose announce claim declare admit'.split(
    ' ',
  ),
)

/** A judgement of which only a part is quoted: `called the deal "a disaster"`, `accused them of "playing with fire"`. */
export const quotedPart: StatementRule = {
  id: 'statement/quoted-part',
  find: atVerbs((site) => {
    const { passage, verb, tail, cue } = site
    if (site.inverted || !LABELS.has(cue?.lemma ?? verb.lemma)) return null
    const last = clauseEnd(passage, tail.from, verb)
    for (let i = tail.from; i <= last; i++) {
      if (passage.items[i]?.quote) return readingOf(site, [{ first: tail.from, last }])
    }
    return null
  }),
  cases: [
    {
      text: 'The senator called the deal "a disaster for farmers".',
      says: [{ kind: 'mixed', speaker: 'The senator', content: ['the deal "a disaster for farmers"'] }],
    },
    {
      text: 'The general accused the rebels of "playing with fire".',
      says: [{ kind: 'mixed', speaker: 'The general', content: ['the rebels of "playing with fire"'] }],
    },
    { text: 'A group called "Open Doors" met in Oslo.', says: [] },
  ],
}
