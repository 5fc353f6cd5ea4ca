import { beginsSentence, endsSentence, isPlain, mayBeParticiple, type Passage, type Verbal } from '../passage.ts'
import { ownClause } from '../own-clause.ts'
import { clauseEnd } from '../clause-end.ts'
import { cueOf } from '../cue-forms.ts'
import { awaits, cleaves, describesOnly } from '../cue-within.ts'
import { appositionEnd, maySpeak } from '../speaker-phrase.ts'
import { clauseBefore, hasList, hasVerb, isParenthesis, onlySets, opensParenthesis } from '../clause-before.ts'
import { isAdjunct } from '../content.ts'
import { atVerbs, readingOf, type Reading, type StatementRule, type Stretch } from '../rule.ts'
import type { Site } from '../sites.ts'

/** Indirect content before or around its cue: `The border is closed, the ministry said.`, `The border, the ministry said, is closed.` */
export const trailingCue: StatementRule = {
  id: 'statement/trailing-cue',
  find: atVerbs((site) => {
    const { tail, passage, cue, start } = site
    const question = asked(site)
    if (question) return readingOf(site, [question])
    if (!cue?.quotation || !cue.clause || site.verb.gerund) return null
    if (passage.items[start - 1]?.text !== ',' || passage.items[start - 2]?.quote) return null
    // "Kovac, a reporter who has written for the Post, began": the cue describes somebody.
    if (/^(?:who|which|that)$/.test(passage.items[site.verb.first - 1]?.lower ?? '')) return null
    // "…, a plan announced on Monday."
    if (!site.subject || !maySpeak(passage, site.subject.first, site.subject.head)) return null
    const before = clauseBefore(passage, start - 2)
    // "Asked whether it had failed, Kovac said no.": the question is not what she said.
    // Who speaks is no part of what is said: "The deal, agreed on Friday, would last".
    if (!before || (before.first <= site.subject.first && site.subject.last <= before.last)) return null
    // "Should A attack, B would respond, he added."
    if (site.verb.modal !== null && /^(?:should|were|had|if|unless)$/.test(passage.items[before.first]?.lower ?? ''))
      return null
    if (/^(?:asked|pressed|questioned)$/.test(passage.items[before.first]?.lower ?? '')) return answer(site)
    const told = hasVerb(passage, before)
    // "It was no surprise, she said, that it fell": the cue stands within the sentence that is said.
    if (isParenthesis(site))
      return readingOf(site, [before, { first: tail.at - 1, last: clauseEnd(passage, tail.at, site.verb) }])
    if (
      tail.mark === 'colon' &&
      told &&
      !passage.items[tail.at]?.quote &&
      !opensParenthesis(passage, before) &&
      hasList(passage, tail.at)
    )
      return readingOf(site, [before, { first: tail.at, last: clauseEnd(passage, tail.at, site.verb) }])
    const alone = told && !onlySets(passage, before) ? readingOf(site, [before]) : null
    if (tail.mark === 'end' || ((tail.mark === 'clause' || tail.mark === 'other') && isAdjunct(site))) return alone
    if (tail.mark !== 'comma' || !passage.items[tail.at]) return null
    if (reportGoesOn(site, tail.at) && !cleaves(passage, before, tail.at) && !joinsClause(site, tail.at)) return alone
    const after = { first: tail.at, last: clauseEnd(passage, tail.at, site.verb) }
    if (joinsClause(site, tail.at)) return readingOf(site, [before, after])
    const predicate = site.inverted ? behindApposition(site) : -1
    if (predicate > 0 && !told)
      return readingOf(site, [before, { first: predicate, last: clauseEnd(passage, predicate, site.verb) }])
    const goesOn = hasVerb(passage, after)
    if (awaits(site, before)) return readingOf(site, [before, after])
    // "…, said Holm, the mayor", "…, said Holm, a lawyer who led it": what describes the speaker is no content.
    if (site.inverted && (!goesOn || describesOnly(passage, after))) return alone
    // "…, Kovac told Otto Brandt, the mayor": what describes whom one tells is no content either.
    if (tail.addressees.length > 0 && !goesOn && passage.phraseAt[tail.at]?.first === tail.at) return alone
    return told || goesOn ? readingOf(site, [before, after]) : null
  }),
  cases: [
    {
      text: 'The mayor "felt a duty to act" in May, Anna Kovac said.',
      says: [{ kind: 'mixed', speaker: 'Anna Kovac', content: ['The mayor "felt a duty to act" in May'] }],
    },
    {
      text: 'Should Norway attack, Denmark would respond, Otto Brandt added.',
      says: [{ kind: 'indirect', speaker: 'Otto Brandt', content: ['Should Norway attack, Denmark would respond'] }],
    },
    {
      text: 'The border is closed, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['The border is closed'] }],
    },
    {
      text: 'The border is closed, said two officials.',
      says: [{ kind: 'indirect', speaker: 'two officials', content: ['The border is closed'] }],
    },
    {
      text: 'The border, the ministry said, is closed.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['The border', 'is closed'] }],
    },
    {
      text: 'OSLO (Reuters) - The border is closed, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['The border is closed'] }],
    },
    {
      text: 'Geneva – The border is closed, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['The border is closed'] }],
    },
    {
      text: 'KARACHI: The border is closed, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['The border is closed'] }],
    },
    {
      text: 'Norway - and Denmark too - is tired, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['Norway - and Denmark too - is tired'] }],
    },
    {
      text: 'The border is closed, said Anna Kovac, the chairman of the local council.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The border is closed'] }],
    },
    {
      text: 'Asked why he had left, the minister said, he had no choice.',
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['he had no choice'] }],
    },
    {
      text: 'When it rains, the bridge is closed, the ministry said.',
      says: [{ kind: 'indirect', speaker: 'the ministry', content: ['When it rains, the bridge is closed'] }],
    },
    { text: 'After the long debate had ended, the minister wrote to the king.', says: [] },
    { text: 'If the bridge falls, the minister will respond.', says: [] },
    { text: 'Should the bridge fall, the minister would respond.', says: [] },
    {
      text: 'The bridge is old, says Anna Kovac, an engineer in Oslo who built it.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge is old'] }],
    },
    {
      text: 'It is, said Anna Kovac, a fine bridge.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['It is', 'a fine bridge'] }],
    },
    {
      text: 'The report held, Anna Kovac told friends, no word about the bridge.',
      says: [
        {
          kind: 'indirect',
          speaker: 'Anna Kovac',
          content: ['The report held', 'no word about the bridge'],
          to: ['friends'],
        },
      ],
    },
    {
      text: 'The bridge fell, Anna Kovac told Otto Brandt, the mayor.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge fell'], to: ['Otto Brandt'] }],
    },
    {
      text: 'It was the engineers, Anna Kovac says, who closed the bridge.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['It was the engineers', 'who closed the bridge'] }],
    },
    {
      text: 'The bridge, which was closed in May, will fall, said Anna Kovac, an engineer in Oslo.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge, which was closed in May, will fall'] }],
    },
    {
      text: 'The bridge, made of iron, is old, says Anna Kovac.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge, made of iron, is old'] }],
    },
    {
      text: 'The mayor of Oslo, who met Otto Brandt, is ill, said her son.',
      says: [{ kind: 'indirect', speaker: 'her son', content: ['The mayor of Oslo, who met Otto Brandt, is ill'] }],
    },
    {
      text: 'The bridge is old, Anna Kovac said on Sunday, adding that it would be closed.',
      says: [
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge is old'], date: '2025-10-12' },
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['it would be closed'], date: '2025-10-12' },
      ],
    },
    {
      text: 'The bridge is old, said Anna Kovac, noting that it shook.',
      says: [
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge is old'] },
        { kind: 'indirect', speaker: 'Anna Kovac', content: ['it shook'] },
      ],
    },
    { text: 'The bridge will be closed, a plan announced last year.', says: [] },
    { text: 'The guard found the letter, reported it to the mayor and left.', says: [] },
    {
      text: 'The bridge is closed, Reuters reported, citing Anna Kovac.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['The bridge is closed'] }],
    },
    { text: 'Otto Brandt stole the fish, a charge he denied.', says: [] },
    { text: 'Asked whether the talks had failed, Anna Kovac said no.', says: [] },
    { text: 'On Monday, the minister said nothing.', says: [] },
    {
      text: 'The bridge is old, officials said; the mayor was not asked.',
      says: [{ kind: 'indirect', speaker: 'officials', content: ['The bridge is old'] }],
    },
    {
      text: 'Do we want another bridge? Anna Kovac asked.',
      says: [{ kind: 'indirect', speaker: 'Anna Kovac', content: ['Do we want another bridge?'] }],
    },
    { text: 'Do we want another bridge? Anna Kovac asked the mayor.', says: [] },
    {
      text: 'The bridge is old, the minister said, and "it will be closed."',
      says: [{ kind: 'mixed', speaker: 'the minister', content: ['The bridge is old', 'and "it will be closed."'] }],
    },
    {
      text: 'When it rains, the minister said, closing the bridge is "the only way".',
      says: [
        { kind: 'mixed', speaker: 'the minister', content: ['When it rains', 'closing the bridge is "the only way"'] },
      ],
    },
    {
      text: 'The guards locked the gate, Anna Kovac says, and burned the boat.',
      says: [
        {
          kind: 'indirect',
          speaker: 'Anna Kovac',
          content: ['The guards locked the gate', 'and burned the boat'],
        },
      ],
    },
    {
      text: 'The bridge was safe, the minister said, and left the room.',
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['The bridge was safe'] }],
    },
    {
      text: 'The law was broken, said a lawyer who worked on the case.',
      says: [{ kind: 'indirect', speaker: 'a lawyer', content: ['The law was broken'] }],
    },
  ],
}

