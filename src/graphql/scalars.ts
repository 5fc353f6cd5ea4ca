import { GraphQLScalarType, Kind } from 'graphql'
import { badInput } from './bad-input.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day of the calendar, `YYYY-MM-DD`. */
export const DateScalar = scalar('Date', (text) => {
  if (DAY.test(text) && isDay(text)) return text
  throw badInput(`${JSON.stringify(text)} is no day: write it as YYYY-MM-DD, such as "2025-10-13".`)
})

/** A moment or day as an article wrote it. It only ever goes out. */
export const DateTimeScalar = scalar('DateTime', (text) => text)

function scalar(name: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return parse(value)
    throw badInput(`${name} is a string.`)
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : null),
  })
}

/** 30 February becomes 2 March on the way through the calendar. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
