import type { Tag } from './tags.ts'
import type { Word } from './words.ts'

/**
 * Tags that the words around leave no choice about, though the trained tagger often misses them: "Gunmen shot dead two men" holds
 * no noun "shot" and no "dead two men". Changes `tags` in place; `tagNamed` gives the model's tag of that name, if it has it.
 */
export function settleTags(words: readonly Word[], tags: Tag[], tagNamed: (name: string) => Tag | undefined): void {
  for (let i = 0; i + 2 < words.length; i++) {
    // "Briefing reporters, the minister said": a noun in -ing before whom one speaks to would be no English.
    if (i === 0 && /^(?:Brief|Tell|Address|Assur|Remind|Inform|Warn|Greet)ing$/.test(words[0]!.text)) {
      const gerund =
        tags[0]!.upos !== 'VERB' && /^(?:NOUN|DET|PRON)$/.test(tags[1]!.upos) ? tagNamed('VERB|VBG') : undefined
      if (gerund) tags[0] = gerund
    }
    // "Gunmen": no adjective ends so.
    if (tags[i]!.upos === 'ADJ' && /^\p{L}{2,20}men$/u.test(words[i]!.text)) tags[i] = tagNamed('NOUN|NNS') ?? tags[i]!
    if (isShooting(words, tags, i)) {
      const before = words[i - 1]!.text
      const suffered = HAVE.test(before) || BE.test(before) || words[i + 1]!.text === 'by'
      const verb = tagNamed(suffered ? 'VERB|VBN' : 'VERB|VBD')
      if (verb) tags[i] = verb
    }
    if (words[i + 1]!.text !== 'dead' || !/^(?:shot|shoot|shoots|shooting)$/.test(words[i]!.text)) continue
    if (!/^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tags[i + 2]!.upos)) continue
    const adverb = tagNamed('ADV|RB')
    const past = words[i]!.text === 'shot' && tags[i]!.upos !== 'VERB' ? tagNamed('VERB|VBD') : undefined
    if (adverb) tags[i + 1] = adverb
    if (past) tags[i] = past
  }
}

const HAVE = /^(?:has|have|had|'ve)$/
const BE = /^(?:is|are|was|were|be|been|being)$/
/** What is done to somebody besides shooting him. */
const HARMED =
  /^(?:killed|wounded|injured|hurt|hit|maimed|murdered|paraly[sz]ed|robbed|stabbed|beat(?:en)?|burned|burnt|buried|captured|arrested|detained|abducted|kidnapped|mutilated|blinded)$/

/** "had shot civilians", "were robbed and shot by gunmen", "robbed and shot two men": no noun, which would have an article. */
function isShooting(words: readonly Word[], tags: readonly Tag[], i: number): boolean {
  if (words[i]!.text !== 'shot' || tags[i]!.upos === 'VERB' || i === 0) return false
  const before = words[i - 1]!.text
  const after = words[i + 1]!
  // "had shot glasses" is rare in news.
  if (HAVE.test(before) || (before === 'not' && HAVE.test(words[i - 2]?.text ?? ''))) return true
  if (isWithOther(words, tags, i)) return true
  if (before !== 'and' && before !== ',') return false
  return /^(?:by|at|dead|him|her|them|in)$/.test(after.text) || /^(?:DET|NUM)$/.test(tags[i + 1]!.upos)
}

/** "Gunmen shot and killed the mayor", "shot, wounded and robbed him": the first of two deeds, behind whoever did or suffered them. "A shot killed him." */
function isWithOther(words: readonly Word[], tags: readonly Tag[], i: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON|ADV|NUM|AUX|PUNCT)$/.test(tags[i - 1]!.upos) || tags[i - 1]!.xpos === 'PRP$') return false
  let at = i + 1
  if (words[at]!.text !== ',' && words[at]!.text !== 'and' && words[at]!.text !== 'or') return false
  at++
  while (at - i < 4 && (tags[at]?.upos === 'ADV' || words[at]?.text === 'and')) at++
  return HARMED.test(words[at]?.text ?? '')
}