/** `Is the bridge safe? the mayor asked.`: the question before a sentence that tells no more than who asks it. */
function asked({ passage, cue, start, tail, verb }: Site): Stretch | null {
  const alone = /^(?:ask|wonder)$/.test(cue?.lemma ?? '') && tail.mark === 'end' && tail.addressees.length === 0
  if (!alone || verb.negated || !beginsSentence(passage, start) || passage.items[start - 1]?.text !== '?') return null
  let first = start - 1
  while (first > 0 && !beginsSentence(passage, first) && start - first < 60) {
    if (passage.items[first]?.quote) return null
    first--
  }
  return { first, last: start - 1 }
}

/** `Asked why, the minister said, he would stay.`: only what follows is said. */
function answer(site: Site): Reading | null {
  const { tail, passage } = site
  if (tail.mark !== 'comma' || !passage.items[tail.at] || reportGoesOn(site, tail.at)) return null
  const after = { first: tail.at, last: clauseEnd(passage, tail.at, site.verb) }
  return hasVerb(passage, after) ? readingOf(site, [after]) : null
}

/** "The guests left, he said, [and they took the boat]": behind "and" the clause goes on, with another pronoun for its subject than the cue has. "…, he said, and he left" tells what he did. */
function joinsClause({ passage, inverted, subject }: Site, at: number): boolean {
  const { items, phraseAt } = passage
  if (!subject || !phraseAt[subject.head]?.pronoun || items[subject.head]?.lower === items[at + 1]?.lower) return false
  if (
    inverted ||
    !/^(?:and|but)$/.test(items[at]?.lower ?? '') ||
    !phraseAt[at + 1]?.pronoun ||
    !ownClause(passage, at + 1)
  )
    return false
  for (let i = at + 1; i < at + 8; i++) {
    const verb = passage.verbAt[i]
    if (verb) return cueOf(items[verb.main]?.lower ?? '') === null
  }
  return false
}

