import type { Span } from '../model/span.ts'
import { nodePages } from '../store/pages.ts'
import { stringOf } from '../store/row.ts'
import type { Store } from '../store/store.ts'
import type { Report, StatementReport } from './contribution.ts'
import { jsonList } from './json-list.ts'
import { quoted } from './problem.ts'
import type { Problem } from './problem.ts'
import { storedContributions } from './stored-contribution.ts'

/** Finds the words of every stored fact again in the text of its article. */
export async function* verifySpans(store: Store): AsyncGenerator<Problem> {
  for await (const page of nodePages(store, 'Article')) {
    const texts = new Map(page.map(({ id, text }) => [stringOf(id), stringOf(text)]))
    const contributions = await store.read((tx) => storedContributions(tx, [...texts.keys()]))
    for (const { article, reports } of contributions) {
      const text = texts.get(article) ?? ''
      for (const report of reports) yield* misplaced(report, article, text)
    }
  }
}

function* misplaced(report: Report, article: string, text: string): Generator<Problem> {
  for (const { start, end, text: expected } of spansOf(report)) {
    const found = text.slice(start, end)
    if (found === expected && found !== '') continue
    const message = `${report.fact} says ${quoted(expected)} at ${start}-${end} of ${article}, where the text reads ${quoted(found)}`
    yield { check: 'span', id: report.fact, article, expected, found, message }
  }
}

function spansOf(report: Report): Span[] {
  const { start, end, text } = report.props
  const evidence = { start, end, text }
  return report.label === 'Event' ? [evidence] : [evidence, ...segmentsOf(report)]
}

/** A statement has at least one segment: where none can be read, an empty one stands for it and is not found. */
function segmentsOf({ props }: StatementReport): Span[] {
  const segments = jsonList<Span>(props.segments)
  return segments.length > 0 ? segments : [{ start: props.start, end: props.start, text: '' }]
}
