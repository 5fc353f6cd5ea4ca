import { hashOf, hashOfNumber } from './hash.ts'

/** Words that are used alike: for each known word the hash of its fine and of its coarse cluster. */
export interface Clusters {
  readonly of: ReadonlyMap<string, Cluster>
  readonly unknown: Cluster
}

export interface Cluster {
  readonly fine: number
  readonly coarse: number
}

/** Reads lines of `coarse fine word word …`. */
export function readClusters(text: string): Clusters {
  const of = new Map<string, Cluster>()
  for (const line of text.split('\n')) {
    const [coarse, fine, ...words] = line.split(' ')
    const cluster = { fine: hashOfNumber(Number(fine) + 1000), coarse: hashOfNumber(Number(coarse) + 5000) }
    for (const word of words) of.set(word, cluster)
  }
  return { of, unknown: { fine: hashOf('\u0004fine'), coarse: hashOf('\u0004coarse') } }
}

/** The cluster of a word as it is written. */
export function clusterOf(clusters: Clusters, word: string): Cluster {
  return clusters.of.get(word.toLowerCase()) ?? clusters.unknown
}
