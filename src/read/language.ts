import type { Diagnostic } from '../model/diagnostic.ts'

/** The commonest words of written English, short ones that other languages share left out. */
const COMMON = new Set(
  'the of and to that was for with his her is are were has have had by said it he she they from this which not be been will would their who after at on as but its an about over into two more than when also one there could'.split(
    ' ',
  ),
)
/** Shorter texts say too little about their language. */
const MIN_WORDS = 40
const MAX_CHARACTERS = 20_000
/** English news has 30 to 50 of these words in a hundred; other languages have a few by chance. */
const MIN_SHARE = 0.12

/** Whether a text of some length has clearly too few of the common English words to be English. */
export function isClearlyNotEnglish(text: string): boolean {
  const words =
    text
      .slice(0, MAX_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}{1,40}/gu) ?? []
  if (words.length < MIN_WORDS) return false
  return words.filter((word) => COMMON.has(word)).length / words.length < MIN_SHARE
}

/** A warning where the text is clearly not English, which is the only language that the rules read. */
export function languageDiagnostics(text: string): Diagnostic[] {
  if (!isClearlyNotEnglish(text)) return []
  const message =
    'The text does not look like English, the only language that is read: expect little or nothing from it.'
  return [{ level: 'warning', stage: 'read', message }]
}
