import { NOT_PERSONAL, TONGUES } from '../../lexicon/name-words.ts'
import { LED_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, WORK_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { mayBeHuman } from '../../text/human-noun.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isAcronym } from './acronyms.ts'
import type { CapitalWords } from './capital-words.ts'
import { KIN } from './kin.ts'
import { isAgency, nameGazetteer, speaks, titleGazetteer } from './lexicon.ts'
import type { Gain } from './person-evidence.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, type Run } from './runs.ts'

/** Verbs whose subject is nearly always somebody, and those whose object is. */
const HUMAN_SUBJECT = new Set(
  'meet visit phone telephone resign travel fly arrive apologise apologize attend thank chair smile laugh marry'.split(
    ' ',
  ),
)
const HUMAN_OBJECT = new Set(
  'meet phone telephone thank marry elect appoint arrest interview congratulate succeed'.split(' '),
)

/** What stands around the run and speaks for or against a person. */
export function weighContext(
  tokens: readonly Token[],
  run: Run,
  seen: CapitalWords,
  person: Gain,
  organization: Gain,
): void {
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  const next = tokens[run.last + 2]
  weighNouns(tokens, run, seen, person, organization)
  if (before?.lower === 'the') {
    organization(1, 'an article before it')
    // "the Brandt government": the article is the noun's.
    if (!after || !LED_NOUNS.has(after.lower)) person(-2, 'an article before it')
  }
  if (before && /^(?:in|at|near|from|into|outside|around|off)$/.test(before.lower))
    person(-1.5, 'a preposition of place before it')
  // "Wexel's nephew"
  if (after?.lower === "'s" && KIN.test(next?.lower ?? '')) person(3, 'whose kin behind it')
  if (isFirmOf(tokens, run)) {
    organization(4, 'what firm it is before it')
    person(-3, 'what firm it is before it')
  }
  if (isKinOf(tokens, run)) person(3.5, 'whose kin before it')
  else if (run.last > run.first && isInRole(tokens, run)) person(2, 'whose trade before it')
  if (before?.lower === 'born') person(3, 'born before it')
  // "(Arabic: …, Kurdish: …)": a gloss writes the same name once more.
  if (before?.text === ':' && isTongue(tokens, run.first - 2)) person(-4, 'a gloss')
  if (after?.text === ',' && next && /^\d{1,3}$/.test(next.text) && isAge(tokens, run.last + 3))
    person(4, 'an age behind it')
  if (after?.text === ',' && introduces(tokens, run.last + 2)) person(2, 'who it is behind it')
  if (after && speaks(after)) {
    person(2, 'it speaks')
    if (before?.lower === 'the' && isBody(tokens, run)) organization(2, 'the … says')
  }
  if (before?.lower === 'to' && tokens[run.first - 2]?.lower === 'according') person(2, 'according to it')
  if (before?.lower === 'the' && tokens[run.first - 3]?.lower === 'according' && isBody(tokens, run))
    organization(2, 'according to the …')
  // "said Wexel would suffer": of whom it is said, and who may be a body.
  const spokenOf = run.first === run.last && (after?.pos === 'AUX' || after?.pos === 'VERB')
  if (before && speaks(before) && endsQuotation(tokens[run.first - 2])) person(2, 'it speaks')
  else if (before && speaks(before) && !spokenOf) person(1.5, 'it speaks')
  if (after?.pos === 'VERB' || after?.pos === 'AUX') person(0.5, 'a verb behind it')
  if (after && doesWhatPeopleDo(after)) person(1.5, 'it does what people do')
  if (before && before.pos === 'VERB' && HUMAN_OBJECT.has(before.lemma)) person(2, 'it is done to people')
  if (before && /^(?:with|by|and)$/.test(before.lower)) person(0.5, 'with, by or and before it')
  if (after?.lower === 'who' || (after?.text === ',' && (next?.lower === 'who' || next?.lower === 'whose')))
    person(3, 'who behind it')
  if (
    after?.text === '(' &&
    next &&
    isAcronym(next.text) &&
    next.text[0] === tokens[run.first]?.text[0] &&
    // "Althorpe (AP)": an agency in brackets is whose report it is.
    !isAgency(next.text)
  )
    organization(3, 'its letters behind it')
}

/** "the club's coach, Wexel Strand,": between commas behind what somebody is, where no firm is ("its owner, Wexel Foods,"). */
function isInRole(tokens: readonly Token[], { first, last }: Run): boolean {
  const [owner, noun, comma] = tokens.slice(Math.max(0, first - 3), first)
  return (
    comma?.text === ',' &&
    noun?.pos === 'NOUN' &&
    (mayBeHuman(noun.lower) || /^(?:captain|attorney)$/.test(noun.lower)) &&
    !MAY_BE_FIRMS.test(noun.lower) &&
    /^(?:'s|'|his|her|its|their|the)$/.test(owner?.lower ?? '') &&
    tokens[last + 1]?.text === ','
  )
}

const MAY_BE_FIRMS =
  /^(?:owner|maker|operator|publisher|producer|supplier|builder|developer|employer|lender|rival|neighbou?r|partner|ally|leader|champion|winner|client|host|opponent|contractor|seller|buyer|provider|promoter|member|founder|competitor|predecessor|successor|sponsor|bidder|[a-z]*(?:maker|turer|rier|caster|tailer|butor|surer|tenant|parent))$/

/** "Lund's wife, Kari,", "her mother, Kari.": named between commas as somebody's kin. */
function isKinOf(tokens: readonly Token[], run: Run): boolean {
  const [owner, kin, comma] = tokens.slice(Math.max(0, run.first - 3), run.first)
  return (
    comma?.text === ',' &&
    KIN.test(kin?.lower ?? '') &&
    /^(?:'s|'|his|her|their|my|our|older|younger|elder|eldest|youngest|late|only)$/.test(owner?.lower ?? '') &&
    /^[,.;]$/.test(tokens[run.last + 1]?.text ?? '')
  )
}

/** "the mine's operator, Tvim Wexel,", "its parent, Wexel,": no full name with a given name that we know. */
function isFirmOf(tokens: readonly Token[], run: Run): boolean {
  const [owner, noun, comma] = tokens.slice(Math.max(0, run.first - 3), run.first)
  return (
    comma?.text === ',' &&
    /^(?:operator|parent|owner|lender|carrier|airline|subsidiary|supplier|regulator|utility|contractor|insurer|publisher)$/.test(
      noun?.lower ?? '',
    ) &&
    /^(?:'s|'|its|their)$/.test(owner?.lower ?? '') &&
    /^[,.;]$/.test(tokens[run.last + 1]?.text ?? '') &&
    !isGivenName(tokens[run.first]?.text ?? '')
  )
}

/** Whether the token is a verb whose subject is nearly always somebody. */
export function doesWhatPeopleDo({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && HUMAN_SUBJECT.has(lemma)
}

/** "the United Weavers said": several words, or one that is none of English, behind an article; people have none. */
function isBody(tokens: readonly Token[], run: Run): boolean {
  return run.last > run.first || !isOrdinaryWord(tokens[run.first]?.text ?? '')
}

/** `, 54,` is an age, `, 54 people` is none. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || /^[,.;:)]$/.test(token.text)
}

/** How far behind the comma a noun of people is looked for: "X, a former deputy transport minister". */
const APPOSITION = 7

/** ", a spokeswoman for …", ", executive director of …": the phrase behind the comma at `from` says who somebody is. */
export function introduces(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + APPOSITION); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP' || /^[,.;:()]$/.test(token.text))
      return false
    if (isCapitalised(token) && i === from) return false
    if (PERSON_NOUNS.has(token.lower) || /^(?:man|woman|boy|girl)$/.test(token.lower)) return true
    const title = titleGazetteer().at(tokens, i)
    if (title && /^\p{Ll}/u.test(token.text)) return title.meanings[0]?.plural === false
  }
  return false
}

