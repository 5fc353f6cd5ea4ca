import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.ts'
import { layoutOf } from '../../src/read/layout.ts'
import { readText } from '../../src/read/text.ts'

/** Half a megabyte each: what makes careless patterns go back over the text again and again. */
const SIZE = 500_000
const HOSTILE: Record<string, string> = {
  blanks: ' ',
  'line ends': '\n',
  'blank lines': ' \r\n',
  parentheses: '(',
  dashes: '— ',
  dots: '. ',
  capitals: 'A',
  'capital words': 'Aa ',
  'one agency': 'AP ',
  'nearly a credit': 'Xinhua news agency ',
  'nearly a dateline': 'Oslo, Mar 4 ',
  'nearly a byline': 'By Jane Doe and ',
  'nearly a stamp': '2025-10-13T06:32:54+5:30',
  bars: 'a | ',
  disclaimers: 'Disclaimer: x\n',
  'short lines': 'a\n',
  'cut lines': 'The ministers of both countries met ...\n',
  digits: '1 ',
}

test.each(Object.entries(HOSTILE))('half a megabyte of %s is read', (_name, piece) => {
  const text = `x${piece.repeat(SIZE / piece.length)}`
  const { excluded } = layoutOf(text)
  for (const { start, end } of excluded) expect(end).toBeGreaterThan(start)
})

test.each([
  ['open elements', '<div>'.repeat(50_000)],
  ['open inline elements', '<b>'.repeat(50_000)],
  ['many elements', '<div><p>word word, word</p></div>'.repeat(18_000)],
  ['deep but thinkable', `${'<div>'.repeat(200)}<p>${'word, '.repeat(5_000)}`],
  ['links', '<a href="x">word, word</a> '.repeat(15_000)],
  ['line breaks', 'word<br>'.repeat(20_000)],
  ['closed elements', '</p>'.repeat(50_000)],
  ['attributes', `<p ${'a="b" '.repeat(50_000)}>x`],
  ['entities', '&amp;'.repeat(50_000)],
  ['angle brackets', '<'.repeat(50_000)],
  ['broken JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script><p>x</p>`],
  ['a paragraph without an end', `<p>${'word '.repeat(50_000)}`],
])('HTML of %s gives an article or a reason', (_name, html) => {
  const { article, diagnostics } = readHtml(html, 'page')
  expect(article !== null || diagnostics.some(({ level }) => level === 'error')).toBe(true)
})

const piece = fc.constantFrom(
  'Ministers meet',
  'By AFP',
  'By Jane Doe',
  ' | ',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  'Oslo, Mar 4 ',
  '2025-10-13T06:32:54+5:30',
  '...',
  'Open in app',
  'Disclaimer: x',
  'The two ministers met on Monday and spoke for more than an hour about the border, officials said.',
  '…',
  '(AP)',
  '— ',
  'Related stories',
  '😀',
  'é',
)

test('whatever is read, ranges lie in the text, sorted, apart, and hold no blanks at their ends but after a dateline', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const { article } = readText(text, 'text')
      if (!article) return text.trim() === ''
      let last = 0
      for (const { start, end, why } of article.excluded) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        const words = text.slice(start, end)
        expect(why === 'dateline' ? words.trimEnd() : words).toBe(words.trim())
        last = end
      }
      return article.text === text
    }),
    { numRuns: 500 },
  )
})
