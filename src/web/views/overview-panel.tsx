import { closed } from '../address.ts'
import { OVERVIEW } from '../api/queries.ts'
import type { OverviewAnswer } from '../api/queries.ts'
import type { Picture } from '../graph/picture.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import { articleName, dateWords, grouped } from '../words.ts'
import { EntityLink, Link } from './link.tsx'
import { Answered, Empty } from './states.tsx'
import { Ties } from './ties.tsx'

const NUMBERS = ['articles', 'people', 'contacts', 'attacks', 'statements'] as const

/** What the graph holds, and where to begin. */
export function OverviewPanel({ picture }: { picture: Picture }) {
  const overview = useQuery<OverviewAnswer>(OVERVIEW)
  const { address } = useNavigation()
  const here = closed(address)
  return (
    <>
      <h1>Who spoke with whom</h1>
      <p class="lead">Every tie is counted from sentences in news articles. Choose a name or a line to read them.</p>
      <Answered query={overview} what="the numbers">
        {({ stats, articles }) =>
          stats.articles === 0 ? (
            <Empty title="There is no article yet.">
              <p>
                Feed some in with <code>wiregraph ingest article.txt</code>, or with <code>ingestArticle</code> while
                this page is open: it follows by itself.
              </p>
            </Empty>
          ) : (
            <>
              <dl class="numbers">
                {NUMBERS.map((name) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{grouped(stats[name])}</dd>
                  </div>
                ))}
              </dl>
              <Link to={{ ...here, from: '', to: '' }} class="button">
                Find a path between two
              </Link>
              <section>
                <h2>Most contacts</h2>
                <ol class="rows">
                  {picture.nodes.slice(0, 8).map(({ entity, weight }) => (
                    <li key={entity.id}>
                      <EntityLink entity={entity} />
                      <span class="count">{grouped(weight)}</span>
                    </li>
                  ))}
                </ol>
              </section>
              <section>
                <h2>Strongest ties</h2>
                <Ties picture={picture} of={null} most={8} />
              </section>
              <section>
                <h2>Latest articles</h2>
                <ul class="rows articles">
                  {articles.nodes.map((article) => (
                    <li key={article.id}>
                      <Link to={{ ...here, article: article.id }}>{articleName(article)}</Link>
                      <span class="quiet">
                        {[article.publisher, article.publishedAt && dateWords(article.publishedAt)]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          )
        }
      </Answered>
    </>
  )
}
