// A worker: holds the index of a large story, so that neither making it nor asking it stops the page.
import type { SearchDocument } from './documents.ts'
import { type Answer, createSearcher } from './searcher.ts'

export type SearchRequest =
  | { readonly type: 'documents'; readonly documents: readonly SearchDocument[] }
  | { readonly type: 'query'; readonly id: number; readonly query: string }
export type SearchAnswer = { readonly id: number; readonly answer: Answer }

const searcher = createSearcher()

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'documents') return searcher.add(data.documents)
  const { id, query } = data
  postMessage({ id, answer: searcher.search(query) } satisfies SearchAnswer)
})
