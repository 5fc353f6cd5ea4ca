import { Kind } from 'graphql'
import type { ValueNode } from 'graphql'
import { badInput } from './bad-input.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day of the calendar, `YYYY-MM-DD`. */
const DateScalar = textScalar('Date', (text) => {
  if (DAY.test(text) && isDay(text)) return text
  throw badInput(`${JSON.stringify(text)} is no day: write it as YYYY-MM-DD, such as "2025-10-13".`)
})

/** A moment or day as an article wrote it. It only ever goes out. */
const DateTimeScalar = textScalar('DateTime', (text) => text)

/** The schema's scalars; their descriptions stay those of the schema. */
export const SCALARS = { Date: DateScalar, DateTime: DateTimeScalar }

function textScalar(name: string, parse: (text: string) => string) {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return parse(value)
    throw badInput(`${name} is a string.`)
  }
  return {
    serialize: String,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null),
  }
}

/** 30 February becomes 2 March on the way through the calendar. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
