// The answer to what is typed: the index is fetched and made when the search is first opened, and asked at each key.
import { useEffect, useRef, useState } from 'react'
import type { StoryIndex } from '../story/index-story.ts'
import type { SearchClient } from './search-client.ts'
import type { Answer } from './searcher.ts'

export type AnswerState = 'empty' | 'pending' | 'answered' | 'failed'
type Asked = { readonly query: string; readonly answer: Answer }

export function useAnswer(index: StoryIndex, language: string, query: string, isOpen: boolean) {
  const client = useRef<Promise<SearchClient> | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (!isOpen) return
    client.current ??= import('./search-client.ts').then(({ createSearchClient }) =>
      createSearchClient(index, language),
    )
    let isLatest = true
    const settle = (change: () => void) => {
      if (isLatest) change()
    }
    client.current
      .then((ready) => (query.trim() === '' ? null : ready.search(query)))
      .then(
        (answer) => settle(() => setAsked(answer && { query, answer })),
        () => {
          // Tried anew when the search is opened again.
          client.current = null
          settle(() => setFailed(true))
        },
      )
    return () => {
      isLatest = false
    }
  }, [index, language, query, isOpen])

  useEffect(
    () => () => {
      void client.current?.then(({ stop }) => stop())
      client.current = null
    },
    [],
  )

  return { answer: query.trim() === '' ? null : (asked?.answer ?? null), state: stateOf() }

  function stateOf(): AnswerState {
    if (query.trim() === '') return 'empty'
    if (asked?.query === query) return 'answered'
    return hasFailed ? 'failed' : 'pending'
  }
}
