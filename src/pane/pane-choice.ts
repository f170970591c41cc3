// The reader's choice of the reading pane, its width and whether it is collapsed: remembered, and on the root
// as `--pane-width` and `data-pane`, so that the first paint has it and a drag renders nothing again.
import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { recall, remember } from '../state/remember.ts'
import {
  type PaneKind,
  type PaneLimits,
  paneLimits,
  parseWidth,
  widthWithin,
} from './pane-width.ts'

type PaneChoice = {
  readonly kind: PaneKind
  /** CSS pixels; null for the standard width. */
  readonly widths: Readonly<Record<PaneKind, number | null>>
  readonly isCollapsed: boolean
}

const WIDTH_KEYS: Readonly<Record<PaneKind, string>> = {
  list: 'standpoint:pane-width',
  article: 'standpoint:pane-width-article',
  table: 'standpoint:pane-width-table',
}
const COLLAPSED_KEY = 'standpoint:pane-collapsed'

export const PANE_ID = 'pane'

const choice = createStore<PaneChoice>(() => ({
  kind: 'list',
  widths: { list: null, article: null, table: null },
  isCollapsed: false,
}))

/** @param isAskedFor whether the link asks for something that stands in the pane, which is then open */
export function restorePane(isAskedFor: boolean): void {
  const isCollapsed = recall(COLLAPSED_KEY) === 'yes' && !isAskedFor
  const widthOf = (kind: PaneKind) => parseWidth(recall(WIDTH_KEYS[kind]))
  choice.setState({
    widths: { list: widthOf('list'), article: widthOf('article'), table: widthOf('table') },
    isCollapsed,
  })
  apply(choice.getState())
  choice.subscribe(apply)
  addEventListener('resize', () => apply(choice.getState()))
}

/** @param width CSS pixels; null for the standard width */
export function resizePane(width: number | null): void {
  const rounded = width === null ? null : Math.round(width)
  const { kind, widths } = choice.getState()
  remember(WIDTH_KEYS[kind], rounded === null ? null : String(rounded))
  choice.setState({ widths: { ...widths, [kind]: rounded } })
}

/** The pane has the width of what it holds. */
export function fitPane(kind: PaneKind): void {
  if (choice.getState().kind !== kind) choice.setState({ kind })
}

export function collapsePane(isCollapsed: boolean): void {
  if (choice.getState().isCollapsed === isCollapsed) return
  remember(COLLAPSED_KEY, isCollapsed ? 'yes' : null)
  choice.setState({ isCollapsed })
}

function apply({ kind, widths, isCollapsed }: PaneChoice): void {
  const { style, dataset } = document.documentElement
  style.setProperty('--pane-width', `${widthWithin(widths[kind], currentLimits(kind))}px`)
  if (isCollapsed) dataset.pane = 'collapsed'
  // Only a pane that comes back slides in; at the first paint it simply stands there.
  else if (dataset.pane) dataset.pane = 'back'
}

/** Where there is no window, as when the page is made. */
const USUAL_REM = 16
const USUAL_WINDOW = 1280

export const remInPixels = (): number =>
  typeof document === 'undefined'
    ? USUAL_REM
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

const currentLimits = (kind: PaneKind): PaneLimits => paneLimits(innerWidth, remInPixels(), kind)

function subscribeToWindow(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

export const useIsPaneCollapsed = (): boolean => useStore(choice, ({ isCollapsed }) => isCollapsed)

export function usePaneWidth(): { readonly width: number; readonly limits: PaneLimits } {
  const viewport = useSyncExternalStore(
    subscribeToWindow,
    () => innerWidth,
    () => USUAL_WINDOW,
  )
  const kind = useStore(choice, (state) => state.kind)
  const chosen = useStore(choice, ({ widths }) => widths[kind])
  const limits = paneLimits(viewport, remInPixels(), kind)
  return { width: widthWithin(chosen, limits), limits }
}
