import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** What the last occurrence of `words` in the text stands for, as names. */
function meaningOf(text: string, words: string): string[] {
  const draft = draftOf(articleOf(text))
  return (draft.references.get(text.lastIndexOf(words)) ?? []).map((entity) => entity.name)
}

describe('whom a pronoun or role stands for', () => {
  it.each([
    ['Kari Lund met Otto Brandt in Oslo. She said the border would open.', 'She', ['Kari Lund']],
    ['Queen Kari Lund met King Otto Brandt in Oslo. He praised the fish.', 'He', ['Otto Brandt']],
    [
      'Kari Lund and Otto Brandt met in Oslo. The two leaders discussed fish.',
      'The two leaders',
      ['Kari Lund', 'Otto Brandt'],
    ],
    ['Kari Lund and Otto Brandt met in Oslo. They discussed fish.', 'They', ['Kari Lund', 'Otto Brandt']],
    [
      'Norwegian Prime Minister Kari Lund met German Chancellor Otto Brandt. The prime minister praised the fish.',
      'The prime minister',
      ['Kari Lund'],
    ],
    [
      'Norwegian Prime Minister Kari Lund met German Chancellor Otto Brandt. The German chancellor praised the fish.',
      'The German chancellor',
      ['Otto Brandt'],
    ],
    // The country that its own sentence names, not the one spoken of last.
    [
      'Chilean miners praised Chile. Chile sells copper. On Sunday Norwegian warplanes bombed a camp in the south of the country.',
      'the country',
      ['Norway'],
    ],
    // Two countries before it: who was spoken of decides.
    ['Norway buys fish. Norway is glad. Norway told Chile that the country would pay.', 'the country', ['Norway']],
    // Who spoke goes on, whoever was spoken of.
    ['Otto Brandt said on Monday that Carl Moe had left. He said Moe would come back.', 'He', ['Otto Brandt']],
    [
      '"The fish is good," said Otto Brandt, who once worked for Carl Moe. "It is fresh," he said.',
      'he',
      ['Otto Brandt'],
    ],
    ['Otto Brandt spoke of Carl Moe. "Moe is right," he said.', 'he', ['Otto Brandt']],
    // A new subject ends it.
    ['Otto Brandt said the fish was good. Carl Moe, 34, sells it. He called it fresh.', 'He', ['Carl Moe']],
    // A new paragraph has a new topic.
    [
      'Otto Brandt sells bread. He bakes it at night.\n\nCarl Moe, 34, smiled. "It is fresh," he said.',
      'he said',
      ['Carl Moe'],
    ],
    [
      'Kari Lund denied it. "It is fresh," she said.\n\nThe baker, young Mary Moe, left. She said so.',
      'She',
      ['Mary Moe'],
    ],
    ['Otto Brandt left.\n\nAsked whether he liked fish, Carl Moe smiled.', 'he', ['Carl Moe']],
    ['Otto Brandt left.\n\nIt rained. He said so.', 'He', ['Otto Brandt']],
    // A pronoun may look ahead, to the subject of the main clause.
    ['Fish was dear. While he likes fish, Otto Brandt sells bread.', 'he', ['Otto Brandt']],
    ['Carl Moe baked bread. Otto Brandt, for all the fish he sold, was poor. He said so.', 'He', ['Otto Brandt']],
    // Who is asked answers.
    ['Otto Brandt asked Carl Moe about the fish. He replied: "It is fresh."', 'He', ['Carl Moe']],
    ['Otto Brandt questioned Carl Moe. "It is fresh," he replied.', 'he', ['Carl Moe']],
    // Whom the table knows to hold the office.
    ['Friedrich Merz came late. The chancellor said he was sorry.', 'The chancellor', ['Friedrich Merz']],
    // Nouns and other pronouns of the article tell, given names only weigh.
    ['Kim Lund, a mother of two, met Sam Moe. Moe left. She said the fish was good.', 'She', ['Kim Lund']],
    ['Peter Brandt met Mary Lund in Oslo. She said the fish was good.', 'She', ['Mary Lund']],
    ['Mary Lund is a king of fish. She said the fish was good.', 'She', ['Mary Lund']],
    ["Kari Lund's husband, Otto Brandt, sells fish. He said it was good.", 'He', ['Otto Brandt']],
    // Who reports is meant, though the sentence names it again.
    [
      'The Norwegian Fish Bank closed. The Danish army said it had bombed a camp from which Denmark was seen.',
      'it had',
      ['Denmark'],
    ],
    // The name behind an office is its bearer's, however the table of holders spells it.
    ["Otto Brandt met Russia's foreign minister, Sergey Lavrow, in Oslo.", 'foreign minister', ['Sergey Lavrow']],
    // An age is of whom the article gives it, or of who was spoken of; children likewise.
    ['Otto Brandt, 44, sold bread to Carl Moe. The 44-year-old was tired.', 'The 44-year-old', ['Otto Brandt']],
    [
      'Otto Brandt, a 44-year-old baker, met Carl Moe. The 44-year-old walked home.',
      'The 44-year-old',
      ['Otto Brandt'],
    ],
    [
      'The baker, 44-year-old Otto Brandt, met Carl Moe. The 44-year-old walked home.',
      'The 44-year-old',
      ['Otto Brandt'],
    ],
    ['Mayor Otto Brandt opened the bridge. The 61-year-old was glad.', 'The 61-year-old', ['Otto Brandt']],
    [
      'Otto Brandt saw it. Mary Lund, a nurse, did not. The mother-of-two was late.',
      'The mother-of-two',
      ['Mary Lund'],
    ],
    [
      'Mary Lund saw it. Peter Brandt, a nurse, did not. The father of three was late.',
      'The father of three',
      ['Peter Brandt'],
    ],
    ['Norway closed its ports. The country has many.', 'The country', ['Norway']],
    ['Norway protested. The Norwegian government said so.', 'The Norwegian government', ['Norway']],
  ])('%s', (text, words, names) => expect(meaningOf(text, words)).toEqual(names))

  it.each([
    ['A spokesman for the port said fish was cheap. He added that it was fresh.', 'He', 'A spokesman for the port'],
    ['Two fishermen said the port was full. They said it would stay so.', 'They', 'Two fishermen'],
    ['The woman who sells fish left early. "It is good," she said.', 'she', 'The woman'],
    ['A baker said fish was a problem that demands an answer. He said so.', 'He', 'A baker'],
    ['The study said fish was cheap. It warned that this would end.', 'It', 'The study'],
    // Where something is from does not speak.
    ['A ferry from Norway sank. The operator was sad. "It was old," it said.', 'it said', 'The operator'],
    ['Norway was glad. The coast guard denied this. It said so.', 'It', 'The coast guard'],
  ])('words without a name: %s', (text, pronoun, words) => {
    const { antecedents } = draftOf(articleOf(text))
    const range = antecedents.get(text.lastIndexOf(pronoun))
    expect(range && text.slice(range.start, range.end)).toBe(words)
    expect(meaningOf(text, pronoun)).toEqual([])
  })

  it.each([
    ['Fish is cheap. He said so.', 'He'],
    ['King Otto Brandt spoke. She was late.', 'She'],
    ['While she likes fish, King Otto Brandt sells bread.', 'she'],
    ['There is a problem that demands an answer. He said so.', 'He'],
    ['A minister praised the fish.', 'A minister'],
    ['The two leaders discussed fish.', 'The two leaders'],
    ['A 44-year-old man sold bread to Carl Moe. The 44-year-old walked home.', 'The 44-year-old'],
    ['Carl Moe, 51, sold bread. The 44-year-old walked home.', 'The 44-year-old'],
    ['A mother-of-two met Carl Moe. A father-of-two did not.', 'A father-of-two'],
    ['Kari Lund spoke. The mayor was late.', 'The mayor'],
    ['The Norwegian Fish Council spoke. The council of elders said so.', 'The council'],
    ['Otto Brandt came late. The chancellor said he was sorry.', 'The chancellor'],
  ])('nobody: %s', (text, words) => expect(meaningOf(text, words)).toEqual([]))
})

