import { cueOf } from './cue-forms.ts'
import type { Passage } from './passage.ts'
import type { Site } from './sites.ts'
import { surelySpeaks } from './speaker-phrase.ts'

/** Whether the infinitive at item `from` is what somebody demands: "called [to ban lorries]", not "called to say hello". */
export function demands({ passage, subject }: Site, from: number): boolean {
  const verb = passage.verbAt[from]
  return (
    subject !== null &&
    surelySpeaks(passage, subject.head) &&
    verb?.infinitive === true &&
    verb.first === from &&
    cueOf(verb.lemma) === null &&
    !/^(?:offer|discuss|talk|speak|check|see|let|wish|make|arrange|apologi[sz]e|invite)$/.test(verb.lemma)
  )
}

/** Whether the object at item `from` is something to be done: "announced plans to close it", "announced her resignation": what somebody means to do or has decided; not "announced a new model". */
export function isUndertaking({ items, phraseAt }: Passage, from: number): boolean {
  const object = phraseAt[from]
  const head = items[object?.head ?? -1]?.lower ?? ''
  return (
    object?.first === from &&
    /^(?:plan|intention|intent|decision|support|resignation|retirement|engagement|candidacy|bid|withdrawal|departure|settlement|measure|sanction|ban|release|return|appointment|closure|suspension|agreement|deal|truce|ceasefire|cut|increase|ultimatum|boycott|strike)s?$/.test(
      head,
    )
  )
}
