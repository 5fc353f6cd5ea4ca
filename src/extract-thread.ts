import { parentPort } from 'node:worker_threads'
import { extractArticle } from './extract-article.ts'
import type { Answer } from './extractors.ts'
import type { Article } from './model/article.ts'

// The entry of an extracting thread: an article in, its document out.
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(answer(article))
})

function answer(article: Article): Answer {
  try {
    return { extraction: extractArticle(article) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
