import { sortMentions } from '../lookup.ts'
import type { Draft, Stage, Trace } from '../draft.ts'
import { intervieweeAt } from './interviewee.ts'
import { agesOf } from './pronouns/ages.ts'
import { Genders } from './pronouns/genders.ts'
import { type KnownSentence, knownOf } from './pronouns/known.ts'
import { learnFromNouns } from './pronouns/learn.ts'
import { Reading } from './pronouns/reading.ts'
import { speechesOf } from './pronouns/speech.ts'
import { genderOf } from './pronouns/words.ts'
import { rolesIn } from './roles.ts'

/**
 * Finds whom pronouns and role phrases outside quotations stand for: "he", "the minister", "the Russian president", "the
 * two leaders", "the country". The article is read twice: the first reading tells of whom it says "he" and of whom "she".
 * Gender decides only where it is known from a title, a fact or a noun; pronouns and given names weigh.
 */
export const references: Stage = {
  name: 'references',
  requires: ['parses', 'turns', 'mentions', 'entities', 'quotations'],
  assigns: ['references', 'entities', 'mentions'],
  run(draft, trace) {
    const known = knownOf(draft, speechesOf(draft), rolesIn(draft))
    const told = new Genders()
    learnFromNouns(draft, told)
    const ages = agesOf(draft)
    const last = known.findLastIndex(tellsGender)
    new Reading(draft, ages, told, told).run(known.slice(0, last + 1))
    const { entities, words } = new Reading(draft, ages, told, new Genders()).run(known)
    for (const [at, interviewed] of intervieweeAt(draft)) entities.set(at, interviewed)
    draft.references = entities
    draft.antecedents = words
    if (trace) tell(draft, trace)
    sortMentions(draft)
  },
}

/** Whether the sentence says "he" or "she" of anybody: behind the last one that does a first reading learns nothing more. */
function tellsGender({ parse: { tokens }, phrases }: KnownSentence): boolean {
  return phrases.some(
    ({ phrase, possessive }) =>
      possessive === 'he' ||
      possessive === 'she' ||
      (phrase.pronoun && genderOf(tokens[phrase.first]?.lower ?? '') !== null),
  )
}

function tell(draft: Draft, trace: Trace): void {
  for (const { phrases, tokens } of draft.parses) {
    for (const { start, first, last } of phrases) {
      const found = draft.references.get(start)
      const said = draft.antecedents.get(start)
      const meaning =
        found?.map((entity) => entity.name).join(' and ') ?? (said && draft.text.slice(said.start, said.end))
      if (meaning === undefined) continue
      // A possessive stands for its owner, not the phrase that it opens.
      const end = tokens[genderOf(tokens[first]?.lower ?? '') === null ? last : first]?.end
      trace('references', `${draft.text.slice(start, end)} is ${meaning}`)
    }
  }
}
