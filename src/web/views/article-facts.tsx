import type { Place } from '../address.ts'
import type { ArticleText } from '../api/queries.ts'
import { kindOf, readable } from '../kinds.ts'
import { useNavigation } from '../navigation.ts'
import { factDate } from '../words.ts'
import { KindBadge } from './kind-badge.tsx'
import { Link } from './link.tsx'

interface Found {
  readonly key: string
  readonly place: Place
  readonly head: preact.JSX.Element
  readonly words: string
}

/** What was read in the article, in its order; each leads to its place. */
export function ArticleFacts({ article, focus }: { article: ArticleText; focus: Place | null }) {
  const { address } = useNavigation()
  const found = [...eventsOf(article), ...statementsOf(article)].sort((a, b) => a.place.start - b.place.start)
  if (found.length === 0) return <p class="quiet">No contact, attack or statement was read in this article.</p>
  return (
    <section>
      <h2>Read in this article</h2>
      <ol class="facts compact">
        {found.map(({ key, place, head, words }) => (
          <li key={key} class="fact">
            <Link
              to={{ ...address, at: place }}
              class="report"
              isCurrent={focus?.start === place.start && focus.end === place.end}
            >
              <span class="fact-head">{head}</span>
              <span class="clamped">{words}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

function eventsOf(article: ArticleText): Found[] {
  return article.events.nodes.flatMap((event) => {
    const isAttack = event.type === 'ASSAULT'
    const names = event.participants.map(({ entity, text }) => entity?.name ?? text)
    return event.reports
      .filter((report) => report.article.id === article.id)
      .map(({ start, end }): Found => ({
        key: `${event.id} ${start}`,
        place: { start, end },
        words: names.join(isAttack ? ' → ' : ' – '),
        head: (
          <>
            <KindBadge
              kind={kindOf(isAttack ? 'ATTACK' : 'CONTACT', event.mode)}
              mode={isAttack && event.mode ? readable(event.mode) : null}
            />
            {event.modality !== 'ASSERTED' && <span class="badge doubt">{readable(event.modality)}</span>}
            <time>{factDate(event)}</time>
          </>
        ),
      }))
  })
}

function statementsOf(article: ArticleText): Found[] {
  return article.statements.nodes.flatMap((statement) =>
    statement.reports
      .filter((report) => report.article.id === article.id)
      .map(({ start, end, segments }): Found => ({
        key: `${statement.id} ${start}`,
        place:
          segments.length > 0
            ? { start: segments[0]?.start ?? start, end: segments.at(-1)?.end ?? end }
            : { start, end },
        words: statement.text,
        head: (
          <>
            <span class="badge statement">{statement.speaker?.name ?? statement.speakerText ?? 'Somebody'}</span>
            <span class="quiet">{readable(statement.kind)}</span>
          </>
        ),
      })),
  )
}
