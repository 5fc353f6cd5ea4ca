import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { unique } from './fillers.ts'
import type { Match } from './match.ts'

/** Behind the verb "separately" stands no further, in tokens. */
const REACH = 25

/**
 * Whether each of one side spoke with each of the other, and not all together: by telephone ("A and B phoned C") or as the
 * sentence says ("A met B and C separately", "A and B each met C").
 */
export function isApart({ tokens }: Parse, verb: VerbGroup, frame: VerbFrame): boolean {
  if (frame.mode === 'phone') return !isJoint(tokens, frame)
  if (tokens[verb.first - 1]?.lower === 'each') return true
  for (let i = Math.max(0, verb.first - 1); i < Math.min(tokens.length, verb.last + REACH); i++) {
    if (/^[.;:"]$/.test(tokens[i]!.text)) return false
    if (/^(?:separately|individually|respectively)$/.test(tokens[i]!.lower)) return true
  }
  return false
}

/** "in a joint call", "on a three-way call", "in a call, A and B told C": all at once. */
function isJoint(tokens: Parse['tokens'], { companion }: VerbFrame): boolean {
  const at = tokens.findIndex(({ lower }) => /^(?:calls?|(?:video|tele)?conferences?|conversations?)$/.test(lower))
  const before = tokens.slice(Math.max(0, at - CALL_REACH), Math.max(0, at))
  if (companion?.own && !(tokens[at]?.lower ?? 's').endsWith('s') && before.some(({ lower }) => /^an?$/.test(lower)))
    return true
  return before.some(({ lower }) =>
    /^(?:joint|conference|trilateral|quadrilateral|multilateral|group|way)$/.test(lower),
  )
}

/** Between "joint" and the call stand no more tokens. */
const CALL_REACH = 4

/** "separate meetings with B and C", "calls with B and C": a meeting with each, while "talks" may be with all. */
export function areApart({ tokens }: Parse, { first, head }: Phrase): boolean {
  if (/^(?:meetings|calls|conversations|visits)$/.test(tokens[head]?.lower ?? '')) return true
  return tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:separate|individual|back|successive|consecutive)$/.test(lower))
}

/** An event for each pair, where a match has two sides that spoke apart. */
export function inPairs(match: Match): Match[] {
  const { apart } = match
  if (!apart) return [match]
  return apart.left.flatMap((one) =>
    apart.right
      .filter((other) => unique([one, other]).length === 2)
      .map((other) => ({
        ...match,
        participants: [one, other].map((actor: Actor) => ({ role: 'actor' as const, actor })),
      })),
  )
}
