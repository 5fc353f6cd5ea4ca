import { tagged, type TaggedWords } from '../parse/parse.ts'
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
    if (token.pos !== token.wink) return
    token.pos = upos
    token.lemma = lemmaAs(token.lower, upos)
  })
  return read
}
