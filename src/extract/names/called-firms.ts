import { CALLED_FIRMS } from '../../lexicon/firms.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../lookup.ts'
import { nameGazetteer, speaks, titleGazetteer } from './lexicon.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised } from './runs.ts'

/** No firm's name is read farther, in tokens. */
const MAX_NAME = 5

/**
 * The names that open a sentence and that the next one calls a firm: "Wexla Andina said it was late. The airline has ten planes".
 * Only where no other body stands between, and no given name or title tells that it is somebody.
 */
export function calledFirms(draft: Draft): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { index, headline } of draft.sentences) {
    const tokens = draft.tokens[index] ?? []
    if (headline || !opensWithFirm(tokens)) continue
    const name = nameBefore(draft, index)
    if (name !== null) found.add(name)
  }
  return found
}

/** "The airline has", "The airline's flights", and no "The company that". */
function opensWithFirm([the, noun, after]: readonly Token[]): boolean {
  if (the?.lower !== 'the' || !noun || !CALLED_FIRMS.has(noun.lower) || isCapitalised(noun)) return false
  return (
    after !== undefined && (after.lower === "'s" || after.pos === 'VERB' || after.pos === 'AUX' || after.text === ',')
  )
}

/** The name that opens the sentence before this one, where that tells of no other body. */
function nameBefore(draft: Draft, sentence: number): string | null {
  const tokens = draft.tokens[sentence - 1] ?? []
  if (draft.sentences[sentence - 1]?.headline !== false) return null
  if (mentionsIn(draft, sentence - 1).some(({ entity }) => entity.kind === 'Organization')) return null
  let last = -1
  while (last + 1 < MAX_NAME && isCapitalised(tokens[last + 1] ?? NONE) && tokens[last + 1]?.pos !== 'PUNCT') last++
  const [first] = tokens
  const verb = tokens[last + 1]
  if (!first || !verb || last < 0 || !(speaks(verb) || verb.pos === 'VERB' || verb.pos === 'AUX')) return null
  if (isGivenName(first.text) || /^(?:The|A|An|It|He|She|They|We|I|This|That)$/.test(first.text)) return null
  for (let at = 0; at <= last; at++) if (nameGazetteer().at(tokens, at) || titleGazetteer().at(tokens, at)) return null
  // A lone word may be somebody's surname, which the article has behind another name.
  if (last === 0 && (first.pos !== 'PROPN' || standsBehindName(draft, first.text))) return null
  return draft.plain.slice(first.start, (tokens[last] as Token).end)
}

const NONE = { text: '' } as Token

/** Whether the word stands behind a word with a capital anywhere. */
function standsBehindName(draft: Draft, word: string): boolean {
  return draft.tokens.some((tokens) =>
    tokens.some(({ text, index }) => text === word && index > 0 && isCapitalised(tokens[index - 1] as Token)),
  )
}
