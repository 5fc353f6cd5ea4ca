import { CUE_VERBS, type CueVerb } from '../../../lexicon/cues.ts'

const BY_FORM = new Map(CUE_VERBS.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)))

/** The entry of a written form (lower case) among the cue verbs. */
export function cueOf(form: string): CueVerb | null {
  return BY_FORM.get(form) ?? null
}
