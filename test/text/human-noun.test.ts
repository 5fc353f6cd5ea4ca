import { expect, test } from 'vitest'
import { isHuman, mayBeHuman } from '../../src/text/human-noun.ts'

test.each(['lawyer', 'cyclist', 'refugee', 'bouncer', 'steward', 'fan', 'policewoman', 'scholar'])(
  '%s may be somebody',
  (noun) => expect(mayBeHuman(noun)).toBe(true),
)

// The endings of people on nouns for things.
test.each(['paper', 'reactor', 'list', 'event', 'tree', 'government', 'terror', 'war'])('%s is nobody', (noun) => {
  expect(mayBeHuman(noun)).toBe(false)
  expect(isHuman(noun)).toBe(false)
})
