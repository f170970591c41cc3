// The article's text that the reader brought: aligned in a worker, kept on this device only if they ask.
import { createStore } from 'zustand/vanilla'
import type { PassageId, Story } from '../story/types.ts'
import type { AlignAnswer, AlignRequest, Found, TextKind } from './align-messages.ts'

export type BroughtArticle =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly problem: 'too large' | 'empty' | 'unreadable' }
  | {
      readonly state: 'aligned'
      readonly passages: ReadonlyMap<PassageId, Found>
      readonly matched: number
      readonly text: { readonly content: string; readonly kind: TextKind }
      readonly keeping: 'no' | 'yes' | 'refused'
    }

export const broughtArticle = createStore<BroughtArticle>(() => ({ state: 'none' }))

const storageKey = (story: Story) => `standpoint:article:${story.id}`

let worker: Worker | null = null

/** Finds the story's passages in a text; the answer arrives in `broughtArticle`. A later text wins. */
export function bringArticle(story: Story, content: string, kind: TextKind, isKept = false): void {
  broughtArticle.setState({ state: 'working' }, true)
  worker?.terminate()
  worker = new Worker(new URL('./align-worker.ts', import.meta.url), { type: 'module' })
  const settle = (next: BroughtArticle) => {
    worker?.terminate()
    worker = null
    broughtArticle.setState(next, true)
  }
  worker.onerror = () => settle({ state: 'failed', problem: 'unreadable' })
  worker.onmessage = ({ data }: MessageEvent<AlignAnswer>) => {
    if (!data.ok) return settle({ state: 'failed', problem: data.problem })
    const passages = new Map(data.found)
    const matched = data.found.filter(([, found]) => found.state === 'matched').length
    settle({
      state: 'aligned',
      passages,
      matched,
      text: { content, kind },
      keeping: isKept ? 'yes' : 'no',
    })
  }
  const request: AlignRequest = { content, kind, passages: story.passages }
  worker.postMessage(request)
}

/** Says that a file is too large to be read at all, or cannot be read. */
export function refuseArticle(problem: 'too large' | 'unreadable'): void {
  worker?.terminate()
  worker = null
  broughtArticle.setState({ state: 'failed', problem }, true)
}

/** Brings what was kept in this browser, if anything was. */
export function bringKeptArticle(story: Story): void {
  if (broughtArticle.getState().state !== 'none') return
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey(story)) ?? 'null') as unknown
    if (isKeptText(kept)) bringArticle(story, kept.content, kept.kind, true)
  } catch {
    // Storage is closed to us or holds something else: there is nothing to bring.
  }
}

function isKeptText(value: unknown): value is { content: string; kind: TextKind } {
  const { content, kind } = (value ?? {}) as Record<string, unknown>
  return typeof content === 'string' && (kind === 'txt' || kind === 'html' || kind === 'md')
}

export function keepArticle(story: Story, isKept: boolean): void {
  const brought = broughtArticle.getState()
  if (brought.state !== 'aligned') return
  try {
    if (isKept) localStorage.setItem(storageKey(story), JSON.stringify(brought.text))
    else localStorage.removeItem(storageKey(story))
    broughtArticle.setState({ ...brought, keeping: isKept ? 'yes' : 'no' }, true)
  } catch {
    broughtArticle.setState({ ...brought, keeping: 'refused' }, true)
  }
}

export function forgetArticle(story: Story): void {
  keepArticle(story, false)
  broughtArticle.setState({ state: 'none' }, true)
}
