import type { ComponentChildren } from 'preact'
import { closed, writeAddress } from '../address.ts'
import type { Address } from '../address.ts'
import type { Entity } from '../api/types.ts'
import { useNavigation } from '../navigation.ts'

/** A link inside the page: a real address, opened without loading the page again. */
export function Link({
  to,
  children,
  class: name,
  isCurrent = false,
}: {
  to: Address
  children: ComponentChildren
  class?: string
  isCurrent?: boolean
}) {
  const { go } = useNavigation()
  return (
    <a
      href={writeAddress(to)}
      class={name}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (event.defaultPrevented || event.button !== 0) return
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}

/** The name of an entity, leading to it. */
export function EntityLink({ entity }: { entity: Entity }) {
  const { address } = useNavigation()
  return (
    <Link to={{ ...closed(address), of: entity.id }} class="entity">
      <Shape type={entity.__typename} />
      {entity.name}
    </Link>
  )
}

const SHAPE_NAMES = { Person: 'person', Country: 'country', Organization: 'organization' } as const

/** The shape that an entity has in the graph. */
export function Shape({ type }: { type: Entity['__typename'] }) {
  return <span class={`shape ${SHAPE_NAMES[type]}`} title={SHAPE_NAMES[type]} aria-hidden="true" />
}
