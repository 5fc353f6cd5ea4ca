import { textArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'

/** The pattern that a fact has to match where the argument `publisher` asks for one who reported it; else none. */
export function reportedBy(draft: Draft, fact: string, args: Args): string[] {
  const publisher = textArg(args, 'publisher')
  if (publisher === null) return []
  const a = draft.name('a')
  const name = draft.param('publisher', publisher.toLowerCase())
  return [`MATCH (${fact})-[:REPORTED_IN]->(${a}:Article) WHERE ${a}.publisherKey = ${name}`]
}
