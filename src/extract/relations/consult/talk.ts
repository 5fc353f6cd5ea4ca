import type { VerbFrame } from '../frame.ts'

/** "A talked with B", "A spoke to B", "A negotiated with B". *Spoke against*, *spoke about* are none. */
export const talk: VerbFrame = {
  kind: 'verb',
  id: 'consult/talk',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['talk', 'speak', 'confer', 'negotiate', 'consult', 'converse', 'chat', 'interact'],
  prepositions: ['with', 'to'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund is to speak on Thursday night, along with Otto Brandt.', reads: [] },
    { text: 'Kari Lund spoke with Otto Brandt about the border.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Norway negotiated with Germany for a week.', reads: ['talks: Norway, Germany'] },
    { text: 'Kari Lund and Otto Brandt talked about trade.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt, with whom Kari Lund had spoken, resigned.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt, of whom Kari Lund had spoken, resigned.', reads: [] },
    { text: 'Kari Lund did not speak to Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt (negated)'] },
    {
      text: 'Kari Lund, who left Jan Nowak in 2014, and Otto Brandt spoke on Monday.',
      reads: ['talks: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Otto Brandt praised Jan Nowak, who had asked for help, and Kari Lund spoke on Monday.',
      reads: [],
    },
    {
      text: 'Kari Lund spoke with both Jan Nowak and Otto Brandt.',
      reads: ['talks: Kari Lund, Jan Nowak, Otto Brandt'],
    },
    { text: 'Kari Lund and Otto Brandt spoke to each other.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund spoke over telephone with Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund spoke over the noise with Otto Brandt in mind.', reads: [] },
    { text: 'Kari Lund spoke by telephone with Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund spoke with Otto Brandt in a 40-minute call.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'In a separate call, Kari Lund spoke to Otto Brandt.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'In a call for peace, Kari Lund spoke to Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund spoke with Otto Brandt in a wake-up call.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund spoke alongside Otto Brandt in Oslo.', reads: [] },
    { text: 'Kari Lund spoke against the bill.', reads: [] },
    { text: 'Kari Lund spoke to reporters in Oslo.', reads: [] },
  ],
}

/** "A consulted B": two people by name. Doctors, maps and councils are consulted too. */
export const consult: VerbFrame = {
  ...talk,
  id: 'consult/consult',
  lemmas: ['consult'],
  prepositions: [],
  required: false,
  pluralAlone: false,
  people: true,
  cases: [
    { text: 'Kari Lund consulted Otto Brandt before the vote.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund flew to Oslo to consult Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund did not consult Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt (negated)'] },
    { text: 'Kari Lund consulted a lawyer in Oslo.', reads: [] },
    { text: 'Kari Lund consulted the map of Denmark.', reads: [] },
  ],
}
