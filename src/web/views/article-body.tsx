import { useEffect, useMemo, useRef } from 'preact/hooks'
import { closed } from '../address.ts'
import type { Place } from '../address.ts'
import type { ArticleText } from '../api/queries.ts'
import type { Entity } from '../api/types.ts'
import { marksOf } from '../article/marks.ts'
import type { Layer } from '../article/marks.ts'
import { segmentsOf } from '../article/segments.ts'
import type { Segment } from '../article/segments.ts'
import { kindOf } from '../kinds.ts'
import { useNavigation } from '../navigation.ts'
import { Link } from './link.tsx'

interface Props {
  readonly article: ArticleText
  readonly shown: ReadonlySet<Layer>
  readonly focus: Place | null
}

/** The text, character by character as it was read; what is marked in it is cut out at the exact offsets. */
export function ArticleBody({ article, shown, focus }: Props) {
  const body = useRef<HTMLDivElement>(null)
  const segments = useMemo(
    () => segmentsOf(article.text, marksOf(article, shown, focus)),
    [article, shown, focus?.start, focus?.end],
  )
  const entities = useMemo(() => new Map(article.mentions.map(({ entity }) => [entity.id, entity])), [article])
  const events = useMemo(() => new Map(article.events.nodes.map((event) => [event.id, event])), [article])
  useEffect(() => {
    body.current?.querySelector('.in-focus')?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [article.id, focus?.start, focus?.end])
  return (
    <div class="article-body" ref={body} lang="en" data-testid="article-text">
      {segments.map((segment) => (
        <Piece
          key={segment.start}
          segment={segment}
          entities={entities}
          eventClass={(id) => {
            const event = events.get(id)
            if (!event) return ''
            const kind = kindOf(event.type === 'ASSAULT' ? 'ATTACK' : 'CONTACT', event.mode)
            return event.modality === 'ASSERTED' ? kind : `${kind} not-asserted`
          }}
        />
      ))}
    </div>
  )
}

function Piece({
  segment: { start, end, text, marks },
  entities,
  eventClass,
}: {
  segment: Segment
  entities: ReadonlyMap<string, Entity>
  eventClass: (id: string) => string
}) {
  const { address, go } = useNavigation()
  if (marks.length === 0) return <>{text}</>
  const fact = marks.findLast(({ layer }) => layer === 'statement') ?? marks.find(({ layer }) => layer === 'event')
  const entity = entities.get(marks.find(({ layer }) => layer === 'entity')?.id ?? '')
  const event = marks.find(({ layer }) => layer === 'event')
  const layers = new Set(marks.map(({ layer }) => layer))
  const names = [
    'piece',
    ...[...layers].map((layer) => `in-${layer}`),
    event ? eventClass(event.id) : '',
    entity ? entity.__typename.toLowerCase() : '',
  ]
  return (
    <span
      class={names.filter(Boolean).join(' ')}
      data-start={start}
      data-end={end}
      data-marks={marks.map(({ layer, id }) => `${layer}=${id}`).join(' ')}
      onClick={() => {
        if (fact && !entity) go({ ...address, at: { start: fact.start, end: fact.end } }, { replace: true })
      }}
    >
      {entity ? <Link to={{ ...closed(address), of: entity.id }}>{text}</Link> : text}
    </span>
  )
}
