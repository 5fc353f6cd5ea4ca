import { badInput } from '../bad-input.ts'
import { MAX_IDS } from '../limits.ts'
import { objectArg, textArg, textsArg } from './args.ts'
import { allEvents, allStatements } from './connections.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { allArticles, allEntities, oneArticle, oneEntity } from './entity-lists.ts'
import { compileContactCounts } from './contact-counts.ts'
import { compileNetwork } from './network.ts'
import { compileNodes } from './node-lists.ts'
import { compilePath } from './path.ts'
import type { Selected } from './selection.ts'
import { compileStatistics } from './statistics.ts'
import { compileTimeline } from './timeline.ts'

/** Compiles a root field with all that is asked below it. */
export type RootCompiler<T> = (draft: Draft, field: Selected) => Compiled<T>

function person(draft: Draft, field: Selected): Compiled<Answer | null> {
  const by = objectArg(field.args, 'by')
  const id = textArg(by, 'id')
  // An id of another kind is nobody's, and must not be taken for a name.
  const text = id === null ? (textArg(by, 'name') ?? '') : `person:${id.replace(/^person:/, '')}`
  return oneEntity(draft, 'Person', text, field)
}

function country(draft: Draft, field: Selected): Compiled<Answer | null> {
  return oneEntity(draft, 'Country', textArg(field.args, 'code') ?? '', field)
}

function article(draft: Draft, field: Selected): Compiled<Answer | null> {
  const [id, url] = [textArg(field.args, 'id'), textArg(field.args, 'url')]
  if (id !== null && url === null) return oneArticle(draft, 'id', id, field)
  if (url !== null && id === null) return oneArticle(draft, 'url', url, field)
  throw badInput('Give either `id` or `url`.')
}

function node(draft: Draft, field: Selected): Compiled<Answer | null> {
  const id = textArg(field.args, 'id') ?? ''
  const found = compileNodes(draft, field.name, [id], field)
  return { ...found, read: (value) => found.read(value).get(id) ?? null }
}

function nodes(draft: Draft, field: Selected): Compiled<(Answer | null)[]> {
  const ids = textsArg(field.args, 'ids') ?? []
  if (ids.length > MAX_IDS) throw badInput(`\`ids\` holds ${ids.length} ids: give ${MAX_IDS} at most.`)
  const found = compileNodes(draft, field.name, ids, field)
  return {
    ...found,
    read(value) {
      const answers = found.read(value)
      return ids.map((id) => answers.get(id) ?? null)
    },
  }
}

/** Every field of `Query` that one statement answers. */
export const ROOTS = {
  contacts: allEvents('Contact'),
  attacks: allEvents('Attack'),
  statements: allStatements,
  events: allEvents('Event'),
  timeline: compileTimeline,
  path: compilePath,
  contactCounts: compileContactCounts,
  network: compileNetwork,
  person,
  people: allEntities('Person'),
  country,
  countries: allEntities('Country'),
  organizations: allEntities('Organization'),
  article,
  articles: allArticles,
  node,
  nodes,
  stats: compileStatistics,
} satisfies Record<string, RootCompiler<unknown>>
