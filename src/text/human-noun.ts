import { PERSON_NOUNS as TRADES } from '../lexicon/naming-nouns.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { PEOPLE_NOUNS } from '../lexicon/targets.ts'

/** Endings of nouns for people: "lawyer", "cyclist", "refugee". */
const ENDINGS = /(?:[eo]r|ist|ian|[ae]nt|ee|man|men|woman|women|person|yst|mate)$/
/** Endings of nouns that are no people. */
const ABSTRACT = /(?:ion|ness|ment|ity|ship|ism|ance|ence|ing|graph|ire|age|ure|ics)$/
/** Nouns for people with none of the endings. */
const OTHERS = new Set(
  `advocate ally associate boss candidate chief coach critic delegate detective executive expert fugitive general head historian
  judge mechanic native nominee nurse official operative principal professional pundit relative representative rival scholar
  surrogate student teen veteran witness youth thug spy militia troop cop rebel guerrilla guerilla paramilitary commando bandit
  pirate jihadi raider personnel staff crew family people population couple`.split(/\s+/),
)

/** Nouns with the endings of people that name things. */
const THINGS = new Set(
  `paper newspaper letter number water power tower river border order matter computer container shoulder finger weather winter
  summer ladder bunker launcher boiler trailer printer chapter poster banner corner disorder cancer fever dinner tender sector
  factor reactor tractor motor mirror error terror horror honor color labor harbor armor corridor vector chamber timber fiber
  counter register shelter quarter cluster disaster shutter filter meter liter layer offer danger anger hunger gender folder
  server charter cover twitter november december september october tent event talent accent percent cent patent content
  floor door anchor ladder rumor rumour humor humour manner component list fist mist coffee fee guarantee degree tree elephant tiger panther spider hamster lobster badger beaver viper otter alligator condor rooster ant`.split(
    /\s+/,
  ),
)

/** Whether the noun (lower case, singular) is one for people by the lexicon. */
export function isHuman(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || TRADES.has(noun) || PERSON_NOUNS.has(noun)
}

/** Whether the noun (lower case, singular) tells what somebody does for a living, or is at home: "chef", "vicar", "uncle". */
export function isTrade(noun: string): boolean {
  return (TRADES.has(noun) || PERSON_NOUNS.has(noun)) && !PEOPLE_NOUNS.has(noun)
}

/** Whether the noun (lower case, singular) may be one for people, by the lexicon, else by its ending. */
export function mayBeHuman(noun: string): boolean {
  if (isHuman(noun) || OTHERS.has(noun)) return true
  if (THINGS.has(noun)) return false
  return ENDINGS.test(noun) && !ABSTRACT.test(noun)
}
