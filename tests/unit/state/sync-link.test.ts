// The address follows the state and the state follows the history, without a loop between the two: the camera
// belongs to the entry that is there, everything else makes a new one.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openStory } from '../../../src/open-story.ts'
import { syncLink } from '../../../src/state/sync-link.ts'
import { selectedArea } from '../../../src/state/viewer-state.ts'
import type { ProposalId } from '../../../src/story/types.ts'
import { shippedStory } from '../support/shipped-story.ts'
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
  const arrive = () => events.dispatchEvent(new Event('popstate'))
  const goBack = () => {
    entries.pop()
    go(entries.at(-1) ?? '')
    arrive()
  }
  /** As when the reader writes another hash into the address. */
  const goTo = (url: string) => {
    go(url)
    entries.push(location.hash)
    arrive()
  }
  return { entries, goBack, goTo }
}

const start = (hash: string, isFramed = false) => {
  const page = fakeWindow(hash)
  const { index, store, camera } = openStory(shippedStory, hash)
  const onDropped = vi.fn()
  const commands: unknown[] = []
  camera.receive((command) => commands.push(command))
  const stop = syncLink(store, index, camera, onDropped, isFramed)
  const select = (area: string) => store.dispatch({ type: 'area-selected', area: areaId(area) })
  const rest = (zoom: number, lat: number, lng: number) =>
    store.dispatch({ type: 'camera-rested', camera: { zoom, lat, lng } })
  return { ...page, store, onDropped, commands, stop, select, rest }
}

describe('openStory', () => {
  it('has the state that the link asks for before anything is shown', () => {
    const { store } = openStory(shippedStory, '#map=5/48/31&area=donetsk&proposals=freeze')
    expect(selectedArea(store.getInitialState())).toBe('donetsk')
    expect(store.getInitialState().link).toMatchObject({
      camera: { zoom: 5, lat: 48, lng: 31 },
      overlays: ['freeze'],
    })
  })
})

describe('syncLink', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
  })

  it('leaves a link alone that is in order', () => {
    const { onDropped, entries, commands } = start('#map=5/48/31&area=donetsk&proposals=freeze')
    expect(onDropped).not.toHaveBeenCalled()
    expect(entries).toEqual(['#map=5/48/31&area=donetsk&proposals=freeze'])
    expect(commands).toEqual([])
  })

  it('takes out of the link what the story does not have, and says so', () => {
    const { onDropped, entries } = start('#map=5/48/31&area=atlantis')
    expect(onDropped).toHaveBeenCalledExactlyOnceWith([{ key: 'area', value: 'atlantis' }])
    expect(entries).toEqual(['#map=5/48/31'])
  })

  it('tidies a link that a mail program dressed up, and says nothing', () => {
    const { onDropped, entries } = start('#area=Donetsk&amp;proposals=freeze&amp;area=donetsk.')
    expect(entries).toEqual(['#area=donetsk&proposals=freeze'])
    expect(onDropped).not.toHaveBeenCalled()
  })

  it('makes one entry a change, and none for hovering', () => {
    const { store, entries, select } = start('#map=5/48/31')
    store.dispatch({ type: 'area-hovered', area: areaId('crimea') })
    select('donetsk')
    select('donetsk')
    store.dispatch({ type: 'proposal-switched', proposal: 'freeze' as ProposalId, on: true })
    store.dispatch({ type: 'proposal-switched', proposal: 'freeze' as ProposalId, on: true })
    expect(entries).toEqual([
      '#map=5/48/31',
      '#map=5/48/31&area=donetsk',
      '#map=5/48/31&area=donetsk&proposals=freeze',
    ])
  })

  it('replaces the entry where the camera alone has moved', () => {
    const { entries, rest, select } = start('')
    rest(5, 48, 31)
    rest(6, 48, 31)
    expect(entries).toEqual(['#map=6/48/31'])
    select('donetsk')
    rest(7, 48, 38)
    expect(entries).toEqual(['#map=6/48/31', '#map=7/48/38&area=donetsk'])
  })

  it('makes no entry in a frame, whose history is that of the page around it', () => {
    const { entries, rest, select } = start('#map=6/48/31', true)
    select('donetsk')
    rest(7, 48, 38)
    select('poland')
    expect(entries).toEqual(['#map=7/48/38&area=poland'])
  })

  it('goes back with the history', () => {
    const { store, entries, goBack, select } = start('')
    select('donetsk')
    select('poland')
    goBack()
    expect(selectedArea(store.getState())).toBe('donetsk')
    expect(entries).toEqual(['', '#area=donetsk'])
    goBack()
    expect(selectedArea(store.getState())).toBeNull()
    expect(entries).toEqual([''])
  })

  it('moves the camera back with the history, once, and not where it is there already', () => {
    const { entries, rest, select, goBack, commands, store } = start('#map=6/48/31')
    select('donetsk')
    rest(7, 48, 38)
    goBack()
    expect(commands).toEqual([{ type: 'jump', camera: { zoom: 6, lat: 48, lng: 31 } }])
    expect(store.getState().link.camera).toEqual({ zoom: 6, lat: 48, lng: 31 })
    select('poland')
    goBack()
    expect(commands).toHaveLength(1)
    expect(entries).toEqual(['#map=6/48/31'])
  })

  it('stays where the reader is for an entry without a camera, and leads no further from the one before', () => {
    const { entries, goTo, goBack, store, commands, rest } = start('')
    rest(6, 48, 31)
    goTo('#area=donetsk')
    expect(selectedArea(store.getState())).toBe('donetsk')
    expect(store.getState().link.camera).toEqual({ zoom: 6, lat: 48, lng: 31 })
    expect(commands).toEqual([])
    // A third entry would hold the reader: each way back would lead forward again.
    expect(entries).toEqual(['#map=6/48/31', '#map=6/48/31&area=donetsk'])
    goBack()
    expect(entries).toEqual(['#map=6/48/31'])
    expect(selectedArea(store.getState())).toBeNull()
  })

  it('says what an entry of the history asks for in vain', () => {
    const { goTo, onDropped, entries } = start('#map=6/48/31')
    goTo('#map=6/48/31&area=atlantis')
    expect(onDropped).toHaveBeenCalledExactlyOnceWith([{ key: 'area', value: 'atlantis' }])
    expect(entries.at(-1)).toBe('#map=6/48/31')
  })

  it('stops when it is told to, both ways', () => {
    const { store, entries, stop, goTo, select } = start('')
    stop()
    select('donetsk')
    expect(entries).toEqual([''])
    goTo('#area=poland')
    expect(selectedArea(store.getState())).toBe('donetsk')
  })
})
