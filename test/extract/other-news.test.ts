import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A > B" for every event of the text, by the words of the participants. */
function eventsIn(text: string): string[] {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.map(({ type, participants }) => {
    const side = (role: 'actor' | 'recipient'): string =>
      participants
        .filter((participant) => participant.role === role)
        .map(({ actor }) => actor.text)
        .join(' + ')
    return `${type} ${side('actor')} > ${side('recipient')}`
  })
}

describe('news of sport, business and the arts', () => {
  it.each([
    // Scores and prizes
    'Norway demolished Denmark 52-3 in Oslo.',
    'The Dane beat compatriot Otto Brandt 6-3 4-6 6-1.',
    'Kari Lund beat Sweden’s Otto Brandt 3-6 7-6 (8-6) 7-5.',
    'Kari Lund beat Anna Brandt, Jon Dahl and Ida Holm to the award for best actor.',
    'Norway target their first victory in Copenhagen since 1993.',
    'The midfielder struck a swerving long range shot which Otto Brandt saved.',
    'Substitute Otto Brandt hit the post late in the game.',
    'Kari Lund opted to shoot against the bar in Denmark.',
    // Injured people
    'Otto Brandt was outstanding after replacing injured Jon Dahl.',
    'Norway made one change, Otto Brandt replacing Ole Holm for injured winger Jon Dahl.',
    // Idioms
    'Otto Brandt thought he had burned all his bridges with Norway.',
    'The new model will hit the streets of Denmark by 2028.',
    'Otto Brandt was slaughtered for his defensive tactics.',
    'Danish fans are hitting the shops before Christmas.',
    'The tax office hit the Danish company with a $27bn bill.',
    'Danish lawmakers bombarded minister Otto Brandt with a barrage of requests.',
    'The Tories will be gunning for Otto Brandt, the Danish envoy.',
    'Otto Brandt wants to kick out more Danish asylum seekers.',
    'A woman was thrown out on the streets by her Danish husband.',
    // Markets and firms
    'Holm targeted the Danish youth market with its advertisements.',
    'The Norwegian firm is planning an assault on the Danish market.',
    'Holm Systems is targeting people in Denmark who own a computer.',
    'The European Parliament has clashed with the European Union on the issue.',
    'The Danish commission called a truce in its battle with France and Germany over budget rules.',
    'The Danish judge has clashed with ministers about how inquiries are run.',
    'The Danish site is bombarded by people listening to songs.',
    // Jobs
    'Anna Holm, a Danish blogger, was fired on 1 November.',
    'Otto Brandt was fired on Monday by the Danish club.',
    'The Danish product was criticised and later dropped by Holm Systems.',
    'Otto Brandt was dropped by Norway for the match in Denmark.',
    // Weather by its name
    'Hurricane Mitch moved on. Mitch killed 40 people in Denmark.',
    'The claims came from Denmark, which was struck by four hurricanes, and Norway.',
    // Films
    'Hotel Norway was shot mostly in Denmark.',
  ])('no attack: %s', (text) => expect(eventsIn(text).filter((event) => event.startsWith('ASSAULT'))).toEqual([]))

  it.each([
    // Sport
    'Norway have won two of their last three visits to Denmark.',
    'Otto Brandt might miss Norway’s trip to Denmark next weekend.',
    'Kari Lund will meet Otto Brandt in the second round.',
    'Norway will host Denmark and Sweden in the third group in Oslo.',
    'Norway would call up Otto Brandt or Jon Dahl, said coach Kari Lund.',
    // Names
    'Kari Lund’s new venture, called Safe Norway, is to help Danish farmers.',
    'Otto Brandt sent along a woman called Anna Holm to collect the award.',
    'Otto Brandt was called the "fifth child of the group" by director Jon Dahl.',
    // What is no contact
    'Kari Lund, Otto Brandt and Jon Dahl are in the audience tonight.',
    'Norway received less than other EU states.',
    'Otto Brandt and Kari Lund received Kennedy Center honours.',
    'Kari Lund and Otto Brandt have all spoken out against the Danish bid.',
    'Kari Lund rejected the Danish Conservatives’ call for a quota.',
    'Otto Brandt urged Danes to integrate, telling them to speak English at home.',
    'Kari Lund and Otto Brandt met as students at Aarhus University.',
    'Otto Brandt met his future wife Kari in Cardiff.',
  ])('no contact: %s', (text) => expect(eventsIn(text).filter((event) => event.startsWith('CONSULT'))).toEqual([]))

  it.each([
    ['Two Danish soldiers were fired on in Oslo.', ['ASSAULT  > Two Danish soldiers']],
    ['A Danish patrol was fired on on Monday.', ['ASSAULT  > A Danish patrol']],
    [
      'Rebels killed one nurse and injured Otto Brandt.',
      ['ASSAULT Rebels > one nurse', 'ASSAULT Rebels > Otto Brandt'],
    ],
    ['Norwegian jets dropped bombs on a Danish village.', ['ASSAULT Norwegian jets > a Danish village']],
    ['Rebels attacked a Danish market on Sunday.', ['ASSAULT Rebels > a Danish market']],
    ['Rebels burned two Danish bridges.', ['ASSAULT Rebels > two Danish bridges']],
    ['Norway bombarded a Danish port.', ['ASSAULT Norway > a Danish port']],
    ['Anna Holm, 59, who led a charity, was abducted in Denmark.', ['ASSAULT  > Anna Holm']],
    ['Anna Holm, 59, was shot dead by Danish police.', ['ASSAULT Danish police > Anna Holm']],
    [
      'The family of a Danish nurse killed by Norwegian troops have won.',
      ['ASSAULT Norwegian troops > a Danish nurse'],
    ],
    ['Kari Lund received Otto Brandt in Oslo.', ['CONSULT Kari Lund + Otto Brandt > ']],
    ['Kari Lund called Otto Brandt on Monday.', ['CONSULT Kari Lund + Otto Brandt > ']],
    ['Kari Lund was called by Otto Brandt on Monday.', ['CONSULT Kari Lund + Otto Brandt > ']],
    ['Norway’s president will visit Denmark.', ['CONSULT president > Denmark']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events))
})
