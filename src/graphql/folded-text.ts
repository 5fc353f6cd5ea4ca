import { foldWords } from '../model/fold.ts'
import { badInput } from './bad-input.ts'

/** Words as the graph's `searchText` has them. Throws BAD_USER_INPUT where there are none. */
export function foldedText(name: string, text: string): string {
  const folded = foldWords(text)
  if (folded === '') throw badInput(`\`${name}\` holds no word: give a letter or a digit at least.`)
  return folded
}
