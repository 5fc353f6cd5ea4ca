import { ACTOR_NOUNS } from '../../lexicon/actors.ts'
import { STATE_BODY_NOUNS } from '../../lexicon/organizations.ts'
import type { Sector } from '../../model/event.ts'
import { gazetteer, type Gazetteer } from '../../text/gazetteer.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import { isPossessiveMark, type Phrase } from '../../text/syntax/phrases.ts'
import type { Token } from '../../text/tokens.ts'

/** What a common noun says of who acts: the sector, and whether it is the state's own. */
export interface ActorKind {
  readonly sector: Sector
  readonly state: boolean
}

let nouns: Gazetteer<ActorKind> | null = null

function nounGazetteer(): Gazetteer<ActorKind> {
  nouns ??= gazetteer([
    ...ACTOR_NOUNS.flatMap(({ forms, sector, state }) => forms.map((form) => [form, { sector, state }] as const)),
    ...[...STATE_BODY_NOUNS].map(([form, sector]) => [form.toLowerCase(), { sector, state: true }] as const),
  ])
  return nouns
}

/** The actor noun that ends at token `head` (the longest one), or null. */
export function actorKindAt(tokens: readonly Token[], first: number, head: number): ActorKind | null {
  for (let at = first; at <= head; at++) {
    const hit = nounGazetteer().at(tokens, at)
    if (hit && hit.last === head)
      return isGathering(tokens, first, head) ? { sector: 'CVL', state: false } : (hit.meanings[0] ?? null)
  }
  return null
}

/** Who is at the head of a body, and acts for it. Lemmas. */
const HEADS = new Set('head chief boss chairman chairwoman chairperson commander'.split(' '))

/** "the head of the Danish army", "the junta chief", "the army's boss": what the body of the state is that the phrase's noun is at the head of, or null. */
export function headOfBody({ tokens, phraseAt }: Parse, { first, head, last, possessor }: Phrase): ActorKind | null {
  if (!HEADS.has(tokens[head]?.lemma ?? '')) return null
  const kindOf = (body: Phrase | null | undefined): ActorKind | null =>
    body ? actorKindAt(tokens, body.first, body.head) : null
  const of = tokens[last + 1]?.lower === 'of' ? phraseAt[last + 2] : null
  const kind = of
    ? kindOf(isPossessiveMark(tokens[of.last + 1]) ? phraseAt[of.last + 2] : of)
    : ((head > first ? actorKindAt(tokens, first, head - 1) : null) ?? kindOf(possessor))
  return kind?.state ? kind : null
}

/** "a wedding party", "a search party": people, and no politics. */
function isGathering(tokens: readonly Token[], first: number, head: number): boolean {
  return (
    head > first && /^part(?:y|ies)$/.test(tokens[head]?.lower ?? '') && GATHERINGS.test(tokens[head - 1]?.lower ?? '')
  )
}

const GATHERINGS =
  /^(?:beach|birthday|block|christmas|cocktail|costume|dance|dinner|drinks|engagement|farewell|fundraising|fishing|garden|graduation|holiday|house|hunting|launch|office|pool|rescue|retirement|search|street|tea|victory|watch|wedding|welcome)$/

const BODY_HEADS = new Set([...STATE_BODY_NOUNS.keys()].map((noun) => noun.split(' ').at(-1) ?? ''))

/** Whether a body of the state (`foreign ministry`) ends at token `head`. */
export function bodyOfStateAt(tokens: readonly Pick<Token, 'lower'>[], first: number, head: number): boolean {
  if (!BODY_HEADS.has(tokens[head]?.lower ?? '')) return false
  for (let at = first; at <= head; at++) {
    const words = tokens
      .slice(at, head + 1)
      .map((token) => token.lower)
      .join(' ')
    if (STATE_BODY_NOUNS.has(words)) return true
  }
  return false
}
