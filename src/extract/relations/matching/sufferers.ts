import type { Parse } from '../../../text/syntax/parse.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { sentencesIn } from '../../lookup.ts'
import { attacked, isMatter } from './victims.ts'

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
    const sufferers = within && meant ? attacked(draft, within, [meant], how) : attacked(draft, parse, [phrase], how)
    return bodily && isMatter(parse, phrase) ? sufferers.filter(({ sector }) => sector !== null) : sufferers
  })
}

function isOfPeople({ tokens }: Parse, { head }: Phrase): boolean {
  return /^(?:h(?:e|im|er)|she|the(?:y|m))$/.test(tokens[head]?.lower ?? '')
}

/** "the mother of B, who was shot", "the family of a nurse killed by rebels": whom the deed befell is not who mourns; null where nobody stands between. */
export function bereaved(parse: Parse, verb: VerbGroup): Phrase[] | null {
  let end = verb.first - 1
  while (parse.tokens[end]?.pos === 'ADV') end--
  const relative = verb.passive && parse.tokens[end]?.lower === 'who'
  if (!relative && (!verb.bareParticiple || verb.first !== verb.last)) return null
  if (relative) end -= parse.tokens[end - 1]?.text === ',' ? 2 : 1
  const dead = parse.phraseAt[end]
  const mourner = dead && parse.tokens[dead.first - 1]?.lower === 'of' ? parse.phraseAt[dead.first - 2] : null
  if (!dead || !mourner || (relative && parse.tokens[dead.head]?.pos !== 'PROPN')) return null
  const head = parse.tokens[mourner.head]
  const members = head?.lemma === 'member' && parse.tokens[mourner.head - 1]?.lower === 'family'
  return members || MOURNERS.has(head?.lemma ?? '') ? [dead] : null
}

/** Who outlives somebody, and what is held for them. Lemmas. */
const MOURNERS: ReadonlySet<string> = new Set(
  `attorney family father friend funeral husband killer lawyer memory mother murderer parent photograph photo portrait relative sister supporter widow
  widower wife`.split(/\s+/),
)
