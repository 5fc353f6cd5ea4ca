/** The forms of the pronouns of a third person, in lower case. */
export const HE = new Set(['he', 'him', 'his', 'himself'])
export const SHE = new Set(['she', 'her', 'hers', 'herself'])
export const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves', 'both'])
export const IT = new Set(['it', 'its', 'itself'])

/** Which pronoun of one person the word is a form of, or null. */
export function genderOf(word: string): 'he' | 'she' | null {
  return HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null
}
