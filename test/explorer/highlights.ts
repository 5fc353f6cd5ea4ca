import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Served } from './served.ts'

interface Span {
  readonly start: number
  readonly end: number
}
type Report = Span & { segments: Span[]; article: { id: string } }
interface Article {
  readonly text: string
  readonly mentions: { entity: { id: string }; spans: Span[] }[]
  readonly events: { nodes: { id: string; reports: Report[] }[] }
  readonly statements: { nodes: { id: string; reports: Report[] }[] }
}

const QUERY = `query ($id: ID!) { article(id: $id) {
  text
  mentions { entity { id } spans { start end } }
  events(first: 100) { nodes { id reports(first: 100) { start end segments { start end } article { id } } } }
  statements(first: 100) { nodes { id reports(first: 100) { start end segments { start end } article { id } } } }
} }`

/** The page shows the article's text unchanged, and all that the graph says of it where the graph says that it is. */
export async function expectExactHighlights(page: Page, served: Served, id: string): Promise<void> {
  const { article } = await served.ask<{ article: Article }>(QUERY, { id })
  const body = page.getByTestId('article-text')
  await body.waitFor()
  expect(await body.textContent()).toBe(article.text)
  const pieces: { start: number; end: number; marks: string[]; text: string }[] = await page.evaluate(
    `[...document.querySelectorAll('[data-testid=article-text] [data-start]')].map((piece) => ({
      start: Number(piece.dataset.start), end: Number(piece.dataset.end),
      marks: piece.dataset.marks.split(' '), text: piece.textContent }))`,
  )
  for (const { start, end, text } of pieces) expect(text).toBe(article.text.slice(start, end))

  const shown = new Map<string, Span[]>()
  for (const { start, end, marks } of pieces) {
    for (const mark of marks) shown.set(mark, [...(shown.get(mark) ?? []), { start, end }])
  }
  const own = (reports: Report[]) => reports.filter((report) => report.article.id === id)
  const expected: [string, Span[]][] = [
    ...article.mentions.map(({ entity, spans }): [string, Span[]] => [`entity=${entity.id}`, spans]),
    ...article.events.nodes.map(({ id, reports }): [string, Span[]] => [`event=${id}`, own(reports)]),
    ...article.statements.nodes.map(({ id, reports }): [string, Span[]] => [
      `statement=${id}`,
      own(reports).flatMap((report) => (report.segments.length > 0 ? report.segments : [report])),
    ]),
  ]
  for (const [mark, spans] of expected) expect([mark, covered(shown.get(mark) ?? [])]).toEqual([mark, covered(spans)])
  expect([...shown.keys()].filter((mark) => !expected.some(([known]) => known === mark))).toEqual([])
}

/** The code units that spans cover, as ranges that do not touch. */
function covered(spans: readonly Span[]): Span[] {
  const ranges: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
