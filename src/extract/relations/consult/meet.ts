import type { VerbFrame } from '../frame.ts'

/** "A met (with) B", "A and B met", "A is to meet B". *Met a deadline*, *met resistance* are none. */
export const meet: VerbFrame = {
  kind: 'verb',
  id: 'consult/meet',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['meet', 'huddle'],
  prepositions: ['with'],
  pluralAlone: true,
  strict: true,
  anyone: true,
  cases: [
    { text: 'Kari Lund met her husband, Otto Brandt, in Norway.', reads: [] },
    { text: 'Otto Brandt denied meeting Kari Lund.', reads: ['meeting: Otto Brandt, Kari Lund (denied)'] },
    { text: 'Otto Brandt did not deny meeting Kari Lund.', reads: ['meeting: Otto Brandt, Kari Lund (alleged)'] },
    { text: 'Kari Lund plans to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Kari Lund denied having met Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (denied)'] },
    {
      text: 'Norwegian Foreign Minister Kari Lund met German Chancellor Otto Brandt in Oslo.',
      reads: ['meeting: Norwegian Foreign Minister Kari Lund, German Chancellor Otto Brandt'],
    },
    {
      text: 'Kari Lund met with Danish President Otto Brandt and Foreign Minister Jan Nowak.',
      reads: ['meeting: Kari Lund, Danish President Otto Brandt, Foreign Minister Jan Nowak'],
    },
    { text: 'Kari Lund met with Otto Brandt on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund will meet Otto Brandt on Friday.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Otto Brandt, whom Kari Lund met on Monday, resigned.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt, whom Kari Lund praised, met the press.', reads: [] },
    { text: 'Kari Lund refused to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (negated)'] },
    { text: 'Kari Lund, who met Otto Brandt in Oslo, praised the plan.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund will raise the matter when she meets Otto Brandt.',
      reads: ['meeting: she, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund plans to leave Oslo and meet Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund will leave Oslo, fly to Lund and meet Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund refused to leave Oslo or meet Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (negated)'],
    },
    { text: 'Kari Lund left Oslo to rest and met Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund has yet to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (negated)'] },
    {
      text: 'Kari Lund has no plans to either address the forum or meet with Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (negated)'],
    },
    { text: 'Kari Lund has no plans to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (negated)'] },
    {
      text: 'Neither Kari Lund nor Jan Nowak met Otto Brandt.',
      reads: ['meeting: Jan Nowak, Otto Brandt (negated)'],
    },
    { text: 'Otto Brandt denied that he had met Kari Lund.', reads: ['meeting: he, Kari Lund (denied)'] },
    { text: 'Kari Lund meets Otto Brandt next week.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'When Kari Lund met Otto Brandt, she laughed.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'The head of the Danish army, General Otto Brandt, met Kari Lund.',
      reads: ['meeting: The head of the Danish army, General Otto Brandt, Kari Lund'],
    },
    {
      text: 'Kari Lund met President Otto Brandt, and with envoy Jan Nowak.',
      reads: ['meeting: Kari Lund, President Otto Brandt, envoy Jan Nowak'],
    },
    {
      text: 'Kari Lund told Otto Brandt that the border was shut. The two met in Oslo.',
      reads: ['meeting: The two, The two'],
    },
    {
      text: 'Kari Lund and Otto Brandt are friends. Jan Nowak told Ola Dahl to go. The two met in Oslo.',
      reads: ['meeting: The two, The two'],
    },
    { text: 'Kari Lund met Otto Brandt, and in Oslo Jan Nowak left.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt met in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: "Norway's Kari Lund and Denmark's Otto Brandt met in Oslo.",
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Kari Lund met business leaders, including Otto Brandt and Jan Nowak, on Monday.',
      reads: ['meeting: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    {
      text: 'Jan Nowak called Otto Brandt to thank him on Monday and met Kari Lund.',
      reads: ['phone: Jan Nowak, Otto Brandt', 'meeting: Jan Nowak, Kari Lund'],
    },
    {
      text: 'Kari Lund left Oslo on Monday and on Tuesday met Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'OSLO: Kari Lund arrived on Tuesday and is to meet Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    { text: "Norway's and Denmark's ministers met in Oslo.", reads: ['meeting: Norway, Denmark'] },
    {
      text: 'The foreign ministers of Norway and Denmark, Kari Lund and Otto Brandt, met in Oslo.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: "Norway's and Denmark's ministers, Kari Lund and Otto Brandt, met in Oslo.",
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: "Norway's and Denmark's ports met in Oslo.", reads: [] },
    {
      text: 'Kari Lund met her Danish opposite number, Otto Brandt.',
      reads: ['meeting: Kari Lund, her Danish opposite number, Otto Brandt'],
    },
    {
      text: 'Jan Nowak left on Tuesday, and Kari Lund met Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Jan Nowak smiled with relief on Tuesday, and Kari Lund met Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Leaders of the European Union and the African Union met in Oslo.',
      reads: ['meeting: the European Union, the African Union'],
    },
    { text: 'Leaders of Toyota and Honda met in Oslo.', reads: [] },
    { text: 'European Union leaders met Kari Lund.', reads: ['meeting: European Union leaders, Kari Lund'] },
    {
      text: 'Kari Lund met her Polish, Swedish and German counterparts.',
      reads: ['meeting: Kari Lund, Polish, Swedish, German'],
    },
    {
      text: 'A Danish delegation, led by Jan Nowak, met Kari Lund.',
      reads: ['meeting: A Danish delegation, Jan Nowak, Kari Lund'],
    },
    {
      text: 'Kari Lund met a delegation from Denmark headed by Jan Nowak.',
      reads: ['meeting: Kari Lund, a delegation, Jan Nowak'],
    },
    {
      text: 'Kari Lund will meet business leaders led by Jan Nowak.',
      reads: ['meeting: Kari Lund, Jan Nowak (planned)'],
    },
    {
      text: 'The Danish government led by Jan Nowak met Kari Lund.',
      reads: ['meeting: The Danish government, Kari Lund'],
    },
    {
      text: 'Kari Lund met several ministers, among them Otto Brandt and Jan Nowak.',
      reads: ['meeting: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    { text: 'Kari Lund met governors on Monday.', reads: ['meeting: Kari Lund, governors'] },
    {
      text: 'Kari Lund met Jan Nowak and Otto Brandt separately on Friday.',
      reads: ['meeting: Kari Lund, Jan Nowak', 'meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Kari Lund and Jan Nowak each met Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt', 'meeting: Jan Nowak, Otto Brandt'],
    },
    { text: 'Kari Lund met Jan Nowak and Otto Brandt.', reads: ['meeting: Kari Lund, Jan Nowak, Otto Brandt'] },
    { text: 'Kari Lund met farmers on Monday.', reads: ['meeting: Kari Lund, farmers'] },
    { text: 'Kari Lund met the families of the victims.', reads: ['meeting: Kari Lund, the families'] },
    { text: 'Kari Lund met Otto Brandt four times.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund met the mayor on Monday.', reads: ['meeting: Kari Lund, the mayor'] },
    { text: 'Kari Lund met a man in Oslo.', reads: [] },
    { text: 'Farmers met nurses on Monday.', reads: [] },
    { text: 'Kari Lund met reporters on Monday.', reads: [] },
    { text: 'Lawmakers met governors on Monday.', reads: [] },
    { text: 'Kari Lund met supporters on Monday.', reads: [] },
    {
      text: 'Kari Lund met her British, French and German counterparts.',
      reads: ['meeting: Kari Lund, British, French, German'],
    },
    {
      text: 'Kari Lund met the Swedish, Polish, and German leaders.',
      reads: ['meeting: Kari Lund, Swedish, Polish, German'],
    },
    { text: 'Norway and Denmark met in the final.', reads: [] },
    { text: 'Norway and Denmark met in the semi-final on Sunday.', reads: [] },
    { text: "Kari Lund meets Otto Brandt in Saturday's final.", reads: [] },
    { text: 'Norway will meet Denmark on Tuesday for a place in the quarter-finals.', reads: [] },
    { text: 'Norway met Denmark in a World Cup qualifier.', reads: [] },
    { text: 'Norway met Denmark in a final round of talks.', reads: ['meeting: Norway, Denmark'] },
    {
      text: 'Jan Nowak was asked about reports that Kari Lund met Otto Brandt in Oslo.',
      reads: ['meeting: Kari Lund, Otto Brandt (alleged)'],
    },
    { text: 'Kari Lund met with criticism in Denmark.', reads: [] },
    { text: 'Norway met the deadline.', reads: [] },
    { text: 'Germany met its climate targets, Kari Lund said.', reads: [] },
    { text: 'The proposal met fierce resistance in Norway.', reads: [] },
  ],
}
