import { FORMER_MODIFIERS, PRESENT_MODIFIERS, RANK_MODIFIERS } from '../../lexicon/titles.ts'
import type { Token } from '../../text/tokens.ts'
import { titleGazetteer, type TitleHit } from './lexicon.ts'
import { standsBehindName } from './postnominals.ts'
import { isPartOfName } from './title-names.ts'

/** A title in a sentence: token indices with its modifiers (`former deputy foreign minister`). */
export interface FoundTitle extends TitleHit {
  readonly first: number
  readonly last: number
  /** The office is over, by the words. */
  readonly former: boolean
  /** The title with what changes it: `Deputy Foreign Minister`. */
  readonly name: string
}

const FORMER = new Set<string>(FORMER_MODIFIERS)
const RANK = new Set<string>(RANK_MODIFIERS)
const PRESENT = new Set<string>(PRESENT_MODIFIERS)

/** Every phrase of a sentence asks for the sentence's titles. */
const cache = new WeakMap<readonly Token[], readonly FoundTitle[]>()

/** The titles of a sentence, left to right, longest first, with the modifiers before them. */
export function titlesOf(tokens: readonly Token[]): readonly FoundTitle[] {
  let titles = cache.get(tokens)
  if (!titles) {
    titles = findTitles(tokens)
    cache.set(tokens, titles)
  }
  return titles
}

function findTitles(tokens: readonly Token[]): FoundTitle[] {
  const found: FoundTitle[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = titleGazetteer().at(tokens, at)
    const meaning = hit?.meanings[0]
    if (!hit || !meaning || isPartOfName(tokens, hit) || standsBehindName(tokens, hit.first)) continue
    let first = hit.first
    let former = false
    let rank = ''
    for (;;) {
      const before = tokens[first - 1]
      if (!before) break
      if (before.text === '-' && tokens[first - 2]?.lower === 'ex') {
        former = true
        first -= 2
      } else if (FORMER.has(before.lower)) {
        former = true
        first--
      } else if (RANK.has(before.lower)) {
        rank = `${before.lower[0]?.toUpperCase()}${before.lower.slice(1)} ${rank}`
        first--
      } else if (PRESENT.has(before.lower)) {
        first--
      } else {
        break
      }
    }
    found.push({ ...meaning, first, last: hit.last, former, name: `${rank}${meaning.facts.title}`.trim() })
    at = hit.last
  }
  return found
}
