import { mayBeHuman } from '../../../text/human-noun.ts'
import { ownClause } from './own-clause.ts'
import type { Site } from './sites.ts'

/** Verbs that refuse more than words: "rejected the appeal". */
const REFUSES = /^(?:reject|dismiss|disput)/
const DENIES = /^den(?:y|ies|ied|ying)$/
/** What is asked for, which may be denied without a word on its truth. */
const ASKED_FOR =
  /^(?:requests?|motions?|petitions?|bids?|appeals?|challenges?|injunctions?|applications?|bail|parole|permits?|permission|visas?|asylum|access|entry|entrance|leave|clemency|certiorari|stay|hearing|chance|opportunity|right|rights|services?|treatment|aid|loans?|coverage|funding|benefits?)$/

/** "rejected the appeal", "denied a request", "denied him a chance": whether the verb keeps back what was wanted, so that nothing is said by it. */
export function refusesDeed(site: Site, form: string, from: number): boolean {
  if (REFUSES.test(form)) return !refusesWords(site, from)
  return DENIES.test(form) && withholds(site, from)
}

/** "rejected suggestions that …", "dismissed the report as baseless". */
function refusesWords({ passage }: Site, from: number): boolean {
  const { items, phraseAt } = passage
  const object = phraseAt[from]
  if (!object || object.first !== from) return false
  return (
    /^(?:suggestion|claim|allegation|accusation|charge|criticism|notion|idea|rumou?r|speculation|assertion|call|demand|complaint|characteri[sz]ation|report)s?$/.test(
      items[object.head]?.lower ?? '',
    ) ||
    (items[object.last + 1]?.lower === 'as' && !ownClause(passage, object.last + 2))
  )
}

/** "denied [the mayor's request]", "denied [him] a chance": what somebody asked for, or whom something is kept from. */
function withholds({ passage }: Site, from: number): boolean {
  const { items, phraseAt } = passage
  let object = phraseAt[from]
  if (object?.first !== from) return false
  const owner = items[object.last + 1]?.lower === "'s" ? phraseAt[object.last + 2] : null
  if (owner?.first === object.last + 2) object = owner
  const head = items[object.head]?.lower ?? ''
  if (ASKED_FOR.test(head)) return true
  // "denied her the vote", "denied workers a voice": one thing beside the one it is kept from.
  const kept = phraseAt[object.last + 1]
  const somebody = object.pronoun || passage.mentionAt[object.head] !== null || mayBeHuman(head.replace(/s$/, ''))
  return somebody && kept?.first === object.last + 1 && !passage.dateAt[kept.head]
}
