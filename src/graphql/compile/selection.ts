import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'

/** What is needed to read a selection, as a resolver's `info` holds it. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: Readonly<Record<string, unknown>>
}

/** A field that is asked for: under which key, with which arguments. `nodes` holds all its places in the query. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  readonly type: GraphQLNamedType
  readonly nodes: readonly FieldNode[]
}

/**
 * The fields that `nodes` ask of an object of `type`, in the order of the answer: aliases, fragments, `@include` and
 * `@skip` applied, the same key merged. `__typename` is left out, every object knows its own.
 */
export function select(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const byKey = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const node of nodes) if (node.selectionSet) collect(operation, type, node.selectionSet, byKey, seen)
  return [...byKey].flatMap(([key, places]) => {
    const [first] = places
    const definition = first && type.getFields()[first.name.value]
    if (!first || !definition) return []
    return {
      key,
      name: first.name.value,
      args: getArgumentValues(definition, first, operation.variableValues),
      type: getNamedType(definition.type),
      nodes: places,
    }
  })
}

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(operation, selection)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const places = byKey.get(key)
      if (places) places.push(selection)
      else byKey.set(key, [selection])
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(operation, selection.typeCondition?.name.value, type)) {
        collect(operation, type, selection.selectionSet, byKey, seen)
      }
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value)
      const fragment = operation.fragments[selection.name.value]
      if (fragment && applies(operation, fragment.typeCondition.name.value, type)) {
        collect(operation, type, fragment.selectionSet, byKey, seen)
      }
    }
  }
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)
  if (skip?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
}

function applies({ schema }: Operation, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

/** The object types that a value of the named type can have. */
export function objectTypes({ schema }: Operation, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name)
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}
