import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOWHERE, readAddress, writeAddress } from '../../src/web/address.ts'
import type { Address } from '../../src/web/address.ts'
import { KINDS } from '../../src/web/kinds.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const month = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 10, max: 12 }))
  .map((parts) => parts.join('-'))
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const addresses: fc.Arbitrary<Address> = fc
  .record({
    of: orNull(id),
    with: orNull(id),
    article: orNull(id),
    at: orNull(fc.record({ start: fc.nat(), end: fc.nat() }).filter(({ start, end }) => Math.max(start, end) < 1e9)),
    from: orNull(fc.oneof(id, fc.constant(''))),
    to: orNull(fc.oneof(id, fc.constant(''))),
    since: orNull(month),
    until: orNull(month),
    kinds: orNull(fc.subarray([...KINDS])),
    country: orNull(fc.constantFrom('KEN', 'NOR')),
  })
  .map((address) => ({ ...address, with: address.of === null ? null : address.with }))

describe('an address', () => {
  test('that is written is read as it was', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address).replace('./', ''))).toEqual(address)
      }),
    )
  })

  test('stays readable', () => {
    const address = { ...NOWHERE, of: 'person:wanjiru-kamande', kinds: ['phone', 'attack'] as const, since: '2025-11' }
    expect(writeAddress(address)).toBe('?of=person:wanjiru-kamande&since=2025-11&kinds=phone,attack')
    expect(writeAddress(NOWHERE)).toBe('./')
  })

  test.each([
    ['?since=yesterday&until=2025-1&country=Kenya&at=5', NOWHERE],
    ['?with=person:b', NOWHERE],
    ['?kinds=phone,shouting', { ...NOWHERE, kinds: ['phone'] }],
    ['?from=', { ...NOWHERE, from: '' }],
  ])('%s leaves out what cannot be meant', (query, address) => {
    expect(readAddress(query)).toEqual(address)
  })
})
