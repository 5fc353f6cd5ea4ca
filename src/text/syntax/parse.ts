import type { Range } from '../../model/span.ts'
import type { Sentence } from '../sentences.ts'
import { tagged, type TaggedWords } from '../parse/parse.ts'
import { wordsIn } from '../parse/words.ts'
import { tokensOf, type Token } from '../tokens.ts'
import { phrasesOf, type Phrase } from './phrases.ts'
import { MAX_SENTENCE, tokenTreeOf, type TokenTree } from './tree.ts'
import { verbsOf, type VerbGroup } from './verbs.ts'

/** What is known of a sentence's structure. The relations between its parts are asked of `relations.ts`. */
export interface Parse {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly verbs: readonly VerbGroup[]
  /** For each token its phrase, or null. */
  readonly phraseAt: readonly (Phrase | null)[]
  /** For each token its verb group, or null. */
  readonly verbAt: readonly (VerbGroup | null)[]
  /** The dependency tree, read when it is first asked for. */
  readonly tree: () => TokenTree
  /** The tree where a rule has asked for it, to tell of it. */
  readonly treeRead: () => TokenTree | null
}

/** Reads the noun phrases and verb groups of a sentence. `names`: ranges known to be proper names. */
export function parseSentence(
  text: string,
  sentence: Sentence,
  names: readonly Range[],
  tokens?: readonly Token[],
  known?: TaggedWords,
): Parse {
  const words = tokens ?? tokensOf(text, sentence)
  const phrases = phrasesOf(words, names)
  const verbs = verbsOf(words, phrases)
  const phraseAt: (Phrase | null)[] = words.map(() => null)
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) phraseAt[i] = phrase
  const verbAt: (VerbGroup | null)[] = words.map(() => null)
  for (const verb of verbs) for (let i = verb.first; i <= verb.last; i++) verbAt[i] = verb
  let read: TokenTree | null = null
  const tree = (): TokenTree =>
    (read ??= tokenTreeOf(words.length > MAX_SENTENCE ? null : (known ?? tagged(wordsIn(words))), words.length))
  return { sentence, tokens: words, phrases, verbs, phraseAt, verbAt, tree, treeRead: () => read }
}
