import { expect, test } from 'vitest'
import { extractArticle } from '../../src/pipeline.ts'
import { articleOf } from './article.ts'

/** `actor words [country] > recipient words [country]` of each attack or consultation, a country where one is known. */
function read(text: string): string[] {
  return extractArticle(articleOf(text)).events.map(({ participants }) => {
    const side = (role: string): string =>
      participants
        .filter((participant) => participant.role === role)
        .map(({ text: words, country, entity }) => `${words} [${[country, entity].filter(Boolean).join(' ')}]`)
        .join(', ')
    return [side('actor'), side('recipient')].filter(Boolean).join(' > ')
  })
}

test.each([
  // Whose the attacked are, the place tells, where their own words do not.
  ['Gunmen killed three people in Norway.', ['Gunmen [] > three people [NOR]']],
  ['Police attacked gunmen who planned a raid on Oslo.', ['Oslo [NOR country:NOR]', 'Police [] > gunmen []']],
  ['Police attacked gunmen who hid in Oslo.', ['Police [] > gunmen [NOR]']],
  ['Gunmen stormed two hotels near Oslo.', ['Gunmen [] > two hotels [NOR country:NOR]']],
  ['Gunmen killed three people, officials in Norway said.', ['Gunmen [] > three people [NOR]']],
  ['Gunmen killed three tourists on an Oslo-bound train.', ['Gunmen [] > three tourists []']],
  ['Gunmen killed three tourists on a train in Oslo.', ['Gunmen [] > three tourists [NOR]']],
  ['Gunmen killed three Danish tourists in Norway.', ['Gunmen [] > three Danish tourists [DNK]']],
  // The capital is that of the country which its own sentence names; without one, of none.
  [
    'Chile sells copper. Norwegian rebels shelled the capital.',
    ['Norwegian rebels [NOR] > the capital [NOR country:NOR]'],
  ],
  ['Chile sells copper. Otto Brandt raised the capital.', []],
  // An armed group is the one named before its members, and acts for no country.
  ['Hamas gunmen killed three Danish tourists.', ['Hamas gunmen [organization:hamas] > three Danish tourists [DNK]']],
  [
    'A Hamas-claimed bomb struck a bus in Norway.',
    ['A Hamas-claimed bomb [organization:hamas] > a bus [NOR country:NOR]'],
  ],
  ['Members of Hamas killed a nurse.', ['Members [organization:hamas] > a nurse []']],
  [
    'Kari Lund met officials from Historic England.',
    ['Kari Lund [person:kari-lund], officials [GBR organization:historic-england]'],
  ],
  [
    'A candidate for the Weavers, Kari Lund, was attacked by gunmen.',
    ['gunmen [] > A candidate for the Weavers, Kari Lund [person:kari-lund]'],
  ],
  // What an armed group holds is the group's, not the country's in which it lies.
  [
    'Danish jets bombed a Hamas camp in Norway.',
    ['Danish jets [DNK country:DNK] > a Hamas camp [NOR organization:hamas]'],
  ],
  ['Danish jets bombed a rebel camp in Norway.', ['Danish jets [DNK country:DNK] > a rebel camp [NOR]']],
  ['Danish jets bombed an army camp in Norway.', ['Danish jets [DNK country:DNK] > an army camp [NOR country:NOR]']],
  // Who stands behind the deed.
  [
    'Otto Brandt was convicted for his role in the bombing of a hotel.',
    ['Otto Brandt [person:otto-brandt] > a hotel []'],
  ],
  ['The group behind the bombing of two pubs has apologised.', ['The group [] > two pubs []']],
  [
    'Three rebels were killed in a shootout with Danish police.',
    ['Danish police [DNK country:DNK] > Three rebels [DNK]'],
  ],
  // A person without a country has the one that the words give.
  [
    'Danish defence chief Gen. Kari Lund met Otto Brandt.',
    ['Danish defence chief Gen. Kari Lund [DNK person:kari-lund], Otto Brandt [person:otto-brandt]'],
  ],
  // Members of an armed group are its, whatever they do; a part of it has the country that the words give.
  ['Hamas officials met Otto Brandt.', ['Hamas officials [organization:hamas], Otto Brandt [person:otto-brandt]']],
  [
    'The Danish branch of Hamas attacked a village in Norway.',
    ['The Danish branch [DNK organization:hamas] > a village [NOR country:NOR]'],
  ],
  // Who speaks for a firm is the firm's, and not its country's.
  [
    'Toyota officials met Otto Brandt.',
    ['Toyota officials [JPN organization:toyota], Otto Brandt [person:otto-brandt]'],
  ],
  [
    'Otto Brandt is in Oslo for talks with Toyota executives.',
    ['Otto Brandt [person:otto-brandt], Toyota executives [JPN organization:toyota]'],
  ],
  [
    'Otto Brandt met representatives of Toyota.',
    ['Otto Brandt [person:otto-brandt], representatives [JPN organization:toyota]'],
  ],
  [
    'The Danish minister met senior Toyota representatives.',
    ['The Danish minister [DNK country:DNK], senior Toyota representatives [JPN organization:toyota]'],
  ],
  ['Otto Brandt met Toyota buyers.', []],
  ['Otto Brandt met a Toyota spokesman.', []],
  ['Union leaders met Toyota executives.', ['Union leaders [], Toyota executives [JPN organization:toyota]']],
  ['Union leaders met company officials.', []],
  // People of a faith or a people are no country.
  ['Gunmen killed four Kurds in Norway.', ['Gunmen [] > four Kurds [NOR]']],
  ['Gunmen killed at least four ethnic Danes in Norway.', ['Gunmen [] > four ethnic Danes [NOR]']],
  // "the country" is not the one that attacks it.
  ["Reporters counted Norway's attacks against the country.", []],
  [
    "Denmark grieved over Norway's attacks against the country.",
    ['Norway [NOR country:NOR] > the country [DNK country:DNK]'],
  ],
  // A time is no part of who did it.
  ['In recent months Norway attacked Denmark.', ['Norway [NOR country:NOR] > Denmark [DNK country:DNK]']],
  ['Last week Norway attacked Denmark.', ['Norway [NOR country:NOR] > Denmark [DNK country:DNK]']],
  ['On Thursday militants shelled a village.', ['militants [] > a village []']],
  ['Last month gunmen attacked a village.', ['gunmen [] > a village []']],
  // None of all that.
  ['The Danish branch of the bank attacked a village in Norway.', []],
  ['The city of Oslo attacked a village in Denmark.', []],
  ['Otto Brandt was convicted for his role in the film.', []],
  ['Gunmen fled in Norway.', []],
  ['Danish teachers began a strike in Norway.', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
