import { useMemo, useState } from 'preact/hooks'
import { closed } from '../address.ts'
import { ARTICLE } from '../api/queries.ts'
import type { ArticleAnswer, ArticleText } from '../api/queries.ts'
import type { Layer } from '../article/marks.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import { articleName, dateWords, webAddress } from '../words.ts'
import { ArticleFacts } from './article-facts.tsx'
import { ArticleBody } from './article-body.tsx'
import { Link } from './link.tsx'
import { Answered, Empty } from './states.tsx'

const LAYERS: readonly { layer: Layer; name: string }[] = [
  { layer: 'people', name: 'People' },
  { layer: 'places', name: 'Countries and organizations' },
  { layer: 'statements', name: 'Statements' },
  { layer: 'events', name: 'Events' },
]

/** An article as it was read, with all that was found in it. */
export function ArticlePanel({ id }: { id: string }) {
  const query = useQuery<ArticleAnswer>(ARTICLE, { id })
  const { address } = useNavigation()
  return (
    <Answered query={query} what="the article">
      {({ article }) =>
        article === null ? (
          <Empty title="This article is not in the graph any more.">
            <p>
              It may have been retracted. <Link to={closed(address)}>See the whole graph</Link>.
            </p>
          </Empty>
        ) : (
          <Read article={article} />
        )
      }
    </Answered>
  )
}

function Read({ article }: { article: ArticleText }) {
  const { address } = useNavigation()
  const [shown, setShown] = useState<ReadonlySet<Layer>>(() => new Set(LAYERS.map(({ layer }) => layer)))
  const toggle = (layer: Layer) => {
    const next = new Set(shown)
    if (!next.delete(layer)) next.add(layer)
    setShown(next)
  }
  const url = webAddress(article.url)
  const credit = useMemo(
    () =>
      [
        article.publisher,
        article.authors.join(', '),
        article.agencies.length > 0 && `from ${article.agencies.join(', ')}`,
        article.publishedAt && dateWords(article.publishedAt),
      ].filter(Boolean),
    [article],
  )
  return (
    <article aria-labelledby="article-title">
      <h1 id="article-title">{articleName(article)}</h1>
      <p class="quiet">
        {credit.join(' · ')}
        {url && (
          <>
            {credit.length > 0 && ' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              Original page
            </a>
          </>
        )}
      </p>
      <div class="layers" role="group" aria-label="Highlighted">
        {LAYERS.map(({ layer, name }) => (
          <button
            key={layer}
            type="button"
            class={`layer ${layer}`}
            aria-pressed={shown.has(layer)}
            onClick={() => toggle(layer)}
          >
            {name}
          </button>
        ))}
      </div>
      <ArticleBody article={article} shown={shown} focus={address.at} />
      <ArticleFacts article={article} focus={address.at} />
    </article>
  )
}
