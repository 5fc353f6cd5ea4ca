import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../../src/extract/finders/quotations.ts'
import { plainText } from '../../../src/text/fold.ts'

const inner = (text: string): string[] =>
  quotationsOf(text, plainText(text), []).map((quote) => text.slice(quote.inner.start, quote.inner.end))

describe('quotations', () => {
  it.each([
    ['"We go," she said.', ['We go,']],
    ['“We go,” she said. “Now.”', ['We go,', 'Now.']],
    ["''We go,'' she said.", ['We go,']],
    ["``We go,'' she said.", ['We go,']],
    ["The strike, '' he said.", []],
    ["''The strike, '' he said.", ['The strike, ']],
    ['He said ("no") and left.', ['no']],
    ['“He told me ‘go home’ and left,” she said.', ['He told me ‘go home’ and left,', 'go home']],
    ["'We go,' she said.", ['We go,']],
    ["'The miners' union won't go,' she said.", ["The miners' union won't go,"]],
    ["The workers' rights and the miners' pay are old.", []],
    ["Don't stop: it's the '90s, rock 'n' roll.", ['n']],
    ['He is 6\'2" tall and she is 5\'9" tall.', []],
    ['A "lone word here.', []],
    ['"Nobody closed this.', ['Nobody closed this.']],
  ])('in %s', (text, expected) => {
    expect(inner(text)).toEqual(expected)
  })

  it('ends with its paragraph, and goes on where the next one opens again', () => {
    const text = '"One.\n\n"Two," she said.\n\nThree.'
    const [first, second] = quotationsOf(text, text, [])
    expect([first, second].map((quote) => text.slice(quote?.inner.start, quote?.inner.end))).toEqual(['One.', 'Two,'])
    expect(first?.inner.end).toBe(first?.outer.end)
    expect(second?.inner.end).not.toBe(second?.outer.end)
  })

  it('takes as many as a megabyte can hold', () => {
    const text = '"A." '.repeat(200_000)
    expect(quotationsOf(text, text, [])).toHaveLength(200_000)
  })

  it('never looks into excluded ranges', () => {
    const text = '"Read more" She said "yes".'
    expect(quotationsOf(text, text, [{ start: 0, end: 12 }]).map((quote) => quote.inner.start)).toEqual([22])
  })

  it('gives ranges in order, inside the text, nested or apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', 'a', 's', ' ', '.', ',', '\n') }),
        (text) => {
          const quotes = quotationsOf(text, plainText(text), [])
          for (const [i, { outer, inner: words }] of quotes.entries()) {
            expect(outer.start).toBeLessThan(words.start)
            expect(words.start).toBeLessThan(words.end)
            expect(words.end).toBeLessThanOrEqual(outer.end)
            expect(outer.end).toBeLessThanOrEqual(text.length)
            const next = quotes[i + 1]
            expect(!next || next.outer.start >= outer.end || next.outer.end <= words.end).toBe(true)
          }
        },
      ),
    )
  })
})
