import { SPEECH_ACTS } from '../../../../lexicon/cues.ts'
import { mayBeHuman } from '../../../../text/human-noun.ts'
import { cueOf } from '../cue-forms.ts'
import { objectEnd } from '../object-end.ts'
import { refusesDeed } from '../refusal.ts'
import { demands, isUndertaking } from '../undertaking.ts'
import type { Nominal, Passage } from '../passage.ts'
import { atVerbs, readingOf, type StatementRule } from '../rule.ts'
import type { Site } from '../sites.ts'

/** An act of speech whose object is what was said: `called for new elections`, `condemned the attack`. */
export const objectContent: StatementRule = {
  id: 'statement/object-content',
  find: atVerbs((site) => {
    const { passage, verb, tail } = site
    const form = passage.items[verb.main]?.lower ?? ''
    const follows = SPEECH_ACTS.get(form)
    if (site.inverted) return null
    if (LABELS.test(form) && isLabelled(passage, verb.last + 1)) {
      const first = verb.last + 1
      return readingOf(site, [{ first, last: objectEnd(site, first) }])
    }
    if (follows === undefined) return null
    if (/^call(?:ed|ing)$/.test(form) && demands(site, verb.last + 1))
      return readingOf(site, [{ first: verb.last + 1, last: objectEnd(site, verb.last + 1) }])
    let from = site.verb.last + 1
    // "warned [Otto Brandt] against driving"
    const told = form.startsWith('warn') ? phraseBefore(passage, from, /^(?:against|of|about)$/) : null
    if (told) from = told.last + 1
    if (follows.length > 0) {
      if (!follows.includes(passage.items[from]?.lower ?? '')) return null
      from++
    }
    // "condemned in the strongest terms the attack"
    const manner = passage.items[from]?.lower === 'in' ? passage.phraseAt[from + 1] : null
    if (manner?.first === from + 1 && /^(?:terms|words|language)$/.test(passage.items[manner.head]?.lower ?? ''))
      from = manner.last + 1
    const item = passage.items[from]
    if (
      !item ||
      item.sentence !== passage.items[verb.last]?.lastSentence ||
      item.pos === 'PUNCT' ||
      passage.dateAt[from]
    )
      return null
    if (form.startsWith('point') && isNoPointer(site)) return null
    if (refusesDeed(site, form, from)) return null
    if (form.startsWith('announc') && !isUndertaking(passage, from)) return null
    if (BLOWS.test(form) && !isVerbal(site, from)) return null
    if (form === 'citing' && isSource(passage, from)) return null
    // "denied telling the judge that …" tells that nothing was said.
    const deed = GERUND_ACTS.test(form) && isDeed(passage, from)
    if (/^(?:admit|recall)/.test(form) && !deed) return null
    const judged = isJudged(passage, from)
    if (follows.length === 0 && !passage.phraseAt[from] && tail.mark !== 'infinitive' && !deed && !judged) return null
    const last = objectEnd(site, from)
    // "the rules that she referred to in her speech"
    if (passage.items[from - 1]?.lower === 'to' && passage.items[from]?.pos === 'ADP') return null
    // "called on the minister in Oslo" is a visit; on whom one calls to do something, one demands it of.
    if (passage.items[from - 1]?.lower === 'on' && !hasInfinitive(passage, from, last)) return null
    const reading = readingOf(site, [{ first: from, last }])
    // "pointed to the cost": what is behind "to" is not whom one tells.
    if (reading && told) return { ...reading, addressees: [told] }
    return reading && follows.includes('to') ? { ...reading, addressees: [] } : reading
  }),
  cases: [
    {
      text: 'Some accused Otto Brandt of selling bad fish.',
      says: [{ kind: 'indirect', speaker: 'Some', content: ['Otto Brandt of selling bad fish'] }],
    },
    {
      text: 'The opposition called for new elections.',
      says: [{ kind: 'indirect', speaker: 'The opposition', content: ['new elections'] }],
    },
    {
      text: 'The ministers condemned the attack.',
      says: [{ kind: 'indirect', speaker: 'The ministers', content: ['the attack'] }],
    },
    {
      text: 'The opposition called on the minister to resign.',
      says: [{ kind: 'indirect', speaker: 'The opposition', content: ['the minister to resign'] }],
    },
    { text: 'The envoy called on the minister in Oslo.', says: [] },
    {
      text: 'The envoy urged restraint.',
      says: [{ kind: 'indirect', speaker: 'The envoy', content: ['restraint'] }],
    },
    {
      text: 'Bishops who condemned the king have been jailed.',
      says: [{ kind: 'indirect', speaker: 'Bishops', content: ['the king'] }],
    },
    {
      text: 'Bishops who condemned a law that bans fishing were jailed.',
      says: [{ kind: 'indirect', speaker: 'Bishops', content: ['a law that bans fishing'] }],
    },
    {
      text: 'The senator slammed the mayor for closing the bridge.',
      says: [{ kind: 'indirect', speaker: 'The senator', content: ['the mayor for closing the bridge'] }],
    },
    {
      text: 'Crowds mocked the mayor.',
      says: [{ kind: 'indirect', speaker: 'Crowds', content: ['the mayor'] }],
    },
    {
      text: 'The ministers condemned what they called an act of war.',
      says: [{ kind: 'indirect', speaker: 'The ministers', content: ['what they called an act of war'] }],
    },
    { text: 'The senator slammed the door.', says: [] },
    {
      text: 'Critics pointed to the rising cost of bread.',
      says: [{ kind: 'indirect', speaker: 'Critics', content: ['the rising cost of bread'] }],
    },
    { text: 'All signs point to a long winter.', says: [] },
    { text: 'The bank cut its rate by half a percentage point to 3 percent.', says: [] },
    { text: 'Bombs blasted the port for hours.', says: [] },
    { text: 'The council closed the bridge, citing two engineers.', says: [] },
    {
      text: 'The council closed the bridge, citing the rain.',
      says: [{ kind: 'indirect', speaker: 'The council', content: ['the rain'] }],
    },
    { text: 'She called her mother.', says: [] },
    {
      text: 'The council condemned in the strongest terms the attack on the bridge.',
      says: [{ kind: 'indirect', speaker: 'The council', content: ['the attack on the bridge'] }],
    },
    {
      text: 'Otto Brandt called that a lie.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['that a lie'] }],
    },
    {
      text: 'Critics called the deal with Oslo a gift to the rich.',
      says: [{ kind: 'indirect', speaker: 'Critics', content: ['the deal with Oslo a gift to the rich'] }],
    },
    {
      text: 'Critics have called the deal unfair, and left.',
      says: [{ kind: 'indirect', speaker: 'Critics', content: ['the deal unfair'] }],
    },
    {
      text: 'Otto Brandt denied taking the money.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['taking the money'] }],
    },
    {
      text: 'Otto Brandt dismissed the charges as baseless.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['the charges as baseless'] }],
    },
    {
      text: 'The judge warned Otto Brandt against driving.',
      says: [{ kind: 'indirect', speaker: 'The judge', content: ['driving'], to: ['Otto Brandt'] }],
    },
    {
      text: 'Critics urged restraint and left for Oslo.',
      says: [{ kind: 'indirect', speaker: 'Critics', content: ['restraint'] }],
    },
    {
      text: 'Norway denied any theft and Denmark has not been able to find the boats.',
      says: [{ kind: 'indirect', speaker: 'Norway', content: ['any theft'] }],
    },
    {
      text: 'Norway denied the theft and the claims that Kari Lund made.',
      says: [{ kind: 'indirect', speaker: 'Norway', content: ['the theft and the claims that Kari Lund made'] }],
    },
    {
      text: 'Some accuse Otto Brandt of theft and want to see him gone.',
      says: [{ kind: 'indirect', speaker: 'Some', content: ['Otto Brandt of theft'] }],
    },
    {
      text: 'Otto Brandt disputed the idea that the port was old.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['the idea that the port was old'] }],
    },
    { text: 'Norway and Denmark disputed the islands.', says: [] },
    {
      text: 'The union accused Otto Brandt of theft, handing Kari Lund a victory in May.',
      says: [{ kind: 'indirect', speaker: 'The union', content: ['Otto Brandt of theft'] }],
    },
    {
      text: 'The union said that Otto Brandt had sold the boats, giving bread to all.',
      says: [
        { kind: 'indirect', speaker: 'The union', content: ['Otto Brandt had sold the boats, giving bread to all'] },
      ],
    },
    {
      text: 'The union accused Otto Brandt of theft; a month before, it had praised him.',
      says: [
        { kind: 'indirect', speaker: 'The union', content: ['Otto Brandt of theft'] },
        { kind: 'indirect', speaker: 'it', content: ['him'] },
      ],
    },
    { text: 'The court dismissed the appeal.', says: [] },
    {
      text: 'The fishers denied any wrongdoing.',
      says: [{ kind: 'indirect', speaker: 'The fishers', content: ['any wrongdoing'] }],
    },
    { text: 'The judge denied a challenge by Otto Brandt.', says: [] },
    { text: "The court denied Otto Brandt's request to delay the vote.", says: [] },
    { text: 'The storm denied him a chance of victory.', says: [] },
    { text: 'The hospital admitted ten patients.', says: [] },
    { text: 'She called her mother the next day.', says: [] },
    { text: 'She called her mother a taxi.', says: [] },
    { text: 'A bridge called the Stair was closed.', says: [] },
    { text: 'The council could propose a new plan.', says: [] },
  ],
}

