import { closed } from '../address.ts'
import type { Address } from '../address.ts'
import type { Entity, Fact, Report } from '../api/types.ts'
import { kindOf, readable } from '../kinds.ts'
import { useNavigation } from '../navigation.ts'
import { articleName, counted, dateWords, factDate } from '../words.ts'
import { KindBadge } from './kind-badge.tsx'
import { EntityLink, Link } from './link.tsx'

/** Facts in their order, each with the sentences that say so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ol class="facts">
      {facts.map((fact) => (
        <li key={fact.id} class="fact" id={fact.id}>
          <FactHead fact={fact} />
          {fact.__typename === 'Statement' && <blockquote>{quoted(fact.kind, fact.text)}</blockquote>}
          <Reports fact={fact} />
        </li>
      ))}
    </ol>
  )
}

function FactHead({ fact }: { fact: Fact }) {
  const { address } = useNavigation()
  if (fact.__typename === 'Statement') {
    return (
      <p class="fact-head">
        <time>{factDate(fact)}</time>
        <span class="badge statement">Statement</span>
        <span>
          {fact.speaker ? <EntityLink entity={fact.speaker} /> : (fact.speakerText ?? 'Somebody')}
          {fact.addressees.length > 0 && (
            <>
              {' to '}
              <Names entities={fact.addressees} />
            </>
          )}
        </span>
      </p>
    )
  }
  const isAttack = fact.__typename === 'Attack'
  return (
    <p class="fact-head">
      <time>{factDate(fact)}</time>
      <KindBadge
        kind={kindOf(isAttack ? 'ATTACK' : 'CONTACT', fact.mode)}
        mode={isAttack && fact.mode ? readable(fact.mode) : null}
      />
      <span>
        {isAttack ? (
          <>
            <Names entities={fact.by} otherwise="Somebody" /> on <Names entities={fact.on} otherwise="somebody" />
          </>
        ) : (
          !isOnlyPair(fact.participants, address) && <Names entities={fact.participants} />
        )}
        {fact.place && <span class="quiet"> {fact.place}</span>}
      </span>
    </p>
  )
}

/** Whether these are just the two whom the page is about: then nobody needs to be told. */
function isOnlyPair(entities: readonly Entity[], { of, with: other }: Address): boolean {
  return other !== null && entities.length === 2 && entities.every(({ id }) => id === of || id === other)
}

function Names({ entities, otherwise = '' }: { entities: readonly Entity[]; otherwise?: string }) {
  if (entities.length === 0) return <>{otherwise}</>
  return (
    <>
      {entities.map((entity, index) => (
        <span key={entity.id}>
          {index > 0 && (index === entities.length - 1 ? ' and ' : ', ')}
          <EntityLink entity={entity} />
        </span>
      ))}
    </>
  )
}

function Reports({ fact }: { fact: Fact }) {
  const more = fact.reportCount - fact.reports.length
  return (
    <>
      <ul class="reports">
        {fact.reports.map((report) => (
          <li key={`${report.article.id} ${report.start}`}>
            <ReportLink report={report} />
          </li>
        ))}
      </ul>
      <p class="quiet sources">
        {counted(fact.reportCount, 'report')}
        {fact.reportCount > 1 && `, ${counted(fact.sources, 'independent source')}`}
        {more > 0 && `; the ${fact.reports.length} latest are shown`}
      </p>
    </>
  )
}

/** A sentence, leading to its place in its article. */
function ReportLink({ report }: { report: Report }) {
  const { address } = useNavigation()
  const { article, text, start, end } = report
  const to = { ...closed(address), of: address.of, with: address.with, article: article.id, at: { start, end } }
  return (
    <Link to={to} class="report">
      <q>{text}</q>
      {report.attributedToText && <span class="quiet">according to {report.attributedToText}</span>}
      <span class="source">
        {[article.publisher, articleName(article), article.publishedAt && dateWords(article.publishedAt)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Link>
  )
}

function quoted(kind: string, text: string): string {
  return kind === 'DIRECT' ? `“${text.replace(/^["“”]|["“”]$/g, '')}”` : text
}
