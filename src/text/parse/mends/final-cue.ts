import { CUE_VERBS } from '../../../lexicon/cues.ts'
import { attach, lowerAt, topOf, type Sketch } from './sketch.ts'

const CUES = new Set(
  CUE_VERBS.filter((verb) => verb.quotation && !verb.addressee).flatMap((verb) => verb.forms.slice(0, 3)),
)
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'X'])
/** So long is the name or office of a speaker at most, in words. */
const MAX_SPEAKER = 14

/**
 * "…, the foreign minister of Chile said." and "…, said Holm.": between a comma or closing mark and the end of the sentence there
 * is a speaker and a verb of speech, so the speaker is its subject, whatever the arcs say.
 */
export function mendFinalCue(sketch: Sketch): void {
  const { words, tags } = sketch
  for (let verb = 1; verb < words.length; verb++) {
    if (!CUES.has(lowerAt(sketch, verb)) || tags[verb]!.upos === 'NOUN') continue
    if (isEnd(sketch, verb + 1)) {
      const first = speakerBefore(sketch, verb)
      if (first > 0) makeSubject(sketch, topOf(sketch, first, verb - 1), verb)
    } else if (isBreak(sketch, verb - 1)) {
      const last = speakerAfter(sketch, verb)
      if (last > verb) makeSubject(sketch, topOf(sketch, verb + 1, last), verb)
    }
  }
}

function isEnd(sketch: Sketch, index: number): boolean {
  return index >= sketch.words.length || /^[.,;:!?"]/.test(lowerAt(sketch, index))
}

function isBreak(sketch: Sketch, index: number): boolean {
  return /^[,"]/.test(lowerAt(sketch, index))
}

/** Where the noun phrase that ends right before the verb begins, if a comma or closing mark stands before it; else -1. */
function speakerBefore(sketch: Sketch, verb: number): number {
  for (let at = verb - 1; at >= Math.max(1, verb - MAX_SPEAKER); at--) {
    if (isBreak(sketch, at)) return at < verb - 1 && hasNoun(sketch, at + 1, verb - 1) ? at + 1 : -1
    if (!isNominal(sketch, at)) return -1
  }
  return -1
}

/** Where the noun phrase right behind the verb ends, if the sentence or a comma ends there; else -1. */
function speakerAfter(sketch: Sketch, verb: number): number {
  for (let at = verb + 1; at <= verb + MAX_SPEAKER; at++) {
    if (isEnd(sketch, at)) return at > verb + 1 && hasNoun(sketch, verb + 1, at - 1) ? at - 1 : -1
    if (!isNominal(sketch, at)) return -1
  }
  return -1
}

function isNominal(sketch: Sketch, index: number): boolean {
  return NOMINAL.has(sketch.tags[index]?.upos ?? '') || /^(?:of|for|and|-)$/.test(lowerAt(sketch, index))
}

function hasNoun({ tags }: Sketch, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (/^(?:NOUN|PROPN|PRON)$/.test(tags[at]!.upos)) return true
  return false
}

function makeSubject(sketch: Sketch, speaker: number, verb: number): void {
  const { heads, relations } = sketch
  if (speaker < 0 || (heads[speaker] === verb && relations[speaker]!.startsWith('nsubj'))) return
  // The verb hung under its own speaker: it takes the speaker's place first.
  if (heads[verb] === speaker) {
    heads[verb] = heads[speaker]!
    relations[verb] = relations[speaker]!
    heads[speaker] = verb
    relations[speaker] = 'nsubj'
    return
  }
  attach(sketch, speaker, verb, 'nsubj')
}
