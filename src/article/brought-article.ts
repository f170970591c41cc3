// The article's text that the reader brought: aligned in a worker, kept on this device only if they ask.
import { createStore } from 'zustand/vanilla'
import type { ArticleKind } from '../fingerprint/read-article.ts'
import { recallOnly, rememberOnly } from '../state/remember.ts'
import type { PassageId, Story } from '../story/types.ts'
import type { AlignAnswer, AlignProblem, Brought, Found, ReadText } from './align-text.ts'
import { startAligning } from './start-aligning.ts'

/** Failed for want of its code, stopped after half a minute, or no text but where it is to be found. */
export type BringProblem =
  | AlignProblem
  | { readonly problem: 'no code' | 'too slow' | 'address only' }

export type BroughtArticle =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly why: BringProblem }
  | {
      readonly state: 'aligned'
      readonly passages: ReadonlyMap<PassageId, Found>
      readonly matched: number
      readonly text: ReadText
      /** The encoding, where it had to be guessed. */
      readonly guess?: string
      readonly keeping: 'no' | 'yes' | 'refused'
      readonly shown: Shown
    }

/** What is read of each passage: our retelling, the text that was brought, or both. */
export const SHOWN = ['both', 'retelling', 'original'] as const
export type Shown = (typeof SHOWN)[number]

export const broughtArticle = createStore<BroughtArticle>(() => ({ state: 'none' }))

/** What is typed or pasted and not yet brought; it outlives a look at another panel. */
export const draft = createStore<{ readonly text: string }>(() => ({ text: '' }))

const KEY = 'standpoint:article:'
const storageKey = (story: Story) => `${KEY}${story.id}`

let stopAligning = () => {}

/** Finds the story's passages in a text; the answer arrives in `broughtArticle`. A later text wins. */
export function bringArticle(story: Story, brought: Brought, isKept = false): void {
  stopAligning()
  broughtArticle.setState({ state: 'working' }, true)
  const settle = (
    answer: AlignAnswer | { readonly ok: false; readonly problem: 'no code' | 'too slow' },
  ) => {
    if (!answer.ok) {
      const { ok: _, ...why } = answer
      return broughtArticle.setState({ state: 'failed', why }, true)
    }
    const { found, text, guess } = answer
    broughtArticle.setState(
      {
        state: 'aligned',
        passages: new Map(found),
        matched: found.filter(([, one]) => one.state === 'matched').length,
        text,
        ...(guess ? { guess } : {}),
        keeping: isKept ? 'yes' : 'no',
        shown: 'both',
      },
      true,
    )
  }
  stopAligning = startAligning({ brought, passages: story.passages }, settle)
}

/** Brings what another app shared with this one. A page on the web is shared as its address, and not fetched. */
export function bringSharedText(story: Story, text: string): void {
  if (text.replace(/https?:\/\/\S+/g, '').trim() === '') refuseArticle('address only')
  else bringArticle(story, { type: 'text', content: text })
}

/** Says that a file is too large to be read at all, or cannot be read; or goes back to nothing. */
export function refuseArticle(problem: 'too large' | 'unreadable' | 'address only' | null): void {
  stopAligning()
  broughtArticle.setState(problem ? { state: 'failed', why: { problem } } : { state: 'none' }, true)
}

/** Brings what was kept in this browser, if anything was. */
export function bringKeptArticle(story: Story): void {
  if (broughtArticle.getState().state !== 'none') return
  try {
    const kept = JSON.parse(recallOnly(storageKey(story)) ?? 'null') as unknown
    if (isKeptText(kept)) bringArticle(story, { type: 'text', ...kept }, true)
  } catch {
    // It is something else: there is nothing to bring.
  }
}

function isKeptText(value: unknown): value is { content: string; kind: ArticleKind } {
  const { content, kind } = (value ?? {}) as Record<string, unknown>
  return typeof content === 'string' && (kind === 'txt' || kind === 'html' || kind === 'md')
}

export function keepArticle(story: Story, isKept: boolean): void {
  const brought = broughtArticle.getState()
  if (brought.state !== 'aligned') return
  const isDone = rememberOnly(storageKey(story), isKept ? JSON.stringify(brought.text) : null)
  broughtArticle.setState(
    { ...brought, keeping: isDone ? (isKept ? 'yes' : 'no') : 'refused' },
    true,
  )
}

export function showArticle(shown: Shown): void {
  const brought = broughtArticle.getState()
  if (brought.state === 'aligned') broughtArticle.setState({ ...brought, shown }, true)
}

export function forgetArticle(story: Story): void {
  keepArticle(story, false)
  broughtArticle.setState({ state: 'none' }, true)
}

/** Another tab of this site keeps or forgets the text as well. */
export function followOtherTabs(story: Story): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    const brought = broughtArticle.getState()
    if (brought.state !== 'aligned' || (key !== null && key !== storageKey(story))) return
    const isOurs = newValue !== null && newValue === JSON.stringify(brought.text)
    broughtArticle.setState({ ...brought, keeping: isOurs ? 'yes' : 'no' }, true)
  }
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}
