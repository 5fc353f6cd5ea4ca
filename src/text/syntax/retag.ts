import type { Range } from '../../model/span.ts'
import type { Token } from '../tokens.ts'

/**
 * Mends what the tagger gets wrong on words that are verbs in news: a past tense right behind its subject ("the general
 * accused the rebels", "Toomey fumed on Friday"). `isVerbForm` knows the forms of such verbs, `names` are ranges of proper
 * names. Changes the tags in place.
 */
export function retagVerbs(
  tokens: readonly Token[],
  names: readonly Range[],
  isVerbForm: (word: string) => boolean,
): void {
  for (const token of tokens) {
    if (token.pos === 'VERB' || token.pos === 'AUX' || !/^\p{Ll}/u.test(token.text)) continue
    const before = tokens[token.index - 1]
    const after = tokens[token.index + 1]
    if (!before || !isVerbForm(token.lower)) continue
    const named =
      names.some((name) => name.end === before.end) || before.pos === 'PROPN' || isSubjectPronoun(before.lower)
    const past =
      token.lower.endsWith('ed') || token.lower === 'said' || token.lower === 'told' || token.lower === 'wrote'
    const follows =
      after !== undefined &&
      (/^[,.:"]$/.test(after.text) || ['DET', 'PRON', 'ADP', 'SCONJ', 'PART'].includes(after.pos))
    if (!follows) continue
    if (past ? named || before.pos === 'NOUN' || before.lower === 'general' : named) token.pos = 'VERB'
  }
}

function isSubjectPronoun(word: string): boolean {
  return word === 'he' || word === 'she' || word === 'they' || word === 'who' || word === 'i' || word === 'we'
}
