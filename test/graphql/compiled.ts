import { Kind, getVariableValues, parse, validate } from 'graphql'
import type { FieldNode } from 'graphql'
import { compile } from '../../src/graphql/compile/compile.ts'
import type { CompileOptions, Statement } from '../../src/graphql/compile/compile.ts'
import { ROOTS } from '../../src/graphql/compile/roots.ts'
import { select } from '../../src/graphql/compile/selection.ts'
import { apiSchema } from '../../src/graphql/schema.ts'

const schema = apiSchema()
const queryType = schema.getQueryType()

/** The statements of an operation's root fields, by their keys. No database is asked. */
export function compiled(
  query: string,
  variables: Record<string, unknown> = {},
  options: CompileOptions = {},
): Record<string, Statement<unknown>> {
  const document = parse(query)
  const problems = validate(schema, document)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (problems.length > 0 || !operation || !queryType) throw new Error(`not a query: ${problems.join(', ')}`)
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) throw new Error(`wrong variables: ${errors.join(', ')}`)

  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  const selection = { schema, fragments, variableValues: coerced }
  const root: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'query' },
    selectionSet: operation.selectionSet,
  }
  return Object.fromEntries(
    select(selection, queryType, [root]).map((field) => {
      const definition = queryType.getFields()[field.name]
      const compiler = Object.entries(ROOTS).find(([name]) => name === field.name)?.[1]
      if (!definition || !compiler) throw new Error(`no root field ${field.name}`)
      const info = {
        ...selection,
        fieldName: field.name,
        fieldNodes: [...field.nodes],
        path: { prev: undefined, key: field.key, typename: 'Query' },
        returnType: definition.type,
      }
      return [field.key, compile<unknown>(info, field.args, compiler, options)]
    }),
  )
}

/** The one statement of an operation with one root field. */
export function statementOf(
  query: string,
  variables?: Record<string, unknown>,
  options?: CompileOptions,
): Statement<unknown> {
  const [only, ...others] = Object.values(compiled(query, variables, options))
  if (!only || others.length > 0) throw new Error('one root field was expected')
  return only
}
