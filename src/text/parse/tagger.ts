import type { Clusters } from './clusters.ts'
import { MAX_TAG_FEATURES, tagFeatures, tagView } from './tag-features.ts'
import { scoreInto, type Weights } from './weights.ts'
import type { Word } from './words.ts'

const features = new Int32Array(MAX_TAG_FEATURES)

/**
 * The tags of a sentence's words, as numbers into the model's list, from left to right. `sure`: words that are written so have one
 * tag and need no scores.
 */
export function tagWords(
  words: readonly Word[],
  clusters: Clusters,
  weights: Weights,
  sure: ReadonlyMap<string, number>,
): Int32Array {
  const view = tagView(words, clusters)
  const scores = new Int32Array(weights.classes)
  const tags = new Int32Array(words.length)
  let before = -1
  let before2 = -1
  for (let i = 0; i < words.length; i++) {
    let best = sure.get(words[i]!.text) ?? -1
    if (best < 0) {
      scoreInto(scores, weights, features, tagFeatures(view, i, before, before2, features))
      best = 0
      for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag
    }
    tags[i] = best
    before2 = before
    before = best
  }
  return tags
}