/** Whether the token names a language: "Arabic", "Ukrainian". */
function isTongue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const meaning = nameGazetteer().at(tokens, at)?.meanings[0]
  return (meaning?.kind === 'country' && meaning.form === 'demonym') || TONGUES.has(token.lower)
}

/** ", said Lund": only who was quoted is told so. */
function endsQuotation(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["',]|'')$/.test(token.text)
}

/** The noun beside a name says what it names: "the designer X", "the town of X", "X magazine", "the X government". */
function weighNouns(tokens: readonly Token[], run: Run, seen: CapitalWords, person: Gain, organization: Gain): void {
  const before = tokens[run.first - 1]
  if (isExample(tokens, run)) organization(3, 'an example of bodies')
  // "Kari Lund of the Weavers", "… of Lund": somebody comes from a body or a place.
  if (before?.lower === 'of' && isFullName(tokens, run.first - 2)) person(-3, 'where a person comes from')
  // "Kari Lund of the Wexel Fisk Lag": several words that are no place.
  if (before?.lower === 'the' && tokens[run.first - 2]?.lower === 'of' && isFullName(tokens, run.first - 3))
    if (run.last > run.first && !isPlaceName(tokens, run)) organization(3, 'the body a person comes from')
  const noun = before?.lower === 'of' ? tokens[run.first - 2] : before
  if (noun && /^\p{Ll}/u.test(noun.text)) {
    if (PLACE_NOUNS.has(noun.lower)) person(-4, 'a noun of places before it')
    else if (noun === before) weighNounBefore(noun, person, organization)
  }
  if (bodyCalled(tokens, run.first)) {
    person(-3, 'what a body is called')
    organization(3, 'what a body is called')
  }
  const after = tokens[run.last + 1]
  const possessed = after?.lower === "'s" ? tokens[run.last + 2] : after
  if (!after) return
  if (possessed && LED_NOUNS.has(possessed.lower)) person(2, 'what somebody leads behind it')
  else if (before?.lower === 'the' && isBodyNoun(tokens, run.last + 1) && isOwnName(tokens[run.last], seen)) {
    person(-2, 'a noun of bodies behind it')
    organization(3, 'the noun of its kind behind it')
  } else if (PLACE_NOUNS.has(after.lower)) person(-2, 'a noun of places behind it')
  else if (WORK_NOUNS.has(after.lower) || ORGANIZATION_NOUNS.has(after.lower)) person(-2, 'a noun of things behind it')
}

/** "the Upper Wexel Valley" */
function isPlaceName(tokens: readonly Token[], run: Run): boolean {
  return tokens
    .slice(run.first, run.last + 1)
    .some(({ lower, text }) => NOT_PERSONAL.has(lower) || PLACE_NOUNS.has(lower) || isOrdinaryWord(text))
}

/** No surname of the article, and no word that English has for things or kinds: "the Christmas party", "the Christian group". */
function isOwnName(word: Token | undefined, seen: CapitalWords): boolean {
  return (
    word !== undefined &&
    !seen.surnames.has(word.text) &&
    !NOT_PERSONAL.has(word.lower) &&
    !isOrdinaryWord(word.text) &&
    !OF_CREEDS.test(word.lower)
  )
}

/** What a body believes: "the Islamist group X". Lower case. */
const OF_CREEDS = /^[a-z]{3,12}ists?$/

/** What is called after its place more often than by a name: "the Lund team". Lower case. */
const OF_PLACES = /^(?:teams?|schools?|colleges?|academy|clubs?|daily|weekly|giants?|networks?|channel)$/

/** "the X party", "the X biker gang": what the body is, at most one plain noun between. */
function isBodyNoun(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (!noun || !/^\p{Ll}/u.test(noun.text)) return false
  const behind = noun.pos === 'NOUN' ? (tokens[at + 1]?.lower ?? '') : ''
  const kind = ORGANIZATION_NOUNS.has(noun.lower) ? noun.lower : behind
  return ORGANIZATION_NOUNS.has(kind) && !OF_PLACES.test(kind)
}

/** "bands such as X", "such groups as the X", "firms like X". */
function isExample(tokens: readonly Token[], run: Run): boolean {
  const at = tokens[run.first - 1]?.lower === 'the' ? run.first - 2 : run.first - 1
  const before = tokens[at]?.lower
  const noun = before === 'as' && tokens[at - 1]?.lower === 'such' ? tokens[at - 2] : tokens[at - 1]
  if (!noun || !noun.lower.endsWith('s') || !ORGANIZATION_NOUNS.has(noun.lower)) return false
  if (before === 'like') return true
  return before === 'as' && (tokens[at - 1]?.lower === 'such' || tokens[at - 2]?.lower === 'such')
}

/**
 * "the militia known as X", "a group, called the X", "a party calling itself X": the name at `first` is the body's. "The company
 * called Lund a liar": what it did.
 */
export function bodyCalled(tokens: readonly Token[], first: number): boolean {
  let at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const words = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`
  const called = /^(?:called|named|dubbed)$/.test(tokens[at]?.lower ?? '')
  if (called && !isGivenName(tokens[first]?.text ?? '')) at--
  else if (words === 'known as' || words === 'calling itself') at -= 2
  else return false
  if (/^(?:also|better|widely|commonly)$/.test(tokens[at]?.lower ?? '')) at--
  const noun = tokens[tokens[at]?.text === ',' ? at - 1 : at]
  if (!noun || noun.pos !== 'NOUN' || !ORGANIZATION_NOUNS.has(noun.lower)) return false
  return (
    !called ||
    tokens.slice(Math.max(0, noun.index - MAX_ADJECTIVES - 1), noun.index).some(({ lower }) => /^an?$/.test(lower))
  )
}

/** Between "a" and the noun of a body. */
const MAX_ADJECTIVES = 3

/** A given name with a surname that ends at `last`. */
function isFullName(tokens: readonly Token[], last: number): boolean {
  const surname = tokens[last]
  if (!surname || !isCapitalised(surname)) return false
  return isGivenName(tokens[last - 1]?.text ?? '')
}

function weighNounBefore(noun: Token, person: Gain, organization: Gain): void {
  // "his German counterpart X": it is followed by nobody but a person.
  if (noun.lower === 'counterpart') person(5, 'a counterpart before it')
  else if (PERSON_NOUNS.has(noun.lower)) person(3, 'a noun of people before it')
  else if (WORK_NOUNS.has(noun.lower)) person(-3, 'a noun of works before it')
  else if (ORGANIZATION_NOUNS.has(noun.lower)) {
    person(-3, 'a noun of bodies before it')
    organization(3, 'a noun of bodies before it')
  }
}
