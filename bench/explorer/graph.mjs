// A made-up graph: 1,500 people and 5,000 ties, skewed as news is, one of them of one person with just 200 others.

const PEOPLE = 1_500
export const TIES = 5_000
export const CONTACTS = 200
export const HUB = { id: 'person:hub', name: 'Hubert Hub' }
const MODES = ['meeting', 'phone', 'talks', 'multilateral']
const EVENTS_AN_ARTICLE = 50

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed) {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

const person = (index) => ({ id: `person:p${index}`, name: `Person ${index}` })

function pairs(random) {
  const found = new Map()
  const add = (a, b) => found.set(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`, [a, b])
  for (let index = 0; index < CONTACTS; index++) add(HUB, person(index * 3))
  while (found.size < TIES) {
    const [a, b] = [Math.floor(PEOPLE * random() ** 2), Math.floor(PEOPLE * random())]
    if (a !== b) add(person(a), person(b))
  }
  return [...found.values()]
}

/** Extraction documents of articles that report all ties, some of them several times. */
export function* documents() {
  const random = numbers(7)
  const events = pairs(random).flatMap(([a, b]) => {
    const mode = MODES[Math.floor(MODES.length * random() ** 2)]
    return Array.from({ length: 1 + Math.floor(3 * random() ** 3) }, () => {
      const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(1_400 * random()))).toISOString().slice(0, 10)
      return { a, b, day, mode }
    })
  })
  for (let start = 0; start < events.length; start += EVENTS_AN_ARTICLE) {
    yield documentOf(start, events.slice(start, start + EVENTS_AN_ARTICLE))
  }
}

function documentOf(number, events) {
  const sentences = events.map(({ a, b, day }) => `${a.name} met ${b.name} on ${day}. `)
  const text = sentences.join('')
  const entities = new Map()
  let at = 0
  const found = events.map(({ a, b, day, mode }, index) => {
    const sentence = sentences[index].trimEnd()
    for (const one of [a, b]) {
      const start = at + sentence.indexOf(one.name)
      const entity = entities.get(one.id) ?? entityOf(one)
      entity.mentions.push({ start, end: start + one.name.length, text: one.name })
      entities.set(one.id, entity)
    }
    const evidence = { start: at, end: at + sentence.length, text: sentence }
    at += sentences[index].length
    return eventOf(`event:${number}-${index}`, [a, b], day, mode, evidence)
  })
  return {
    version: 1,
    article: articleOf(`bench-${number}`, text),
    entities: [...entities.values()],
    events: found,
    statements: [],
    dates: [],
    diagnostics: [],
  }
}

function articleOf(id, text) {
  const none = { url: null, publisher: null, agencies: [], authors: [], updatedAt: null, dateline: null, excluded: [] }
  return { ...none, id, title: `Article ${id}`, publishedAt: '2025-11-01', language: 'en', contentHash: id, text }
}

function entityOf({ id, name }) {
  return { id, kind: 'Person', name, aliases: [], country: null, offices: [], mentions: [] }
}

function eventOf(id, people, day, mode, evidence) {
  const participants = people.map(({ id, name }) => ({
    role: 'actor',
    entity: id,
    text: name,
    country: null,
    sector: null,
  }))
  return {
    id,
    type: 'CONSULT',
    mode,
    cameo: '04',
    modality: 'asserted',
    attributedTo: null,
    date: { start: day, end: day, precision: 'day' },
    place: null,
    participants,
    evidence,
    rule: 'bench',
    confidence: 1,
  }
}
