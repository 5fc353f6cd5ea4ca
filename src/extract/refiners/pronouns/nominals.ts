import { PERSON_NOUNS } from '../../../lexicon/person-nouns.ts'
import { isHuman as isSurelyHuman, mayBeHuman } from '../../../text/human-noun.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Token } from '../../../text/tokens.ts'
import { titlesOf } from '../../names/titles.ts'
import type { Nominal } from './places.ts'

/** Nouns of what "it" takes up and what yet speaks. */
const BODY_NOUNS = new Set(
  `company group organization organisation ministry agency party body movement union bank firm council committee commission court campaign
  administration government department office newspaper paper magazine outlet network station site website report study poll survey statement
  letter memo lawsuit suit complaint indictment filing document article story post message release bill law order ruling editorial ad video
  operator airline carrier retailer manufacturer hospital watchdog charity federation league broadcaster
  association institute university school church foundation coalition alliance regime army police service board panel team club jury house
  senate parliament assembly congress cabinet embassy centre center bureau authority corporation airline publisher`.split(
    /\s+/,
  ),
)
/** Words that tell what they say themselves: "It reads". */
const TEXTS = new Set(
  `report study poll survey statement letter memo lawsuit suit complaint indictment filing document article story post message bill order
  ruling editorial memorandum affidavit email e-mail manifesto communique communiqué declaration resolution transcript petition motion notice
  leaflet pamphlet note caption inscription treaty charter brief dossier telegram cable tweet flyer text`.split(/\s+/),
)
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'many', 'some', 'others', 'both', 'critics'])
const NEVER_PLURAL = /(?:ss|us|is|news|ics)$/

/** What plain words name, for pronouns: a person, a body or several; null where no pronoun of ours takes them up. */
export function nominalOf(parse: Parse, phrase: Phrase, subject: boolean, speaks: boolean): Nominal | null {
  const head = parse.tokens[phrase.head]
  if (!head || phrase.pronoun || parse.tokens[phrase.first]?.lower === 'no') return null
  const noun = head.lower
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head)
  // "Father Lund" is addressed so; "his father" is somebody.
  if (title?.facts.kind === 'honorific' && /^\p{Lu}/u.test(head.text)) return null
  const plural = title?.plural ?? isPlural(noun, head.lemma)
  const gender = title?.facts.gender ?? PERSON_NOUNS.get(noun) ?? null
  if (plural) {
    if (!subject && !speaks && !title) return null
    return { kind: 'person', plural: true, gender: null, mute: !speaks && !title && !areSome(head), text: false }
  }
  const guard = noun === 'guard' && /^(?:coast|national|border)$/.test(parse.tokens[phrase.head - 1]?.lower ?? '')
  if (BODY_NOUNS.has(noun) || TEXTS.has(noun) || guard)
    return { kind: 'body', plural: false, gender: null, mute: false, text: TEXTS.has(noun) }
  // "a problem that demands an answer": of whom one tells, one says "who".
  const thing = /^(?:that|which)$/.test(
    parse.tokens[phrase.last + (parse.tokens[phrase.last + 1]?.text === ',' ? 2 : 1)]?.lower ?? '',
  )
  if (title || gender || (speaks && !thing && isHuman(parse, phrase, noun)) || (subject && isSomebody(parse, phrase)))
    return { kind: 'person', plural: false, gender, mute: false, text: false }
  return null
}

/** Whether the plural noun is one for people or bodies, which speak: not "wages". */
export function areSome({ lower, lemma, pos }: Token): boolean {
  return pos === 'PROPN' || PLURALS.has(lower) || mayBeHuman(lemma) || BODY_NOUNS.has(lemma)
}

/** "A driver", "one voter", "the fisherman", "Holm's killer": who does something is somebody by the noun. */
function isSomebody({ tokens }: Parse, { first, head, possessor }: Phrase): boolean {
  const noun = tokens[head]?.lower ?? ''
  return (
    tokens[head]?.pos === 'NOUN' &&
    (isSurelyHuman(noun) ||
      ((possessor || /^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '')) && mayBeHuman(noun)))
  )
}

/** Who speaks is somebody, where the noun may be one for people, or is a lone name. */
function isHuman(parse: Parse, phrase: Phrase, noun: string): boolean {
  const head = parse.tokens[phrase.head]
  if (head?.pos === 'PROPN') return phrase.first === phrase.last && !/\p{Lu}{2}/u.test(head.text)
  return mayBeHuman(noun)
}

/** Whether the noun (lower case) is one for a body of people. */
export function isBody(noun: string): boolean {
  return BODY_NOUNS.has(noun) && !TEXTS.has(noun)
}

function isPlural(noun: string, lemma: string): boolean {
  return PLURALS.has(noun) || (noun !== lemma && noun.endsWith('s') && !NEVER_PLURAL.test(noun)) || noun.endsWith('men')
}
