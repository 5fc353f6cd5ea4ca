import { TITLES } from '../../../lexicon/titles.ts'

/** The last words of titles and offices, in lower case. */
export const ROLES: ReadonlySet<string> = new Set(
  TITLES.filter((title) => !title.honorific).flatMap((title) =>
    title.forms.map((form) => form.toLowerCase().split(' ').at(-1)!),
  ),
)
