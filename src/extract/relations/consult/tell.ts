import type { VerbFrame } from '../frame.ts'

/** "A told B in a telephone call that …". Who tells something elsewhere may have written it. */
export const tellByPhone: VerbFrame = {
  kind: 'verb',
  id: 'consult/tell-by-phone',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['tell', 'assure', 'inform', 'warn', 'remind', 'urge'],
  companion: {
    prepositions: ['in', 'during', 'over', 'by', 'on', 'via'],
    nouns: ['call', 'phone', 'telephone', 'videoconference'],
  },
  strict: true,
  cases: [
    {
      text: 'Kari Lund told Otto Brandt in a telephone call that the border was open.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund assured Otto Brandt over the phone of her support.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund met Otto Brandt and later told him in a telephone call that the border was open.',
      reads: ['phone: Kari Lund, him', 'meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund told Otto Brandt that a call would come.', reads: [] },
    { text: 'Kari Lund told reporters in a call that the border was open.', reads: [] },
    { text: 'Kari Lund told Otto Brandt in a letter that the border was open.', reads: [] },
  ],
}

/** "A told B at a meeting that …". */
export const tellAtMeeting: VerbFrame = {
  ...tellByPhone,
  id: 'consult/tell-at-meeting',
  mode: 'meeting',
  companion: { prepositions: ['at', 'in', 'during'], nouns: ['meeting', 'talk', 'talks', 'summit', 'audience'] },
  cases: [
    {
      text: 'Kari Lund told Otto Brandt at a meeting in Oslo that the border was open.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund warned Otto Brandt of a meeting in Oslo.', reads: [] },
    { text: 'Kari Lund told lawyers at a meeting in Oslo that the border was open.', reads: [] },
  ],
}
