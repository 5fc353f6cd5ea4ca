import { tagged, type TaggedWords } from '../parse/parse.ts'
import type { Tag } from '../parse/tags.ts'
import { wordsIn } from '../parse/words.ts'
import { lemmaAs, type Token, type Upos } from '../tokens.ts'

/**
 * Gives the tokens the parts of speech of the trained tagger, which knows news better than wink's, and the lemmas that go with
 * them. Tokens of several words keep wink's. Changes them in place and returns the tagged words, for the tree.
 */
export function takeTags(tokens: readonly Token[]): TaggedWords {
  const read = tagged(wordsIn(tokens))
  const { words, tags } = read
  words.forEach((word, i) => {
    const token = tokens[word.token]
    const upos = tags[i]!.upos as Upos
    if (!token || token.pos === upos || token.start !== word.start || token.end !== word.end) return
    // What a rule has mended already, a rule knows better.
    if (token.pos !== token.wink || isDay(token) || isOpener(token, upos) || isObject(tokens, token, tags[i]!)) return
    if (isIrregularPast(token, upos) && tokens[token.index - 1]?.lower !== 'to') return
    token.pos = upos
    token.lemma = lemmaAs(token.lower, upos)
  })
  return read
}

/** "yesterday": Universal Dependencies calls it a noun, but it is no phrase that does or suffers anything. */
function isDay({ lower, pos }: Token): boolean {
  return pos === 'ADV' && /^(?:yesterday|today|tomorrow|tonight)$/.test(lower)
}

/** "Rebels armed with": a verb in the third person opens no sentence of news. */
function isOpener({ index, lower }: Token, upos: Upos): boolean {
  return index === 0 && upos === 'VERB' && lower.endsWith('s')
}

/** "drew": a form of the past that no noun has. */
function isIrregularPast({ lower, text, pos, lemma }: Token, upos: Upos): boolean {
  return pos === 'VERB' && upos === 'NOUN' && text === lower && lemma !== lower && !/(?:s|ed|ing)$/.test(lower)
}

/** "has held talks": a noun right behind a full verb is no verb, but for a participle behind its auxiliary ("have retaken"). */
function isObject(tokens: readonly Token[], token: Token, { upos, xpos }: Tag): boolean {
  const before = tokens[token.index - 1]
  if (upos !== 'VERB' || token.pos !== 'NOUN' || before?.pos !== 'VERB' || /(?:ed|ing)$/.test(token.lower)) return false
  return !(xpos === 'VBN' && /^(?:have|has|had|having)$/.test(before.lower))
}
