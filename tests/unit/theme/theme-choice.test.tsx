// The choice of theme: it goes to the page and to the map, is kept, and else the system decides.
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  applyThemeChoice,
  chooseTheme,
  readThemeChoice,
  setForPaper,
  usePalette,
  useThemeChoice,
} from '../../../src/theme/theme-choice.ts'

/** What the system asks for, as the browser tells it; it can change while the page is open. */
const system = { isDark: false, isStrong: false }
const heard = new Set<() => void>()

function setSystem(change: Partial<typeof system>) {
  Object.assign(system, change)
  for (const listener of heard) listener()
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('dark') ? system.isDark : system.isStrong
    },
    addEventListener: (_: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
  }))
})

afterEach(() => {
  setSystem({ isDark: false, isStrong: false })
  vi.unstubAllGlobals()
  localStorage.clear()
  applyThemeChoice('system')
})

const themeOfPage = () => document.documentElement.dataset.theme
const closeStorage = () =>
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('closed')
    },
    setItem: () => {
      throw new Error('closed')
    },
    removeItem: () => {
      throw new Error('closed')
    },
    clear: () => {},
  })

describe('the choice', () => {
  it.each(['light', 'dark'] as const)('of %s is on the page and found again', (theme) => {
    chooseTheme(theme)
    expect(themeOfPage()).toBe(theme)
    expect(readThemeChoice()).toBe(theme)
  })

  it('of the system leaves nothing behind', () => {
    chooseTheme('dark')
    chooseTheme('system')
    expect(themeOfPage()).toBeUndefined()
    expect(readThemeChoice()).toBe('system')
    expect(localStorage).toHaveLength(0)
  })

  it('is the system’s at first, and where what is kept is no theme', () => {
    expect(readThemeChoice()).toBe('system')
    chooseTheme('dark')
    for (let i = 0; i < localStorage.length; i++) {
      localStorage.setItem(localStorage.key(i) ?? '', 'pink')
    }
    expect(readThemeChoice()).toBe('system')
  })

  it('lasts as long as the page where storage is closed', () => {
    closeStorage()
    chooseTheme('dark')
    expect(themeOfPage()).toBe('dark')
    expect(readThemeChoice()).toBe('dark')
  })

  it('is heard by what shows it', () => {
    const { result } = renderHook(useThemeChoice)
    expect(result.current).toBe('system')
    act(() => chooseTheme('dark'))
    expect(result.current).toBe('dark')
  })
})

describe('the palette', () => {
  it('follows the system until the reader chooses', () => {
    const { result } = renderHook(usePalette)
    expect(result.current).toBe('light')
    act(() => setSystem({ isDark: true }))
    expect(result.current).toBe('dark')
    act(() => chooseTheme('light'))
    expect(result.current).toBe('light')
  })

  it('is a strong one where the system asks for contrast', () => {
    const { result } = renderHook(usePalette)
    act(() => setSystem({ isStrong: true }))
    expect(result.current).toBe('light-contrast')
    act(() => chooseTheme('dark'))
    expect(result.current).toBe('dark-contrast')
  })

  it('is light on paper, and then as before', () => {
    const { result } = renderHook(usePalette)
    act(() => chooseTheme('dark'))
    act(() => setForPaper(true))
    expect(result.current).toBe('light')
    act(() => setForPaper(false))
    expect(result.current).toBe('dark')
  })

  it('asks the system no more once nobody shows it', () => {
    const { unmount } = renderHook(usePalette)
    expect(heard.size).toBeGreaterThan(0)
    unmount()
    expect(heard.size).toBe(0)
  })
})
