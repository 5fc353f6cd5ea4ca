import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { SUGGEST } from '../api/queries.ts'
import type { SuggestAnswer } from '../api/queries.ts'
import type { ArticleHead, Entity } from '../api/types.ts'
import { useQuery } from '../use-query.ts'
import { articleName } from '../words.ts'
import { Shape } from './link.tsx'

export type Suggestion =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'article'; readonly article: ArticleHead }

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly value?: string
  readonly withArticles?: boolean
  readonly isHero?: boolean
  readonly onChoose: (suggestion: Suggestion) => void
}

const DELAY_MS = 140

/** A field that suggests while it is typed in: arrows choose, Enter takes, Escape closes. */
export function Suggest({ label, placeholder, value = '', withArticles = false, isHero = false, onChoose }: Props) {
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  useEffect(() => setText(value), [value])
  useEffect(() => {
    const timer = setTimeout(() => setAsked(isOpen ? text.trim() : ''), DELAY_MS)
    return () => clearTimeout(timer)
  }, [text, isOpen])
  const hasWord = /[\p{L}\p{N}]/u.test(asked)
  const query = useQuery<SuggestAnswer>(hasWord ? SUGGEST : null, { text: asked })
  const found = useMemo(
    () => (query.data ? suggestionsOf(query.data, asked, withArticles) : []),
    [query.data, asked, withArticles],
  )
  const isShown = isOpen && hasWord
  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return
    setOpen(false)
    setText(isHero ? '' : nameOf(suggestion))
    onChoose(suggestion)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => (found.length === 0 ? 0 : (at + step + found.length) % found.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(found[active])
    } else if (event.key === 'Escape') setOpen(false)
  }
  return (
    <div class="suggest">
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: suggestions`} hidden={!isShown || found.length === 0}>
        {found.map((suggestion, index) => (
          <li
            key={suggestion.kind === 'entity' ? suggestion.entity.id : suggestion.article.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(suggestion)
            }}
            onPointerMove={() => setActive(index)}
          >
            {suggestion.kind === 'entity' ? (
              <Shape type={suggestion.entity.__typename} />
            ) : (
              <span class="shape paper" aria-hidden="true" />
            )}
            <span class="grow">{nameOf(suggestion)}</span>
            <span class="quiet">{suggestion.kind === 'entity' ? suggestion.entity.__typename : 'Article'}</span>
          </li>
        ))}
      </ul>
      {isShown && found.length === 0 && (
        <p class="suggest-note" role="status">
          {query.error
            ? query.error.message
            : query.isLoading
              ? 'Looking …'
              : `Nobody called “${asked}”. Try another spelling, or a part of the name.`}
        </p>
      )}
    </div>
  )
}

function nameOf(suggestion: Suggestion): string {
  return suggestion.kind === 'entity' ? suggestion.entity.name : articleName(suggestion.article)
}

/** Names that begin with the words come first, then what else holds them, then what full text found. */
function suggestionsOf(answer: SuggestAnswer, asked: string, withArticles: boolean): Suggestion[] {
  const words = asked.toLowerCase()
  const rank = ({ name }: Entity): number => {
    const folded = name.toLowerCase()
    return folded.startsWith(words) ? 0 : folded.includes(` ${words}`) ? 1 : folded.includes(words) ? 2 : 3
  }
  const entities = new Map<string, Entity>()
  const all = [
    ...answer.people.nodes,
    ...answer.countries.nodes,
    ...answer.organizations.nodes,
    ...answer.entities.map(({ node }) => node),
  ]
  for (const entity of all) entities.set(entity.id, entity)
  const best = [...entities.values()].sort((a, b) => rank(a) - rank(b)).slice(0, 8)
  return [
    ...best.map((entity): Suggestion => ({ kind: 'entity', entity })),
    ...(withArticles ? answer.articles.nodes.map((article): Suggestion => ({ kind: 'article', article })) : []),
  ]
}
