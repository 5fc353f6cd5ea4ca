import { findAgency } from './credits.ts'

/** Who a byline names: persons, and the agency or outlet it credits first. */
export interface Byline {
  readonly authors: string[]
  readonly publisher: string | null
}

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|(?:de|van|von|der|den|al|bin|el|la|di|da|ter|du)(?=\\s))"
const LEAD =
  /^(?:By|BY|Written by|Reported by|Reporting by|Edited by|Edited By|Compiled by|Curated by|Authors?:|Story by|Words by)\s+/
const CREDIT = /^(?:(?:Source|Agency|Agencies|Credit|Via)\s?[:\-–]\s?|(?:with )?(?:agency )?inputs? from )/i
const DESK =
  /\b(?:desk|staff|bureau|correspondents?|reporters?|writers?|editor|editors|agencies|team|news service|online|admin|special to)\b/i
/** `Harbour Wire Staff`: whose staff it is says who publishes. */
const OUTLET =
  /^(\p{Lu}[\p{L}&.'’-]{0,30}(?: \p{Lu}[\p{L}&.'’-]{0,30}){1,4}) (?:Staff|News Service|News Desk|Newsroom)$/u
const PERSON = new RegExp(`^${NAME}(?:\\s${NAME}){1,4}$`, 'u')
const IN_PLACE = /\s(?:in|at|from)\s\p{Lu}[\p{L}.'’ -]{1,40}$/u
const MAX_BYLINE = 200

/**
 * The byline that a whole line (or a part of it between bars) is: `By IANS`, `By Jane Doe and John Roe, Reuters`,
 * `ANI`, `Source: PTI`, `Staff Reporter`. Null where the words are no byline.
 */
export function bylineOf(text: string): Byline | null {
  if (text.length > MAX_BYLINE) return null
  const bare = text.replace(/^[—–(\s-]{1,4}|[)\s]{1,3}$/g, '')
  if (findAgency(bare)) return { authors: [], publisher: findAgency(bare) }
  const credit = CREDIT.exec(bare)
  if (credit) return named(bare.slice(credit[0].length), false)
  const lead = LEAD.exec(bare)
  if (lead) return named(bare.slice(lead[0].length), true)
  return /^(?:web|news|world|online|international|national|express|sports) desk$|^(?:our |a )?(?:staff|special|own) (?:reporter|correspondent|writer)$/i.test(
    bare,
  )
    ? { authors: [], publisher: null }
    : null
}

function named(text: string, isLed: boolean): Byline | null {
  const authors: string[] = []
  let publisher: string | null = null
  for (const part of text.split(/\s?[,/|&]\s?|\s(?:and|with|for)\s/)) {
    const words = part.replace(IN_PLACE, '').trim()
    const agency = findAgency(words)
    if (agency) publisher ??= agency
    else if (OUTLET.test(words)) publisher ??= OUTLET.exec(words)?.[1] ?? null
    else if (PERSON.test(words) && !DESK.test(words)) authors.push(words)
    // A place after the name (`Jane Doe, Kyiv`), a desk or a role names nobody; anything longer is no byline.
    else if (words.length > 60 || (!DESK.test(words) && authors.length === 0 && publisher === null && !isLed))
      return null
    else if (isLed && !DESK.test(words) && !/^\p{Lu}/u.test(words) && words !== '') return null
  }
  return { authors, publisher }
}
