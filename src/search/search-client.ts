// Asks the index of a story: here where the story is small, in a worker where making the index would stop the page.
// Where there can be no worker, or its file does not come, the index is made here all the same.
import type { StoryIndex } from '../story/index-story.ts'
import { documentsOf, type SearchDocument } from './documents.ts'
import type { SearchAnswer, SearchRequest } from './search-worker.ts'
import { type Answer, createSearcher } from './searcher.ts'

export type SearchClient = {
  /** Answers in the order of the questions; what is asked later may make an answer late. */
  readonly search: (query: string) => Promise<Answer>
  readonly stop: () => void
}

/** Documents of which an index is made in a few milliseconds. */
const SMALL = 2000
/** Documents that are handed over at a time. */
const PORTION = 2000

export function createSearchClient(index: StoryIndex, language: string): SearchClient {
  const { story } = index
  const size = [story.areas, story.actors, story.proposals, story.sources, story.passages]
    .map(({ length }) => length)
    .reduce((sum, length) => sum + length, 0)
  const documents = () => documentsOf(index, language)
  return (size > SMALL && inWorker(documents)) || inPage(documents())
}

function inPage(documents: Iterable<SearchDocument>): SearchClient {
  const searcher = createSearcher()
  searcher.add(documents)
  return { search: async (query) => searcher.search(query), stop: () => {} }
}

type Pending = { readonly query: string; readonly take: (answer: Promise<Answer> | Answer) => void }

/**
 * Null where there can be no worker.
 *
 * @param documents begins them anew each time: what a worker has of them is lost with it
 */
function inWorker(documents: () => Iterable<SearchDocument>): SearchClient | null {
  let worker: Worker
  try {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
  const pending = new Map<number, Pending>()
  const post = (request: SearchRequest) => worker.postMessage(request)
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<SearchAnswer>) => {
    pending.get(id)?.take(answer)
    pending.delete(id)
  }
  let count = 0
  let isStopped = false
  let instead: SearchClient | null = null
  const withoutWorker = () => {
    if (isStopped) return
    stop()
    instead = inPage(documents())
    for (const { query, take } of pending.values()) take(instead.search(query))
    pending.clear()
  }
  worker.onerror = withoutWorker
  worker.onmessageerror = withoutWorker
  const stop = () => {
    isStopped = true
    worker.terminate()
  }
  const handedOver = handOver(
    documents(),
    (portion) => post({ type: 'documents', documents: portion }),
    () => !isStopped,
  )
  return {
    search: async (query) => {
      await handedOver
      if (instead) return instead.search(query)
      return new Promise((take) => {
        const id = count++
        pending.set(id, { query, take })
        post({ type: 'query', id, query })
      })
    },
    stop,
  }
}

/** In portions, with room for the page between them. */
async function handOver(
  documents: Iterable<SearchDocument>,
  post: (portion: readonly SearchDocument[]) => void,
  isWanted: () => boolean,
): Promise<void> {
  let portion: SearchDocument[] = []
  for (const document of documents) {
    portion.push(document)
    if (portion.length < PORTION) continue
    post(portion)
    portion = []
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) return
  }
  post(portion)
}
