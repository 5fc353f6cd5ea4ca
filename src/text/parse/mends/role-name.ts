import { ROLES } from './roles.ts'
import { childrenOf, lowerAt, takePlace, type Sketch } from './sketch.ts'

/** What tells that the role is a phrase of its own, and the name its apposition: "the driver Holm". */
const DETERMINING = new Set(['det', 'nmod:poss'])

/**
 * "opposition leader Ana Holm": a role without an article right before a name makes one phrase with it, the role its head and the
 * words of the name `flat` under it. One reading for the three that treebanks have.
 */
export function mendRoleName(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let role = 0; role < words.length - 1; role++) {
    const name = role + 1
    if (isTitle(sketch, role)) {
      mendTitle(sketch, role)
      continue
    }
    if (tags[role]!.upos !== 'NOUN' || tags[name]!.upos !== 'PROPN' || words[role]!.text.endsWith('s')) continue
    if (heads[name] === role && /^(?:appos|flat)$/.test(relations[name]!)) {
      if (isDetermined(sketch, role)) continue
    } else if (heads[role] === name && relations[role] === 'nmod:desc') {
      if (isDetermined(sketch, name)) continue
      takePlace(sketch, role, 'flat')
    } else continue
    relations[name] = 'flat'
    for (let at = name + 1; at < words.length && heads[at] === name && relations[at] === 'flat'; at++) heads[at] = role
  }
}

/** A title is a proper noun, or written like one inside a sentence. */
function isTitle({ words, tags }: Sketch, role: number): boolean {
  if (tags[role]!.upos === 'PROPN') return true
  return (
    tags[role]!.upos === 'NOUN' && role > 0 && tags[role - 1]!.upos !== 'PUNCT' && /^\p{Lu}/u.test(words[role]!.text)
  )
}

/** "Foreign Minister Ana Holm": written as a part of the name, a title describes it, and the name is the head. */
function mendTitle(sketch: Sketch, title: number): void {
  const { tags, heads, relations } = sketch
  const name = title + 1
  if (tags[name]!.upos !== 'PROPN' || heads[name] !== title || relations[name] !== 'flat') return
  if (!ROLES.has(lowerAt(sketch, title))) return
  heads[name] = heads[title]!
  relations[name] = relations[title]!
  for (const at of childrenOf(sketch, title)) if (at > name) heads[at] = name
  heads[title] = name
  relations[title] = 'nmod:desc'
  // "NASA Administrator": what stands before a title goes on describing it; articles and prepositions are the name's.
  for (let at = title - 1; at >= 0 && heads[at] === title; at--)
    if (DETERMINING.has(relations[at]!) || relations[at] === 'case') heads[at] = name
}

function isDetermined(sketch: Sketch, head: number): boolean {
  return childrenOf(sketch, head).some((at) => DETERMINING.has(sketch.relations[at]!))
}
