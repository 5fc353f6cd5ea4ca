import { cueOf } from './cue-forms.ts'
import { isPlain, type Passage, type Verbal } from './passage.ts'

/** "said Lund had called a friend and told him": who called told, since one tells another whom the same clause has named. */
export function tellsObject({ items, phraseAt }: Passage, verb: Verbal, before: Verbal | undefined): boolean {
  if (!before || !isPlain(before) || before.passive || items[verb.first - 1]?.lower !== 'and') return false
  const told = phraseAt[verb.last + 1]
  if (!told?.pronoun || !/^(?:him|her|them)$/.test(items[told.head]?.lower ?? '') || items[before.main]?.pos === 'AUX')
    return false
  return /^(?:had|has|have)$/.test(items[before.first]?.lower ?? '') && cueOf(items[before.main]?.lower ?? '') === null
}
