import type { Parse } from '../../../text/syntax/parse.ts'
import { ofPhrase } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import type { Draft } from '../../draft.ts'
import type { NounFrame } from '../frame.ts'
import { assaultNounSides } from './assault-noun.ts'
import { isHarmless } from './nature.ts'
import { type Carrier, carrierOf, obliquesOf } from './carrier.ts'
import { consultNounSides } from './consult-noun.ts'
import type { Match, Sides } from './match.ts'
import { mediationSides } from './mediation.ts'
import type { NounReading } from './noun-reading.ts'
import { isOver, modalityOfNoun } from './noun-modality.ts'

/** What a noun frame reads at a noun phrase that one of its nouns heads, or null. */
export function matchNoun(draft: Draft, parse: Parse, phrase: Phrase, frame: NounFrame): Match | null {
  // "one last week between A and B"
  const head = parse.tokens[parse.tokens[phrase.first]?.lower === 'one' ? phrase.first : phrase.head]
  if (!head) return null
  const before = parse.tokens.slice(phrase.first, phrase.head).map((token) => token.lower)
  if (frame.except?.some((word) => before.includes(word))) return null
  if (frame.type === 'ASSAULT' && isHarmless(parse, phrase)) return null
  if (frame.modifiers && !frame.modifiers.some((word) => before.includes(word))) return null
  if (frame.behind && !frame.behind.includes(parse.tokens[phrase.first - 1]?.lower ?? '')) return null
  const of = frame.of || frame.ofWeapons ? oneOf(parse, phrase, frame.of) : phrase
  if (!of) return null
  const carrier = throughAgreement(parse, phrase, carrierOf(parse, phrase))
  const obliques = obliquesOf(parse, phrase, carrier, of.last)
  const sides = sidesOf({ draft, parse, phrase, frame, obliques, carrier })
  if (!sides) return null
  return {
    frame,
    participants: [
      ...sides.actors.map((actor) => ({ role: 'actor' as const, actor })),
      ...sides.recipients.map((actor) => ({ role: 'recipient' as const, actor })),
    ],
    modality:
      sides.modality ??
      modalityOfNoun(
        parse,
        phrase,
        carrier && carrier.how !== 'subject' && !(carrier.how === 'setting' && isOver(parse, phrase))
          ? carrier.verb
          : null,
        { isObject: carrier?.how === 'object', deed: frame.type === 'ASSAULT' ? frame.support : null },
      ),
    trigger: { start: head.start, end: head.end },
    words: [
      draft.text.slice(phrase.start, of.end),
      ...obliques
        .filter((oblique) => /^(?:by|via|over|with)$/.test(oblique.preposition))
        .map((oblique) => draft.text.slice((oblique.phrases[0] ?? phrase).start, (oblique.phrases[0] ?? phrase).end)),
    ].join(' '),
    apart: sides.apart ?? null,
  }
}

/** "agreed to deepen ties during a call": the call is where they agreed; what was agreed on is to come. */
function throughAgreement(parse: Parse, phrase: Phrase, carrier: Carrier | null): Carrier | null {
  if (carrier?.how !== 'setting' || !carrier.verb.infinitive) return carrier
  const before = parse.tokens[phrase.first - 1]?.lower ?? ''
  if (!/^(?:in|during)$/.test(before) || !/^(?:an?|their)$/.test(parse.tokens[phrase.first]?.lower ?? ''))
    return carrier
  if (!SPOKEN.has(parse.tokens[phrase.head]?.lemma ?? '')) return carrier
  const agreed = verbBefore(parse, carrier.verb.first)
  return agreed && AGREES.test(agreed.lemma) && !agreed.infinitive ? { verb: agreed, how: 'setting' } : carrier
}

const AGREES = /^(?:agree|vow|pledge|promise|decide|offer|undertake|commit|resolve)$/
/** What one speaks in at once, and arranges no visit for. Lemmas. */
const SPOKEN: ReadonlySet<string> = new Set(['call', 'conversation', 'talk', 'discussion', 'exchange'])

/** "an exchange of fire": what the noun is one of. Without `nouns` it need be one of nothing: "a barrage (of rockets)". */
function oneOf(parse: Parse, phrase: Phrase, nouns: readonly string[] | undefined): Phrase | null {
  const of = ofPhrase(parse, phrase)
  if (!nouns) return of ?? phrase
  return of && nouns.includes(parse.tokens[of.head]?.lemma ?? '') ? of : null
}

function sidesOf(reading: NounReading): Sides | null {
  const { frame } = reading
  if (frame.mode === 'third-party') return mediationSides(reading)
  return frame.type === 'CONSULT' ? consultNounSides(reading) : assaultNounSides(reading)
}
