import { list } from './table.ts'

/**
 * States that are no more and are continued by none of today's, with what their people and things are called. They have no code of
 * ISO 3166-1 and so are no country of the graph. Source: ISO 3166-3 (formerly used names of countries), reviewed by hand; West
 * Germany is the Federal Republic of today and stands with the countries.
 */
export const FORMER_STATES: readonly string[] = list(
  'Soviet Union;USSR;U.S.S.R.;Soviet;Soviets;Yugoslavia;Yugoslav;Yugoslavs;Yugoslavian;Serbia and Montenegro;Czechoslovakia;Czechoslovak;Czechoslovaks;Czechoslovakian;East Germany;East German;East Germans;German Democratic Republic;Austria-Hungary;South Yemen;North Vietnam;South Vietnam;North Vietnamese;South Vietnamese',
)
