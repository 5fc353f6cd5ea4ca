import type { Participant } from '../model/event.ts'
import type { Office } from '../model/entity.ts'
import { foldWords } from '../model/fold.ts'
import type { NodeLabel } from '../model/graph.ts'
import type { Contribution, EventReport, Mention, Report, StatementReport } from './contribution.ts'
import { labelOf } from './entity-id.ts'
import { jsonList } from './json-list.ts'
import { officeField } from './offices.ts'
import { ballotOf, choose } from './votes.ts'
import type { Ballot } from './votes.ts'

/** One article's ballot for one node. */
export type NodeBallot = { id: string; label: NodeLabel; ballot: Ballot }

/** How an event's summary is cut, in UTF-16 code units. */
const MAX_SUMMARY = 280

/** The ballots that an article casts: one for each entity it mentions and each fact it reports. */
export function ballotsOf(contribution: Contribution): NodeBallot[] {
  const facts = new Map<string, Report[]>()
  for (const report of contribution.reports) {
    const reports = facts.get(report.fact) ?? []
    reports.push(report)
    facts.set(report.fact, reports)
  }
  return [
    ...contribution.mentions.map((mention) => entityBallot(mention, contribution.day)),
    ...[...facts].map(([id, reports]) => factBallot(id, reports)),
  ]
}

/** An article's ballot for one entity it mentions; `day` is that of its publication. */
export function entityBallot({ entity, label, props }: Mention, day: string | null): NodeBallot {
  const ballot = ballotOf({
    articles: ['all'],
    name: [props.name],
    aliases: [props.name, ...props.aliases],
    country: [props.country],
    ...officeVotes(jsonList<Office>(props.offices), day),
  })
  return { id: entity, label, ballot }
}

/** For each office the day of the article. A field an office, as a person in the news has it for very many days. */
function officeVotes(offices: readonly Office[], day: string | null): Record<string, string[]> {
  const held = offices.filter(({ of }) => of !== null).map(({ of, title }) => officeField(of, title))
  return Object.fromEntries(held.map((field) => [field, [day ?? '']]))
}

/** An article's ballot for one fact, from all its reports of it. */
export function factBallot(id: string, reports: readonly Report[]): NodeBallot {
  const events = reports.filter((report) => report.label === 'Event')
  if (events.length > 0) return { id, label: 'Event', ballot: eventBallot(events) }
  return { id, label: 'Statement', ballot: statementBallot(reports.filter((report) => report.label === 'Statement')) }
}

function eventBallot(reports: readonly EventReport[]): Ballot {
  const props = reports.map((report) => report.props)
  const first = props.reduce((a, b) => (b.start < a.start ? b : a))
  return ballotOf({
    articles: ['all'],
    // What the id is a hash of, and how many took part: one vote for all of it, so that it always hangs together.
    identity: [choose(props.map(identityOf))],
    mode: [choose(props.map(({ mode }) => mode))],
    place: [choose(props.map(({ place }) => place))],
    // The sentence of the article's first report: what the article itself leads with.
    summary: [cut(first.text)],
    participants: participantVotes(props.flatMap(({ participants }) => jsonList<Participant>(participants))),
  })
}

function identityOf(props: EventReport['props']): string {
  const participants = jsonList<Participant>(props.participants)
  const distinct = new Set(
    participants.map(({ entity, country, text }) => entity ?? `${country ?? ''} ${foldWords(text)}`),
  )
  const { type, modality, cameo, dateStart, dateEnd, precision } = props
  return JSON.stringify([type, modality, cameo, dateStart, dateEnd, precision, distinct.size])
}

/** For each role and entity, the country and sector that the article gives it. */
function participantVotes(participants: readonly Participant[]): string[] {
  const said = new Map<string, string[]>()
  for (const { role, entity, country, sector } of participants) {
    if (entity === null || labelOf(entity) === null) continue
    const key = `${role} ${entity}`
    said.set(key, [...(said.get(key) ?? []), JSON.stringify([role, entity, country, sector])])
  }
  return [...said.values()].map((values) => choose(values)).filter((value) => value !== null)
}

function statementBallot(reports: readonly StatementReport[]): Ballot {
  const props = reports.map((report) => report.props)
  return ballotOf({
    articles: ['all'],
    text: [choose(props.map(({ quote }) => quote))],
    kind: [choose(props.map(({ kind }) => kind))],
    date: [choose(props.map(({ date }) => date))],
    speaker: [choose(props.map(({ speaker }) => speaker))],
    speakerText: [choose(props.map(({ speakerText }) => speakerText))],
    addressees: props.flatMap(({ addressees }) => addressees),
    mentions: props.flatMap(({ mentions }) => mentions),
  })
}

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= MAX_SUMMARY) return plain
  const end = plain.lastIndexOf(' ', MAX_SUMMARY - 1)
  return `${plain.slice(0, end > 0 ? end : MAX_SUMMARY - 1)}…`
}
