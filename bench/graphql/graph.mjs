// A generated graph as the writer would store it: always the same for a size, skewed as news is. Every item follows from its
// number alone, so that nothing has to be kept in memory.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const iso = require('i18n-iso-countries')
iso.registerLocale(require('i18n-iso-countries/langs/en.json'))

/** Raised whenever the same number gives something else: a loaded store of another version is loaded anew. */
export const GENERATOR = 3

const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 730
const DAY_MS = 86_400_000
const LOUD = ['USA', 'RUS', 'UKR', 'CHN', 'ISR', 'PSE', 'IRN', 'GBR', 'FRA', 'DEU', 'IND', 'PAK', 'TUR', 'SAU', 'KEN']
const CODES = [
  ...LOUD,
  ...Object.keys(iso.getAlpha3Codes())
    .sort()
    .filter((code) => !LOUD.includes(code)),
].slice(0, 200)
const FIRST_NAMES = 'Ada Ben Carla Davit Elena Farid Grace Hugo Irina Jamal Keiko Lars Mina Noor Olga Pavel'.split(' ')
const SYLLABLES = 'ka ri mo ta len do vi sha bu ne ro zi pe la gu mi'.split(' ')
const WORDS = (
  'the we will not talks peace war border energy trade people security agreement ceasefire government support ' +
  'sanctions troops weapons aid election minister president parliament visit economy grain gas oil court law rights ' +
  'children hospital school water road bridge port airport drone missile army police protest union market price bank ' +
  'currency debt budget tax industry climate fire flood storm earthquake victims families refugees prisoners exchange ' +
  'negotiation proposal plan deal summit meeting call letter message answer question demand condition guarantee ' +
  'partner ally neighbour enemy region capital city village island sea river mountain forest'
).split(' ')
const MODES = ['phone', 'meeting', 'talks', 'meeting', 'talks', 'multilateral', 'visit']
const ATTACK_MODES = ['drone', 'aerial', 'heavy-weapons', 'firearms', 'explosives']
const PUBLISHERS = Array.from({ length: 60 }, (_, index) => `Daily ${WORDS[index + 20]}`)

export function sizeOf(scale) {
  const of = (count) => Math.max(1, Math.round(count * scale))
  return {
    people: of(20_000),
    countries: CODES.length,
    organizations: of(2_000),
    articles: of(100_000),
    contacts: of(200_000),
    attacks: of(40_000),
    statements: of(400_000),
  }
}

