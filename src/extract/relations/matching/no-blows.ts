import { STRETCHES } from '../../../lexicon/date-words.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { BEARING_ARMS } from '../../actors/actors.ts'
import type { Actor } from '../../draft.ts'
import type { Sides } from './match.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { isContest } from './sport.ts'

/** Where a verb of assault tells of no blow: contests, quarrels, attacks with words. */

const CONTESTED = new Set(
  'beat battle fight clash crush thrash hammer slaughter demolish destroy sink down punish rout stun hit attack target'.split(
    ' ',
  ),
)

/** "beat B in the election", "battled B for second place". */
export function isContested(parse: Parse, { lemma, last }: VerbGroup, end: number): boolean {
  // "hit them on the break"
  if (/^(?:hit|strike|catch|punish)$/.test(lemma) && isOnTheBreak(parse, end)) return true
  return CONTESTED.has(lemma) && (isContest(parse, end) || isContest(parse, last))
}

function isOnTheBreak(parse: Parse, end: number): boolean {
  return obliquesAfter(parse, end).some(
    ({ preposition, phrases }) =>
      preposition === 'on' &&
      phrases.some(({ head }) =>
        /^(?:break|counter|counterattack|counter-attack|rebound)$/.test(parse.tokens[head]?.lower ?? ''),
      ),
  )
}

const CLASHES = /^(?:clash|fight|battle|skirmish|scuffle|brawl)$/

/** Whether the subjects alone may do it to one another: "A and B clashed". Who fights may do so side by side, see `areFoes`. */
export function isMutual({ lemma, gerund }: VerbGroup): boolean {
  return !gerund && /^(?:clash|skirmish|scuffle|brawl|fight|battle)$/.test(lemma)
}

/** "Soldiers and rebels fought around Lund": an army fights beside another, but seldom beside rebels. */
export function areFoes(parse: Parse, verb: VerbGroup, { actors }: Sides): boolean {
  if (!/^(?:fight|battle)$/.test(verb.lemma)) return true
  const rebels = actors.filter(({ sector }) => /^(?:REB|UAF)$/.test(sector ?? ''))
  const army = actors.filter(({ entity, sector }) => entity?.kind === 'Country' || /^(?:MIL|COP)$/.test(sector ?? ''))
  const beside = /^(?:alongside|beside|together|for|side|back|off|on)$/.test(parse.tokens[verb.last + 1]?.lower ?? '')
  const time = obliquesAfter(parse, verb.last)[0]?.phrases.every(({ head }) => isOneOf(parse.tokens[head], STRETCHES))
  return rebels.length > 0 && army.length > 0 && (!beside || time === true)
}

/** "A fought with B about the script", "A clashed with B over the budget": people who quarrel. Armed ones have no name of their own. */
export function isQuarrel({ lemma }: VerbGroup, sides: Sides): boolean {
  const all = [...sides.actors, ...sides.recipients]
  // "has been fighting the health office": somebody against a body of the state.
  const one = sides.actors.some(({ entity, sector }) => entity?.kind === 'Person' && sector !== 'MIL')
  // "Nurses clashed with the health ministry": people without arms, and an office.
  const office = all.some(({ text }) => OFFICE.test(text)) && all.every(({ sector }) => !BEARING_ARMS.has(sector ?? ''))
  if (office && CLASHES.test(lemma)) return true
  const civil = one ? /^(?:LEG|PTY|OPP|BUS|JRN|EDU|JUD|GOV|HLH|NGO)$/ : /^(?:LEG|PTY|OPP|BUS|JRN|EDU|JUD)$/
  return CLASHES.test(lemma) && all.every(({ entity, sector }) => entity?.kind === 'Person' || civil.test(sector ?? ''))
}

const OFFICE = /\b(?:ministry|ministries|department|agency|office|council|committee|commission|authority|regulator)$/i

/** What else somebody does who attacks with words. Lemmas. */
const TELLS = new Set(
  `accuse argue belittle blast call compare criticise criticize defend denounce dismiss deride insult mock praise question ridicule
  suggest tweet`.split(/\s+/),
)

/** "he attacked the family, defended the ban and mocked the judge": one person, and the other verbs of the list are verbs of speech. */
export function isVerbal(parse: Parse, verb: VerbGroup, doers: readonly Actor[]): boolean {
  if (verb.lemma !== 'attack' || doers.length !== 1 || doers[0]!.text.endsWith('s')) return false
  const next = parse.verbs.find(({ first }) => first > verb.last)
  const before = parse.verbs.findLast(({ last }) => last < verb.first)
  return isListed(parse, next) || (isListed(parse, verb) && before !== undefined && TELLS.has(before.lemma))
}

const REPROACHES = /^(?:attack|ambush|assail|blast|hit|strike|target)$/

/** "The Greens ambushed the minister": parties and members of parliament, who attack one another with words. */
export function isParliamentary(verb: VerbGroup, doers: readonly Actor[], victims: readonly Actor[]): boolean {
  return (
    REPROACHES.test(verb.lemma) &&
    doers.length > 0 &&
    victims.length > 0 &&
    doers.every(({ sector }) => /^(?:LEG|PTY)$/.test(sector ?? '')) &&
    victims.every(({ entity }) => entity?.kind === 'Person')
  )
}

