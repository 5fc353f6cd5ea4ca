import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** What the last occurrence of `words` in the text stands for: names, else the words that it takes up. */
function meaningOf(text: string, words: string): string {
  const { references, antecedents } = draftOf(articleOf(text))
  const at = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].at(-1)?.index ?? -1
  const taken = antecedents.get(at)
  return (
    (references.get(at) ?? []).map(({ name }) => name).join(' and ') ||
    (taken ? text.slice(taken.start, taken.end) : '')
  )
}

describe('who answers', () => {
  it.each([
    ['Otto Brandt told Carl Moe that the port would close. He replied that fish would rot.', 'Carl Moe'],
    ['Otto Brandt told Carl Moe that the port would close. "Fish will rot," he retorted.', 'Carl Moe'],
    ['Otto Brandt wrote to Carl Moe that the fish was bad. He answered that it was fresh.', 'Carl Moe'],
    ['Otto Brandt told Carl Moe that the fish was bad. He agreed.', 'Carl Moe'],
    ['Otto Brandt urged Carl Moe to close the port. He declined, saying it was early.', 'Carl Moe'],
    ['Otto Brandt accused Carl Moe of selling bad fish. He denied selling any.', 'Carl Moe'],
    ['Otto Brandt asked Carl Moe whether the port would close. He said it would.', 'Carl Moe'],
    // Who goes on is no answer.
    ['Otto Brandt told Carl Moe that the port would close. He added that fish would rot.', 'Otto Brandt'],
    ['Otto Brandt told Carl Moe that the port would close. He declined to comment on the fish.', 'Otto Brandt'],
    ['Otto Brandt told Carl Moe that the port would close. He responded to the storm by selling bread.', 'Otto Brandt'],
    ['Otto Brandt told reporters that the port would close. He replied that fish would rot.', 'Otto Brandt'],
    // What is asked for is no question.
    ['Otto Brandt asked Carl Moe to close the port. He said it was time.', 'Otto Brandt'],
    ['Otto Brandt asked Carl Moe for bread. He said it was time.', 'Otto Brandt'],
  ])('%s', (text, name) => expect(meaningOf(text, /\bHe\b/.test(text) ? 'He' : 'he')).toBe(name))
})

