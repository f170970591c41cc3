// The address follows the state and the state follows the history, without a loop between the two.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { syncLink } from '../../../src/state/sync-link.ts'
import { createViewerStore, selectedArea } from '../../../src/state/viewer-state.ts'
import type { ProposalId } from '../../../src/story/types.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { areaId } from '../support/small-story.ts'

/** As much of a window as the synchronisation needs. */
function fakeWindow(hash: string) {
  const events = new EventTarget()
  const location = { hash, pathname: '/', search: '' }
  const entries = [hash]
  const go = (url: string) => {
    location.hash = url.startsWith('#') ? url : ''
  }
  const history = {
    state: null,
    pushState: (_: unknown, __: string, url: string) => {
      go(url)
      entries.push(location.hash)
    },
    replaceState: (_: unknown, __: string, url: string) => {
      go(url)
      entries[entries.length - 1] = location.hash
    },
  }
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', history)
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
  const goBack = () => {
    entries.pop()
    go(entries.at(-1) ?? '')
    events.dispatchEvent(new Event('popstate'))
  }
  return { entries, goBack }
}

const start = (hash: string) => {
  const page = fakeWindow(hash)
  const store = createViewerStore(shippedIndex)
  const onDropped = vi.fn()
  const stop = syncLink(store, shippedIndex, onDropped)
  return { ...page, store, onDropped, stop }
}

describe('syncLink', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
  })

  it('takes the state from the link', () => {
    const { store, onDropped, entries } = start('#map=5/48/31&area=donetsk&proposals=freeze')
    expect(selectedArea(store.getState())).toBe('donetsk')
    expect(store.getState().overlays).toEqual(['freeze'])
    expect(onDropped).not.toHaveBeenCalled()
    expect(entries).toHaveLength(1)
  })

  it('takes out of the link what the story does not have, and says so', () => {
    const { onDropped, entries } = start('#map=5/48/31&area=atlantis')
    expect(onDropped).toHaveBeenCalledExactlyOnceWith([{ key: 'area', value: 'atlantis' }])
    expect(entries).toEqual(['#map=5/48/31'])
  })

  it('makes one entry a change, and none for hovering', () => {
    const { store, entries } = start('#map=5/48/31')
    store.dispatch({ type: 'area-hovered', area: areaId('crimea') })
    store.dispatch({ type: 'area-selected', area: areaId('donetsk') })
    store.dispatch({ type: 'area-selected', area: areaId('donetsk') })
    store.dispatch({ type: 'proposal-switched', proposal: 'freeze' as ProposalId, on: true })
    store.dispatch({ type: 'proposal-switched', proposal: 'freeze' as ProposalId, on: true })
    expect(entries).toEqual([
      '#map=5/48/31',
      '#map=5/48/31&area=donetsk',
      '#map=5/48/31&area=donetsk&proposals=freeze',
    ])
  })

  it('goes back with the history', () => {
    const { store, entries, goBack } = start('')
    store.dispatch({ type: 'area-selected', area: areaId('donetsk') })
    store.dispatch({ type: 'area-selected', area: areaId('poland') })
    goBack()
    expect(selectedArea(store.getState())).toBe('donetsk')
    expect(entries).toEqual(['', '#area=donetsk'])
    goBack()
    expect(selectedArea(store.getState())).toBeNull()
    expect(entries).toEqual([''])
  })

  it('stops when it is told to', () => {
    const { store, entries, stop } = start('')
    stop()
    store.dispatch({ type: 'area-selected', area: areaId('donetsk') })
    expect(entries).toEqual([''])
  })
})
