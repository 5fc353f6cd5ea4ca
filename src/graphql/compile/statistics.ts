import { asIs, mapOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { viewConditions } from './event-source.ts'
import { callBlock, whereLines } from './list.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'

/** What each count matches, and under which conditions; `n` is what is counted. */
const COUNTS: Readonly<Record<string, { match: string; where?: readonly string[] }>> = {
  articles: { match: '(n:Article)' },
  people: { match: '(n:Person)' },
  countries: { match: '(n:Country)' },
  organizations: { match: '(n:Organization)' },
  events: { match: '(n:Event)' },
  contacts: { match: '(n:Event)', where: viewConditions('Contact', 'n') },
  attacks: { match: '(n:Event)', where: viewConditions('Attack', 'n') },
  statements: { match: '(n:Statement)' },
  reports: { match: '()-[n:REPORTED_IN]->(:Article)' },
}

/** Compiles the counts that are asked for, each once. */
export function compileStatistics(draft: Draft, field: Selected): Compiled<Answer> {
  const fields = objectTypes(draft.operation, 'Stats').flatMap((type) => select(draft.operation, type, field.nodes))
  const names = [...new Set(fields.map(({ name }) => name))]
  const calls = names.flatMap((name) => {
    const count = COUNTS[name]
    if (!count) return []
    return callBlock(null, [`MATCH ${count.match}`, ...whereLines(count.where ?? []), `RETURN count(n) AS ${name}`])
  })
  return {
    calls,
    value: `{${names.map((name) => `${name}: ${name}`).join(', ')}}`,
    read(value) {
      const row = mapOf(value)
      const answer: Answer = {}
      for (const { key, name } of fields) answer[key] = asIs(row[name] ?? null)
      return answer
    },
  }
}
