import { compile } from '../compile/compile.ts'
import type { RootInfo } from '../compile/compile.ts'
import { allEvents, allStatements } from '../compile/connections.ts'
import type { Answer, Compiled, Draft } from '../compile/draft.ts'
import { allArticles, allEntities, oneArticle, oneEntity } from '../compile/entity-lists.ts'
import { compileNodes } from '../compile/node-lists.ts'
import type { Selected } from '../compile/selection.ts'
import { compileStatistics } from '../compile/statistics.ts'
import { badInput } from '../bad-input.ts'
import type { Context } from '../context.ts'
import { MAX_IDS } from '../limits.ts'
import type { QueryResolvers } from '../resolver-types.ts'
import { runStatement } from '../run-statement.ts'
import { search } from './search.ts'

type Args = Readonly<Record<string, unknown>>

/** A field that is answered by one statement, compiled from all that is asked below it. */
function compiled<T>(compileRoot: (draft: Draft, field: Selected) => Compiled<T>) {
  return (_root: unknown, args: Args, { store }: Context, info: RootInfo): Promise<T> =>
    runStatement(store, compile(info, args, compileRoot))
}

/** The answers for these ids, in their order. */
async function nodes(ids: readonly string[], { store }: Context, info: RootInfo): Promise<(Answer | null)[]> {
  const statement = compile(info, {}, (draft, field) => compileNodes(draft, 'nodes', ids, field))
  const found = await runStatement(store, statement)
  return ids.map((id) => found.get(id) ?? null)
}

export const Query: QueryResolvers = {
  contacts: compiled(allEvents('Contact')),
  attacks: compiled(allEvents('Attack')),
  events: compiled(allEvents('Event')),
  statements: compiled(allStatements),
  people: compiled(allEntities('Person')),
  countries: compiled(allEntities('Country')),
  organizations: compiled(allEntities('Organization')),
  articles: compiled(allArticles),
  stats: compiled(compileStatistics),
  person(root, { by }, context, info) {
    // An id of another kind is nobody's: only with its kind in front is it taken as an id.
    const text = typeof by.id === 'string' ? `person:${by.id.replace(/^person:/, '')}` : (by.name ?? '')
    return compiled((draft, field) => oneEntity(draft, 'Person', text, field))(root, {}, context, info)
  },
  country: (root, { code }, context, info) =>
    compiled((draft, field) => oneEntity(draft, 'Country', code, field))(root, {}, context, info),
  article(root, { id, url }, context, info) {
    const asked = [['id', id] as const, ['url', url] as const].flatMap(([by, value]) =>
      typeof value === 'string' ? [{ by, value }] : [],
    )
    const [only] = asked
    if (asked.length !== 1 || only === undefined) throw badInput('Give either `id` or `url`.')
    return compiled((draft, field) => oneArticle(draft, only.by, only.value, field))(root, {}, context, info)
  },
  async node(_root, { id }, context, info) {
    return (await nodes([id], context, info))[0] ?? null
  },
  nodes(_root, { ids }, context, info) {
    if (ids.length > MAX_IDS) throw badInput(`\`ids\` holds ${ids.length} ids: give ${MAX_IDS} at most.`)
    return nodes(ids, context, info)
  },
  search,
}
