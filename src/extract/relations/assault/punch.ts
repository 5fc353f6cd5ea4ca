import type { VerbFrame } from '../frame.ts'

/** "A punched B", "A slapped B", "A bit B": blows and bites. *Slapped B with a fine*, *kicked B out* are none. */
export const punch: VerbFrame = {
  kind: 'verb',
  id: 'assault/punch',
  type: 'ASSAULT',
  mode: 'beat',
  cameo: '19',
  shape: 'assault',
  lemmas: ['punch', 'slap', 'kick', 'bite', 'bit', 'headbutt', 'throttle', 'strangle', 'choke'],
  strict: true,
  bodily: true,
  takes: 'people',
  except: ['out', 'off', 'upstairs', 'around', 'with', 'back', 'for'],
  cases: [
    { text: 'Kari Lund slapped Otto Brandt.', reads: ['beat: Kari Lund > Otto Brandt'] },
    { text: 'Kari Lund bit Otto Brandt on Friday.', reads: ['beat: Kari Lund > Otto Brandt'] },
    { text: 'Otto Brandt was punched by a fan in Oslo.', reads: ['beat: a fan > Otto Brandt'] },
    { text: 'Kari Lund slapped Otto Brandt with a fine.', reads: [] },
    { text: 'Kari Lund kicked Otto Brandt out of the party.', reads: [] },
    { text: 'Norway slapped sanctions on Denmark.', reads: [] },
    { text: 'Kari Lund bit the bullet in Oslo.', reads: [] },
  ],
}
