import { mendAuxiliary } from './auxiliary.ts'
import { mendDayAfterNoun } from './day-after-noun.ts'
import { mendFinalCue } from './final-cue.ts'
import { mendGivenName } from './given-name.ts'
import { mendMainVerb } from './main-verb.ts'
import { mendMissingSubject } from './missing-subject.ts'
import { mendNameList } from './name-list.ts'
import { mendRelativeClause } from './relative-clause.ts'
import { mendRoleApposition } from './role-apposition.ts'
import { mendRoleName } from './role-name.ts'
import type { Sketch } from './sketch.ts'
import { mendToldThat } from './told-that.ts'
import { mendVoice } from './voice.ts'

/** What the parser gets wrong in news and a rule knows better, in order. Each leaves a tree. */
const MENDS: readonly ((sketch: Sketch) => void)[] = [
  mendAuxiliary,
  mendDayAfterNoun,
  mendGivenName,
  mendRoleName,
  mendRoleApposition,
  // After roles: "Holm, the minister, and Silva" is none of its business.
  mendNameList,
  mendRelativeClause,
  mendToldThat,
  mendFinalCue,
  mendMissingSubject,
  // After relative clauses: their verbs have a subject by now.
  mendMainVerb,
  mendVoice,
]

/** Mends the tree in place. */
export function mend(sketch: Sketch): void {
  for (const rule of MENDS) rule(sketch)
}
