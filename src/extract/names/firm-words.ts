import { FIRM_TRADES } from '../../lexicon/firms.ts'
import { NOT_PERSONAL, WORD_GIVEN_NAMES } from '../../lexicon/name-words.ts'
import { holdersWithSurname } from '../../text/office-holders.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { CapitalWords } from './capital-words.ts'
import { speaks } from './lexicon.ts'
import { saysOfItself } from './run-deeds.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, opensSentence, type Run } from './runs.ts'

/**
 * Whether the words of a run make it a firm: a trade at its end ("Wexel Cement"), or words of English alone that speak without an
 * article ("Harmony Gold said"). Given names, initials and surnames of the article are somebody's; half of a longer name is no firm.
 */
export function namesFirm(tokens: readonly Token[], run: Run, words: readonly Token[], seen: CapitalWords): boolean {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || seen.surnames.has(last.text)) return false
  if (isGivenName(first.text) || WORD_GIVEN_NAMES.has(first.lower) || first.text.length < 3) return false
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  if (isHalf(tokens, run.first) || after?.text === ':') return false
  if (FIRM_TRADES.has(last.lower)) return true
  if (!after || !speaks(after) || /^(?:ADP|DET|CCONJ|PRON|ADJ|NOUN)$/.test(before?.pos ?? '')) return false
  return words.every(isPlainName) && !NOT_PERSONAL.has(last.lower)
}

/** Behind a capital, or behind "and" or "of" and one: "Citizenship and Immigration Services", "Iowa Electronic Markets". */
function isHalf(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return false
  if (isCapitalised(before) && before.pos !== 'PUNCT' && !opensSentence(tokens, first - 1)) return true
  const joined = /^(?:and|&|of|for)$/.test(before.lower) ? tokens[first - 2] : undefined
  return joined !== undefined && isCapitalised(joined)
}

/** A word of English that is nobody's given name. */
function isPlainName({ text, lower, pos }: Token): boolean {
  return pos === 'PROPN' && isOrdinaryWord(text) && !isGivenName(text) && !WORD_GIVEN_NAMES.has(lower)
}

/** Joins two runs of one word each to a firm's name, where what they say is said of one: "Wexel and Tveit said it would close shops". */
export function joinedFirms(tokens: readonly Token[], runs: readonly Run[], seen: CapitalWords): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const pair = before && tokens[before.last + 1]?.lower === 'and' && run.first === before.last + 2
    if (
      before &&
      pair &&
      isPartner(tokens, before, seen) &&
      isPartner(tokens, run, seen) &&
      saysOfItself(tokens, run.last + 1)
    )
      joined[joined.length - 1] = { first: before.first, last: run.last }
    else joined.push(run)
  }
  return joined
}

/** One word that is nobody's name in the article nor in the table of office holders. */
function isPartner(tokens: readonly Token[], { first, last }: Run, seen: CapitalWords): boolean {
  const word = tokens[first]
  return (
    first === last &&
    word !== undefined &&
    isCapitalised(word) &&
    !seen.surnames.has(word.text) &&
    holdersWithSurname(word.text).length === 0
  )
}

/** "Wexelbank", "Commerzbank", "Mediobanca": one word that ends so, and is no surname. */
export function isBankWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,14}(?:bank|banca|banque)$/u.test(word) && !BANK_SURNAMES.has(word)
}

/** Surnames and places that end so. */
const BANK_SURNAMES: ReadonlySet<string> = new Set(
  'Eubank Burbank Fairbank Firbank Milbank Millbank Wallbank Westbank Southbank Northbank Eastbank Bradbank Riverbank'.split(
    ' ',
  ),
)

/** "ScotWexel", "BlackWexel": a capital inside one word, which surnames have only behind a particle ("McWexel", "DeWexel"). */
export function isJoinedWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  // "#NeverWexel", "@KariLund": what somebody writes under.
  if (!JOINED_WORD.test(word) || /^[#@]$/.test(tokens[at - 1]?.text ?? '')) return false
  // `author="KariLund"`
  if ([at - 1, at + 1].every((i) => /^["']+$/.test(tokens[i]?.text ?? ''))) return false
  return !SURNAME_PARTICLES.test(word) && !THINGS_IN_ONE_WORD.has(word)
}

const JOINED_WORD = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+){1,2}$/u
const SURNAME_PARTICLES =
  /^(?:Mac|Mc|Van|Von|Vander|Ver|Fitz|Des|Del|Della|Saint|San|Abu|Abd|Ben|Bin|Jean|Mary|Anne|Jo|Ter|Ten|Dos|Las|Los|Art|Ash|Ros)\p{Lu}/u
/** What is no firm: products, tongues of machines, places. */
const THINGS_IN_ONE_WORD: ReadonlySet<string> = new Set(
  'PlayStation PowerPoint JavaScript TypeScript PostScript FaceTime AirPods CarPlay MacBook ThinkPad PageRank PhotoShop AutoPilot ObamaCare MedicAid GamerGate BitCoin BlockChain LaserJet SoHo WiFi NeverTrump SecState SecDef SpecOps BleachBit BlackBerry'.split(
    ' ',
  ),
)
