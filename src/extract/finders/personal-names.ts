import { mentionsIn, sortMentions } from '../lookup.ts'
import { foldWords } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, Stage } from '../draft.ts'
import { isAgency, nameGazetteer } from '../names/lexicon.ts'
import { actorKindAt } from '../actors/actor-nouns.ts'
import { countryServed, holdersNamed } from '../../text/office-holders.ts'
import { weigh } from '../names/person-evidence.ts'
import { registryOf } from '../names/registry.ts'
import { isAcronym, isCapitalised, opensSentence, runsOf, type Run } from '../names/runs.ts'
import { titlesOf, type FoundTitle } from '../names/titles.ts'

/**
 * Finds persons and organisations that no lexicon holds: runs of capitalised words, weighed by their own words and by
 * what stands around them. Headlines are left to `surnames`, since there every word has a capital.
 */
export const personalNames: Stage = {
  name: 'personal-names',
  requires: ['sentences', 'tokens', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    const registry = registryOf(draft)
    const { alone, inside } = capitalWords(draft)
    for (const sentence of draft.sentences) {
      if (sentence.headline) continue
      const tokens = draft.tokens[sentence.index] ?? []
      const titles = titlesOf(tokens)
      const taken = takenBy(draft, sentence.index, tokens)
      for (const title of titles) for (let i = title.first; i <= title.last; i++) taken[i] = true
      for (const run of runsOf(tokens, taken, (word) => inside.has(word))) {
        const title = titles.find((candidate) => candidate.last === run.first - 1 && !candidate.plural)
        const last = tokens[run.last] as Token
        const evidence = weigh(tokens, run, title !== undefined, alone.has(last.text) && run.last > run.first)
        const kind = decide(tokens, run, title, evidence)
        const start = (tokens[run.first] as Token).start
        const end = last.end
        const name = draft.text.slice(start, end)
        trace(
          'personal-names',
          `${name}: ${kind ?? 'no name'} (person ${evidence.person}, organisation ${evidence.organization}: ${evidence.why})`,
        )
        if (kind === 'Person') {
          const holder = holdersNamed(name)[0]
          const person = registry.entity({
            kind: 'Person',
            key: foldWords(holder?.name ?? name),
            name,
            canonical: holder?.name ?? null,
            country: countryServed(name),
            gender: title?.facts.gender ?? holder?.pronoun ?? null,
          })
          registry.mention(person, start, end, sentence.index, run.first === run.last ? 'surname' : 'name')
        } else if (kind === 'Organization') {
          const organization = registry.entity({ kind: 'Organization', key: foldWords(name), name })
          registry.mention(organization, start, end, sentence.index)
        }
      }
    }
    sortMentions(draft)
  },
}

function decide(
  tokens: readonly Token[],
  run: Run,
  title: FoundTitle | undefined,
  evidence: { person: number; organization: number },
): 'Person' | 'Organization' | null {
  const length = run.last - run.first + 1
  const name = tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.text)
    .join(' ')
  if (isAgency(name)) return null
  // "Foreign Ministry", "Coast Guard": common nouns with a capital; whose they are the phrase tells.
  if (actorKindAt(tokens, run.first, run.last)) return null
  if (evidence.organization >= 3 && evidence.organization > evidence.person) return 'Organization'
  if (length === 1) {
    const token = tokens[run.first] as Token
    if (evidence.organization >= 2) return isAcronym(token.text) && evidence.person < 2 ? 'Organization' : null
    // A single word is a person only with a title or an act of speech.
    return evidence.person >= 2 && (title !== undefined || !opensSentence(tokens, run.first) || token.pos === 'PROPN')
      ? 'Person'
      : null
  }
  return evidence.person >= 0.5 && length <= 5 ? 'Person' : null
}

/** Which tokens a mention of the sentence covers already. */
export function takenBy(draft: Draft, sentence: number, tokens: readonly Token[]): boolean[] {
  const taken = tokens.map(() => false)
  for (const mention of mentionsIn(draft, sentence)) {
    for (const token of tokens) if (token.start >= mention.start && token.end <= mention.end) taken[token.index] = true
  }
  return taken
}

/** Capitalised words that stand alone somewhere, and those seen with a capital inside a sentence. */
function capitalWords(draft: Draft): { alone: Set<string>; inside: Set<string> } {
  const alone = new Set<string>()
  const inside = new Set<string>()
  for (const sentence of draft.sentences) {
    if (sentence.headline) continue
    const tokens = draft.tokens[sentence.index] ?? []
    for (const token of tokens) {
      if (!isCapitalised(token) || token.pos === 'PUNCT' || nameGazetteer().at(tokens, token.index)) continue
      const before = tokens[token.index - 1]
      const after = tokens[token.index + 1]
      if (!opensSentence(tokens, token.index)) inside.add(token.text)
      if ((!before || !isCapitalised(before)) && (!after || !isCapitalised(after))) alone.add(token.text)
    }
  }
  return { alone, inside }
}
