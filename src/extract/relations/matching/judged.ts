import { MOUTHPIECES } from '../../../lexicon/mouthpieces.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor } from '../../draft.ts'
import { fill, isPartner } from './fillers.ts'
import type { NounReading } from './noun-reading.ts'

/** What those call talks who sat in them. */
const JUDGED =
  /^(?:productive|constructive|fruitful|cordial|respectful|useful|positive|frank|warm|friendly|excellent|great|good|tense|difficult|tough|open|honest|candid|pleasant|helpful)$/

/**
 * "A told reporters the meeting with B had been productive": who judges talks that are over, and is nobody's mouthpiece, sat in them.
 */
export function judgeOf({ draft, parse, phrase, carrier }: NounReading): Actor[] {
  // "said talks with B were good": the talks may seem to be what is said.
  const judged = carrier?.how === 'subject' ? carrier.verb : parse.verbs.find(({ first }) => first > phrase.last)
  if (!carrier || !judged || !isJudgement(parse, judged)) return []
  const told = verbBefore(parse, phrase.first)
  if (!told || !/^(?:say|tell|call)$/.test(told.lemma) || told.infinitive || told.gerund || told.passive) return []
  const [speaker, ...others] = fill(draft, parse, subjectsOf(parse, told)).filter(isPartner)
  if (!speaker || others.length > 0 || speaker.entity?.kind !== 'Person') return []
  const mouth = [speaker.text, ...speaker.entity.offices.map(({ title }) => title)].some((words) =>
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => TELLS_OF_OTHERS.has(MOUTHPIECES.get(word) ?? '')),
  )
  return mouth || !speaker.entity.offices.length ? [] : [speaker]
}

/** Who was not there himself, as a rule. */
const TELLS_OF_OTHERS: ReadonlySet<string> = new Set(['speaker', 'aide', 'observer'])

/** "was productive", "had been very productive" */
function isJudgement({ tokens }: Parse, { lemma, last, modal, negated, infinitive, main }: VerbGroup): boolean {
  if (lemma !== 'be' || modal !== null || infinitive || negated || /^(?:is|are)$/.test(tokens[main]?.lower ?? ''))
    return false
  return tokens.slice(last + 1, last + 4).some(({ lower }) => JUDGED.test(lower))
}
