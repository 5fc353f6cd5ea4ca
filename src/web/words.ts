const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2025-10-12` as `12 Oct 2025`, `2025-10` as `Oct 2025`. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** A date as exact as it is known. */
export function factDate({
  date,
  until,
  precision,
}: {
  date: string | null
  until?: string | null
  precision?: string
}): string {
  if (date === null) return 'Undated'
  if (precision === 'YEAR') return date.slice(0, 4)
  if (precision === 'MONTH') return dateWords(date.slice(0, 7))
  if (until && until !== date && precision !== 'DAY') return `${dateWords(date)} – ${dateWords(until)}`
  return dateWords(date)
}

/** `1 report`, `2 reports`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** `phone calls` as `Phone calls`. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** 12345 as `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** An address that a link may have: the web's own, nothing that runs. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}

/** What to call an article. */
export function articleName({ title, id }: { title: string | null; id: string }): string {
  return title?.trim() || id.replace(/^article:/, '')
}
