import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { sentencesIn } from '../../lookup.ts'
import { attacked } from './victims.ts'

/** Those whom the phrases name, and for a pronoun that names nobody whom its words elsewhere name: "A man ran. Police shot him dead." */
export function sufferersIn(
  draft: Draft,
  parse: Parse,
  phrases: readonly Phrase[],
  how: Pick<VerbFrame, 'bodily' | 'counts'>,
  { bodily = false }: VerbFrame,
): Actor[] {
  return phrases.flatMap((phrase) => {
    const words =
      bodily && phrase.pronoun && !draft.references.has(phrase.start) && isOfPeople(parse, phrase)
        ? draft.antecedents.get(phrase.start)
        : undefined
    const within = words && (draft.parses[sentencesIn(draft, words)[0]?.index ?? -1] ?? null)
    const meant = within?.phrases.find(({ start, pronoun }) => start === words?.start && !pronoun)
    return within && meant ? attacked(draft, within, [meant], how) : attacked(draft, parse, [phrase], how)
  })
}

function isOfPeople({ tokens }: Parse, { head }: Phrase): boolean {
  return /^(?:h(?:e|im|er)|she|the(?:y|m))$/.test(tokens[head]?.lower ?? '')
}
