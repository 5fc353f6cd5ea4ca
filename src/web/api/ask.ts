/** Why the server gave no answer; `message` is a sentence for people. */
export class AskError extends Error {
  override readonly name = 'AskError'
  /** Whether asking again may help. */
  readonly isPassing: boolean
  constructor(message: string, isPassing: boolean) {
    super(message)
    this.isPassing = isPassing
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

/** One GraphQL operation; `T` is what the query asks for. Throws an `AskError`. */
export async function ask<T>(query: string, variables: object, signal: AbortSignal): Promise<T> {
  const response = await post(JSON.stringify({ query, variables }), signal)
  const answer = await readJson(response, signal)
  const message = answer.errors?.[0]?.message
  if (message !== undefined) throw new AskError(message, response.status >= 500)
  if (!response.ok || answer.data === undefined || answer.data === null)
    throw new AskError(`The server answered with status ${response.status}.`, true)
  return answer.data as T
}

async function post(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal })
  } catch (error) {
    if (signal.aborted) throw error
    throw new AskError('The server cannot be reached. Is “wiregraph serve” running, and the network up?', true)
  }
}

async function readJson(response: Response, signal: AbortSignal): Promise<Answer> {
  try {
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch (error) {
    if (signal.aborted) throw error
    throw new AskError(`The server answered with something else than JSON (status ${response.status}).`, true)
  }
}
