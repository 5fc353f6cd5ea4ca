import { Worker } from 'node:worker_threads'
import { extractArticle } from './extract-article.ts'
import type { Article } from './model/article.ts'
import type { Extraction } from './model/extraction.ts'

/** Something that extracts articles, `width` of them at once. */
export interface Extractor {
  readonly width: number
  extract(article: Article): Promise<Extraction>
  close(): Promise<void>
}

/** What a thread answers. */
export type Answer = { readonly extraction: Extraction } | { readonly error: string }

/** Extracts in this thread for a concurrency of 1, in threads of their own for more. */
export function extractorOf(concurrency: number): Extractor {
  // Node cannot load the sources in a thread; run from them (in tests), one thread does it all.
  if (concurrency <= 1 || import.meta.url.endsWith('.ts')) {
    return { width: 1, extract: async (article) => extractArticle(article), close: async () => undefined }
  }
  const threads = Array.from({ length: concurrency }, startThread)
  let next = 0
  return {
    width: concurrency,
    extract: (article) => threads[next++ % threads.length]!.extract(article),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

function startThread(): Pick<Extractor, 'extract' | 'close'> {
  const worker = new Worker(new URL('./extract-thread.js', import.meta.url))
  // Articles are answered in the order in which they were handed over.
  const waiting: { resolve: (extraction: Extraction) => void; reject: (error: Error) => void }[] = []
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift()
    if ('extraction' in answer) first?.resolve(answer.extraction)
    else first?.reject(new Error(answer.error))
  })
  let fault: Error | null = null
  worker.on('error', (error) => {
    fault = error instanceof Error ? error : new Error(String(error))
    for (const one of waiting.splice(0)) one.reject(fault)
  })
  return {
    extract: (article) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault)
        waiting.push({ resolve, reject })
        worker.postMessage(article)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

/** Applies `work` to items, up to `width` at once; results come in the order of the items. Takes no more ahead than that. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const item of items) {
    running.push(work(item))
    if (running.length >= width) yield await running.shift()!
  }
  for (const result of running) yield await result
}
