import { describe } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { testApi } from './api.ts'
import { testPages } from './pagination.ts'
import { testRelations } from './relations.ts'
import { testSubscriptions } from './subscriptions.ts'

const open = () => openStore({ location: ':memory:' })

describe('the API on the embedded store', () => {
  testApi(open)
})
describe('pages on the embedded store', () => {
  testPages(open)
})
describe('relations on the embedded store', () => {
  testRelations(open)
})
describe('subscriptions on the embedded store', () => {
  testSubscriptions(open)
})
