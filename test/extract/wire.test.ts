import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A > B" for every event of the text, by the words of the participants with their countries; a modality other than asserted behind it. */
function eventsIn(text: string): string[] {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.map(({ type, participants, modality }) => {
    const side = (role: 'actor' | 'recipient'): string =>
      participants
        .filter((participant) => participant.role === role)
        .map(({ actor }) => actor.text + (actor.country ? ` (${actor.country})` : ''))
        .join(' + ')
    const told = modality === 'asserted' ? '' : ` ${modality}`
    return `${type} ${side('actor')} > ${side('recipient')}`.trim() + told
  })
}

const daysIn = (text: string): (string | null)[] =>
  draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.map(({ date }) => date?.from ?? null)

describe('the wire', () => {
  it.each([
    // A threat in quotation marks is no deed
    ['Kari Lund threatened to “totally destroy” Denmark.', ['ASSAULT Kari Lund > Denmark (DNK) hypothetical']],
    ['Kari Lund made a threat to “totally destroy” Denmark.', ['ASSAULT Kari Lund > Denmark (DNK) hypothetical']],
    ['Kari Lund said she would “utterly destroy” Denmark.', ['ASSAULT she > Denmark (DNK) planned']],
    [
      'Norway has a missile capable of hitting the Danish mainland.',
      ['ASSAULT Norway (NOR) > the Danish mainland (DNK) hypothetical'],
    ],
    // Words, votes, campaigns
    ['Kari Lund openly attacked the Danish police, saying their work was poor.', []],
    ['Kari Lund posted a note attacking their policy positions in Denmark.', []],
    ['The Danish group announced an advertising campaign targeting 20 Norwegian lawmakers.', []],
    ['Danish Democrats need 24 seats to retake the House.', []],
    ['Democrats targeted nine Republican districts in Denmark.', []],
    ['The Danish seat was occupied by Otto Brandt.', []],
    ['Kari Lund promised to kill the Affordable Care Act of Denmark.', []],
    ['Denmark sought money for fighting addiction, children and community health centers.', []],
    ['Otto Brandt is busy destroying unexploded Danish bombs.', []],
    ['The Danish structure was hit by the full force of the tax.', []],
    ['Hurricanes Harvey and Irma struck Texas and Florida.', []],
    // Who did it
    [
      'Otto Brandt said that missile attacks by Yemen’s Houthis targeting the Danish capital were a reaction.',
      ['ASSAULT Houthis (YEM) > the Danish capital (DNK)'],
    ],
    ['Family members of Danes abducted by Norway met.', ['ASSAULT Norway (NOR) > Danes (DNK)']],
    ['An explosion in 2010 at Holm’s Upper Ridge mine in Denmark killed 29 people.', []],
    // Names, joint calls, what never was
    ['The site published an interview with Otto Brandt, whom it called a genius.', []],
    ['Kari Lund called troops in Denmark “brave fighters”.', []],
    ['Kari Lund joined Norwegians in calls to curb the powers of Denmark.', []],
    [
      'Kari Lund had never met or spoken to Otto Brandt.',
      ['CONSULT Kari Lund + Otto Brandt > negated'.replace(' >', ' >')],
    ],
    [
      'Kari Lund did not attend a previously scheduled meeting with Otto Brandt.',
      ['CONSULT Kari Lund + Otto Brandt > negated'],
    ],
    // Who came along stands between, in and out of quotation marks
    [
      'Otto Brandt, accompanied by officials from Norway and Denmark also met with Kari Lund.',
      ['CONSULT Otto Brandt + officials (NOR) + Kari Lund >'],
    ],
    [
      'The US military said it had launched "powerful" strikes on Denmark in response to attacks on three tankers.',
      ['ASSAULT it (USA) > Denmark (DNK)'],
    ],
    ['Denmark says 14 nurses have been killed in US strikes.', ['ASSAULT US strikes (USA) > 14 nurses']],
    ['Kari Lund will pressure Otto Brandt in talks next week.', ['CONSULT Kari Lund + Otto Brandt > planned']],
    // What is turned round is denied all the same
    ['Nor did Norway attack Denmark.', ['ASSAULT Norway (NOR) > Denmark (DNK) negated']],
    ['At no time did Norway bomb Denmark.', ['ASSAULT Norway (NOR) > Denmark (DNK) negated']],
    ['Not once did Kari Lund meet Otto Brandt.', ['CONSULT Kari Lund + Otto Brandt > negated']],
    ['Norway did attack Denmark.', ['ASSAULT Norway (NOR) > Denmark (DNK)']],
    // Costs, empires and rules
    ['Kari Lund has launched an attack on the cost of Denmark’s asylum system.', []],
    ['Kari Lund has attacked Danish imperialists, saying they treated Africans badly.', []],
    ['The Danish commission is in a battle with France and Germany over breaching budget limits.', []],
    // Who is told between commas did not do it
    [
      'The Danish agency, received here, said Norwegian forces smashed a brigade, killed 1,500 Danish soldiers and left.',
      ['ASSAULT Norwegian forces (NOR) > 1,500 Danish soldiers (DNK)'],
    ],
    ['A jet was grounded after a crash near El Centro, Norway, which killed two crewmen.', []],
    ['The strikes in Norway come as the government is in a debt crisis.', []],
    // Whose an ambassador is
    ['Kari Lund met Russia’s U.S. ambassador.', ['CONSULT Kari Lund + U.S. ambassador (RUS) >']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))

  it.each([
    ['Kari Lund asked Otto Brandt during their talks in Oslo about last year’s Danish election.', [null]],
    ['Kari Lund was met by Otto Brandt, a friend since he won office in 2020.', [null]],
    ['Two Danish nurses were killed in last year’s attack in Oslo by rebels.', ['2024-01-01']],
    ['Denmark has bombed Norway since Monday.', ['2025-06-09']],
  ])('the day: %s', (text, days) => expect(new Set(daysIn(text))).toEqual(new Set(days)))
})
