import { z } from 'zod'
import { canonicalUrl } from '../model/url.ts'
import { creditsIn } from './credits.ts'
import { datelineAt } from './dateline.ts'
import { isoStamp } from './dates.ts'
import { readHtml } from './html.ts'
import { languageDiagnostics } from './language.ts'
import type { ReadResult } from './result.ts'
import { refused, warning, whyNotText } from './result.ts'
import { stampsOf } from './stamps.ts'

const optional = z.string().nullish()

/** A row of JSON or JSON Lines. Other fields are ignored. Dates are looked at apart: a bad one does not cost the article. */
const rowSchema = z.object({
  id: z.union([z.string().min(1), z.int()]).nullish(),
  url: optional,
  title: optional,
  text: optional,
  html: optional,
  publishedAt: z.unknown().optional(),
  updatedAt: z.unknown().optional(),
  publisher: optional,
  authors: z.union([z.array(z.string()), z.string()]).nullish(),
})

/** The article of one row. `text` is taken as body only: no headline or boilerplate is looked for in it. */
export function readRow(value: unknown, source: string): ReadResult {
  const parsed = rowSchema.safeParse(value)
  if (!parsed.success) return refused(source, parsed.error.issues.map(sentence).join(' '))
  const row = parsed.data
  const bad = Object.entries(row).find(([, field]) => typeof field === 'string' && /\p{Surrogate}/u.test(field))
  if (bad)
    return refused(source, `\`${bad[0]}\` holds half of a surrogate pair, which no UTF-8 text can. Mend the encoding.`)
  const id = row.id === null || row.id === undefined ? null : String(row.id)
  const url = row.url ?? null
  const published = dateOf(row.publishedAt, 'publishedAt', source)
  const updated = dateOf(row.updatedAt, 'updatedAt', source)
  const diagnostics = [...published.diagnostics, ...updated.diagnostics]
  if (url !== null && canonicalUrl(url) === null)
    diagnostics.push(warning(`${source}: \`url\` is no http(s) address: "${short(url)}". It is kept as written.`))
  const given = {
    id,
    url,
    title: row.title ?? null,
    publisher: row.publisher ?? null,
    authors: typeof row.authors === 'string' ? [row.authors] : (row.authors ?? []),
    publishedAt: published.value,
    updatedAt: updated.value,
  }
  if (typeof row.text !== 'string') {
    if (typeof row.html !== 'string')
      return refused(
        source,
        "`text` is missing. Give the article's body as a string in `text`, or its markup in `html`.",
      )
    const page = readHtml(row.html, source, url)
    if (!page.article) return page
    return {
      source,
      article: { ...page.article, ...completed(given, page.article) },
      diagnostics: [...diagnostics, ...page.diagnostics],
    }
  }
  const { text } = row
  const reason = whyNotText(text)
  if (reason) return refused(source, `\`text\` ${reason}`)
  const dateline = datelineAt(text, /^\s*/.exec(text)?.[0].length ?? 0, given.publishedAt)
  const article = {
    ...given,
    agencies: creditsIn(text),
    dateline: dateline && { place: dateline.place, date: dateline.date },
    language: 'en',
    text,
    excluded: [],
  }
  return { source, article, diagnostics: [...diagnostics, ...languageDiagnostics(text)] }
}

/** What a row says, and where it says nothing what its markup does. */
function completed<T extends object>(given: T, page: T): T {
  const filled = Object.entries(given).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return Object.assign({}, page, Object.fromEntries(filled))
}

function dateOf(
  value: unknown,
  field: string,
  source: string,
): { value: string | null; diagnostics: ReadResult['diagnostics'] } {
  if (value === null || value === undefined || value === '') return { value: null, diagnostics: [] }
  const date = typeof value === 'string' ? (isoStamp(value.trim()) ?? wordedDate(value)) : null
  if (date) return { value: date, diagnostics: [] }
  const shown = short(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  const message = `${source}: \`${field}\` is no date that can be read: "${shown}". Write it as 2025-10-13 or 2025-10-13T06:32:54+05:30. The article is kept without it.`
  return { value: null, diagnostics: [warning(message)] }
}

function wordedDate(text: string): string | null {
  const stamps = text.length <= 100 ? stampsOf(text) : null
  return stamps?.length === 1 ? (stamps[0]?.value ?? null) : null
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`
}

/** One issue of the schema as a plain sentence. */
function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (field === '') return 'a row must be a JSON object like {"title": "…", "text": "…"}.'
  if (field === 'authors') return '`authors` must be a list of strings.'
  if (field === 'id') return '`id` must be a string that is not empty.'
  return `\`${field}\` must be a string.`
}
