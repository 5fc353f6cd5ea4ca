import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { foldWords } from '../../text/fold.ts'
import { surnameOf } from '../../text/office-holders.ts'
import { isOrdinaryWord } from '../../text/wink.ts'

/** What stands inside very many names and is nobody's short name: "Abdul", "Abu". Folded. */
const NO_SHORT_NAME = new Set('abdul abdel abd abu umm binti van von der den ter ten bin ibn bint saint'.split(' '))

/** What news calls somebody after the first mention: the surname; of a name with the family name first also the last word. Folded. */
export function surnamesOf(fullName: string): string[] {
  const last = foldWords(fullName).split(' ').at(-1) ?? ''
  return [...new Set([surnameOf(fullName), ...(last.length > 2 ? [last] : [])])]
}

/** The words of a full name that may stand alone for it besides the surname: "Prabowo", "Lula", "Anwar". Folded. */
export function givenNamesOf(fullName: string): string[] {
  const words = foldWords(fullName).split(' ')
  const surnames = surnamesOf(fullName)
  return words
    .slice(0, -1)
    .filter(
      (word) => word.length > 2 && !surnames.includes(word) && !NAME_PARTICLES.has(word) && !NO_SHORT_NAME.has(word),
    )
}

/**
 * Whether several words are another name's shorter form: its end ("De Klerk", "Lula da Silva"), or its first and last word with
 * fewer between ("Otto Brandt" for "Otto Hans Brandt"). Both folded. Different initials are different people.
 */
export function shortens(short: string, full: string): boolean {
  const few = short.split(' ')
  const many = full.split(' ')
  // "Lund Kari Lund" is a line's last word and a name.
  if (few.length < 2 || few.length >= many.length || new Set(many).size < many.length) return false
  if (many.slice(-few.length).join(' ') === short) return true
  if (few[0] !== many[0] || few.at(-1) !== many.at(-1) || few.slice(1).some((word) => word.length === 1)) return false
  let at = 0
  for (const word of many) if (word === few[at]) at++
  return at === few.length
}

/**
 * How many characters of `longer` are the full name `name`, where what follows is a line's next words and no name: "Kari Lund
 * Blasts Brandt", "Kari Lund-Otto Brandt". 0 where it is not so.
 */
export function overrun(name: string, longer: string): number {
  if (!longer.startsWith(name) || !/^[ -]/.test(longer.slice(name.length))) return 0
  const rest = longer.slice(name.length)
  const words = rest.split(/[ -]/).filter((word) => word !== '')
  const plain = words.some((word) => isOrdinaryWord(word) && !FIRST_NAMES.has(foldWords(word)))
  return words.length > 0 && (plain || (rest.startsWith('-') && words.length > 1)) ? name.length : 0
}
