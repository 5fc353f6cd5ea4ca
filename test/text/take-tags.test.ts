import { expect, test } from 'vitest'
import { plainText } from '../../src/text/fold.ts'
import { takeTags } from '../../src/text/syntax/take-tags.ts'
import { tokensOf } from '../../src/text/tokens.ts'

/** `word/TAG/lemma` of one word after the trained tagger has read the sentence. */
function read(sentence: string, word: string): string {
  const text = plainText(sentence)
  const tokens = tokensOf(text, { start: 0, end: text.length })
  takeTags(tokens)
  const token = tokens.find(({ lower }) => lower === word)
  return `${token?.lower}/${token?.pos}/${token?.lemma}`
}

test.each([
  ['Norwegian soldiers recaptured part of the city.', 'part', 'part/NOUN/part'],
  ['Norwegian soldiers retook the city.', 'retook', 'retook/VERB/retake'],
  ['Norwegian forces have retaken a village in Denmark.', 'retaken', 'retaken/VERB/retake'],
  ['According to police, Otto Brandt had fled.', 'police', 'police/NOUN/police'],
  ['Two gunmen shot at a police car.', 'shot', 'shot/VERB/shoot'],
  // What stays as it was.
  ['It was a parting shot at a rival.', 'shot', 'shot/NOUN/shot'],
  ['He went to police the border.', 'police', 'police/VERB/police'],
  ['The prime minister has held talks with the Irish premier.', 'talks', 'talks/NOUN/talk'],
  ['They met yesterday.', 'yesterday', 'yesterday/ADV/yesterday'],
  ['Rebels armed with rifles attacked a mill.', 'rebels', 'rebels/NOUN/rebel'],
  ["Norway's attack on Denmark drew protests.", 'drew', 'drew/VERB/draw'],
  ['Danish police shot a protester in Aarhus.', 'shot', 'shot/VERB/shoot'],
])('%s', (sentence, word, expected) => expect(read(sentence, word)).toBe(expected))

// wink-nlp takes some short words with a full stop for abbreviations, also where they end a sentence.
test.each([
  ['The police came in.', ['in', '.']],
  ['"He said no."', ['no', '.', '"']],
  ['The dog sat.', ['sat', '.']],
  ['She told The Sun.', ['Sun', '.']],
  // What is one.
  ['It fell by 5 in.', ['5', 'in.']],
  ['They live in Boston, Mass.', [',', 'Mass.']],
  ['The shop shuts at 5 p.m.', ['5', 'p.m.']],
])('%s ends with %j', (sentence, expected) => {
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length })
  expect(tokens.slice(-expected.length).map(({ text }) => text)).toEqual(expected)
  for (const { start, end, text } of tokens) expect(sentence.slice(start, end)).toBe(text)
})
