import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { closed, isPath } from '../address.ts'
import type { Address } from '../address.ts'
import type { PathAnswer } from '../api/queries.ts'
import { Epoch } from '../epoch.ts'
import type { Marks } from '../graph/lit.ts'
import { pictureOf } from '../graph/picture.ts'
import type { Picture } from '../graph/picture.ts'
import { watchByAsking } from '../live.ts'
import { NavigationProvider, useAddressBar, useNavigation } from '../navigation.ts'
import { MAX_LINKS, useNetwork } from '../use-network.ts'
import type { Network } from '../use-network.ts'
import { counted, grouped } from '../words.ts'
import { ArticlePanel } from './article-panel.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { Filters } from './filters.tsx'
import { GraphView } from './graph-view.tsx'
import { Histogram } from './histogram.tsx'
import { Link } from './link.tsx'
import { OverviewPanel } from './overview-panel.tsx'
import { PairPanel } from './pair-panel.tsx'
import { PathPanel, usePath } from './path-panel.tsx'
import { Empty, Failed, Loading } from './states.tsx'
import { Suggest } from './suggest.tsx'
import { ThemeProvider, useTheme } from './theme.tsx'

export function App() {
  const navigation = useAddressBar()
  const [epoch, setEpoch] = useState(0)
  const [news, setNews] = useState('')
  useEffect(
    () =>
      watchByAsking(({ articles, more }) => {
        setEpoch((count) => count + 1)
        setNews(more > 0 ? `${counted(more, 'new article')}: now ${grouped(articles)}.` : 'The graph has changed.')
      }),
    [],
  )
  return (
    <ThemeProvider>
      <Epoch.Provider value={epoch}>
        <NavigationProvider value={navigation}>
          <Page news={news} />
        </NavigationProvider>
      </Epoch.Provider>
    </ThemeProvider>
  )
}

function Page({ news }: { news: string }) {
  const { address } = useNavigation()
  const network = useNetwork(address)
  const path = usePath(address.from, address.to)
  const picture = useMemo(
    () => pathPicture(path.query.data) ?? pictureOf(network.links, address),
    [path.query.data, network.links, address.since, address.until, address.kinds?.join()],
  )
  const marks = useMemo(() => marksOf(address, picture), [address.of, address.with, address.from, address.to, picture])
  const names = useMemo(
    () => new Map(network.links.flatMap(({ from, to }) => [from, to]).map(({ id, name }) => [id, name])),
    [network.links],
  )
  const main = useRef<HTMLElement>(null)
  const view = viewOf(address)
  // A new view begins at its top.
  useEffect(() => main.current?.scrollTo(0, 0), [view, address.of, address.with, address.article])
  useTitle(address, names)
  return (
    <div class={`page ${view}`}>
      <a class="skip" href="#panel">
        Skip to the list
      </a>
      <Header news={news} />
      <section class="stage" aria-label="Graph">
        {!isPath(address) && <Filters links={network.links} />}
        <GraphView picture={picture} marks={marks} middle={isPath(address) ? null : network.about} />
        <GraphState network={network} picture={picture} />
        {!isPath(address) && <Histogram links={network.links} />}
      </section>
      <main id="panel" class="panel" ref={main} tabIndex={-1} aria-label="Details">
        {view !== 'overview' && <Back names={names} />}
        <Panel view={view} picture={picture} path={path} names={names} />
      </main>
    </div>
  )
}

type View = 'overview' | 'entity' | 'pair' | 'path' | 'article'

function viewOf(address: Address): View {
  if (address.article !== null) return 'article'
  if (isPath(address)) return 'path'
  if (address.with !== null) return 'pair'
  return address.of === null ? 'overview' : 'entity'
}

function Panel({
  view,
  picture,
  path,
  names,
}: {
  view: View
  picture: Picture
  path: ReturnType<typeof usePath>
  names: ReadonlyMap<string, string>
}) {
  const { address } = useNavigation()
  if (view === 'article') return <ArticlePanel key={address.article} id={address.article ?? ''} />
  if (view === 'path') return <PathPanel path={path} names={names} />
  if (view === 'pair') return <PairPanel of={address.of ?? ''} other={address.with ?? ''} />
  if (view === 'entity') return <EntityPanel key={address.of} id={address.of ?? ''} picture={picture} />
  return <OverviewPanel picture={picture} />
}

