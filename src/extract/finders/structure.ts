import { titlesOf } from '../names/titles.ts'
import { mentionsIn } from '../lookup.ts'
import { parseSentence } from '../../text/syntax/parse.ts'
import { isTelling } from '../relations/telling-words.ts'
import { takeTags } from '../../text/syntax/take-tags.ts'
import { MAX_SENTENCE } from '../../text/syntax/tree.ts'
import { retagVerbs } from '../../text/syntax/retag.ts'
import { retagSpeech } from '../../text/syntax/retag-speech.ts'
import { cueOf } from '../relations/statements/cue-forms.ts'
import type { Stage } from '../draft.ts'

/** Reads the noun phrases and verb groups of every sentence. Names come first: a name is one phrase whatever the tagger says. */
export const structure: Stage = {
  name: 'structure',
  requires: ['sentences', 'tokens', 'mentions'],
  assigns: ['parses'],
  run(draft) {
    draft.parses = draft.sentences.map((sentence) => {
      const names = mentionsIn(draft, sentence.index).filter((mention) => mention.form !== 'demonym')
      const tokens = draft.tokens[sentence.index] ?? []
      const read = tokens.length <= MAX_SENTENCE && isTelling(tokens) ? takeTags(tokens) : undefined
      retagSpeech(tokens)
      retagVerbs(tokens, names, (word) => cueOf(word) !== null || word.endsWith('ed'))
      // "Secretary of State" is one noun, whatever stands in it.
      const titles = titlesOf(tokens)
        .filter((title) => title.last > title.first)
        .map((title) => ({ start: tokens[title.first]?.start ?? 0, end: tokens[title.last]?.end ?? 0 }))
      return parseSentence(draft.plain, sentence, [...names, ...titles], tokens, read)
    })
  },
}
