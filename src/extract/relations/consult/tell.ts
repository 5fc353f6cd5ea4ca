import type { VerbFrame } from '../frame.ts'

/** "A told B in a telephone call that …". Who tells something elsewhere may have written it. */
export const tellByPhone: VerbFrame = {
  kind: 'verb',
  id: 'consult/tell-by-phone',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  shape: 'exchange',
  lemmas:
    'tell assure inform warn remind urge press ask thank congratulate reassure brief update invite caution advise'.split(
      ' ',
    ),
  companion: {
    prepositions: ['in', 'during', 'over', 'by', 'on', 'via'],
    nouns: ['call', 'phone', 'telephone', 'videoconference', 'conversation'],
    own: true,
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
    {
      text: 'Kari Lund congratulated Otto Brandt over the phone on Monday.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund in a call told Otto Brandt that she would go.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'In a joint phone call, Kari Lund and Jan Nowak told Otto Brandt that the border was open.',
      reads: ['phone: Kari Lund, Jan Nowak, Otto Brandt'],
    },
    {
      text: 'Kari Lund told Jan Nowak and Otto Brandt over the phone that the border was open.',
      reads: ['phone: Kari Lund, Jan Nowak', 'phone: Kari Lund, Otto Brandt'],
    },
    { text: 'In a phone call, Kari Lund thanked Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund thanked Otto Brandt in a phone call for his aid.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund congratulated Otto Brandt on his call for peace.', reads: [] },
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
  lemmas: [...tellByPhone.lemmas, 'pressure', 'confront', 'challenge', 'lobby', 'embrace', 'hug', 'praise'],
  companion: {
    prepositions: ['at', 'in', 'during'],
    nouns: ['meeting', 'talk', 'talks', 'summit', 'audience'],
    own: true,
  },
  cases: [
    {
      text: 'Kari Lund told Otto Brandt at a meeting in Oslo that the border was open.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund embraced Otto Brandt at a meeting in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund embraced Otto Brandt, her son.', reads: [] },
    { text: 'Kari Lund warned Otto Brandt of a meeting in Oslo.', reads: [] },
    { text: 'Kari Lund told lawyers at a meeting in Oslo that the border was open.', reads: [] },
  ],
}

/** "A conveyed condolences to B in a call", "A condoled with B over the phone". What is conveyed in writing is no exchange. */
export const conveyByPhone: VerbFrame = {
  ...tellByPhone,
  id: 'consult/convey-by-phone',
  lemmas:
    'convey express extend offer condole apologise apologize complain explain propose reiterate reaffirm stress suggest raise review agree commiserate sympathise'.split(
      ' ',
    ),
  prepositions: ['to', 'with'],
  required: true,
  cases: [
    {
      text: 'Kari Lund conveyed her condolences to Otto Brandt in a call.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund condoled with Otto Brandt over phone.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund conveyed her condolences to Otto Brandt in a letter.', reads: [] },
    {
      text: 'In a call with Jan Nowak, Kari Lund conveyed her condolences to Otto Brandt.',
      reads: ['phone: Kari Lund, Jan Nowak'],
    },
    { text: 'Kari Lund conveyed her condolences in a call for peace.', reads: [] },
  ],
}
