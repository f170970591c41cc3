// What the reader chose is remembered, and where storage is closed it lasts for the session.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { recall, remember, rememberOnly } from '../../../src/state/remember.ts'

afterEach(() => vi.unstubAllGlobals())

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('a choice', () => {
  it('goes into the storage and comes from there', () => {
    const stored = new Map<string, string>([['other', 'kept']])
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    })
    remember('width', '300')
    expect(stored.get('width')).toBe('300')
    stored.set('width', '400')
    expect(recall('width')).toBe('400')
    remember('width', null)
    expect([recall('width'), recall('other')]).toEqual([null, 'kept'])
  })

  it.each([
    ['is not there', undefined],
    ['refuses', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ])('lasts for the session where the storage %s', (_, storage) => {
    vi.stubGlobal('localStorage', storage)
    expect(recall('hint')).toBeNull()
    remember('hint', 'seen')
    expect(recall('hint')).toBe('seen')
    remember('hint', null)
    expect(recall('hint')).toBeNull()
  })

  it('counts although the storage, which has an older one, is full', () => {
    vi.stubGlobal('localStorage', { getItem: () => 'old', setItem: refuse, removeItem: refuse })
    remember('theme', 'dark')
    expect(recall('theme')).toBe('dark')
    remember('theme', null)
    expect(recall('theme')).toBeNull()
    expect(rememberOnly('text', 'x')).toBe(false)
  })
})
