import { GraphQLError, Kind } from 'graphql'
import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql'
import { MAX_DEPTH, MAX_FIELDS } from './limits.ts'

/** How large a selection is: the length of its longest chain of fields and how many fields it has, fragments expanded. */
interface Size {
  readonly depth: number
  readonly fields: number
}

/**
 * A validation rule: refuses operations that are nested too deep or ask for too many fields. Introspection is measured
 * like everything else, but its own depth is not held against it.
 */
export const querySizeRule: ValidationRule = (context) => {
  const fragments = new Map<string, Size | 'measuring'>()
  const sizeOf = (set: SelectionSetNode): Size => {
    let depth = 0
    let fields = 0
    const add = (size: Size, own: number) => {
      depth = Math.max(depth, size.depth + own)
      fields += size.fields + own
    }
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) add(sizeOf(selection.selectionSet), 0)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragmentSize(context.getFragment(selection.name.value)), 0)
      else {
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : { depth: 0, fields: 0 }
        const isIntrospection = selection.name.value.startsWith('__')
        add(isIntrospection ? { ...inner, depth: 0 } : inner, 1)
      }
    }
    return { depth, fields }
  }
  const fragmentSize = (fragment: FragmentDefinitionNode | null | undefined): Size => {
    const name = fragment?.name.value ?? ''
    const known = fragments.get(name)
    // A fragment within itself is another rule's business.
    if (!fragment || known === 'measuring') return { depth: 0, fields: 0 }
    if (known) return known
    fragments.set(name, 'measuring')
    const size = sizeOf(fragment.selectionSet)
    fragments.set(name, size)
    return size
  }
  return {
    OperationDefinition(operation) {
      const { depth, fields } = sizeOf(operation.selectionSet)
      const refuse = (message: string) =>
        context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code: 'QUERY_TOO_LARGE' } }))
      if (depth > MAX_DEPTH)
        refuse(`The operation is nested ${depth} fields deep: ${MAX_DEPTH} is the limit. Ask in steps, with \`node\`.`)
      if (fields > MAX_FIELDS)
        refuse(`The operation asks for ${fields} fields: ${MAX_FIELDS} is the limit. Ask in several requests.`)
    },
  }
}
