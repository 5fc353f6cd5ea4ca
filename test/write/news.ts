import fc from 'fast-check'
import type { Event, Modality, EventMode } from '../../src/model/event.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Statement, StatementKind } from '../../src/model/statement.ts'
import { actor, documentOf, entity, event, recipient, statement } from './documents.ts'

/** A made-up cast. Each has several written forms, so that articles disagree on names. */
const CAST = [
  { id: 'person:mira holt', names: ['Mira Holt', 'Mira A. Holt', 'Míra Holt'], title: 'President', of: 'country:NOR' },
  { id: 'person:juan ortega', names: ['Juan Ortega', 'J. Ortega'], title: 'Foreign Minister', of: 'country:CHL' },
  {
    id: 'person:lena fischer',
    names: ['Lena Fischer', 'Lena Fisher'],
    title: 'Envoy',
    of: 'organization:coast league',
  },
  { id: 'country:NOR', names: ['Norway', 'Kingdom of Norway'], title: null, of: null },
  { id: 'country:CHL', names: ['Chile', 'Republic of Chile'], title: null, of: null },
  { id: 'organization:coast league', names: ['Coast League', 'the League'], title: null, of: null },
] as const

const QUOTES = ['We will talk again', 'Nothing was agreed', 'The talks went well']
const DAYS = ['2025-03-01', '2025-03-02']

type FactSpec = {
  what: 'call' | 'attack' | 'quote'
  who: number[]
  form: number
  day: number | null
  mode: EventMode | null
  place: string | null
  modality: Modality
  quote: number
  kind: StatementKind
}

/** An article as the generators make it: what it says, and which version of which article it is. */
export type NewsSpec = {
  id: string
  publishedAt: string | null
  updatedAt: string | null
  title: string
  facts: FactSpec[]
}

const factSpec: fc.Arbitrary<FactSpec> = fc.record({
  what: fc.constantFrom('call', 'attack', 'quote'),
  who: fc.uniqueArray(fc.nat(CAST.length - 1), { minLength: 2, maxLength: 3 }),
  form: fc.nat(2),
  day: fc.option(fc.nat(1)),
  mode: fc.constantFrom(null, 'phone', 'talks', 'visit', 'drone'),
  place: fc.constantFrom(null, 'Oslo', 'Arica'),
  modality: fc.constantFrom('asserted', 'asserted', 'asserted', 'negated'),
  quote: fc.nat(QUOTES.length - 1),
  kind: fc.constantFrom('direct', 'mixed'),
})

export const newsSpec: fc.Arbitrary<NewsSpec> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  publishedAt: fc.constantFrom(null, '2025-03-02', '2025-03-02T08:00:00+05:30', '2025-03-02T03:00:00Z', 'lately'),
  updatedAt: fc.constantFrom(null, '2025-03-03T00:00:00+02:00', '2025-03-02T22:30:00Z'),
  title: fc.constantFrom('Leaders talk', 'Coast tense'),
  facts: fc.array(factSpec, { maxLength: 4 }),
})

/** The resolved document of a spec: its text is made of one sentence a fact, and every span is where it says. */
export function newsDocument({ id, facts, ...article }: NewsSpec): Extraction {
  const sentences = facts.map((fact, index) => `${sentenceOf(fact)} (${index})`)
  const text = sentences.join(' ')
  const events: Event[] = []
  const statements: Statement[] = []
  for (const [index, fact] of facts.entries()) {
    const sentence = sentences[index] ?? ''
    if (fact.what === 'quote') statements.push(quoteOf(text, sentence, fact))
    else events.push(eventOf(text, sentence, fact))
  }
  const forms = new Map<number, Set<string>>()
  for (const { who, form } of facts) {
    for (const one of who) forms.set(one, (forms.get(one) ?? new Set()).add(nameOf(one, form)))
  }
  const entities = [...forms].map(([one, words]) => entityOf(text, one, [...words]))
  return documentOf(text, { id, url: `https://news.example/${id}`, ...article }, { entities, events, statements })
}

function sentenceOf({ what, who, form, quote }: FactSpec): string {
  const names = who.map((one) => nameOf(one, form))
  if (what === 'quote') return `"${QUOTES[quote]}," ${names[0]} told ${names.slice(1).join(' and ')}.`
  return `${names[0]} ${what === 'call' ? 'called' : 'struck'} ${names.slice(1).join(' and ')}.`
}

function eventOf(text: string, sentence: string, fact: FactSpec): Event {
  const { what, who, form, day, mode, place, modality } = fact
  const date = day === null ? null : { start: DAYS[day] ?? null, end: DAYS[day] ?? null, precision: 'day' as const }
  const type = what === 'call' ? 'CONSULT' : 'ASSAULT'
  const parts = who.map((one, index) => {
    const side = what === 'attack' && index > 0 ? recipient : actor
    return side(idOf(one), nameOf(one, form), { country: form === 0 ? 'NOR' : null, sector: form === 1 ? 'GOV' : null })
  })
  return event(text, sentence, parts, { type, mode, place, modality, date, cameo: type === 'CONSULT' ? '04' : '18' })
}

function quoteOf(text: string, sentence: string, { who, form, quote, kind, day }: FactSpec): Statement {
  const [speaker = 0, ...others] = who
  const place = text.indexOf(sentence)
  const words = QUOTES[quote] ?? ''
  const spoken = statement(text, sentence, { id: idOf(speaker), words: nameOf(speaker, form) }, [words], {
    kind,
    date: day === null ? null : (DAYS[day] ?? null),
    addressees: others.map((one) => ({ entity: idOf(one), name: nameOf(one, form) })),
    mentions: others.slice(1).map(idOf),
  })
  const start = text.indexOf(words, place)
  return { ...spoken, segments: [{ start, end: start + words.length, text: words }] }
}

function entityOf(text: string, one: number, words: string[]): Entity {
  const { title, of } = CAST[one] ?? { title: null, of: null }
  const name = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const offices = title === null ? [] : [{ title, of, start: 0, end: 0 }]
  return entity(text, idOf(one), name, { words, offices, country: one === 5 ? 'NOR' : null })
}

function idOf(one: number): string {
  return CAST[one]?.id ?? ''
}

function nameOf(one: number, form: number): string {
  const names: readonly string[] = CAST[one]?.names ?? []
  return names[form % names.length] ?? ''
}
