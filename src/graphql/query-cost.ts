import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql'
import type { DocumentNode, FieldNode, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { objectTypes, select } from './compile/selection.ts'
import type { Operation, Selected } from './compile/selection.ts'
import { MAX_ITEMS } from './limits.ts'

const PAGE = 20
/** What a list without pages (participants, offices, mentions) is taken to hold. */
const SHORT_LIST = 4

/** What is to be executed, as graphql-js takes it. */
interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variableValues?: unknown
  readonly operationName?: string | null | undefined
}

/** An error for an operation that asks for more items than MAX_ITEMS, each page counted once for every item it hangs on; else null. */
export function costRefusal({ schema, document, variableValues, operationName }: Asked): GraphQLError | null {
  const operation = getOperationAST(document, operationName)
  const type = operation && schema.getRootType(operation.operation)
  if (!operation || !type) return null
  const variables = (typeof variableValues === 'object' ? variableValues : null) ?? {}
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  // Wrong variables are the execution's to refuse.
  if (!coerced) return null
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  const root: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: operation.operation },
    selectionSet: operation.selectionSet,
  }
  const items = itemsOf({ schema, fragments, variableValues: coerced }, type, [root], 1)
  if (items <= MAX_ITEMS) return null
  return new GraphQLError(
    `The operation may ask for ${items} items: ${MAX_ITEMS} is the limit. Ask for smaller pages, or in steps.`,
    { nodes: [operation], extensions: { code: 'QUERY_TOO_LARGE' } },
  )
}

function itemsOf(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[], times: number): number {
  let items = 0
  for (const field of selected(operation, type, nodes)) {
    const definition = type.getFields()[field.name]
    if (!definition || !isCompositeType(field.type)) continue
    const output = isNonNullType(definition.type) ? definition.type.ofType : definition.type
    const count = times * sizeOf(field, isListType(output) && !/(?:Connection|Edge)$/.test(type.name))
    const types = objectTypes(operation, field.type.name)
    items +=
      ownItems(field, times, count) +
      Math.max(0, ...types.map((inner) => itemsOf(operation, inner, field.nodes, count)))
  }
  return items
}

/** Arguments that cannot be right are the execution's to refuse. */
function selected(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  try {
    return select(operation, type, nodes)
  } catch {
    return []
  }
}

/** A connection is one thing, its edges are none beside their nodes. */
function ownItems({ type }: Selected, times: number, count: number): number {
  if (type.name.endsWith('Connection')) return times
  return type.name.endsWith('Edge') || type.name === 'PageInfo' ? 0 : count
}

/** How many items a field brings at most, as far as its arguments say. */
function sizeOf({ args, type }: Selected, isList: boolean): number {
  const { first, last, ids } = args
  if (Array.isArray(ids)) return ids.length
  const size = last ?? first
  if (typeof size === 'number') return Math.max(0, size)
  if (type.name.endsWith('Connection')) return PAGE
  return isList ? SHORT_LIST : 1
}
