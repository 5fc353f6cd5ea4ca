import { cueOf } from './cue-forms.ts'
import type { Passage, Verbal } from './passage.ts'

/** Forms that the tagger sometimes takes for another part of speech and that are nothing but verbs. */
const SURE_FORMS = new Set([
  'said',
  'says',
  'told',
  'tells',
  'added',
  'adds',
  'wrote',
  'writes',
  'saying',
  'tweeted',
  'insisted',
  'argued',
  'explained',
  'noted',
  'asked',
  'urged',
])

/** The verbs of a passage, with those that the tagger took for something else. */
export function verbsWithSure(passage: Passage): Verbal[] {
  const extra: Verbal[] = []
  passage.items.forEach((item, i) => {
    if (passage.verbAt[i]) return
    const byForm = reportsByForm(passage, i)
    if (!byForm && !SURE_FORMS.has(item.lower)) return
    if (!byForm && passage.phraseAt[i] && passage.phraseAt[i]?.head !== i && item.pos !== 'VERB') return
    extra.push({
      index: -1,
      first: i,
      last: i,
      main: i,
      lemma: cueOf(item.lower)?.lemma ?? item.lower,
      passive: false,
      negated: false,
      infinitive: false,
      gerund: item.lower.endsWith('ing'),
      modal: null,
    })
  })
  return extra.length === 0 ? [...passage.verbs] : [...passage.verbs, ...extra].sort((a, b) => a.first - b.first)
}

/** ", warning that …": a gerund of speech behind a comma, whatever the tagger takes it for. */
function reportsByForm({ items }: Passage, at: number): boolean {
  const form = items[at]?.lower ?? ''
  const cue = form.endsWith('ing') && items[at + 1]?.lower === 'that' ? cueOf(form) : null
  return cue?.clause === true && cue.particle === null && !cue.weak && items[at - 1]?.text === ','
}
