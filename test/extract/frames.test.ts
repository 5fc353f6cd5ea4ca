import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import type { DraftEvent } from '../../src/extract/draft.ts'
import { FRAMES } from '../../src/extract/relations/frames.ts'
import { articleOf } from './article.ts'

/** "meeting: A, B > C (planned)", "none: > C" where nobody is told to have done it, as the cases of the frames write it. */
function written(event: DraftEvent): string {
  const side = (role: 'actor' | 'recipient'): string =>
    event.participants
      .filter((participant) => participant.role === role)
      .map(({ actor }) => actor.text)
      .join(', ')
  const recipients = side('recipient')
  const modality = event.modality === 'asserted' ? '' : ` (${event.modality})`
  const sides = [side('actor'), recipients && `> ${recipients}`].filter((told) => told !== '').join(' ')
  return `${event.mode ?? 'none'}: ${sides}${modality}`
}

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  it.each(frame.cases.map((example) => [example.text, example.reads] as const))('%s', (text, reads) => {
    const events = draftOf(articleOf(text)).events.filter((event) => event.type === frame.type)
    expect(events.map(written)).toEqual(reads)
  })

  it('has positive and negative cases', () => {
    expect(frame.cases.some((example) => example.reads.length > 0)).toBe(true)
    expect(frame.cases.some((example) => example.reads.length === 0)).toBe(true)
  })
})
