import { ORGANIZATION_NOUNS } from '../../lexicon/naming-nouns.ts'
import { mayBeHuman } from '../../text/human-noun.ts'

/** Between the name and the cue: "widely", "who is also"; brackets, a dash. */
const ADVERBS = String.raw`(?:(?:[a-z]{2,16}ly|also|better|best|more|most|often|sometimes|then|now|once|is|was) ){0,4}`
const GAP = new RegExp(String.raw`^,? ?(?:\(|--?|[–—])? ?(?:who (?:is |was |has been )?)?${ADVERBS}$`)
/** ", a rapper": who the bearer of the name is, in words of its own that the cue goes on from. */
const APPOSITION = /^, (?:\d{1,3}|(an?|the|its|his|her|their)? ?([^,.;:()"]{2,60}))(?=,| (?:\S{1,16} ){0,4}$)/

/** The words that give a second name, up to where the name begins. */
const CUES = new RegExp(
  [
    // "known simply as", "known in Arabic as", "known by his nom de guerre"
    String.raw`\b(?:known|referred to)(?: (?:simply|just|[a-z]{2,16}ly|locally|online|at home|in \p{Lu}[a-z]{1,15}|to (?:[a-z]{1,15} ){0,3}[a-z]{1,15}|by (?:his|her|its|their|the|an?) [^.,;:()"]{1,40}?)){0,2} as(?= )`,
    String.raw`\b(?:known|goes|went) by(?: (?:his|her|its|their|the|an?) (?:\p{L}{1,12} ){0,3}?(?:names?|nicknames?|alias|moniker|pseudonym|initials|acronym|abbreviation|nom de guerre)(?: of\b)?)?`,
    String.raw`\bnicknamed\b`,
    String.raw`\b(?:a\.k\.a\.|a\.k\.a|aka\b|alias\b)`,
    String.raw`\b(?:whose )?(?:nom de guerre|real name|birth name|stage name|pen name|full name)(?: is| was)?\b`,
    String.raw`\bborn\b`,
  ].join('|'),
  'gu',
)

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d'.-]{0,30}[\p{L}\p{M}\d]`
const SMALL = String.raw`(?:(?:al|el|bin|ibn|abu|de|von|van|of|for|and)[ -])?`
const NAME = new RegExp(String.raw`^(?:,|:)? (the )?"?(${WORD}(?: ${SMALL}${WORD}){0,4})"?(?= |[,.;:)"!?–—]|$)`, 'u')
/** The text of a cue with its name is never longer, nor is what lies before it. */
const REACH = 160
const MAX_GAP = 120

/** A second name as the text gives it: where it stands, and where the words begin that give it. */
export interface SecondName {
  /** Where the cue begins: behind the name, or what is told of its bearer. */
  readonly cue: number
  readonly start: number
  readonly end: number
  /** "the" before it: a body's, and nobody's name. */
  readonly article: boolean
  /** "born X": who is called so no more. */
  readonly born: boolean
  /** "whose real name is X": the fuller name of the two. */
  readonly real: boolean
}

/** The second names that the text gives: "known as X", "who goes by X", "nicknamed X", "born X Y". */
export function secondNamesIn(text: string): SecondName[] {
  const found: SecondName[] = []
  for (const match of text.matchAll(CUES)) {
    const from = match.index + match[0].length
    const name = NAME.exec(text.slice(from, from + REACH))
    const words = name?.[2]
    if (!name || words === undefined) continue
    const start = from + name[0].indexOf(words, name[1]?.length ?? 0)
    const born = match[0] === 'born'
    // "born Monday", "born in May": a birth gives a full name or none.
    if (born && !words.includes(' ')) continue
    found.push({
      cue: match.index,
      start,
      end: start + words.length,
      article: name[1] !== undefined,
      born,
      real: /real|full/.test(match[0]),
    })
  }
  return found
}

/**
 * Whether the words from a name's end to the cue leave the cue to the name: ", also", " (", ", who is better", ", a rapper ". What
 * goes on behind a preposition to a body may be that body's: "Kari Lund, head of a militia, known as X".
 */
export function leadsTo(gap: string, kind: 'Person' | 'Organization'): boolean {
  if (gap.length > MAX_GAP) return false
  if (GAP.test(gap)) return true
  const told = APPOSITION.exec(gap)
  if (!told || !GAP.test(` ${gap.slice(told[0].length).trimStart()}`.replace(/^ ,/, ','))) return false
  const words = (told[2] ?? '').toLowerCase().split(' ')
  if (told[2] === undefined) return kind === 'Person'
  const preposition = words.findIndex((word) => /^(?:of|for|in|from|at|with|who|that|which)$/.test(word))
  const head = words[preposition < 0 ? words.length - 1 : preposition - 1] ?? ''
  const behind = preposition < 0 ? [] : words.slice(preposition)
  if (behind.some((word) => ORGANIZATION_NOUNS.has(word))) return false
  return kind === 'Person'
    ? mayBeHuman(head) && (told[1] !== undefined || behind.length > 0)
    : ORGANIZATION_NOUNS.has(head)
}