describe('a clause within a reported one', () => {
  it.each([
    ['Otto Brandt said that Carl Moe left because he was ill.', 'he', 'Carl Moe'],
    ['Otto Brandt said Carl Moe would go to Oslo, where he would meet bakers.', 'he', 'Carl Moe'],
    ['Otto Brandt said that police arrested Carl Moe after he burned the port.', 'he', 'Carl Moe'],
    ['Otto Brandt said Carl Moe left after the mayor insulted him.', 'him', 'Carl Moe'],
    ['Otto Brandt said Carl Moe left after his shop burned.', 'his', 'Carl Moe'],
    ['Otto Brandt said that he was ill because he had eaten fish.', 'he', 'Otto Brandt'],
    ['Otto Brandt met Carl Moe after he came back.', 'he', 'Otto Brandt'],
    ['Otto Brandt sold bread. Asked whether he liked Carl Moe, Anton Berg smiled.', 'he', 'Anton Berg'],
    ['Norway said it would defend Denmark and its ports.', 'its', 'Denmark'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('the subject of its own clause', () => {
  it.each([
    ['Otto Brandt spoke of Carl Moe. The woman who sells fish named herself Ada.', 'herself', 'The woman'],
    ['Otto Brandt greeted Carl Moe. Moe blamed himself.', 'himself', 'Carl Moe'],
    ['The mayor praised Otto Brandt. She thanked him for the fish.', 'him', 'Otto Brandt'],
    // No words without a name are meant by an object of their own verb.
    ['Otto Brandt came late. The boy greeted him.', 'him', 'Otto Brandt'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('a pronoun beside a name as the subject', () => {
  it.each([
    ['Otto Brandt met Carl Moe and flew to Oslo, where he and Anton Berg sold bread.', 'he', 'Otto Brandt'],
    ['Carl Moe slept. Otto Brandt was in Oslo in May, when he and Anton Berg sold bread.', 'he', 'Otto Brandt'],
    ['"Sell bread," Carl Moe said. Otto Brandt said he and Anton Berg talked most days.', 'he', 'Otto Brandt'],
    ['Kari Lund met Otto Brandt in Oslo, where she and Anton Berg sold bread.', 'she', 'Kari Lund'],
    // An object is not the subject of its own clause.
    ['Carl Moe slept. Otto Brandt sold bread to him and Anton Berg.', 'him', 'Carl Moe'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('those named together', () => {
  it.each([
    ['Otto Brandt got a call from Carl Moe. The two sides sold bread.', 'The two sides', 'Otto Brandt and Carl Moe'],
    ["Otto Brandt met Denmark's envoy Carl Moe. The two slept.", 'The two', 'Otto Brandt and Carl Moe'],
    ['Otto Brandt called Carl Moe. The two men last spoke on Monday.', 'The two men', 'Otto Brandt and Carl Moe'],
    [
      'Anton Berg, Otto Brandt and Carl Moe slept. The three sold bread.',
      'The three',
      'Anton Berg and Otto Brandt and Carl Moe',
    ],
    ['Otto Brandt and Carl Moe slept. The three sold bread.', 'The three', ''],
    [
      'Otto Brandt joined Carl Moe on a trip to Norway and Denmark, where they sold bread.',
      'they',
      'Otto Brandt and Carl Moe',
    ],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('who speaks for another', () => {
  it.each([
    ['Otto Brandt, a lawyer for Carl Moe, said he was innocent.', 'he', 'Carl Moe'],
    ["Carl Moe's spokesman Otto Brandt said he would travel to Oslo.", 'he', 'Carl Moe'],
    ["Carl Moe was held. Moe's lawyer, Otto Brandt, said he was innocent.", 'he', 'Carl Moe'],
    ['Carl Moe was held. His lawyer, Otto Brandt, said he was innocent.', 'he', 'Carl Moe'],
    ['The lawyer of Carl Moe said he had not slept.', 'he', 'Carl Moe'],
    // What it goes on to say is of its client too, and it is the mouthpiece that says it.
    ['Otto Brandt, a lawyer for Carl Moe, said he was innocent. He said he had slept.', 'He', 'Otto Brandt'],
    ['Otto Brandt, a lawyer for Carl Moe, said he was innocent. He said he had slept.', 'he', 'Carl Moe'],
    ['Carl Moe\'s lawyer, Otto Brandt, said he was innocent. "He slept," he said.', 'he', 'Otto Brandt'],
    // What it knows, feels and does is its own.
    ["Carl Moe's lawyer, Otto Brandt, said he did not know.", 'he', 'Otto Brandt'],
    ["Carl Moe's lawyer, Otto Brandt, said he was not aware of it.", 'he', 'Otto Brandt'],
    ["Carl Moe's lawyer, Otto Brandt, said he would appeal.", 'he', 'Otto Brandt'],
    ["The president's office said he would speak to the nation.", 'he', 'The president'],
    ["Carl Moe was shot. Moe's family said he was a good man.", 'he', 'Carl Moe'],
    // Who speaks for somebody and leads the paragraph goes on.
    [
      '"We are close," Carl Moe said. He said he was glad.\n\nKari Lund\'s spokesman said she would come. He declined to say more.',
      'He',
      "Kari Lund's spokesman",
    ],
    // A brother speaks for himself.
    ["Carl Moe's brother, Otto Brandt, said he was late.", 'he', 'Otto Brandt'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('who is told what he has to do', () => {
  it.each([
    ['Otto Berg told Carl Moe he should resign.', 'Carl Moe'],
    ['Otto Berg told Carl Moe that he must resign.', 'Carl Moe'],
    ['Otto Berg told Carl Moe he had to leave.', 'Carl Moe'],
    ['Otto Berg warned Carl Moe he would be arrested.', 'Carl Moe'],
    ['Otto Berg assured Carl Moe that he would be paid.', 'Carl Moe'],
    ['Otto Berg told Carl Moe he would resign.', 'Otto Berg'],
    ['Otto Berg told Carl Moe that he had been arrested.', 'Otto Berg'],
    ['Otto Berg told Judge Carl Moe he would be freed.', 'Otto Berg'],
    ['Otto Berg told reporters he must resign.', 'Otto Berg'],
  ])('%s', (text, name) => expect(meaningOf(text, 'he')).toBe(name))
})

describe('what became of somebody', () => {
  it.each([
    ['Otto Berg shot Carl Moe. He died in hospital.', 'Carl Moe'],
    ['Otto Berg stabbed Carl Moe. He was taken to hospital.', 'Carl Moe'],
    ['Police said Carl Moe shot Otto Berg. He died at the scene.', 'Otto Berg'],
    ['Carl Moe was killed on Monday by Otto Berg. He told police that it was dark.', 'Otto Berg'],
    ['Otto Berg shot Carl Moe dead. He told police that it was dark.', 'Otto Berg'],
    ['Otto Berg was shot by Carl Moe. He was arrested.', 'Carl Moe'],
    ['Otto Berg stabbed Carl Moe. He was charged with murder.', 'Otto Berg'],
    ['The sheriff said Carl Moe was arrested. He was charged with murder.', 'Carl Moe'],
    ['Judge Otto Berg said Carl Moe had fled. He was sentenced to two years.', 'Carl Moe'],
    ['Officer Otto Berg shot Carl Moe. He was charged with murder.', 'Otto Berg'],
    ['Detective Carl Moe said Otto Berg confessed. He was jailed for ten years.', 'Otto Berg'],
    ['Judge Carl Moe sentenced Otto Berg to ten years. He will appeal.', 'Otto Berg'],
    ['Judge Carl Moe sentenced Otto Berg to ten years. He said so.', 'Carl Moe'],
    // Who strikes goes on, not who tells of it.
    ['The sheriff said Carl Moe attacked the bar. He wounded two men.', 'Carl Moe'],
    ['Police arrested Otto Berg. He used a knife.', 'Otto Berg'],
    // Who got or lost an office has a career.
    ['President Otto Berg fired Carl Moe on Monday. He had led the bank since 2010.', 'Carl Moe'],
    ['Sheriff Otto Berg said Carl Moe was a former worker. He was fired in May.', 'Carl Moe'],
    ['President Otto Berg named Carl Moe as minister. He said he was glad.', 'Otto Berg'],
    // No deed, and a deed before it.
    ['Otto Berg did not kill Carl Moe. He said it was dark.', 'Otto Berg'],
    ['Carl Moe was killed by Otto Berg. He had said it was dark.', 'Carl Moe'],
  ])('%s', (text, name) => expect(meaningOf(text, 'He')).toBe(name))
})

describe('several', () => {
  it.each([
    ['Otto Berg, Carl Moe and Per Lund met in Oslo. They ate fish.', 'They', 'Otto Berg and Carl Moe and Per Lund'],
    [
      'Otto Berg, Carl Moe and Per Lund met in Oslo. The three men ate fish.',
      'The three men',
      'Otto Berg and Carl Moe and Per Lund',
    ],
    ['Otto Berg and Carl Moe met Per Lund. The two men ate fish.', 'The two men', 'Otto Berg and Carl Moe'],
    ['Otto Berg met Carl Moe. The two men ate fish.', 'The two men', 'Otto Berg and Carl Moe'],
    ['Talks between Otto Berg and Carl Moe ended. They ate fish.', 'They', 'Otto Berg and Carl Moe'],
    ['Otto Berg, along with Carl Moe, wrote a letter. They ate fish.', 'They', 'Otto Berg and Carl Moe'],
    [
      'The paper spoke to 20 crew members, editors and cooks. They ate fish.',
      'They',
      '20 crew members, editors and cooks',
    ],
    ['His family, friends and workers praised Otto Berg. They ate fish.', 'They', 'His family, friends and workers'],
    ['Two bakers said fish was dear. Wages remain low. They said bread was too.', 'They', 'Two bakers'],
    ['One voter brought up bread. She asked Otto Berg about it.', 'She', 'One voter'],
    ["Norway was glad. Both of Otto Berg's sons ate fish.", 'Both', ''],
    ["Norway's army said rebels had attacked the town. They killed ten people.", 'They', 'rebels'],
    ['Norway said Denmark had attacked Wexelby. It used 40 drones.', 'It', 'Denmark'],
    ['Denmark attacked Wexelby, Norway said. It used 40 drones.', 'It', 'Denmark'],
    ['Norway said Denmark had attacked Wexelby. It said two people died.', 'It', 'Norway'],
    ['Norway said Denmark had attacked Wexelby. It shot down 40 drones.', 'It', 'Norway'],
    ['A baker and former sailor ate fish. They ate bread.', 'They', ''],
    ['Otto Berg and Carl Moe met in Oslo. The three men ate fish.', 'The three men', ''],
    ['Otto Berg and Carl Moe said fish was dear. Bakers can buy bread, they said.', 'they', 'Otto Berg and Carl Moe'],
    ['The mayor met Otto Brandt. He thanked him for the fish.', 'him', 'Otto Brandt'],
    ['The mayor met Otto Brandt. He thanked him for the fish.', 'He', 'The mayor'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('what else speaks for somebody', () => {
  it.each([
    // One of several who speak.
    [
      'Carl Moe sold fish. "It is dear," he said. Experts like Otto Berg say the ground is hard. It is not easy, he said.',
      'he said',
      'Otto Berg',
    ],
    [
      'Groups like the Fish Council and the Bread Council praised the plan, but they said it was late.',
      'they',
      'Groups like the Fish Council and the Bread Council',
    ],
    // A thing stands for its owner.
    [
      'Carl Moe sold fish. "It is dear," he said.\n\nOtto Berg\'s plan for the town was old. He said it was about bread.',
      'He',
      'Otto Berg',
    ],
    // Who reads is a text.
    [
      'The letter was sent by the Wexelby Fish Council. Two men left. "I tried to call," it reads.',
      'it reads',
      'The letter',
    ],
    ['Otto Berg cited a memorandum issued by the fish agency. It says bread is dear.', 'It', 'a memorandum'],
    // Who is no more than the subject of an aside.
    ['Otto Berg replaced Carl Moe, who resigned in May. He will take office on Monday.', 'He', 'Otto Berg'],
    ['"It is dear," said Otto Berg, whose brother Carl Moe sells fish. He bakes bread, he added.', 'he', 'Otto Berg'],
    // Whom one thanks did something.
    ['Otto Berg thanked Carl Moe for his help.', 'his', 'Carl Moe'],
    ['Otto Berg criticised Carl Moe over his remarks.', 'his', 'Carl Moe'],
    ['Otto Berg apologised to Carl Moe for his remarks.', 'his', 'Otto Berg'],
    ["Otto Berg's killer fled. He was found in Oslo.", 'He', "Otto Berg's killer"],
    // The object of who goes on.
    [
      'Carl Moe replied that he could not. He left.\n\nLater Otto Berg phoned Anton Lund. He told him about the talks.',
      'him',
      'Anton Lund',
    ],
    ['Otto Berg met Carl Moe. Moe gave him bread.', 'him', 'Otto Berg'],
    // By its form no subject.
    ['Carl Moe came. Judge Otto Berg let him go home.', 'him', 'Carl Moe'],
    // A body that speaks goes on.
    ['The Wexelby Fish Council issued a report and said fish was dear. It said so.', 'It', 'Wexelby Fish Council'],
    ["Otto Berg said Carl Moe's lawyer was ill because he had eaten fish.", 'he', "Carl Moe's lawyer"],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('what an official without a name says is of others', () => {
  it.each([
    ['Otto Brandt is expected, an official said, denying a report that he had met Carl Moe.', 'Otto Brandt'],
    ['Otto Brandt is expected, a spokesman said, adding that he had met bakers.', 'Otto Brandt'],
  ])('%s', (text, name) => expect(meaningOf(text, 'he')).toBe(name))
})

describe('somebody whom both the given name and the pronouns of the article call "she"', () => {
  it.each([
    [
      'Karen Brandt sold her boat. Brandt testified that the harbourmaster had agreed. He denied it.',
      'He',
      'the harbourmaster',
    ],
    ['Otto Brandt sold bread. Carl Moe testified that he had paid.', 'he', 'Carl Moe'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('a verb that a tagger takes for a noun', () => {
  it.each([
    ['Carl Moe sells bread. Otto Brandt still wakes at five. He sells fish.', 'He', 'Otto Brandt'],
    ['Carl Moe sells bread. Brandt waves this away. He sells fish. Otto Brandt is old.', 'He', 'Otto Brandt'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})

describe('the subject of what somebody says', () => {
  it.each([
    [
      "Rolf Engdahl has a boat. He sells fish. He sells bread. The port's owner, Carl Moe, said he would decide.",
      'he',
      'Carl Moe',
    ],
    // What a mouthpiece says is of whom it speaks for.
    ['Carl Moe has a boat. His lawyer said he would decide.', 'he', 'Carl Moe'],
  ])('%s', (text, words, name) => expect(meaningOf(text, words)).toBe(name))
})
