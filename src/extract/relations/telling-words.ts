import { LABEL_VERBS, SPEECH_ACTS } from '../../lexicon/cues.ts'
import { cueOf } from './statements/cue-forms.ts'
import { FRAMES } from './frames.ts'
import type { Token } from '../../text/tokens.ts'

let stems: ReadonlySet<string> | null = null

/** Words of the frames, without the ending that tense and number change. */
function frameStems(): ReadonlySet<string> {
  stems ??= new Set(FRAMES.flatMap(({ lemmas }) => lemmas.map(stemOf)))
  return stems
}

function stemOf(word: string): string {
  const bare = word.replace(/(?:e|es|s|ed|d|ing|er)$/, '')
  return bare.replace(/(.)\1$/, '$1')
}

/** Irregular forms of the verbs of the frames. */
const IRREGULAR = new Set(
  'met spoke spoken shot struck hit held blew blown fought beat beaten shook slain seen overran retook retaken fell fallen drove driven tore torn sat face'.split(
    ' ',
  ),
)

/** Whether a sentence may tell of a statement or an event: only such a one is worth reading closely. */
export function isTelling(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, text }) =>
      text === '"' ||
      lower === 'according' ||
      cueOf(lower) !== null ||
      SPEECH_ACTS.has(lower) ||
      LABEL_VERBS.has(lower) ||
      IRREGULAR.has(lower) ||
      frameStems().has(stemOf(lower)),
  )
}
