import { NAME_SUFFIXES } from '../lexicon/name-words.ts'
import { foldWords } from '../text/fold.ts'
import { holdersNamed } from '../text/office-holders.ts'

/**
 * Spellings of one given name in Latin letters. Only whole names that are the same name; `Khamenei` and `Khomeini` are
 * two. Source: the romanisation tables of the Library of Congress and common press usage.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ['muhammad', 'mohammed', 'mohammad', 'mohamed', 'muhammed', 'mohamad', 'muhamad', 'mohd'],
  ['hussein', 'husein', 'hussain', 'husain', 'hossein', 'hussien'],
  ['ahmad', 'ahmed'],
  ['mahmud', 'mahmoud', 'mahmood'],
  ['yusuf', 'yousef', 'youssef', 'yousuf', 'yusef'],
  ['abdullah', 'abdallah', 'abdulla'],
  ['sergei', 'sergey', 'serguei'],
  ['alexei', 'aleksei', 'alexey', 'aleksey'],
  ['dmitry', 'dmitri', 'dmitriy', 'dmitrii'],
  ['alexander', 'aleksandr', 'alexandr', 'aleksander'],
  ['mikhail', 'mikhael'],
  ['yuri', 'yury', 'yuriy', 'iurii'],
  ['anatoly', 'anatoli', 'anatoliy'],
  ['vitaly', 'vitali', 'vitaliy', 'vitalii'],
  ['andrei', 'andrey', 'andrej'],
  ['andriy', 'andrii'],
  ['nikolai', 'nikolay'],
  ['volodymyr', 'volodimir', 'volodymir'],
]

/** Between marks inside a name. Bounded: a name has no longer one. */
const NICKNAME = /(?<=\s)["'“‘(][^"'”’“‘()]{1,40}["'”’)](?=\s)/u

const SPELLING = new Map(SPELLINGS.flatMap((names) => names.map((name) => [name, names[0] as string] as const)))

/**
 * The fold key of a person: a pure function of the full name. Case, accents and transliteration variants are folded
 * (`Zelensky`, `Zelenskyy`, `Zelenskiy` are one; `Zelenska` is another), initials, suffixes and nicknames between marks (`Kari
 * "Bo" Lund`) dropped. A name that the
 * table of office holders lists under several spellings takes its first.
 */
export function personKey(name: string): string {
  const holder = holdersNamed(name)[0]
  const words = foldWords((holder?.name ?? name).replace(NICKNAME, ' '))
    .split(' ')
    .filter((word) => word !== '')
  const kept = words
    .filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
    .filter((word, i) => i === 0 || !NAME_SUFFIXES.has(word))
  return (kept.length > 0 ? kept : words).map(foldSpelling).join('-')
}

/** One spelling for the endings that romanisations of Slavic names differ in, and for the given names of the table. */
function foldSpelling(word: string): string {
  const known = SPELLING.get(word)
  if (known) return known
  if (word.length < 5) return word
  return word.replace(/(?:skyy|skiy|skii|skij|ski)$/, 'sky').replace(/(?:yy|iy|ii|ij)$/, 'y')
}
