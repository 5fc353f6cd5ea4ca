import { plainText } from './fold.ts'
import type { Token } from './tokens.ts'

/** A written form found in a sentence: token indices `first` to `last`, and what the form stands for. */
export interface GazetteerHit<T> {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly meanings: readonly T[]
}

export interface Gazetteer<T> {
  /** The longest form that begins at token `at`, or null. */
  at(tokens: readonly Token[], at: number): GazetteerHit<T> | null
}

/** How a word of a form has to be written in the text. */
type Case = 'any' | 'capital' | 'capitals' | 'exact'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly forms: { form: string; words: string[]; cases: Case[]; meanings: T[] }[]
}

/**
 * Builds a matcher for many written forms at once. Accents, full stops and hyphens do not matter; capitals do: a word with
 * a capital in the form needs one in the text, and a form in capitals (`US`) needs capitals.
 */
export function gazetteer<T>(entries: Iterable<readonly [form: string, meaning: T]>): Gazetteer<T> {
  const root: Node<T> = { next: new Map(), forms: [] }
  for (const [form, meaning] of entries) add(root, form, meaning)
  return remembering((tokens, at) => longest(root, tokens, at))
}

/** Many rules ask the same of one sentence: what is found at a token is kept with the sentence, whose words do not change. */
function remembering<T>(find: Gazetteer<T>['at']): Gazetteer<T> {
  const known = new WeakMap<readonly Token[], (GazetteerHit<T> | null | undefined)[]>()
  let sentence: readonly Token[] | null = null
  let hits: (GazetteerHit<T> | null | undefined)[] = []
  return {
    at(tokens, at) {
      if (tokens !== sentence) {
        sentence = tokens
        const before = known.get(tokens)
        hits = before ?? []
        if (!before) known.set(tokens, hits)
      }
      let hit = hits[at]
      if (hit === undefined) hits[at] = hit = find(tokens, at)
      return hit
    },
  }
}

function wordsOf(form: string): string[] {
  // A possessive ending is a token of its own: "People's" is two. So is a bracket: "CPI(M)".
  return plainText(form)
    .replaceAll(/(?<=\p{L})'s(?=\W|$)/gu, " 's")
    .replaceAll(/[()]/g, ' $& ')
    .split(/[\s\-/]+/)
    .map(bare)
    .filter((word) => word !== '')
}

/** Full stops and apostrophes are written or left out as a house style goes. */
function bare(word: string): string {
  return word.replace(/[.']/g, '')
}

function add<T>(root: Node<T>, form: string, meaning: T): void {
  const words = wordsOf(form)
  if (words.length === 0) return
  let node = root
  for (const word of words) {
    const key = word.toLowerCase()
    let next = node.next.get(key)
    if (!next) {
      next = { next: new Map(), forms: [] }
      node.next.set(key, next)
    }
    node = next
  }
  const same = node.forms.find((known) => known.form === form)
  if (same) same.meanings.push(meaning)
  else node.forms.push({ form, words, cases: words.map(caseOf), meanings: [meaning] })
}

/** Most tokens begin no form: those are told without cutting them into words. */
function mayBegin<T>(root: Node<T>, { lower }: Token): boolean {
  if (root.next.has(lower)) return true
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit === APOSTROPHE || unit === HYPHEN || unit === FULL_STOP) return true
  }
  return false
}

const [APOSTROPHE, HYPHEN, FULL_STOP] = ["'", '-', '.'].map((mark) => mark.charCodeAt(0))

function longest<T>(root: Node<T>, tokens: readonly Token[], at: number): GazetteerHit<T> | null {
  const opener = tokens[at]
  if (!opener || !mayBegin(root, opener)) return null
  let node: Node<T> | undefined = root
  let found: GazetteerHit<T> | null = null
  const written: string[] = []
  for (let i = at; i < tokens.length && node; i++) {
    const token = tokens[i] as Token
    if (i > at && (token.text === '-' || token.text === '/')) continue
    // "Workers' Party", "Dato' Seri": an apostrophe between words is written or left out like one inside them.
    if (i > at && token.text === "'" && tokens[i - 1]?.end === token.start) continue
    const word = bare(token.text)
    if (word === '') break
    // "Vice-President" may be one token: its parts are words of the form.
    const parts: string[] = node.next.has(word.toLowerCase()) ? [word] : word.split('-')
    for (const part of parts) node = node?.next.get(part.toLowerCase())
    if (!node) break
    written.push(...parts)
    const form = node.forms.find((candidate) => sameCase(candidate, written))
    if (form) found = { first: at, last: i, form: form.form, meanings: form.meanings }
  }
  return found
}

function caseOf(word: string): Case {
  // "LeT" is no "Let".
  if (/^\p{Lu}\p{Ll}\p{Lu}$/u.test(word)) return 'exact'
  if (word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)) return 'capitals'
  return /^\p{Lu}/u.test(word) ? 'capital' : 'any'
}

function sameCase({ words, cases }: Node<unknown>['forms'][number], written: readonly string[]): boolean {
  return cases.every((wanted, i) => {
    const other = written[i] ?? ''
    if (wanted === 'any') return true
    if (wanted === 'exact') return other === words[i]
    return wanted === 'capitals' ? other === other.toUpperCase() : /^\p{Lu}/u.test(other)
  })
}
