import { closed } from '../address.ts'
import { PATH } from '../api/queries.ts'
import type { Hop, PathAnswer } from '../api/queries.ts'
import type { Entity } from '../api/types.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import type { Queried } from '../use-query.ts'
import { counted } from '../words.ts'
import { Facts } from './facts.tsx'
import { EntityLink } from './link.tsx'
import { Answered, Empty } from './states.tsx'
import { Suggest } from './suggest.tsx'

/** A path as it was found, and over what it was looked for. */
export interface FoundPath {
  readonly query: Queried<PathAnswer>
  readonly isOfContacts: boolean
}

/**
 * The path for the two of the address; nothing is asked until both are known. Where contacts do not join them, attacks and
 * offices count too.
 */
export function usePath(from: string | null, to: string | null): FoundPath {
  const ids = [from, to].filter((id) => id !== null && id !== '')
  const contacts = useQuery<PathAnswer>(ids.length === 2 ? PATH : null, { from, to, ids, relations: ['CONTACT'] })
  const isApart = contacts.data !== null && contacts.data.path === null
  const anything = useQuery<PathAnswer>(isApart ? PATH : null, {
    from,
    to,
    ids,
    relations: ['CONTACT', 'ATTACK', 'OFFICE'],
  })
  return { query: isApart ? anything : contacts, isOfContacts: !isApart }
}

/** A shortest chain between two, and the evidence of each hop. */
export function PathPanel({
  path,
  names,
}: {
  path: FoundPath
  /** Names that the page knows already, by id. */
  names: ReadonlyMap<string, string>
}) {
  const { address, go } = useNavigation()
  const { from, to } = address
  const named = (id: string | null): string => {
    if (id === null || id === '') return ''
    const known = path.query.data?.nodes.find((node) => node?.id === id)?.name
    return known ?? names.get(id) ?? id.slice(id.indexOf(':') + 1)
  }
  const field = (label: string, end: 'from' | 'to') => (
    <Suggest
      label={label}
      placeholder="A person, country or organization"
      value={named(address[end])}
      onChoose={(chosen) => {
        if (chosen.kind === 'entity')
          go({ ...closed(address), from: from ?? '', to: to ?? '', [end]: chosen.entity.id })
      }}
    />
  )
  return (
    <>
      <h1>A path between two</h1>
      <div class="path-fields">
        {field('From', 'from')}
        <button
          type="button"
          aria-label="Swap the two"
          class="plain"
          onClick={() => go({ ...closed(address), from: to ?? '', to: from ?? '' })}
        >
          ⇅
        </button>
        {field('To', 'to')}
      </div>
      {!from || !to ? (
        <Empty title="Choose two names.">
          <p>The shortest chain of contacts between them appears here, with the sentences that say so.</p>
        </Empty>
      ) : (
        <Answered query={path.query} what="the path">
          {(answer) => <Found answer={answer} isOfContacts={path.isOfContacts} />}
        </Answered>
      )}
    </>
  )
}

function Found({ answer, isOfContacts }: { answer: PathAnswer; isOfContacts: boolean }) {
  const { path } = answer
  const [one, other] = answer.nodes
  if (!path)
    return (
      <Empty title={one && one.id === other?.id ? 'Both are the same.' : 'Nothing joins the two in six steps.'}>
        <p>Try another name, or feed in more articles.</p>
      </Empty>
    )
  return (
    <>
      <p class="lead">
        {counted(path.length, 'step')}
        {isOfContacts
          ? ', all of them contacts.'
          : '; contacts alone do not join the two, so attacks and offices count too.'}
      </p>
      <ol class="hops">
        {path.hops.map((hop, index) => (
          <li key={`${hop.from.id} ${hop.to.id}`}>
            <h2>
              <span class="count">{index + 1}</span>
              <EntityLink entity={hop.from} /> <span class="quiet">to</span> <EntityLink entity={hop.to} />
            </h2>
            <Evidence hop={hop} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Evidence({ hop }: { hop: Hop }) {
  return (
    <>
      <Facts facts={[...hop.contacts, ...hop.attacks]} />
      {hop.offices.map(({ title, entity }) => (
        <p key={`${title} ${entity.id}`} class="office-hop">
          {otherOf(hop, entity).name} is {title ?? 'in office'}, for <EntityLink entity={entity} />
        </p>
      ))}
    </>
  )
}

/** An office is of one end; the other end holds it. */
function otherOf({ from, to }: Hop, entity: Entity): Entity {
  return entity.id === from.id ? to : from
}
