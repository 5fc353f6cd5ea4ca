import { GraphQLError } from 'graphql'

/** An argument that cannot be right. The message says the mend. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
