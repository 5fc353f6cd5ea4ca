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
