import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** What tells stories. Lemmas. */
const WORKS =
  /^(?:film|movie|novel|drama|comic|miniseries|play|sitcom|opera|operetta|musical|thriller|sequel|ballet|melodrama|whodunnit)$/
/** Parts of one. Lemmas. */
const PARTS = /^(?:act|scene|finale|episode|chapter|sequel)$/
/** Who acts in them. Lemmas. */
const HEROES = /^(?:hero|heroine|protagonist|antihero|villain)$/
/** A sentence says where its story is told at its beginning, in tokens. */
const OPENING = 8

/** "In the film, A shoots B", "A kills B in the third act": what happens in a story, which the present tense tells. */
export function isFiction(parse: Parse, verb: VerbGroup): boolean {
  const opener = parse.tokens[verb.first]
  if (verb.modal !== null || verb.perfect || verb.infinitive || verb.gerund) return false
  if (!opener || /^was$/.test(opener.lower)) return false
  // "kills", and "kill" of several
  if (
    !/^(?:is|are|[a-z]{2,20}s)$/.test(opener.lower) &&
    (opener.lower !== verb.lemma || /^(?:hit|set|beat|cut)$/.test(verb.lemma))
  )
    return false
  // "the hero shoots his boss"
  if (subjectsOf(parse, verb).some(({ head }) => HEROES.test(parse.tokens[head]?.lemma ?? ''))) return true
  const inWork =
    parse.tokens[0]?.lower === 'in' &&
    parse.phrases.some(
      ({ first, head }) =>
        first === 1 &&
        head < OPENING &&
        (WORKS.test(parse.tokens[head]?.lemma ?? '') || PARTS.test(parse.tokens[head]?.lemma ?? '')),
    )
  return (
    inWork ||
    isOfStory(parse, verb) ||
    obliquesAfter(parse, verb.last).some(
      ({ preposition, phrases }) =>
        preposition === 'in' && phrases.some(({ head }) => PARTS.test(parse.tokens[head]?.lemma ?? '')),
    )
  )
}

/** "The film follows a soldier who kills his brother": what the work tells of. */
function isOfStory(parse: Parse, verb: VerbGroup): boolean {
  const teller = parse.verbs[0]
  return (
    teller !== undefined &&
    teller.first < verb.first &&
    TELLS.test(teller.lemma) &&
    subjectsOf(parse, teller).some(({ head }) => WORKS.test(parse.tokens[head]?.lemma ?? ''))
  )
}

/** What works do with their heroes. Lemmas. */
const TELLS = /^(?:follow|tell|depict|portray|centre|center|chronicle|open|begin|end|imagine)$/
