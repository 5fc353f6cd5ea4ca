import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** Words beside a noun for a meeting or an attack that tell whether it comes, came, or is shown. */

/** "no meetings or talks between A and B are planned" */
export function isOneOfNone({ tokens, phraseAt }: Parse, { first }: Phrase): boolean {
  const before = /^(?:or|nor)$/.test(tokens[first - 1]?.lower ?? '') ? phraseAt[first - 2] : null
  return before != null && tokens[before.first]?.lower === 'no'
}

/** "on trial for murder", "wanted for the murder": it is not shown who did it. */
export function isTried({ tokens }: Parse, start: number): boolean {
  if (!/^(?:for|over)$/.test(tokens[start - 1]?.lower ?? '')) return false
  return /^(?:trial|wanted|prosecuted|tried|investigated|questioned)$/.test(tokens[start - 2]?.lower ?? '')
}

/** "is due in Lund for talks", "is expected in Lund for talks" */
export function isAwaited({ tokens }: Parse, { lemma, last, passive }: VerbGroup): boolean {
  if (lemma === 'be') return /^(?:due|expected|scheduled)$/.test(tokens[last + 1]?.lower ?? '')
  return passive && /^(?:expect|schedule|slate|invite)$/.test(lemma)
}

/** "is unlikely", "looked doubtful" */
export function isUnlikely({ tokens }: Parse, { lemma, last }: VerbGroup): boolean {
  const next = tokens[last + 1]?.lower ?? ''
  return (
    /^(?:be|look|seem|remain|appear)$/.test(lemma) && /^(?:unlikely|doubtful|uncertain|impossible|elusive)$/.test(next)
  )
}
