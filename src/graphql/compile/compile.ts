import { getNamedType } from 'graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Params } from '../../store/store.ts'
import { newDraft } from './draft.ts'
import type { Compiled, Draft, Read } from './draft.ts'
import { FIELDS } from './fields.ts'
import type { Names } from './names.ts'
import type { Selected } from './selection.ts'

/** A whole statement for one root field. It returns one row with one column, `answer`. */
export interface Statement<T> {
  /** Depends on the selection and the kinds of what arguments name, so that the database can keep its plan. */
  readonly cypher: string
  readonly params: Params
  readonly read: Read<T>
}

/** What is known before: what names mean, and whether the store reads edges in order. */
export interface CompileOptions {
  readonly names?: Names
  readonly edgeIndexes?: boolean
}

/** What a resolver's `info` must hold for its field to be compiled. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'fragments' | 'path' | 'returnType' | 'schema' | 'variableValues'
>

/** Compiles a field of `Query` or `Mutation` with all that is asked below it. Throws BAD_USER_INPUT for bad arguments. */
export function compile<T>(
  info: RootInfo,
  args: Readonly<Record<string, unknown>>,
  compileRoot: (draft: Draft, field: Selected) => Compiled<T>,
  options: CompileOptions = {},
): Statement<T> {
  const draft = newDraft(info, FIELDS, options)
  const { calls, value, read } = compileRoot(draft, rootField(info, args))
  const cypher = [...calls, `RETURN ${value} AS answer`].join('\n')
  return { cypher, params: draft.params, read }
}

function rootField(info: RootInfo, args: Selected['args']): Selected {
  const { fieldName, fieldNodes, path, returnType } = info
  return { key: String(path.key), name: fieldName, args, type: getNamedType(returnType), nodes: fieldNodes }
}
