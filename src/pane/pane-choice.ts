// The reader's choice of the reading pane, its width and whether it is collapsed: remembered, and on the root
// as `--pane-width` and `data-pane`, so that the first paint has it and a drag renders nothing again.
import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { recall, remember } from '../state/remember.ts'
import { type PaneLimits, paneLimits, parseWidth, widthWithin } from './pane-width.ts'

type PaneChoice = {
  /** CSS pixels; null for the standard width. */
  readonly width: number | null
  readonly isCollapsed: boolean
}

const WIDTH_KEY = 'standpoint:pane-width'
const COLLAPSED_KEY = 'standpoint:pane-collapsed'

export const PANE_ID = 'pane'

const choice = createStore<PaneChoice>(() => ({ width: null, isCollapsed: false }))

/** @param isAskedFor whether the link asks for something that stands in the pane, which is then open */
export function restorePane(isAskedFor: boolean): void {
  const isCollapsed = recall(COLLAPSED_KEY) === 'yes' && !isAskedFor
  choice.setState({ width: parseWidth(recall(WIDTH_KEY)), isCollapsed })
  apply(choice.getState())
  choice.subscribe(apply)
  addEventListener('resize', () => apply(choice.getState()))
}

/** @param width CSS pixels; null for the standard width */
export function resizePane(width: number | null): void {
  const rounded = width === null ? null : Math.round(width)
  remember(WIDTH_KEY, rounded === null ? null : String(rounded))
  choice.setState({ width: rounded })
}

export function collapsePane(isCollapsed: boolean): void {
  if (choice.getState().isCollapsed === isCollapsed) return
  remember(COLLAPSED_KEY, isCollapsed ? 'yes' : null)
  choice.setState({ isCollapsed })
}

function apply({ width, isCollapsed }: PaneChoice): void {
  const { style, dataset } = document.documentElement
  style.setProperty('--pane-width', `${widthWithin(width, currentLimits())}px`)
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

const currentLimits = (): PaneLimits => paneLimits(innerWidth, remInPixels())

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
  const chosen = useStore(choice, ({ width }) => width)
  const limits = paneLimits(viewport, remInPixels())
  return { width: widthWithin(chosen, limits), limits }
}
