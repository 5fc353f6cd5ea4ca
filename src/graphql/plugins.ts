import { GraphQLError, NoSchemaIntrospectionCustomRule, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { maskError } from './errors.ts'
import type { Log } from './errors.ts'
import { MAX_TOKENS } from './limits.ts'
import { costRefusal } from './query-cost.ts'
import { querySizeRule } from './query-size.ts'

/** Holds operations to their largest size: tokens while parsing, depth and fields while validating. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options?: object) => parse(source, { ...options, maxTokens: MAX_TOKENS }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(querySizeRule)
    },
  }
}

/** Refuses operations whose pages within pages may hold too many items. */
export function useCostLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = costRefusal(args)
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = costRefusal(args)
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
  }
}

/** Keeps the schema to itself. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
    },
  }
}

/**
 * Takes only JSON in a POST. A browser sends that to another origin only after asking, and is refused: so no page can make
 * its visitor's browser change the graph.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      if (
        request.method !== 'POST' ||
        /^application\/(?:graphql\+)?json\b/i.test(request.headers.get('content-type') ?? '')
      )
        return
      throw new GraphQLError('Send the operation as JSON, with `Content-Type: application/json`.', {
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } },
      })
    },
  }
}

/** Gives every error a code, also those that never come near a resolver. */
export function useCodes(log: Log): Plugin {
  return {
    onExecutionResult({ result }) {
      if (!result || Symbol.asyncIterator in result || !('errors' in result) || !result.errors) return
      Object.assign(result, { errors: result.errors.map((error) => maskError(error, log)) })
    },
  }
}
