import { isHuman } from '../../../text/human-noun.ts'
import { behindComma, coordinated, owned } from '../../../text/syntax/coordination.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import { fill } from './fillers.ts'

/** Who stands on one side of an exchange: the phrases' actors, those named among them ("ministers, including A and B") and who leads them ("a delegation led by A"). */
export function sideOf(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  const last = phrases.at(-1)
  if (!last) return []
  const at = behindComma(parse, endOfNoun(parse, last))
  const side = fill(draft, parse, phrases)
  return [...side, ...fill(draft, parse, [...includedAt(parse, at), ...leadersAt(parse, last, side, at)])]
}

/** Where the noun ends with what says of whom and from where: "a delegation [from the Danish ministry]". */
function endOfNoun(parse: Parse, { last }: Phrase): number {
  let end = last
  for (const { preposition, at, phrases } of obliquesAfter(parse, last)) {
    if (at !== end + 1 || !/^(?:of|from|in|at)$/.test(preposition)) break
    end = phrases.at(-1)?.last ?? end
  }
  return end
}

/** "including A and B", "among them A and B" */
function includedAt(parse: Parse, at: number): Phrase[] {
  const [word, next] = [parse.tokens[at]?.lower, parse.tokens[at + 1]?.lower]
  const from = word === 'including' ? at + 1 : word === 'among' && next === 'them' ? at + 2 : -1
  return listAt(parse, from)
}

/** Nouns for those who come as one and have somebody at their head. Lemmas. */
const SENT: ReadonlySet<string> = new Set('delegation team mission group panel contingent party union'.split(' '))

/** "led by A", "headed by A": who stands at the head of a delegation or of several people comes with them. */
function leadersAt(parse: Parse, { head }: Phrase, side: readonly Actor[], at: number): Phrase[] {
  const verb = parse.verbAt[at]
  if (verb?.first !== at || !/^(?:lead|head)$/.test(verb.lemma) || parse.tokens[verb.last + 1]?.lower !== 'by')
    return []
  // "was led by A"
  if (verb.first !== verb.last) return []
  const { lemma = '', lower = '' } = parse.tokens[head] ?? {}
  // "MPs led by A", no "the government led by A"
  const people =
    SENT.has(lemma) || isHuman(lemma) || (lower.endsWith('s') && side.some(({ sector }) => sector !== null))
  return people ? listAt(parse, verb.last + 2) : []
}

function listAt(parse: Parse, from: number): Phrase[] {
  const phrase = parse.phraseAt[from]
  return phrase?.first === from ? coordinated(parse, owned(parse, phrase)) : []
}
