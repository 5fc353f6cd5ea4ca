import { nounChain } from './noun-chain.ts'
import type { Nominal, Passage, Verbal } from './passage.ts'

/** Verbs of giving words to the world, all forms. */
const RELEASES =
  /^(?:issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|publish(?:|es|ed|ing)|post(?:|s|ed|ing)|send|sends|sent|sending|write|writes|wrote|writing|circulat(?:e|es|ed|ing)|email(?:|s|ed|ing)|put|shar(?:e|es|ed|ing)|tweet(?:|s|ed|ing)|sign(?:|s|ed|ing)|fil(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|adopt(?:|s|ed|ing)|pass(?:|es|ed|ing)|air(?:|s|ed|ing)|fir(?:e|es|ed|ing)|deliver(?:|s|ed|ing)|giv(?:e|es|ing)|gave|hold|holds|held)$/
/** What is given so. Heads of phrases. */
const RELEASED =
  /^(?:statement|letter|message|note|memo|e-?mail|post|tweet|communiqu[eé]|release|notice|video|reply|response|speech|address|interview|conference|briefing|report|resolution|complaint|lawsuit|petition|motion|ad|advert|editorial)s?$/

/** "The club released a statement saying", "fired back a response saying": the verb by which somebody let the words out that say it. */
export function releaseOf(passage: Passage, phrase: Nominal): Verbal | null {
  const { items, verbAt } = passage
  const words = nounChain(passage, phrase)
  if (!words || !RELEASED.test(items[words.head]?.lower ?? '')) return null
  const before = items[words.first - 1]?.lower ?? ''
  const verb = verbAt[words.first - 1] ?? (/^(?:out|back)$/.test(before) ? verbAt[words.first - 2] : null)
  return verb && !verb.passive && RELEASES.test(items[verb.main]?.lower ?? '') ? verb : null
}
