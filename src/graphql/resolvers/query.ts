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
type CompileRoot = (draft: Draft, field: Selected) => Compiled

/** A field that is answered by one statement, compiled from all that is asked below it. */
function compiled(compileRoot: (args: Args) => CompileRoot) {
  return async (_root: unknown, args: Args, { store }: Context, info: RootInfo): Promise<Answer> =>
    (await runStatement(store, compile(info, args, compileRoot(args)))) as Answer
}

/** The answers for these ids, in their order. */
async function nodes(ids: readonly string[], { store }: Context, info: RootInfo): Promise<(Answer | null)[]> {
  const statement = compile(info, {}, (draft, field) => compileNodes(draft, 'nodes', ids, field))
  const found = (await runStatement(store, statement)) as Map<string, Answer>
  return ids.map((id) => found.get(id) ?? null)
}

export const Query: QueryResolvers = {
  contacts: compiled(() => allEvents('Contact')),
  attacks: compiled(() => allEvents('Attack')),
  events: compiled(() => allEvents('Event')),
  statements: compiled(() => allStatements),
  people: compiled(() => allEntities('Person')),
  countries: compiled(() => allEntities('Country')),
  organizations: compiled(() => allEntities('Organization')),
  articles: compiled(() => allArticles),
  stats: compiled(() => compileStatistics),
  async person(_root, { by }, { store }, info) {
    const text = by.id == null ? String(by.name) : `person:${by.id.replace(/^person:/, '')}`
    return (await runStatement(
      store,
      compile(info, {}, (draft, field) => oneEntity(draft, 'Person', text, field)),
    )) as Answer
  },
  async country(_root, { code }, { store }, info) {
    return (await runStatement(
      store,
      compile(info, {}, (draft, field) => oneEntity(draft, 'Country', code, field)),
    )) as Answer
  },
  async article(_root, { id, url }, { store }, info) {
    if ((id == null) === (url == null)) throw badInput('Give either `id` or `url`.')
    const [by, value] = id == null ? (['url', String(url)] as const) : (['id', id] as const)
    return (await runStatement(
      store,
      compile(info, {}, (draft, field) => oneArticle(draft, by, value, field)),
    )) as Answer
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
