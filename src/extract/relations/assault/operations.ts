import type { NounFrame } from '../frame.ts'

/** "A's military operation against B", "A continues security operations in B". Operations of firms and surgeons are none. */
export const operations: NounFrame = {
  kind: 'noun',
  id: 'assault/operation-noun',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  lemmas: ['operation', 'campaign', 'crackdown', 'war', 'warfare'],
  modifiers: [
    'military',
    'security',
    'army',
    'police',
    'ground',
    'air',
    'counter-terrorism',
    'counterterrorism',
    'anti-terror',
    'offensive',
    'bombing',
    'combat',
    'armed',
    'force',
    'clearance',
    'full-scale',
  ],
  except: ['rescue', 'peacekeeping', 'relief', 'intelligence', 'election', 'advertising', 'trade', 'price'],
  actors: ['by', 'from'],
  recipients: ['against', 'on'],
  support: ['launch', 'carry', 'conduct', 'begin', 'continue', 'resume', 'mount', 'start', 'intensify', 'wage', 'step'],
  cases: [
    {
      text: 'Norway launched a military operation against rebels in Denmark.',
      reads: ['none: Norway > rebels'],
    },
    {
      text: 'The Norwegian army continued security operations against rebels.',
      reads: ['none: The Norwegian army > rebels'],
    },
    { text: 'Norway launched a campaign against corruption.', reads: [] },
    { text: 'Kari Lund began a military career.', reads: [] },
  ],
}
