/**
 * Folding: from written forms to comparable ones. Pure functions of their argument; nothing here knows a language setting
 * of the machine.
 */

/** Letters that NFKD leaves whole but readers take for a plain letter. One code unit to one code unit. */
const PLAIN: Record<string, string> = {
  ß: 's',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 't',
  Þ: 'T',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  ŋ: 'n',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
}

/**
 * The text with accents, typographic quotation marks, dashes (not the em dash) and special blanks made plain, of exactly
 * the same length, so that offsets into the result are offsets into the argument.
 */
export function plainText(text: string): string {
  // Only non-ASCII code units can change; most articles have few.
  return text.replace(/[\u0080-\uffff]/g, (unit) => {
    const known = PLAIN[unit]
    if (known !== undefined) return known
    const base = unit.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    return base.length === 1 ? base : unit
  })
}

/** Lower case, accents off, everything but letters and digits made a single blank: for comparing words of names and facts. */
export function foldWords(text: string): string {
  // Most of what is folded is a plain word or several.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase()
  return plainText(text.normalize('NFC'))
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Compares by UTF-16 code units: the only order that is stored or shown. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
