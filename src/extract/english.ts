import type { Layer, Stage } from './draft.ts'
import { dateExpressions } from './finders/date-expressions.ts'
import { knownNames } from './finders/known-names.ts'
import { personalNames } from './finders/personal-names.ts'
import { quotations } from './finders/quotations.ts'
import { segments } from './finders/segments.ts'
import { structure } from './finders/structure.ts'
import { turns } from './finders/turns.ts'

import { events } from './relations/events.ts'
import { statements } from './relations/statements.ts'
import { bracketedAcronyms } from './refiners/bracketed-acronyms.ts'
import { doerToldBefore } from './refiners/doer-told-before.ts'
import { eventDates } from './refiners/event-dates.ts'
import { offices } from './refiners/offices.ts'
import { quotedReferences } from './refiners/quoted-references.ts'
import { references } from './refiners/references.ts'
import { sameEvents } from './refiners/same-events.ts'
import { secondNames } from './refiners/second-names.ts'
import { surnames } from './refiners/surnames.ts'
import { toldWithDoer } from './refiners/told-with-doer.ts'

/** THE ordered list of stages. Finders read text, refiners read what finders found. */
export const ENGLISH: readonly Stage[] = checked([
  segments,
  // Before names: the label of a turn ("CHO:") is somebody, not a body.
  turns,
  knownNames,
  // After the lexicon, so that "Bank of England" is taken before a run of capitals is weighed.
  personalNames,
  // After all full names are known: a surname belongs to a full name of the article, also to a later one.
  surnames,
  // After all names are known: two of them are one's.
  secondNames,
  // After all organisations are known: letters in brackets are the name before them.
  bracketedAcronyms,
  dateExpressions,
  quotations,
  structure,
  offices,
  // Pronouns outside quotations, before statements: "he said" needs its speaker.
  references,
  statements,
  // Inside quotations "I" and "our" are the speaker's, who is known only now.
  quotedReferences,
  events,
  // After all events of the article are known: one dates another ("the second call in two days").
  eventDates,
  // After dates, which tell two attacks apart; before sameness: who did it is part of what an event is.
  doerToldBefore,
  sameEvents,
  // After dates are given: what is told once with its doer and once without is one event.
  toldWithDoer,
])

/** Throws where a stage reads a layer that no stage before it fills: a mistake in the list, found before any text is read. */
export function checked(stages: readonly Stage[]): readonly Stage[] {
  const filled = new Set<Layer>()
  for (const stage of stages) {
    const missing = stage.requires.filter((layer) => !filled.has(layer))
    if (missing.length > 0)
      throw new Error(`stage ${stage.name} reads ${missing.join(', ')}, which no stage before it fills`)
    for (const layer of stage.assigns) filled.add(layer)
  }
  return stages
}
