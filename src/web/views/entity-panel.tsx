import { closed } from '../address.ts'
import { ENTITY_PAGE } from '../api/queries.ts'
import type { EntityAnswer, EntityDetails } from '../api/queries.ts'
import type { Picture } from '../graph/picture.ts'
import { useNavigation } from '../navigation.ts'
import { useQuery } from '../use-query.ts'
import { counted } from '../words.ts'
import { Facts } from './facts.tsx'
import { EntityLink, Link, Shape } from './link.tsx'
import { Answered, Empty } from './states.tsx'
import { Ties } from './ties.tsx'

/** One person, country or organization: who it is, with whom it spoke, what it said. */
export function EntityPanel({ id, picture }: { id: string; picture: Picture }) {
  const query = useQuery<EntityAnswer>(ENTITY_PAGE, { id, of: id })
  const { address } = useNavigation()
  const here = closed(address)
  return (
    <Answered query={query} what="this name">
      {({ node, statements }) =>
        node === null ? (
          <Empty title="Nobody has this address any more.">
            <p>
              No article names it now. <Link to={here}>See the whole graph</Link>, or search for a name.
            </p>
          </Empty>
        ) : (
          <>
            <p class="eyebrow">{node.__typename}</p>
            <h1>
              <Shape type={node.__typename} />
              {node.name}
            </h1>
            <Offices node={node} />
            {node.aliases.length > 0 && <p class="quiet">Also written {node.aliases.slice(0, 6).join(', ')}</p>}
            <Link to={{ ...here, from: id, to: '' }} class="button">
              Find a path to somebody
            </Link>
            <section>
              <h2>Contacts and attacks</h2>
              <Ties picture={picture} of={id} most={30} />
            </section>
            {statements.totalCount > 0 && (
              <section>
                <h2>
                  Said <span class="count">{counted(statements.totalCount, 'statement')}</span>
                </h2>
                <Facts facts={statements.nodes} />
              </section>
            )}
          </>
        )
      }
    </Answered>
  )
}

function Offices({ node }: { node: EntityDetails }) {
  const held = (node.represents ?? []).map(({ title, entity }) => ({ title, entity }))
  const holders = (node.representatives ?? []).map(({ title, person }) => ({ title, entity: person }))
  const offices = [...held, ...holders].slice(0, 8)
  if (offices.length === 0) return null
  return (
    <ul class="offices">
      {offices.map(({ title, entity }) => (
        <li key={`${title} ${entity.id}`}>
          {title ?? 'Office'}
          {held.length > 0 ? ' of ' : ': '}
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  )
}
