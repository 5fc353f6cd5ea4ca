import type { Fact } from '../api/types.ts'
import { kindOf } from '../kinds.ts'
import { dateWords, factDate } from '../words.ts'

const LANES = [
  { name: 'Contacts', type: 'Contact' },
  { name: 'Attacks', type: 'Attack' },
  { name: 'Statements', type: 'Statement' },
] as const
const [WIDTH, LANE, LEFT, RIGHT] = [360, 26, 76, 14]
const DAY_MS = 86_400_000

/** When things happened between two: a lane for each sort of fact, a mark for each. The list below says the same in words. */
export function Timeline({ facts }: { facts: readonly Fact[] }) {
  const dated = facts.filter(({ date }) => date !== null)
  const days = dated.map(({ date }) => Date.parse(date ?? '') / DAY_MS)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  if (days.length === 0) return null
  const span = Math.max(1, last - first)
  const x = (day: number): number =>
    last === first ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + ((day - first) / span) * (WIDTH - LEFT - RIGHT)
  const lanes = LANES.filter(({ type }) => dated.some((fact) => fact.__typename === type))
  const height = lanes.length * LANE + 22
  const dayName = (day: number) => dateWords(new Date(day * DAY_MS).toISOString())
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Timeline from ${dayName(first)} to ${dayName(last)}: ${dated.length} dated facts, listed below`}
    >
      {lanes.map(({ name, type }, lane) => (
        <g key={type} transform={`translate(0 ${lane * LANE + LANE / 2})`}>
          <text x={0} y={4}>
            {name}
          </text>
          <line class="lane" x1={LEFT - 6} x2={WIDTH - RIGHT + 6} />
          {dated
            .filter((fact) => fact.__typename === type)
            .map((fact) => (
              <circle key={fact.id} class={classOf(fact)} cx={x(Date.parse(fact.date ?? '') / DAY_MS)} r={5.5}>
                <title>{factDate(fact)}</title>
              </circle>
            ))}
        </g>
      ))}
      <g class="ticks" transform={`translate(0 ${height - 6})`}>
        <text x={x(first)} text-anchor={last === first ? 'middle' : 'start'}>
          {dayName(first)}
        </text>
        {last !== first && (
          <text x={x(last)} text-anchor="end">
            {dayName(last)}
          </text>
        )}
      </g>
    </svg>
  )
}

function classOf(fact: Fact): string {
  if (fact.__typename === 'Statement') return 'statement'
  return kindOf(fact.__typename === 'Attack' ? 'ATTACK' : 'CONTACT', fact.mode)
}
