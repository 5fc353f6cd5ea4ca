import type { CueVerb } from '../../../lexicon/cues.ts'
import { endsSentence, isPlain, type Passage, type Verbal } from './passage.ts'
import { isName, subjectAfter } from './speaker-phrase.ts'

/** Verbs with no name for their object. */
const OF_SAYING = /^(?:say|add|explain|argue|insist|claim)$/

/**
 * Whether a verb behind a comma has no more behind it than a name and what describes it, to the end of the sentence: "The bridge,
 * built last year, is safe, says Anna Kovac, an engineer." Then the name speaks, whatever noun stands before the commas.
 */
export function endsWithName(passage: Passage, verb: Verbal, cue: CueVerb | null): boolean {
  const { items, verbAt } = passage
  if (!cue || !OF_SAYING.test(cue.lemma) || items[verb.first - 1]?.text !== ',' || verb.first !== verb.last)
    return false
  const after = subjectAfter(passage, verb)
  const name = after && passage.phraseAt[after.head]
  if (!after || !name || !isName(passage, name)) return false
  for (let i = after.last; i < items.length; i++) {
    const other = i > after.last ? verbAt[i] : null
    const described = /^(?:who|which|that)$/.test(items[(other?.first ?? 0) - 1]?.lower ?? '')
    if (
      items[i]?.quote ||
      (other && isPlain(other) && !described && other.first === i && !isParticiple(passage, other))
    )
      return false
    if (endsSentence(passage, i)) return true
    if (i === after.last && items[i + 1]?.text !== ',' && items[i + 1]?.text !== '.') return false
  }
  return false
}

/** "Kovac, an engineer based in Oslo" */
function isParticiple({ items }: Passage, { first, last, main }: Verbal): boolean {
  return first === last && /(?:ed|en|wn)$/.test(items[main]?.lower ?? '') && items[last + 1]?.pos === 'ADP'
}
