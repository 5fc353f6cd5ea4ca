import { coordinated, owned, skipAdverbs } from './coordination.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import { isWeekday } from './subject-words.ts'
import { treeObjects } from './tree.ts'
import type { VerbGroup } from './verbs.ts'

/** Between a verb and its object these belong to the verb: "gunned down two men". */
const PARTICLES = new Set(['up', 'down', 'off', 'out', 'away', 'apart', 'short'])

/** The direct objects of a verb, coordinated ones together, by the order of the words, else by the tree. A passive verb has none. */
export function objectsOf(parse: Parse, verb: VerbGroup): Phrase[] {
  const found = objectsByOrder(parse, verb)
  return found.length > 0 || verb.passive ? found : treeObjects(parse, verb)
}

/** The direct objects of a verb as the order of the words has them: what stands right behind it. */
export function objectsByOrder(parse: Parse, verb: VerbGroup): Phrase[] {
  if (verb.passive) return []
  let at = afterDegree(parse, skipAdverbs(parse, verb.last + 1))
  // "hacked to death two men"
  if (parse.tokens[at]?.lower === 'to' && parse.tokens[at + 1]?.lower === 'death') at += 2
  // `launched "powerful" strikes`
  const close =
    parse.tokens[at]?.text === '"' ? parse.tokens.findIndex(({ text, index }) => index > at && text === '"') : -1
  if (
    close > at &&
    close - at <= QUOTED &&
    parse.phraseAt[close + 1]?.first === close + 1 &&
    parse.tokens[close - 1]?.pos === 'ADJ'
  )
    at = close + 1
  // `struck "a base of mercenaries"`
  if (parse.tokens[at]?.text === '"' && parse.phraseAt[at + 1]?.first === at + 1) at++
  // `accused the "regime" of`
  if (parse.tokens[at]?.pos === 'DET' && parse.tokens[at + 1]?.text === '"' && parse.phraseAt[at + 2]?.first === at + 2)
    at += 2
  if (PARTICLES.has(parse.tokens[at]?.lower ?? '') && parse.phraseAt[at + 1]) at++
  if (parse.tokens[at]?.lower === 'what') at = behindName(parse, at)
  const first = parse.phraseAt[at]
  return first && first.first === at ? coordinated(parse, owned(parse, first)) : []
}

/** No longer is an adjective in quotation marks, with its marks, in tokens. */
const QUOTED = 4

/** "hit [what the army described as] a base of B": where what is called something begins, or where the clause does. */
function behindName({ tokens, phraseAt, verbAt }: Parse, what: number): number {
  const caller = phraseAt[what + 1]
  const verb = caller?.first === what + 1 ? verbAt[caller.last + 1] : null
  if (!verb || verb.passive || verb.negated) return what
  if (/^(?:call|term|label|dub)$/.test(verb.lemma)) return verb.last + 1
  const as = /^(?:describe|identify|characteri[sz]e)$/.test(verb.lemma) && tokens[verb.last + 1]?.lower === 'as'
  return as ? verb.last + 2 : what
}

/** "killed [at least] four", "killed [up to] four" */
function afterDegree({ tokens, phraseAt }: Parse, at: number): number {
  // "more" alone is an adverb, which may have been passed over.
  if (tokens[at]?.lower === 'than' && phraseAt[at + 1]?.first === at + 1) return at + 1
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
  return DEGREES.test(words) && phraseAt[at + 2]?.first === at + 2 ? at + 2 : at
}

const DEGREES = /^(?:at least|at most|up to|more than|fewer than|less than|close to)$/

/** Between a verb and an object behind where and when it was stand no more phrases. */
const SETTINGS = 5

/** "received [in his office today] the president": the object behind where and when it was, or none. `leads`: what opens a setting. */
export function objectsBehindSetting(parse: Parse, verb: VerbGroup, leads = /^(?:in|at|on|here)$/): Phrase[] {
  if (verb.passive) return []
  let at = verb.last + 1
  for (let guard = 0; guard < SETTINGS; guard++) {
    const led = leads.test(parse.tokens[at]?.lower ?? '')
    const setting = led ? parse.phraseAt[at + 1] : isDayWord(parse, at) ? parse.phraseAt[at] : null
    if (led && parse.tokens[at]?.lower === 'here') at++
    else if (setting && setting.first === (led ? at + 1 : at))
      at = coordinated(parse, owned(parse, setting)).at(-1)!.last + 1
    else if (isDayWord(parse, at)) at++
    else break
  }
  const object = at > verb.last + 1 ? parse.phraseAt[at] : null
  return object?.first === at && !object.pronoun ? coordinated(parse, owned(parse, object)) : []
}

function isDayWord({ tokens }: Parse, at: number): boolean {
  return isWeekday(tokens[at]) || /^(?:today|yesterday)$/.test(tokens[at]?.lower ?? '')
}
