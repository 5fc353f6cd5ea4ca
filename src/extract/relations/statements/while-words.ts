import type { Passage } from './passage.ts'

/** "allies [in recent weeks] saying": words for a while, which do not speak. */
export function isWhile({ items, phraseAt }: Passage, at: number): boolean {
  const time = phraseAt[at] ?? phraseAt[at + 1]
  const led = time ? time.first - 1 : -1
  return (
    time != null &&
    at >= led &&
    /^(?:in|over|during|for)$/.test(items[led]?.lower ?? '') &&
    /^(?:recent|past|last|coming)$/.test(items[time.head - 1]?.lower ?? '') &&
    /^(?:days|weeks|months|years|hours)$/.test(items[time.head]?.lower ?? '')
  )
}
