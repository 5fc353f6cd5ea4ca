import type { VerbFrame } from '../frame.ts'

/** "A visited Norway", "A paid a visit to B": the visitor acts, the host receives. */
export const visit: VerbFrame = {
  kind: 'verb',
  id: 'consult/visit',
  type: 'CONSULT',
  mode: 'visit',
  cameo: '04',
  shape: 'visit',
  lemmas: ['visit', 'tour'],
  strict: true,
  cases: [
    {
      text: 'German Chancellor Otto Brandt visited Norway in May.',
      reads: ['visit: German Chancellor Otto Brandt > Norway'],
    },
    { text: 'Otto Brandt cancelled a plan to visit Norway.', reads: ['visit: Otto Brandt > Norway (cancelled)'] },
    { text: 'Tourists visited the museum in Oslo.', reads: [] },
  ],
}