/** "The cause, says Holm, an engineer, [is] the rain": the verb behind what describes who speaks; -1 for none. */
function behindApposition({ passage, tail }: Site): number {
  const close = appositionEnd(passage, tail.at - 2)
  const verb = passage.verbAt[close + 2]
  return close >= tail.at && verb?.first === close + 2 && isPlain(verb) ? close + 2 : -1
}

/** `…, he said, adding that …`: what follows is a report of its own. */
function reportGoesOn(site: Site, at: number): boolean {
  const { passage } = site
  const verb = passage.verbAt[at]
  if (verb?.gerund) return !isSubject(passage, verb)
  const lower = passage.items[at]?.lower ?? ''
  if (lower === 'and' || lower === 'but') return !sharesContent(site, at + 1)
  return /^(?:according|citing|who|which|while)$/.test(lower)
}

/** "…, she said, [closing the bridge] would be wrong": no report of its own, but what the clause is about. */
function isSubject(passage: Passage, verb: Verbal): boolean {
  if (cueOf(passage.items[verb.main]?.lower ?? '') !== null) return false
  for (let i = verb.last + 1; i < passage.items.length && i - verb.last < 16; i++) {
    const next = passage.verbAt[i]
    if (next && isPlain(next)) return !mayBeParticiple(passage, next)
    if (
      /^(?:,|and|or|who|which|that|when|while|as|if)$/.test(passage.items[i]?.lower ?? '') ||
      endsSentence(passage, i)
    )
      return false
  }
  return false
}

/** `…, she said, and "we are glad."`, "…, she says, and set fire to the school": what stands behind "and" is said too. */
function sharesContent({ passage, verb }: Site, at: number): boolean {
  if (passage.items[at]?.quote) return true
  const next = passage.verbAt[at]
  const form = passage.items[next?.main ?? at]?.lower ?? ''
  return (
    /^(?:says?|write|writes|add|adds)$/.test(passage.items[verb.main]?.lower ?? '') &&
    next?.first === at &&
    isPlain(next) &&
    form !== next.lemma &&
    !form.endsWith('s')
  )
}
