import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** What somebody is given to answer: words, or a demand or charge, which may also be met, granted or denied. */
export type Exchange = 'words' | 'demand'

// Verbs whose object is to answer. Lemmas.
const TELL = new Set('tell inform assure remind text email message phone telephone call advise'.split(' '))
const DEMAND = new Set(
  'ask urge accuse question invite order beg implore press challenge blame criticise criticize threaten warn offer'.split(
    ' ',
  ),
)
/** Verbs that name it with "to": "wrote to Holm". Lemmas. */
const TELL_TO = new Set('write say suggest complain explain propose speak shout'.split(' '))

const REPLIES = new Set('reply answer retort respond counter'.split(' '))
const MEETS = new Set('agree refuse decline accept comply consent deny reject'.split(' '))
/** What one refuses to all that ask: "He declined to comment". Lemmas. */
const TO_ALL = new Set('comment say give elaborate discuss name speak answer disclose identify rule'.split(' '))

/** What the phrase is given to answer, as the object of a verb: "asked [Holm] whether …", "wrote to [Holm]"; null where it is given nothing. */
export function givenTo(parse: Parse, { first }: Phrase): Exchange | null {
  const to = parse.tokens[first - 1]?.lower === 'to'
  const verb = parse.verbAt[first - (to ? 2 : 1)]
  if (!verb || verb.passive || verb.negated || verb.infinitive || verb.gerund) return null
  if (to) return TELL_TO.has(verb.lemma) ? 'words' : null
  return DEMAND.has(verb.lemma) ? 'demand' : TELL.has(verb.lemma) ? 'words' : null
}

/** What the phrase answers, as the subject of a verb: words ("He replied that …"), a demand ("He declined"), or nothing. */
export function answeredBy(parse: Parse, { last }: Phrase): Exchange | null {
  const at = parse.tokens[last + 1]?.pos === 'ADV' ? last + 2 : last + 1
  const verb = parse.verbAt[at]
  if (!verb || verb.passive || verb.infinitive || verb.gerund) return null
  if (REPLIES.has(verb.lemma)) return answersAnother(parse, verb) ? null : 'words'
  if (verb.lemma === 'agree' && !parse.verbAt[verb.last + 1]?.infinitive) return 'words'
  return MEETS.has(verb.lemma) && !refusesAll(parse, verb) ? 'demand' : null
}

/** "He replied to questions", "He responded to the raid": it is told what is answered. */
function answersAnother({ tokens }: Parse, { last }: VerbGroup): boolean {
  return tokens[last + 1]?.lower === 'to'
}

function refusesAll({ verbAt }: Parse, { last }: VerbGroup): boolean {
  const refused = verbAt[last + 1]
  return refused?.infinitive === true && TO_ALL.has(refused.lemma)
}
