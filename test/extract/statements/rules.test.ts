import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { LATE_RULES, STATEMENT_RULES } from '../../../src/extract/relations/statements/rules.ts'
import { articleOf } from './article.ts'

/** What a text says, in the form of a case. */
function read(text: string): unknown[] {
  return draftOf(articleOf(text)).statements.map((statement) => ({
    kind: statement.kind,
    speaker: statement.speaker && text.slice(statement.speaker.start, statement.speaker.end),
    content: statement.segments.map(({ start, end }) => text.slice(start, end)),
    to: statement.addressees.map(({ name }) => name),
    date: statement.date,
  }))
}

describe.each([...STATEMENT_RULES, ...LATE_RULES])('$id', ({ cases, id }) => {
  it.each(cases)('reads "$text"', ({ text, says }) => {
    expect(read(text)).toEqual(says.map(({ to = [], date = null, ...said }) => ({ ...said, to, date })))
  })

  it('has examples and counter-examples, and reads its own examples', () => {
    expect(cases.some(({ says }) => says.length === 0)).toBe(true)
    const rules = cases.flatMap(({ text }) => draftOf(articleOf(text)).statements.map(({ rule }) => rule))
    expect(rules).toContain(id)
  })
})