/** "hit B with tariffs", "hit B with 25 per cent", "bombarded B with calls": done with papers, no weapons. Lemmas. */
const PAPERS: ReadonlySet<string> = new Set(
  `tariff duty levy fine sanction penalty tax ban bill lawsuit suit charge cent percent fee surcharge subpoena writ call email e-mail
  message letter text question request complaint tweet advert demand proton offer ray spam leaflet`.split(/\s+/),
)

/** As far behind "with" a paper stands, in tokens. */
const PAPER_REACH = 14

/** Whether the verb tells of what is done with papers. */
export function isWithPapers(parse: Parse, verb: VerbGroup): boolean {
  if (!/^(?:hit|strike|slap|pound|bombard|pepper|shell|target|punish)$/.test(verb.lemma)) return false
  const led = behindObject(parse, verb).find(({ preposition }) => preposition === 'with')
  if (!led) return false
  // "with a $27bn (£14bn) bill", "with a barrage of requests": the paper may stand behind an aside or a measure.
  const behind = parse.tokens.slice(led.at + 1, led.at + PAPER_REACH)
  const end = behind.findIndex(({ pos, text }) => pos === 'VERB' || text === ',')
  return behind.slice(0, end < 0 ? undefined : end).some((token) => isOneOf(token, PAPERS) || token.text === '%')
}

/** "captured by a photographer", "the camera shot him" */
export function isOnFilm({ lemma }: VerbGroup, doers: readonly Actor[]): boolean {
  return (
    /^(?:capture|shoot)$/.test(lemma) &&
    doers.length > 0 &&
    doers.every(
      ({ text, sector }) => sector === 'JRN' || /\b(?:cameras?|cctv|drone footage|film(?:maker)?|video)$/i.test(text),
    )
  )
}

/** "killed off the plan": an end that is put to something. */
export function isKilledOff({ tokens, phraseAt }: Parse, { lemma, last }: VerbGroup): boolean {
  const behind = phraseAt[last + 1]?.pronoun ? last + 2 : last + 1
  return lemma === 'kill' && tokens[behind]?.lower === 'off'
}

/** "President Lund attacked Brandt": those whom everybody knows hold offices attack people with words. */
export function isPolitical(
  parse: Parse,
  verb: VerbGroup,
  doers: readonly Actor[],
  victims: readonly Actor[],
): boolean {
  return (
    REPROACHES.test(verb.lemma) &&
    doers.length > 0 &&
    victims.length > 0 &&
    doers.every(({ entity }) => entity?.kind === 'Person' && entity.canonical !== null) &&
    victims.every(({ entity, country, text }) =>
      entity ? entity.kind === 'Person' : country === null && /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(text),
    ) &&
    !behindObject(parse, verb).some(({ preposition }) => preposition === 'with')
  )
}

/** "Senator Lund hit the governor for his silence", "attacked the firm over the spill": a person's reproach names its matter. */
export function isReproach(parse: Parse, verb: VerbGroup, doers: readonly Actor[]): boolean {
  if (!REPROACHES.test(verb.lemma)) return false
  if (!doers.every(({ entity, sector }) => entity?.kind === 'Person' || sector === 'LEG' || sector === 'PTY'))
    return false
  return behindObject(parse, verb).some(
    ({ preposition, at }) =>
      preposition === 'over' ||
      (preposition === 'for' && /^(?:his|her|their|its|what|\p{L}{2,20}ing)$/u.test(parse.tokens[at + 1]?.lower ?? '')),
  )
}

function behindObject(parse: Parse, verb: VerbGroup): readonly Oblique[] {
  const end = objectsOf(parse, verb).at(-1)?.last ?? verb.last
  const obliques = obliquesAfter(parse, end)
  if (obliques.length > 0 || parse.tokens[end + 1]?.text !== ',') return obliques
  // "attacked the chancellor, Otto Brandt, over": the name is an aside.
  const name = parse.phraseAt[end + 2]
  const aside = name?.first === end + 2 && parse.tokens[name.last + 1]?.text === ','
  return aside ? obliquesAfter(parse, name.last + 1) : obliques
}

function isListed(parse: Parse, verb: VerbGroup | undefined): boolean {
  if (
    !verb ||
    verb.passive ||
    verb.infinitive ||
    verb.gerund ||
    !/^(?:,|and|or)$/.test(parse.tokens[verb.first - 1]?.lower ?? '')
  )
    return false
  return TELLS.has(verb.lemma) || verb.lemma === 'attack'
}

/** "came under attack from Oslo over its rules"; no matter is "over the weekend". */
export function isAboutMatter({ tokens }: Parse, obliques: readonly Oblique[]): boolean {
  return obliques.some(
    ({ preposition, phrases }) =>
      preposition === 'over' &&
      phrases.some(
        ({ head }) =>
          tokens[head]?.pos === 'NOUN' &&
          !/^(?:night|day|week|weekend|month|year|hour|decade|past|period|course|town|city|region)$/.test(
            tokens[head].lemma,
          ),
      ),
  )
}
