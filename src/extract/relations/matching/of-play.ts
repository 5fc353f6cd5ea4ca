import { BEARING_ARMS } from '../../actors/actors.ts'
import type { Draft } from '../../draft.ts'
import type { Match } from './match.ts'

/**
 * Pages about sport and games. There people beat, hit and fight one another, meet in finals and travel as teams; on such a page these
 * words are read of who bears arms only, and meetings of the past only.
 */

/** Words of sport and games that the news of other things seldom has; in lower case. Source: the news of one year by its section, counted. */
const PLAY: ReadonlySet<string> = new Set(
  `athletics champion champions championship championships club clubs coach cricket cup cups defeat defender draw fixture fixtures fly-half
  footballer football game gamer gamers games goal goalkeeper goals golf half-time injury innings lap league match matches marathon
  midfielder olympic olympics penalties penalty play played player players playing quarter-final quarter-finals referee rugby scored scrum season
  seed seeded semi-final semi-finals side slam sprint squad striker team teams tennis title tournament tries victory wicket wicketkeeper win
  wimbledon winger wins console playstation xbox nintendo gameplay`.split(/\s+/),
)
/** Of a hundred words of such a page at least two are of these, */
const SHARE = 0.02
/** and of a short one no fewer than this, */
const LEAST = 8
/** which are so many different ones. */
const KINDS = 4

const pages = new WeakMap<Draft, boolean>()

function isPageOfPlay(draft: Draft): boolean {
  const known = pages.get(draft)
  if (known !== undefined) return known
  let words = 0
  let hits = 0
  const kinds = new Set<string>()
  for (const { lower, pos } of draft.tokens.flat()) {
    if (pos === 'PUNCT') continue
    words++
    if (!PLAY.has(lower)) continue
    hits++
    kinds.add(lower)
  }
  const found = hits >= LEAST && kinds.size >= KINDS && hits / words >= SHARE
  pages.set(draft, found)
  return found
}

/** What is done on a pitch or a screen. Rules of ours. */
const PLAYED: ReadonlySet<string> = new Set(
  `assault/abduct assault/attack assault/attack-noun assault/beat assault/bring-down assault/clash assault/destroy assault/fighting-noun assault/fire-at
  assault/kill assault/punch assault/seize assault/shoot assault/slam-into assault/strike`.split(/\s+/),
)
/** Meetings that are matches too. Rules of ours. */
const MATCHES: ReadonlySet<string> = new Set([
  'consult/meet',
  'consult/meeting',
  'consult/host',
  'consult/face-to-face',
  'consult/visit',
  'consult/visit-noun',
  'consult/arrive',
])

/** Whether what a frame read is a move in a game, by the page that it stands on. Deeds that nobody is told to have done are none. */
export function isOfPlay(draft: Draft, { frame, participants, modality }: Match): boolean {
  if (!PLAYED.has(frame.id) && !MATCHES.has(frame.id)) return false
  if (MATCHES.has(frame.id) && modality === 'asserted' && frame.mode !== 'visit') return false
  const actors = participants.filter(({ role }) => role === 'actor')
  if (actors.length === 0 || participants.some(({ actor }) => BEARING_ARMS.has(actor.sector ?? ''))) return false
  return isPageOfPlay(draft)
}
