import { titlesOf } from '../names/titles.ts'
import { mentionsIn } from '../lookup.ts'
import { parseSentence } from '../../text/syntax/parse.ts'
import { retagVerbs } from '../../text/syntax/retag.ts'
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
      retagVerbs(draft.tokens[sentence.index] ?? [], names, (word) => cueOf(word) !== null || word.endsWith('ed'))
      const tokens = draft.tokens[sentence.index] ?? []
      // "Secretary of State" is one noun, whatever stands in it.
      const titles = titlesOf(tokens)
        .filter((title) => title.last > title.first)
        .map((title) => ({ start: tokens[title.first]?.start ?? 0, end: tokens[title.last]?.end ?? 0 }))
      return parseSentence(draft.plain, sentence, [...names, ...titles], tokens)
    })
  },
}
