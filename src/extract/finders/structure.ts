import { parseSentence } from '../../text/syntax/parse.ts'
import type { Stage } from '../draft.ts'

/** Reads the noun phrases and verb groups of every sentence. Names come first: a name is one phrase whatever the tagger says. */
export const structure: Stage = {
  name: 'structure',
  requires: ['sentences', 'tokens', 'mentions'],
  assigns: ['parses'],
  run(draft) {
    draft.parses = draft.sentences.map((sentence) => {
      const names = draft.mentions.filter(
        (mention) => mention.sentence === sentence.index && mention.form !== 'demonym',
      )
      return parseSentence(draft.plain, sentence, names, draft.tokens[sentence.index])
    })
  },
}
