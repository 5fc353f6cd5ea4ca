import { hashOf } from './hash.ts'

/** A tag as the tagger gives it: `NOUN|NNS`, universal and Penn. */
export interface Tag {
  readonly upos: string
  readonly xpos: string
  /** The two together; the universal one alone. */
  readonly fineHash: number
  readonly coarseHash: number
  /** Few words have this universal tag, so the word itself says more than the Penn tag. */
  readonly closed: boolean
}

const CLOSED = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'PUNCT'])

export function readTag(name: string): Tag {
  const [upos = 'X', xpos = '_'] = name.split('|')
  return {
    upos,
    xpos,
    fineHash: hashOf(name, 11),
    coarseHash: hashOf(upos, 12),
    closed: CLOSED.has(upos),
  }
}
