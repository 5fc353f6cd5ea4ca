import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { describeAnyArticles } from './contract/any-articles.ts'
import { describeDerived } from './contract/derived.ts'
import { describePort } from './contract/port.ts'
import { describeSearch } from './contract/search.ts'
import { describeSoundness } from './contract/soundness.ts'
import { describeVersions } from './contract/versions.ts'
import { describeWriting } from './contract/writing.ts'
import type { Subject } from './subject.ts'

/** Everything that every store must do alike. */
export function describeStore(name: string, subject: Subject): void {
  describe(`${name} keeps the contract`, () => {
    let store: Store
    beforeEach(async () => {
      store = await subject.open(true)
    })
    afterEach(async () => {
      await store.close()
    })
    const on = {
      subject,
      get store() {
        return store
      },
      async reopen() {
        await store.close()
        store = await subject.open(false)
      },
    }
    describePort(on)
    describeSearch(on)
    describeWriting(on)
    describeDerived(on)
    describeVersions(on)
    describeAnyArticles(on)
    describeSoundness(on)
  })
}
