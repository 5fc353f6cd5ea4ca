import { WEEKDAYS } from '../../../lexicon/date-words.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { MOTION } from './modality-words.ts'

/** "flew to Oslo to see B", "sent A to Oslo to see B"; not "went to see B play". */
export function isOfJourney(parse: Parse, verb: VerbGroup): boolean {
  const end = objectsOf(parse, verb).at(-1)?.last ?? verb.last
  const aside = verb.infinitive && obliquesAfter(parse, end)[0]
  if (aside && aside.phrases.some(({ head }) => /^(?:sidelines|margins)$/.test(parse.tokens[head]?.lower ?? '')))
    return true
  // "will see B in Lund next week"
  if (verb.modal === 'will' && !verb.passive) {
    const oblique = obliquesAfter(parse, end).at(-1)
    const last = oblique?.phrases.at(-1)?.last ?? end
    return [oblique?.phrases[0], parse.phraseAt[last + 1]].some((phrase) => phrase && isDayToCome(parse, phrase))
  }
  if (!verb.infinitive) return false
  const governor = verbBefore(parse, verb.first)
  const goes = governor !== null && (MOTION.has(governor.lemma) || /^(?:send|dispatch)$/.test(governor.lemma))
  // "is due to see B on Friday"
  const arranged = parse.tokens.slice(Math.max(0, verb.first - 3), verb.first).some(({ lower }) => ARRANGED.test(lower))
  if (!goes && !arranged) return false
  return !parse.verbAt[end + 1]
}

/** "next week", "tomorrow", "(on) Friday" */
function isDayToCome({ tokens }: Parse, { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower)
  const day = words.join(' ')
  return Object.hasOwn(WEEKDAYS, day) || /^(?:next (?:week|month|year)|tomorrow|tonight)$/.test(day)
}

const ARRANGED = /^(?:expected|due|scheduled|slated)$/
