import { expect, test } from 'vitest'

import { sentencesOf } from '../../src/text/sentences.ts'
import { tokensOf } from '../../src/text/tokens.ts'

function words(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => tokensOf(text, sentence).map((token) => token.text))
}

test('an owner before a mark is two tokens, and is remembered as no single one for later texts', () => {
  expect(words("The plan was not Wexelby's.")).toEqual(['The', 'plan', 'was', 'not', 'Wexelby', "'s", '.'])
  expect(words("It was Wexelby's, he said.")).toEqual(['It', 'was', 'Wexelby', "'s", ',', 'he', 'said', '.'])
  expect(words("Wexelby's plan fell.")).toEqual(['Wexelby', "'s", 'plan', 'fell', '.'])
  expect(words("It's late. Let's go.")).toEqual(['It', "'s", 'late', '.', 'Let', "'s", 'go', '.'])
})