/** Verbs of giving somebody or something a name for what it is. */
const LABELS =
  /^(?:call(?:|s|ed|ing)|brand(?:s|ed|ing)|label(?:s|l?ed|l?ing)|declar(?:e|es|ed|ing)|pronounc(?:e|es|ed|ing))$/

/** "called [the plan a disaster]", "called [the deal with Oslo bad]": behind the object stands what it is called; not "called the police the next day". */
function isLabelled({ items, phraseAt, dateAt }: Passage, from: number): boolean {
  // "called that a lie"
  if (/^(?:that|this)$/.test(items[from]?.lower ?? '') && /^an?$/.test(items[from + 1]?.lower ?? '')) return true
  let object = phraseAt[from]
  if (object?.first !== from || dateAt[object.head]) return false
  for (let guard = 0; guard < 3; guard++) {
    const next: Nominal | null | undefined = phraseAt[object.last + 2]
    if (
      !/^(?:of|with|on|between|by|in|for|to)$/.test(items[object.last + 1]?.lower ?? '') ||
      next?.first !== object.last + 2
    )
      break
    object = next
  }
  const label = phraseAt[object.last + 1]
  if (label?.first !== object.last + 1 || dateAt[label.head] || label.pronoun) return false
  const head = items[label.head]
  if (/^(?:taxi|cab|ambulance|day|night|morning|week|month|year|time)$/.test(head?.lower ?? '')) return false
  return head?.pos === 'ADJ' || /^(?:an?|the|one)$/.test(items[label.first]?.lower ?? '')
}

