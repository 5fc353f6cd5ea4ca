import type { RootInfo } from '../compile/compile.ts'
import { ROOTS } from '../compile/roots.ts'
import type { RootCompiler } from '../compile/roots.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers } from '../resolver-types.ts'
import { runCompiled } from '../run-statement.ts'
import { search } from './search.ts'

/** A field that is answered by one statement, compiled from all that is asked below it. */
function compiled<T>(root: RootCompiler<T>) {
  return (_root: unknown, args: Readonly<Record<string, unknown>>, { store }: Context, info: RootInfo): Promise<T> =>
    runCompiled(store, info, args, root)
}

export const Query: QueryResolvers = {
  contacts: compiled(ROOTS.contacts),
  attacks: compiled(ROOTS.attacks),
  statements: compiled(ROOTS.statements),
  events: compiled(ROOTS.events),
  timeline: compiled(ROOTS.timeline),
  path: compiled(ROOTS.path),
  contactCounts: compiled(ROOTS.contactCounts),
  network: compiled(ROOTS.network),
  person: compiled(ROOTS.person),
  people: compiled(ROOTS.people),
  country: compiled(ROOTS.country),
  countries: compiled(ROOTS.countries),
  organizations: compiled(ROOTS.organizations),
  article: compiled(ROOTS.article),
  articles: compiled(ROOTS.articles),
  node: compiled(ROOTS.node),
  nodes: compiled(ROOTS.nodes),
  stats: compiled(ROOTS.stats),
  search,
}