function Header({ news }: { news: string }) {
  const { address, go } = useNavigation()
  const { shown, next } = useTheme()
  return (
    <header class="top">
      <Link to={{ ...closed(address), since: null, until: null, kinds: null, country: null }} class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M8 9 24 8M8 9l7 15M24 8l-9 16" />
          <circle class="a" cx="8" cy="9" r="5" />
          <circle class="b" cx="24" cy="8" r="4" />
          <circle class="c" cx="15" cy="24" r="4.5" />
        </svg>
        Wiregraph
      </Link>
      <div role="search" class="search">
        <Suggest
          label="Search"
          placeholder="Search people, countries, organizations, articles"
          withArticles
          isHero
          onChoose={(chosen) =>
            go(
              chosen.kind === 'entity'
                ? { ...closed(address), of: chosen.entity.id }
                : { ...closed(address), article: chosen.article.id },
            )
          }
        />
      </div>
      <p class="news quiet" role="status" aria-live="polite">
        {news}
      </p>
      <nav aria-label="Tools">
        <Link to={{ ...closed(address), from: address.of ?? '', to: address.with ?? '' }}>Path</Link>
        <a href="graphql">GraphQL</a>
        <button
          type="button"
          class="plain"
          onClick={next}
          aria-label={shown === 'light' ? 'Dark colours' : 'Light colours'}
        >
          {shown === 'light' ? '☾' : '☀'}
        </button>
      </nav>
    </header>
  )
}

/** The way up from a view: to the pair or the name that an article was opened from, else to the whole graph. */
function Back({ names }: { names: ReadonlyMap<string, string> }) {
  const { address } = useNavigation()
  const { of, with: other, article } = address
  const to =
    article !== null ? { ...closed(address), of, with: other } : { ...closed(address), of: other === null ? null : of }
  const known = [to.of, to.with].flatMap((id) => (id === null ? [] : [names.get(id) ?? '…']))
  const name = known.length > 0 ? known.join(' and ') : 'the whole graph'
  return (
    <Link to={to} class="back">
      ← Back to {name}
    </Link>
  )
}

/** What there is to say over the picture. */
function GraphState({ network, picture }: { network: Network; picture: Picture }) {
  const { address } = useNavigation()
  const { query, links, isCut } = network
  if (isPath(address)) return null
  return (
    <>
      {isCut && (
        <p class="cut">
          The {grouped(MAX_LINKS)} strongest ties are drawn. Choose months, a country or a name for others.
        </p>
      )}
      <div class="graph-state">
        {query.error && <Failed error={query.error} retry={query.retry} />}
        {!query.error && query.data === null && links.length === 0 && <Loading what="the graph" />}
        {query.data !== null && picture.nodes.length === 0 && (
          <Empty title={links.length === 0 ? 'No ties to draw.' : 'Everything is filtered out.'}>
            {links.length > 0 && (
              <Link to={{ ...address, since: null, until: null, kinds: null, country: null }} class="button">
                Clear the filters
              </Link>
            )}
          </Empty>
        )}
      </div>
    </>
  )
}

function pathPicture(answer: PathAnswer | null): Picture | null {
  const path = answer?.path
  if (!path) return null
  const links = path.hops.flatMap(({ from, to, contacts, attacks, offices }) => [
    ...contacts.map(({ mode, date }) => ({ kind: 'CONTACT' as const, mode, from, to, dates: [date] })),
    ...attacks.map(({ mode, date, by }) => {
      const isForward = by.some(({ id }) => id === from.id)
      return { kind: 'ATTACK' as const, mode, from: isForward ? from : to, to: isForward ? to : from, dates: [date] }
    }),
    // An office is no kind of its own in a picture: it joins the two thinly.
    ...(contacts.length + attacks.length === 0 && offices.length > 0
      ? [{ kind: 'CONTACT' as const, mode: 'TALKS', from, to, dates: [null] }]
      : []),
  ])
  return pictureOf(links, { since: null, until: null, kinds: null })
}

function marksOf({ of, with: other, from, to }: Address, { edges, nodes }: Picture): Marks {
  if (of === null || other === null) return { nodes: [of, from, to].filter((id) => id !== null), edges: [] }
  const isPair = (a: string, b: string) => (a === of && b === other) || (a === other && b === of)
  return {
    nodes: [of, other],
    edges: edges
      .filter(({ source, target }) => isPair(nodes[source]?.entity.id ?? '', nodes[target]?.entity.id ?? ''))
      .map(({ id }) => id),
  }
}

function useTitle({ of, with: other, from, to }: Address, names: ReadonlyMap<string, string>): void {
  const known = [of ?? from, other ?? to].flatMap((id) => (id ? [names.get(id) ?? ''] : [])).filter(Boolean)
  useEffect(() => {
    document.title = known.length > 0 ? `${known.join(' and ')} – Wiregraph` : 'Wiregraph'
  }, [known.join()])
}
