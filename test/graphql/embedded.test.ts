import { openStore } from '../../src/store/open.ts'
import { describeApi } from './api.ts'

describeApi('the API on the embedded store', () => openStore({ location: ':memory:' }))
