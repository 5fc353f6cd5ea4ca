import { list } from './table.ts'

/**
 * Parts of the world and peoples that have a country's name in theirs, with what their people and things are called: "Latin American
 * leaders" are not those of the United States, nor Turkish Cypriots Turks. Source: United Nations M49 regions and their customary names,
 * reviewed by hand.
 */
export const WORLD_PARTS: readonly string[] = list(
  'Latin America;Latin American;Latin Americans;Central America;Central American;Central Americans;South America;South American;South Americans;North America;North American;North Americans;Mesoamerica;Mesoamerican;Ibero-America;Ibero-American;Pan-American;Pan American;West Indies;West Indian;West Indians;East Indies;Indochina;Indian subcontinent;Turkish Cypriot;Turkish Cypriots',
)
