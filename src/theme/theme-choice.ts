// The reader's choice of theme: kept in the browser, on the root as `data-theme`, the system's otherwise.
import { useSyncExternalStore } from 'react'
import { recall, remember } from '../state/remember.ts'
import type { PaletteName, ThemeName } from './tokens.ts'

export type ThemeChoice = 'system' | ThemeName

const KEY = 'standpoint:theme'
const DARK = '(prefers-color-scheme: dark)'
/** Where the system sets the page's colours, the map, which it cannot reach, takes strong ones. */
const CONTRAST = '(prefers-contrast: more), (forced-colors: active)'
const listeners = new Set<() => void>()

export function readThemeChoice(): ThemeChoice {
  const stored = recall(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function applyThemeChoice(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  for (const listener of listeners) listener()
}

export function chooseTheme(choice: ThemeChoice): void {
  remember(KEY, choice === 'system' ? null : choice)
  applyThemeChoice(choice)
}

const choiceInForce = (): ThemeChoice => {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

const themeInForce = (): ThemeName => {
  const choice = choiceInForce()
  if (choice !== 'system') return choice
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** True while the page is made ready for paper, which is light whatever the theme is. */
let isForPaper = false

export function setForPaper(isOn: boolean): void {
  isForPaper = isOn
  for (const listener of listeners) listener()
}

const paletteInForce = (): PaletteName => {
  const theme = isForPaper ? 'light' : themeInForce()
  return matchMedia(CONTRAST).matches ? `${theme}-contrast` : theme
}

function subscribe(listener: () => void): () => void {
  const system = [DARK, CONTRAST].map((query) => matchMedia(query))
  listeners.add(listener)
  for (const query of system) query.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    for (const query of system) query.removeEventListener('change', listener)
  }
}

export const useThemeChoice = (): ThemeChoice =>
  useSyncExternalStore(subscribe, choiceInForce, () => 'system')
/** Whether the page is being made ready for paper: what is seen then must not wait for a frame. */
export const useIsForPaper = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isForPaper,
    () => false,
  )
export const usePalette = (): PaletteName =>
  useSyncExternalStore(subscribe, paletteInForce, () => 'light')