/** A stream of numbers from 0 to 1 that follows from its seed (mulberry32). */
function random(kind, index) {
  let state = (kind * 0x9e37_79b9 + index * 0x85eb_ca6b + 0x1234_5678) >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Picks of 0 to count - 1, the first far more often than the last. */
function zipf(count, exponent) {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += (rank + 1) ** -exponent
  return (next) => {
    const wanted = next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const hash = (kind, index) => createHash('sha1').update(`${kind}${index}`).digest('hex').slice(0, 24)
const dayOf = (day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)
const pick = (next, list) => list[Math.floor(next() * list.length)]

/** The graph of a size: what each number gives. */
export function graphOf(scale) {
  const size = sizeOf(scale)
  const anyPerson = zipf(size.people, 0.95)
  const anyCountry = zipf(size.countries, 1)
  const anyWord = zipf(WORDS.length, 0.6)

  const nameOf = (index) => {
    const syllables = index.toString(16).padStart(4, '0')
    const surname = [...syllables].map((digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('')
    return `${FIRST_NAMES[index % 16]} ${surname[0].toUpperCase()}${surname.slice(1)}`
  }
  const person = (index) => {
    const name = nameOf(index)
    return { id: `person:${name.toLowerCase()}`, name, country: CODES[anyCountry(random(1, index))] }
  }
  const country = (index) => ({
    id: `country:${CODES[index]}`,
    name: iso.getName(CODES[index], 'en'),
    code: CODES[index],
  })
  const entityOf = (next, countries) => {
    if (next() < countries) {
      const { id, code } = country(anyCountry(next))
      return { id, country: code }
    }
    const { id, country: code } = person(anyPerson(next))
    return { id, country: code }
  }
  const sentence = (next) => {
    const length = 10 + Math.floor(next() * 14)
    const words = Array.from({ length }, () => WORDS[anyWord(next)])
    return words.join(' ')
  }
  const published = (index) => Math.floor(random(2, index)() * DAYS)

  const article = (index) => {
    const next = random(3, index)
    const day = published(index)
    const title = sentence(next).split(' ').slice(0, 7).join(' ')
    const id = hash('article', index)
    const publisher = pick(next, PUBLISHERS)
    const publishedAt = `${dayOf(day)}T${String(Math.floor(next() * 24)).padStart(2, '0')}:00:00Z`
    return {
      id: `article:${id}`,
      url: `https://news.example/${id}`,
      canonicalUrl: `https://news.example/${id}`,
      title,
      publisher,
      publisherKey: publisher.toLowerCase(),
      agencies: next() < 0.3 ? ['AFP'] : [],
      authors: [],
      publishedAt,
      sortDate: publishedAt,
      language: 'en',
      contentHash: id,
      extractor: '1',
      text: Array.from({ length: 6 }, () => sentence(next)).join('. '),
      searchText: title,
    }
  }
  /** The articles that report a fact: the one it is of, and at times a few more. */
  const reporters = (next, own) => {
    const found = new Set([own])
    if (next() < 0.2)
      for (let more = 1 + Math.floor(next() * 3); more > 0; more--) found.add(Math.floor(next() * size.articles))
    return [...found]
  }
  const reports = (next, own, from) =>
    reporters(next, own).map((to, place) => ({
      from,
      article: to,
      props: {
        start: place * 10 + Math.floor(next() * 400),
        end: 500,
        text: sentence(next),
        rule: 'generated',
        confidence: 0.9,
        sourceKey: hash('source', Math.floor(next() * 1e9)),
      },
    }))
  const eventOf = (kind, index, own, type, mode, parts) => {
    const next = random(kind, index)
    const first = Math.max(0, published(own) - Math.floor(next() * 4))
    const long = next() < 0.08 ? 1 + Math.floor(next() * 30) : 0
    const id = `event:${hash(type, index)}`
    const start = dayOf(first)
    const props = {
      id,
      type,
      modality: next() < 0.9 ? 'asserted' : 'planned',
      cameo: type === 'CONSULT' ? '04' : '19',
      start,
      end: dayOf(first + long),
      precision: long === 0 ? 'day' : 'range',
      mode: pick(next, mode),
      summary: sentence(next),
      sortDate: start,
      lastDay: long === 0 ? null : dayOf(first + long),
    }
    const taking = parts(next)
    return {
      id,
      props: { ...props, participantCount: taking.length },
      parts: taking,
      reports: reports(next, own, id),
    }
  }
  const distinct = (list) => [...new Map(list.map((item) => [item.id, item])).values()]
  const contact = (index) =>
    eventOf(4, index, Math.min(size.articles - 1, index >> 1), 'CONSULT', MODES, (next) => {
      const count = next() < 0.85 ? 2 : 3 + Math.floor(next() * 3)
      return distinct(Array.from({ length: count }, () => ({ ...entityOf(next, 0.2), role: 'actor' })))
    })
  const attack = (index) =>
    eventOf(5, index, Math.floor((index * size.articles) / size.attacks), 'ASSAULT', ATTACK_MODES, (next) => [
      { ...entityOf(next, 0.9), role: 'actor' },
      { ...entityOf(next, 0.7), role: 'recipient' },
    ])
  const statement = (index) => {
    const next = random(6, index)
    const own = Math.min(size.articles - 1, index >> 2)
    const id = `statement:${hash('statement', index)}`
    const text = sentence(next)
    return {
      id,
      props: {
        id,
        text,
        kind: pick(next, ['direct', 'indirect', 'mixed']),
        date: dayOf(published(own)),
        speakerText: null,
        searchText: text,
        sortDate: dayOf(published(own)),
      },
      speaker: entityOf(next, 0.1).id,
      addressees: next() < 0.15 ? [entityOf(next, 0.3).id] : [],
      mentions: distinct(Array.from({ length: Math.floor(next() * 3) }, () => entityOf(next, 0.5))).map(
        ({ id: of }) => of,
      ),
      reports: reports(next, own, id),
    }
  }
  return {
    size,
    person,
    country,
    article,
    contact,
    attack,
    statement,
    articleId: (index) => `article:${hash('article', index)}`,
  }
}

export const PAIRS = { CONTACT_MODES: ['phone', 'meeting', 'talks', 'multilateral'] }
