/**
 * Nouns for people that tell whether the article takes somebody for a man or a woman. Source: public knowledge of English,
 * reviewed by hand.
 */
const HE_NOUNS = `
man boy gentleman father dad son brother husband uncle nephew grandfather grandson widower groom bridegroom fiance boyfriend stepfather stepson
king prince duke emperor pope priest monk businessman salesman spokesman chairman congressman assemblyman councilman statesman policeman fireman
fisherman cameraman sportsman gunman frontman anchorman weatherman clergyman serviceman nobleman actor waiter host landlord godfather grandpa
`
const SHE_NOUNS = `
woman girl lady mother mom mum daughter sister wife aunt niece grandmother granddaughter widow bride fiancee girlfriend stepmother stepdaughter
queen princess duchess empress nun businesswoman saleswoman spokeswoman chairwoman congresswoman assemblywoman councilwoman stateswoman policewoman
actress waitress hostess landlady godmother grandma heroine ballerina servicewoman anchorwoman noblewoman sportswoman
`

const words = (list: string): string[] => list.trim().split(/\s+/)

/** By the noun in lower case, singular: the pronoun that takes it up. */
export const PERSON_NOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...words(HE_NOUNS).map((noun) => [noun, 'he'] as const),
  ...words(SHE_NOUNS).map((noun) => [noun, 'she'] as const),
])
