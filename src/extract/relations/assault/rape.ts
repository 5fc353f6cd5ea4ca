import type { NounFrame, VerbFrame } from '../frame.ts'
import { shelling } from './shelling.ts'

/** "A raped B". */
export const rape: VerbFrame = {
  kind: 'verb',
  id: 'assault/rape',
  type: 'ASSAULT',
  mode: 'sexual',
  cameo: '19',
  shape: 'assault',
  lemmas: ['rape', 'gang-rape', 'molest'],
  strict: true,
  bodily: true,
  cases: [
    { text: 'Norwegian soldiers raped two Danish nurses.', reads: ['sexual: Norwegian soldiers > two Danish nurses'] },
    {
      text: 'Norwegian soldiers have raped and killed farmers.',
      reads: ['sexual: Norwegian soldiers > farmers'],
    },
    { text: 'Kari Lund accused the firm of raping the land.', reads: [] },
  ],
}

/** "A groped B". */
export const grope: VerbFrame = {
  ...rape,
  id: 'assault/grope',
  lemmas: ['grope', 'fondle'],
  takes: 'people',
  cases: [
    { text: 'Otto Brandt groped two Danish nurses.', reads: ['sexual: Otto Brandt > two Danish nurses'] },
    {
      text: 'Kari Lund accused Otto Brandt of groping her.',
      reads: ['sexual: Otto Brandt > her (alleged)'],
    },
    { text: 'A Danish nurse was groped by a deputy.', reads: ['sexual: a deputy > A Danish nurse'] },
    { text: 'Otto Brandt is groping for a way out of the talks.', reads: [] },
    { text: 'Kari Lund groped her way out of a Danish mine.', reads: [] },
  ],
}

/** "A sexually abused B", "A forcibly kissed B": the manner makes it a deed. */
export const abuseSexually: VerbFrame = {
  ...grope,
  id: 'assault/abuse-sexually',
  lemmas: ['abuse', 'kiss', 'touch'],
  manner: ['sexually', 'forcibly', 'inappropriately'],
  cases: [
    { text: 'A Danish coach sexually abused two pupils.', reads: ['sexual: A Danish coach > two pupils'] },
    { text: 'Otto Brandt forcibly kissed Kari Lund.', reads: ['sexual: Otto Brandt > Kari Lund'] },
    { text: 'The deputy touched two nurses inappropriately.', reads: ['sexual: The deputy > two nurses'] },
    { text: 'Otto Brandt abused his office.', reads: [] },
    { text: 'Otto Brandt kissed Kari Lund.', reads: [] },
    { text: 'The Danish speech touched two nurses deeply.', reads: [] },
  ],
}

/** "A kissed B against her will", "touched B without her consent". */
export const kissAgainstWill: VerbFrame = {
  ...grope,
  id: 'assault/kiss-against-will',
  lemmas: ['kiss', 'touch'],
  companion: { prepositions: ['against', 'without'], nouns: ['will', 'consent', 'permission'] },
  cases: [
    { text: 'Otto Brandt kissed Kari Lund against her will.', reads: ['sexual: Otto Brandt > Kari Lund'] },
    { text: 'The deputy touched a nurse without her consent.', reads: ['sexual: The deputy > a nurse'] },
    { text: 'Otto Brandt kissed Kari Lund on the cheek.', reads: [] },
  ],
}

const PARTS = 'breast buttock butt bottom backside behind crotch groin genital vagina penis thigh'.split(' ')

/** "A grabbed B's breast". */
export const grabPart: VerbFrame = {
  ...grope,
  id: 'assault/grab-part',
  lemmas: ['grab', 'grope', 'fondle', 'squeeze', 'touch', 'pinch', 'stroke', 'rub'],
  object: PARTS,
  part: true,
  cases: [
    { text: "Otto Brandt grabbed Kari Lund's buttocks.", reads: ['sexual: Otto Brandt > Kari Lund'] },
    {
      text: 'Kari Lund said a Danish deputy had touched her breast.',
      reads: ['sexual: a Danish deputy > her'],
    },
    { text: 'Otto Brandt grabbed his bag and left.', reads: [] },
    { text: 'Otto Brandt rubbed his thigh.', reads: [] },
  ],
}

/** "A grabbed B by the buttocks". */
export const grabByPart: VerbFrame = {
  ...grope,
  id: 'assault/grab-by-part',
  lemmas: ['grab', 'seize', 'touch', 'pinch'],
  companion: { prepositions: ['by', 'on'], nouns: PARTS },
  cases: [
    { text: 'Otto Brandt grabbed a nurse by the crotch.', reads: ['sexual: Otto Brandt > a nurse'] },
    { text: 'Otto Brandt grabbed a nurse by the arm.', reads: [] },
  ],
}

/** "the rape of B by A". */
export const rapes: NounFrame = {
  ...shelling,
  id: 'assault/rape-noun',
  mode: 'sexual',
  lemmas: ['rape'],
  cases: [
    {
      text: 'Otto Brandt was convicted of the rape of two Danish nurses.',
      reads: ['sexual: Otto Brandt > two Danish nurses'],
    },
    {
      text: 'The rape of two nurses by Danish soldiers was condemned.',
      reads: ['sexual: Danish soldiers > two nurses'],
    },
    { text: 'Denmark grows rape and wheat.', reads: [] },
  ],
}
