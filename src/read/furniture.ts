import { BOILERPLATE, MAX_BOILERPLATE_LENGTH, RELATED_HEADER } from '../lexicon/boilerplate.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'

/** Marks what the lexicon knows as disclaimers, prompts, captions and links to other articles. */
export function findFurniture(page: Page): void {
  let open: 'disclaimer' | 'related' | null = null
  for (const line of page.lines) {
    const known =
      line.text.length <= MAX_BOILERPLATE_LENGTH ? BOILERPLATE.find((one) => one.pattern.test(line.text)) : undefined
    if (known) {
      page.exclude(line, known.why)
      open = RELATED_HEADER.test(line.text)
        ? 'related'
        : known.why === 'disclaimer' && !endsSentence(line)
          ? 'disclaimer'
          : null
    } else if (open === 'disclaimer' && line.adjacent && /^\p{Ll}/u.test(line.text)) {
      // A disclaimer that a hard wrap broke.
      page.exclude(line, open)
      if (endsSentence(line)) open = null
    } else if (open === 'related' && !endsSentence(line) && line.text.length <= 200) {
      page.exclude(line, open)
    } else {
      open = null
    }
  }
}

function endsSentence(line: Line): boolean {
  return /[.!?]["'”’)\]]{0,2}$/.test(line.text)
}
