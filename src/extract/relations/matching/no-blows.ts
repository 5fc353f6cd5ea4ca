import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor } from '../../draft.ts'
import type { Sides } from './match.ts'
import { isContest } from './sport.ts'

/** Where a verb of assault tells of no blow: contests, quarrels, attacks with words. */

const CONTESTED = new Set(['beat', 'battle', 'fight', 'clash', 'crush', 'thrash', 'hammer', 'slaughter'])

/** "beat B in the election", "battled B for second place". */
export function isContested(parse: Parse, { lemma, last }: VerbGroup, end: number): boolean {
  return CONTESTED.has(lemma) && (isContest(parse, end) || isContest(parse, last))
}

const CLASHES = /^(?:clash|fight|battle|skirmish|scuffle|brawl)$/

/** Whether the subjects alone may do it to one another: "A and B clashed". Who fights may do so side by side. */
export function isMutual({ lemma, gerund }: VerbGroup): boolean {
  return !gerund && /^(?:clash|skirmish|scuffle|brawl)$/.test(lemma)
}

/** "A fought with B about the script", "A clashed with B over the budget": people who quarrel. Armed ones have no name of their own. */
export function isQuarrel({ lemma }: VerbGroup, sides: Sides): boolean {
  return (
    CLASHES.test(lemma) &&
    [...sides.actors, ...sides.recipients].every(
      ({ entity, sector }) => entity?.kind === 'Person' || /^(?:LEG|PTY|OPP|BUS|JRN|EDU|JUD)$/.test(sector ?? ''),
    )
  )
}

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

const REPROACHES = /^(?:attack|assail|blast|hit|strike|target)$/

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
  return obliquesAfter(parse, objectsOf(parse, verb).at(-1)?.last ?? verb.last)
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
