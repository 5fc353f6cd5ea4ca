import { isAcronym } from '../names/acronyms.ts'
import type { Draft, DraftEntity, Stage } from '../draft.ts'
import type { Token } from '../../text/tokens.ts'

/** Small words of a name that its letters may leave out: "Organization of American States (OAS)". */
const SMALL = /^(?:of|the|for|and|on|in|&|de|la|du|des|del|di|to|against)$/i

/** Fewer letters are those of many bodies. */
const MIN_LETTERS = 3
/** What letters leave out at the end of a firm's name. */
const LEGAL_FORM = / (?:Limited|Ltd|Plc|PLC|Inc|Corp|Company|Berhad)\.?$/

/**
 * Makes an acronym that the article introduces in brackets one with the name before it: "the Lund Road Council (LRC)", or
 * that are the letters of the one long name of the article: "Lund Road Council said … The LRC said". All mentions of the letters are
 * then the council's. Letters that the lexicon knows stay what they are.
 */
export const bracketedAcronyms: Stage = {
  name: 'bracketed-acronyms',
  requires: ['tokens', 'entities', 'mentions'],
  assigns: ['entities', 'mentions'],
  run(draft, trace) {
    const letters = new Map<string, DraftEntity>()
    for (const entity of draft.entities)
      if (entity.kind === 'Organization' && entity.canonical === null && isAcronym(entity.name))
        letters.set(entity.name, entity)
    if (letters.size === 0) return
    const joined = new Map<DraftEntity, DraftEntity>()
    for (const { entity, sentence, end, text } of draft.mentions) {
      if (entity.kind !== 'Organization') continue
      const acronym = bracketedAt(draft.tokens[sentence] ?? [], end)
      const short = acronym === null ? undefined : letters.get(acronym)
      if (!short || short === entity || joined.has(short) || !spells(text, short.name)) continue
      trace?.('bracketed-acronyms', `${short.name} is ${entity.name}`)
      joined.set(short, entity)
    }
    const bodies = bodiesByLetters(draft)
    for (const short of letters.values()) {
      const body = short.name.length < MIN_LETTERS ? null : bodies.get(short.name)
      if (!body || joined.has(short)) continue
      trace?.('bracketed-acronyms', `${short.name} is ${body.name}`)
      joined.set(short, body)
    }
    if (joined.size > 0) join(draft, joined)
  },
}

/** The long names of the article by the letters that their words begin with, with or without small words; null where two have the same. */
function bodiesByLetters(draft: Draft): ReadonlyMap<string, DraftEntity | null> {
  const found = new Map<string, DraftEntity | null>()
  for (const entity of draft.entities) {
    if (entity.kind !== 'Organization' || !entity.name.includes(' ')) continue
    const keys = [entity.name, entity.name.replace(LEGAL_FORM, '')].flatMap((name) => {
      const words = name.split(/[\s-]+/)
      return [words, words.filter((word) => !SMALL.test(word))].map((all) =>
        all.map((word) => word[0]?.toUpperCase()).join(''),
      )
    })
    for (const key of new Set(keys)) found.set(key, found.has(key) ? null : entity)
  }
  return found
}

/** The acronym in brackets right behind the offset. */
function bracketedAt(tokens: readonly Token[], end: number): string | null {
  const at = tokens.findIndex((token) => token.start >= end)
  if (at < 0 || tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null
  return tokens[at + 1]?.text ?? null
}

/** Whether the letters are those that the words begin with, in their order; small words may be left out. */
function spells(name: string, acronym: string): boolean {
  const left: string[] = acronym.match(/\p{Lu}/gu) ?? []
  for (const word of name.split(/[\s-]+/)) {
    if (left[0] === word[0]?.toUpperCase()) left.shift()
    else if (!SMALL.test(word)) return false
  }
  return left.length === 0
}

function join(draft: Draft, joined: ReadonlyMap<DraftEntity, DraftEntity>): void {
  draft.mentions = draft.mentions.map((mention) => {
    const entity = joined.get(mention.entity)
    return entity ? { ...mention, entity } : mention
  })
  draft.entities = draft.entities.filter((entity) => !joined.has(entity))
}
