import { CUE_VERBS, type CueVerb } from '../../../lexicon/cues.ts'

const BY_FORM = new Map(CUE_VERBS.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)))

/** The entry of a written form (lower case) among the cue verbs. */
export function cueOf(form: string): CueVerb | null {
  return BY_FORM.get(form) ?? null
}

/** What kind of form a verb of speech is in: `ing`, `s`, `ed` (all past forms) or the bare one. Verbs joined by "and" agree in it. */
export function ending(form: string): string {
  if (form.endsWith('ing')) return 'ing'
  if (form.endsWith('s')) return 's'
  return /(?:ed|said|told|wrote|swore|began|spoke)$/.test(form) ? 'ed' : ''
}
