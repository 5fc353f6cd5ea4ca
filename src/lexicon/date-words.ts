/** Words of English date expressions, in lower case. Data only; how they are read is in `extract/dates`. */

/** Months and their abbreviations (without the stop) to 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Months that are also a first name, a surname, a verb or an adjective: alone they need a preposition. */
export const AMBIGUOUS_MONTHS: readonly string[] = ['march', 'april', 'may', 'june', 'august']

/** Days of the week, Monday = 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
}

/** Abbreviated days of the week; read only in front of a date (`Sun, 12 Oct`), since `Sun` and `Sat` are other words too. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tues: 1,
  tue: 1,
  wed: 2,
  thurs: 3,
  thur: 3,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
}

/** Counts written as words. */
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** First month of each season, northern half of the world, by meteorological quarters. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

/** Decades written as words, to the tens of the year. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Holidays on a fixed day of the year, folded to single blanks, to month and day. */
export const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  'fourth of july': [7, 4],
  'july fourth': [7, 4],
  'bastille day': [7, 14],
}

/** Days that are known by their number alone. */
export const NUMBERED_DAYS: Readonly<Record<string, string>> = { '9/11': '2001-09-11', '26/11': '2008-11-26' }

/** Days whose month and day, before one of these nouns, mean one year whatever the year of the article. */
export const REMEMBERED_DAYS: readonly { month: number; day: number; value: string; before: RegExp }[] = [
  { month: 2, day: 24, value: '2022-02-24', before: /^\W{0,3}(?:(?:full-scale|Russian) ){0,2}invasion\b/i },
  {
    month: 9,
    day: 11,
    value: '2001-09-11',
    before: /^\W{0,3}(?:terror(?:ist)? )?(?:attacks?|hijackings?|hijackers?)\b/i,
  },
  {
    month: 10,
    day: 7,
    value: '2023-10-07',
    before:
      /^\W{0,3}(?:(?:terror(?:ist)?|Hamas|Hamas-led|cross-border) ){0,2}(?:attacks?|massacres?|assault|onslaught)\b/i,
  },
  {
    month: 1,
    day: 6,
    value: '2021-01-06',
    before: /^\W{0,3}(?:(?:Capitol|US|U\.S\.) ){0,2}(?:riots?|rioters?|insurrection|attack|committee|defendants?)\b/i,
  },
]

/** What stands before a day of the week in names that are no day of an event. */
export const NAMED_WEEKDAY_BEFORE: readonly string[] = [
  'good',
  'black',
  'bloody',
  'super',
  'ash',
  'cyber',
  'palm',
  'holy',
  'maundy',
  'easter',
  'giving',
  'shrove',
  'whit',
  'sheffield',
  'every',
  'each',
  'any',
]

/** What stands after a day of the week in names. */
export const NAMED_WEEKDAY_AFTER: readonly string[] = [
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'night football',
  'night live',
  'service',
]

/** Nouns after which a number before them is a count, never a year. */
export const COUNTED_NOUNS: readonly string[] = listed(`
  people, persons, men, women, children, troops, soldiers, civilians, fighters, militants, police, officers,
  personnel, protesters, demonstrators, refugees, migrants, families, homes, houses, buildings, villages, workers,
  employees, staff, students, members, supporters, victims, prisoners, hostages, patients, cases, deaths, dead,
  wounded, injured, votes, seats, points, passengers, tons, tonnes, barrels, acres, hectares, miles, kilometers,
  kilometres, km, meters, metres, feet, square, cubic, kg, kilograms, pounds, dollars, euros, rubles, rupees,
  yuan, percent, per, million, billion, thousand, hours, hrs, gmt, utc, local time, est, edt, ist, bst, cet, days,
  weeks, months, years, year old, year-old, minutes, seconds, drones, missiles, rockets, tanks, vehicles,
  aircraft, cars, copies, megawatts, mw, or so
`)

/** What stands before a number that is a count, a price or a label, never a year. */
export const NUMBER_LABELS: readonly string[] = listed(`
  about, some, nearly, almost, over, than, least, most, roughly, approximately, around, up to, estimated, another,
  at, to over, resolution, flight, highway, route, room, no, number, article, section, code, version, windows,
  model, channel, page, pages, unit, squadron, usd, eur, rs, x, boeing, airbus, peugeot, dialing, call, population
`)

/** A list written with commas; a term may hold blanks. */
function listed(terms: string): string[] {
  return terms.split(',').map((term) => term.trim())
}

/** How long something is done. Lemmas. */
export const STRETCHES: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'night', 'week', 'month', 'year'])
