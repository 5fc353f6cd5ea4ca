// Articles made for measuring: varied sentences of news about invented people, about 400 words each, the same on every machine.

/** Numbers between 0 and 1 that follow from the seed alone. */
function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const GIVEN = 'Kari Otto Maria Peter Elena Viktor Sanna Carlos Yusuf Amina Pierre Ingrid Tomas Leila Marek Nadia'.split(
  ' ',
)
const FAMILY =
  'Lund Brandt Silva Holm Petrov Costa Demir Okafor Novak Laurent Ferrari Keller Haddad Kowalski Moreau Berg'.split(' ')
const LANDS =
  'Norway Germany Portugal Turkey Poland Italy Nigeria Chile Vietnam Canada Kenya Greece Japan Ukraine'.split(' ')
const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defence Minister', 'Energy Minister', 'Governor']
const TOPICS = [
  'the grain deal',
  'a ceasefire in the north',
  'new tariffs on steel',
  'the gas pipeline',
  'the return of prisoners',
  'fishing rights',
  'the price of wheat',
  'a visa agreement',
  'the border crossing',
  'aid for the flooded villages',
]
const WHEN = [
  'on Monday',
  'on Tuesday',
  'on Friday',
  'late on Sunday',
  'on 12 October',
  'last week',
  'earlier this month',
]
const WHERE = ['Oslo', 'Berlin', 'Lisbon', 'Ankara', 'Warsaw', 'Rome', 'Geneva', 'Nairobi', 'Athens', 'Tokyo']
const SAYINGS = [
  'We will not wait for another winter to settle this',
  'Nobody at that table wanted the talks to fail',
  'The figures speak for themselves, and they are bad',
  'What was agreed has to be kept by both sides',
  'This is the last offer that our government can make',
  'There is more work to do than there are days left',
]
const DEEDS = [
  'drones struck a power station near',
  'gunmen attacked a convoy outside',
  'shelling damaged a hospital in',
  'troops fired on protesters in',
  'an explosion killed two guards in',
  'rebels shot down a helicopter over',
]
const FILLER = [
  'The harbour, which handles a third of the trade, was closed for two days because of a storm.',
  'Analysts expect that prices will rise again before the end of the year.',
  'It was the third such visit in two years, and by far the longest.',
  'Streets around the old town hall stayed empty while the delegations ate.',
  'Exports fell by 4.2 percent in the second quarter, according to the statistics office.',
  'Neither side published the text, though copies went around among diplomats.',
]

function sentence(pick, people) {
  const [a, b] = [pick(people), pick(people)]
  const forms = [
    () =>
      `${a.land}'s ${a.office}, ${a.name}, met ${b.land} ${b.office} ${b.name} in ${pick(WHERE)} ${pick(WHEN)} to discuss ${pick(TOPICS)}.`,
    () => `"${pick(SAYINGS)}," ${a.last} said ${pick(WHEN)}. "${pick(SAYINGS)}."`,
    () => `${a.last} said that ${pick(TOPICS)} would be settled soon, but ${b.last} warned that it could take months.`,
    () =>
      `He told reporters in ${pick(WHERE)} that ${pick(TOPICS)} was no longer on the table, according to two officials.`,
    () =>
      `${pick(DEEDS).replace(/^./, (letter) => letter.toUpperCase())} ${pick(WHERE)} ${pick(WHEN)}, the ministry said.`,
    () => `The two leaders spoke by phone ${pick(WHEN)} about ${pick(TOPICS)}, a spokeswoman for ${a.last} said.`,
    () =>
      `${b.name}, who took office in May, called the proposal "a step in the right direction" and promised to visit ${a.land}.`,
    () => pick(FILLER),
  ]
  return pick(forms)()
}

/** `count` articles of about `words` words, all different. */
export function articles(count, words = 400) {
  return Array.from({ length: count }, (_, number) => {
    const random = chance(number + 1)
    const pick = (list) => list[Math.floor(random() * list.length)]
    const people = Array.from({ length: 5 }, () => {
      const last = pick(FAMILY)
      return { name: `${pick(GIVEN)} ${last}`, last, land: pick(LANDS), office: pick(OFFICES) }
    })
    const paragraphs = []
    for (let written = 0; written < words;) {
      const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(pick, people)).join(' ')
      paragraphs.push(paragraph)
      written += paragraph.split(' ').length
    }
    return paragraphs.join('\n\n')
  })
}