/** The phrase that begins at `at`, where one of the words follows it. */
function phraseBefore({ items, phraseAt }: Passage, at: number, words: RegExp): Nominal | null {
  const phrase = phraseAt[at]
  return phrase?.first === at && words.test(items[phrase.last + 1]?.lower ?? '') ? phrase : null
}

/** Acts of speech whose object may be a deed: "denied taking the money". */
const GERUND_ACTS =
  /^(?:den(?:y|ies|ied|ying)|admit(?:|s|ted|ting)|suggest(?:|s|ed|ing)|propos(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|recall(?:s|ed)?)$/
function isDeed({ items, verbAt }: Passage, at: number): boolean {
  const verb = verbAt[at]
  return verb?.gerund === true && verb.first === at && cueOf(items[verb.main]?.lower ?? '') === null
}

/** Verbs of blows, which words may deal too: "slammed the mayor for closing the bridge", not "slammed the door". */
const BLOWS = /^(?:slam|blast)/

/** Whether somebody deals the blow in words: to somebody or a body known by name, or for something. */
function isVerbal({ passage, subject }: Site, from: number): boolean {
  const { items, mentionAt, phraseAt } = passage
  const head = subject?.head ?? -1
  const noun = items[head]?.lower ?? ''
  const speaks = mentionAt[head] || phraseAt[head]?.pronoun || mayBeHuman(noun) || mayBeHuman(noun.replace(/s$/, ''))
  const object = phraseAt[from]
  const kind = object ? mentionAt[object.head]?.entity.kind : undefined
  const reason = object ? /^(?:for|over|as)$/.test(items[object.last + 1]?.lower ?? '') : false
  return Boolean(speaks) && (reason || (kind !== undefined && kind !== 'Place'))
}

/** "All signs point to a long war", "cut by half a percentage point to 3 percent": nobody points to it. */
function isNoPointer({ passage, subject, verb }: Site): boolean {
  const noun = passage.items[subject?.head ?? -1]?.lower ?? ''
  return (
    /^(?:sign|evidence|data|trend|factor|arrow|clue|indicator|number|figure|result|finger|poll)s?$/.test(noun) ||
    /^(?:percentage|half-|basis)$/.test(passage.items[verb.first - 1]?.lower ?? '')
  )
}

/** "citing two officials": whom one cites is not what one says. */
function isSource({ items, phraseAt, mentionAt }: Passage, from: number): boolean {
  const head = phraseAt[from]?.head
  if (head === undefined) return false
  return mentionAt[head]?.entity.kind === 'Person' || mayBeHuman((items[head]?.lower ?? '').replace(/s$/, ''))
}

function hasInfinitive(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (passage.verbAt[i]?.infinitive) return true
  return false
}

/** "condemned [what it called a coup]" */
function isJudged({ items, phraseAt, verbAt }: Passage, from: number): boolean {
  const judge = items[from]?.lower === 'what' ? phraseAt[from + 1] : null
  const verb = judge?.first === from + 1 ? verbAt[judge.last + 1] : null
  return verb != null && /^(?:call|describe|term|label|brand|see|regard|say|dub|consider)$/.test(verb.lemma)
}
