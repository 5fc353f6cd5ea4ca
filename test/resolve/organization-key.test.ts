import { describe, expect, it } from 'vitest'
import { organizationKey } from '../../src/resolve/organization-key.ts'

describe('the key of an organisation', () => {
  it.each([
    ['UN', 'united-nations'],
    ['the United Nations', 'united-nations'],
    ['Daesh', 'islamic-state'],
    ['Lund Fishing Association', 'lund-fishing-association'],
  ])('%s: %s', (name, key) => expect(organizationKey(name)).toBe(key))
})
