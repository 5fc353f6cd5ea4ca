import { readFileSync } from 'node:fs'
import { Failure } from '../../model/failure.ts'
import { readClusters, type Clusters } from './clusters.ts'
import { relationsOf } from './moves.ts'
import type { ParserWeights } from './parser.ts'
import { readTag, type Tag } from './tags.ts'
import { unpackModel } from './unpack.ts'
import type { Weights } from './weights.ts'

/** The trained model: what the tagger and the parser need. */
export interface ParseModel {
  readonly tags: readonly Tag[]
  readonly tagger: Weights
  /** Words that have one tag wherever they stand, as they are written. */
  readonly sure: ReadonlyMap<string, number>
  readonly clusters: Clusters
  readonly parser: ParserWeights
}

/** The same place from `src` and from `dist`. */
const FILE = new URL('../../../models/english-dependency.bin', import.meta.url)

let loaded: ParseModel | null = null

/** The model, read on first use: who does not parse does not pay for it. */
export function parseModel(): ParseModel {
  loaded ??= read()
  return loaded
}

function read(): ParseModel {
  let file: Buffer
  try {
    file = readFileSync(FILE)
  } catch (cause) {
    throw new Failure('NOT_FOUND', `The parser's model is missing (${FILE.pathname}). Install wiregraph again.`, {
      cause,
    })
  }
  const { header, clusters, tagger, actions, labels } = unpackModel(file)
  return {
    tags: header.tags.map(readTag),
    clusters: readClusters(clusters),
    tagger,
    sure: new Map(header.sure),
    parser: { relations: relationsOf(header.left, header.right), actions, labels },
  }
}