describe('a title taken up by a shorter word', () => {
  it.each([
    ['Foreign Minister Otto Berg met Carl Moe. The minister praised the fish.', 'The minister', ['Otto Berg']],
    [
      'Norwegian Foreign Minister Otto Berg met Carl Moe. The Norwegian minister praised the fish.',
      'The Norwegian minister',
      ['Otto Berg'],
    ],
    ['Secretary of State Kari Lund met Carl Moe. The secretary praised the fish.', 'The secretary', ['Kari Lund']],
    ['Lt. Gen. Otto Berg met Carl Moe. The general praised the fish.', 'The general', ['Otto Berg']],
    ['Otto Berg, a retired colonel, met Carl Moe. The colonel praised the fish.', 'The colonel', ['Otto Berg']],
    ['Dr. Otto Berg met Carl Moe. The doctor praised the fish.', 'The doctor', ['Otto Berg']],
    ['The Rev. Otto Berg met Carl Moe. The pastor praised the fish.', 'The pastor', ['Otto Berg']],
    ['Head coach Otto Berg met Carl Moe. The coach praised the fish.', 'The coach', ['Otto Berg']],
    ['Chief Justice Otto Berg met Carl Moe. The justice praised the fish.', 'The justice', ['Otto Berg']],
    ['Otto Berg is the mayor of Wexelby. The mayor praised the fish.', 'The mayor', ['Otto Berg']],
    ['Otto Berg was elected mayor in May. The mayor praised the fish.', 'The mayor', ['Otto Berg']],
    [
      'Norwegian leader Otto Berg spoke. The leader of the Wexelby Fish Council, Carl Moe, praised the fish.',
      'The leader',
      ['Carl Moe'],
    ],
    ['Otto Berg, who is mayor, met Carl Moe. The mayor praised the fish.', 'The mayor', ['Otto Berg']],
    ['Rep. Kari Lund met Carl Moe. The lawmaker praised the fish.', 'The lawmaker', ['Kari Lund']],
    ['Ambassador Otto Berg met Carl Moe. The envoy praised the fish.', 'The envoy', ['Otto Berg']],
    // An office that is over.
    ['Former President Otto Berg met Carl Moe. The former president was late.', 'The former president', ['Otto Berg']],
    ['Retired general Otto Berg met Carl Moe. The retired general was late.', 'The retired general', ['Otto Berg']],
    ['Bill Clinton met President Otto Berg. The former president was late.', 'The former president', ['Bill Clinton']],
    // What somebody does.
    ['Otto Berg, 44, a baker from Wexelby, met Carl Moe. The baker was late.', 'The baker', ['Otto Berg']],
    ['The fisherman Otto Berg met Carl Moe. The fisherman was late.', 'The fisherman', ['Otto Berg']],
    ['Otto Berg, a nurse, met Carl Moe, an actor. The actor was late.', 'The actor', ['Carl Moe']],
    ['Otto Berg is a lawyer. The lawyer praised the fish.', 'The lawyer', ['Otto Berg']],
  ])('%s', (text, words, names) => expect(meaningOf(text, words)).toEqual(names))

  it.each([
    ['Prime Minister Otto Berg met Carl Moe. The minister praised the fish.', 'The minister'],
    ['Vice President Otto Berg met Carl Moe. The president praised the fish.', 'The president'],
    ['Attorney General Otto Berg met Carl Moe. The general praised the fish.', 'The general'],
    ['Deputy Foreign Minister Otto Berg met Carl Moe. The minister praised the fish.', 'The minister'],
    ['Former Foreign Minister Otto Berg met Carl Moe. The minister praised the fish.', 'The minister'],
    ['Lieutenant Governor Otto Berg met Carl Moe. The governor praised the fish.', 'The governor'],
    ['Norwegian Foreign Minister Otto Berg met Carl Moe. The Danish minister was late.', 'The Danish minister'],
    ['Foreign Minister Otto Berg met Defense Minister Carl Moe. The minister praised the fish.', 'The minister'],
    ['Foreign Minister Otto Berg met Carl Moe. The minister of fish was late.', 'The minister'],
    ['Dr. Otto Berg met Carl Moe. A doctor left. The doctor praised the fish.', 'The doctor'],
    ['Norwegian leader Otto Berg spoke. The leader of the Wexelby Fish Council praised the fish.', 'The leader'],
    ['President Otto Berg met Carl Moe. The former president was late.', 'The former president'],
    ['Otto Berg, a baker, met Carl Moe. A baker left. The baker was late.', 'The baker'],
    ['Otto Berg, a baker, met Carl Moe. The baker who left was late.', 'The baker'],
    ['Otto Berg, a baker, met Carl Moe, a baker. The baker was late.', 'The baker'],
    ['According to Otto Berg, the baker was late. The baker ate fish.', 'The baker'],
    ['Otto Berg, a friend, met Carl Moe. The friend was late.', 'The friend'],
    ['Otto Berg is not the mayor. The mayor praised the fish.', 'The mayor'],
    ["Otto Berg is the mayor's friend. The mayor praised the fish.", 'The mayor'],
    ['Otto Berg wants to be mayor. The mayor praised the fish.', 'The mayor'],
  ])('nobody: %s', (text, words) => expect(meaningOf(text, words)).toEqual([]))

  it.each([
    ['Otto Berg came. His father said fish was dear. "I sell bread," he said.', 'he said', 'His father'],
    ['The pastor said fish was dear. "I sell bread," he said.', 'he said', 'The pastor'],
  ])('a word of address is a noun without a name: %s', (text, pronoun, words) => {
    const { antecedents } = draftOf(articleOf(text))
    const range = antecedents.get(text.lastIndexOf(pronoun))
    expect(range && text.slice(range.start, range.end)).toBe(words)
  })
})
