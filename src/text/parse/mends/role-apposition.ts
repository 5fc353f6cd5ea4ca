import { ROLES } from './roles.ts'
import { attach, lowerAt, type Sketch } from './sketch.ts'

/** Words between the comma and the role at most: "the long-serving deputy foreign minister". */
const MAX_MODIFIERS = 6

/** "Holm, the foreign minister, met Rojas": a role with an article between commas right behind a name is what the name is as well. */
export function mendRoleApposition(sketch: Sketch): void {
  const { words, tags } = sketch
  for (let comma = 1; comma < words.length - 2; comma++) {
    if (words[comma]!.text !== ',' || tags[comma - 1]!.upos !== 'PROPN') continue
    if (!/^(?:the|a|an)$/.test(lowerAt(sketch, comma + 1))) continue
    const role = roleAfter(sketch, comma + 2)
    if (role < 0) continue
    const close = closing(sketch, role)
    // "Holm, the minister and Rojas" is a list.
    if (close < 0 || lowerAt(sketch, close + 1) === 'and') continue
    const name = topOfName(sketch, comma - 1)
    if (sketch.heads[role] === name || sketch.heads[name] === role) continue
    attach(sketch, role, name, 'appos')
  }
}

/** The role that the noun phrase ends in: titles follow each other ("vice president"). */
function roleAfter(sketch: Sketch, from: number): number {
  for (let at = from; at <= from + MAX_MODIFIERS; at++) {
    const isRole = ROLES.has(lowerAt(sketch, at))
    if (isRole && !/^(?:NOUN|PROPN|ADJ)$/.test(sketch.tags[at + 1]?.upos ?? '')) return at
    if (!/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(sketch.tags[at]?.upos ?? '')) return -1
  }
  return -1
}

/** The comma or end that closes the apposition, over "of …" and "for …"; -1 where a verb or another comma comes first. */
function closing(sketch: Sketch, role: number): number {
  for (let at = role + 1; at < Math.min(sketch.words.length, role + 12); at++) {
    if (/^[,.]$/.test(lowerAt(sketch, at))) return at
    if (/^(?:VERB|AUX|SCONJ)$/.test(sketch.tags[at]!.upos)) return -1
  }
  return -1
}

function topOfName({ heads, relations }: Sketch, last: number): number {
  let at = last
  while (/^(?:flat|compound)$/.test(relations[at]!) && heads[at]! >= 0) at = heads[at]!
  return at
}
