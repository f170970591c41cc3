// The map handed from hand to hand: whoever comes takes over with a complete picture, at the same camera, at rest,
// with the focus; where the graphics card fails or is too slow, the plain map stays or comes back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHandedMap, type DrawnBy } from '../../../src/map/handed-map.ts'
import type { MapOptions, MapView } from '../../../src/map/map-controller.ts'
import type { DrawChoice } from '../../../src/state/drawing-room.ts'
import { createFakeMap, FakeElement, type FakeMap } from '../support/fake-maps.ts'
import { areaId } from '../support/small-story.ts'
import { worldIndex, worldLayers, worldScene } from '../support/small-world.ts'

const camera = { zoom: 5, lng: 31, lat: 48 }
const view: MapView = {
  index: worldIndex,
  layers: worldLayers,
  scene: worldScene(),
  palette: 'light',
  pointedAt: { selected: null, hovered: null, listed: [] },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('document', { createElement: () => new FakeElement() })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Setting = { readonly hasCard?: boolean; readonly gl?: 'works' | 'throws' | 'does not load' }

function start({ hasCard = true, gl: glDoes = 'works' }: Setting = {}) {
  const made: FakeMap[] = []
  const drawnBy: DrawnBy[] = []
  const lost: { onLost: () => void; onRestored: () => void }[] = []
  const container = new FakeElement()
  const events = {
    onSelect: vi.fn(),
    onHover: vi.fn(),
    onMove: vi.fn(),
    onRest: vi.fn(),
    onDrawn: vi.fn(),
    onError: vi.fn(),
  }
  const hands = {
    onDrawnBy: (who: DrawnBy) => drawnBy.push(who),
    onInterrupted: vi.fn(),
    onRefused: vi.fn(),
  }
  const make = (name: string) => (own: MapOptions) => {
    const fake = createFakeMap(name, own)
    made.push(fake)
    return fake.controller
  }
  const loadGl = vi.fn(async () => {
    if (glDoes === 'does not load') throw new Error('offline')
    return (own: MapOptions, own2: { onLost: () => void; onRestored: () => void }) => {
      if (glDoes === 'throws') throw new Error('no WebGL 2')
      lost.push(own2)
      return make('gl')(own)
    }
  })
  const hasGraphicsCard = vi.fn(() => hasCard)
  const map = createHandedMap(
    {
      container: container as unknown as HTMLElement,
      panels: () => [],
      corner: () => null,
      covers: () => [],
      view,
      camera,
      root: 'https://example.org/',
      name: 'Map',
      help: 'help',
      events,
    },
    { plain: make('plain'), gl: loadGl, hasGraphicsCard },
    hands,
  )
  const last = (name: string): FakeMap => {
    const found = made.findLast((one) => one.name === name)
    if (!found) throw new Error(`${name} was not made`)
    return found
  }
  const settle = () => vi.advanceTimersByTimeAsync(0)
  /** The reader's choice, and the first picture of the plain map. */
  const begin = async (choice: DrawChoice) => {
    map.drawBy(choice)
    last('plain').finish()
    await settle()
  }
  /** Until the graphics card has the map. */
  const beginWithGl = async (choice: DrawChoice = 'auto') => {
    await begin(choice)
    last('gl').finish()
    expect(drawnBy.at(-1)).toBe('gl')
  }
  const names = () => made.map(({ name }) => name)
  return {
    map,
    made,
    names,
    last,
    drawnBy,
    events,
    hands,
    container,
    loadGl,
    hasGraphicsCard,
    settle,
    begin,
    beginWithGl,
    lost,
  }
}

describe('at the start', () => {
  it('the plain map draws, and nobody looks for a graphics card before its first picture', async () => {
    const { map, names, drawnBy, hasGraphicsCard, settle } = start()
    map.drawBy('auto')
    await settle()
    expect(names()).toEqual(['plain'])
    expect(drawnBy).toEqual(['plain'])
    expect(hasGraphicsCard).not.toHaveBeenCalled()
  })

  it('the graphics card comes behind it, at its camera, and cannot be reached', async () => {
    const { begin, last, container, drawnBy } = start()
    last('plain').camera = { ...camera, zoom: 6 }
    await begin('auto')
    expect(container.children).toEqual([last('gl').layer, last('plain').layer])
    expect([last('gl').layer.inert, last('plain').layer.inert]).toEqual([true, false])
    expect(last('gl').options.camera).toEqual({ ...camera, zoom: 6 })
    expect(drawnBy).toEqual(['plain'])
  })

  it('stays plain where no graphics card is there', async () => {
    const { begin, loadGl, names, hands } = start({ hasCard: false })
    await begin('auto')
    expect(loadGl).not.toHaveBeenCalled()
    expect(names()).toEqual(['plain'])
    expect(hands.onRefused).not.toHaveBeenCalled()
  })

  it('with draw=plain never loads the other, nor looks for a card', async () => {
    const { begin, map, loadGl, hasGraphicsCard } = start()
    await begin('plain')
    map.show({ ...view, scene: worldScene() })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(loadGl).not.toHaveBeenCalled()
    expect(hasGraphicsCard).not.toHaveBeenCalled()
  })

  it('with draw=gl loads it at once, though it looks slow, and once', async () => {
    const { map, last, settle, names, drawnBy } = start({ hasCard: false })
    map.drawBy('gl')
    await settle()
    expect(names()).toEqual(['plain', 'gl'])
    last('plain').finish()
    await settle()
    last('gl').finish()
    expect(names()).toEqual(['plain', 'gl'])
    expect(drawnBy).toEqual(['plain', 'gl'])
  })
})

describe('the hand-over', () => {
  it('happens when the picture is complete, and not before', async () => {
    const { begin, last, drawnBy, container, events } = start()
    await begin('auto')
    const [plain, gl] = [last('plain'), last('gl')]
    expect(drawnBy).toEqual(['plain'])
    events.onDrawn.mockClear()
    gl.finish()
    expect(drawnBy).toEqual(['plain', 'gl'])
    expect(plain.isDestroyed).toBe(true)
    expect(container.children).toEqual([gl.layer])
    expect(gl.layer.inert).toBe(false)
    expect(events.onDrawn).toHaveBeenCalledExactlyOnceWith(view.scene)
  })

  it('waits for the picture of what is shown now', async () => {
    const { begin, map, last, drawnBy } = start()
    await begin('auto')
    const gl = last('gl')
    const next = { ...view, scene: worldScene() }
    map.show(next)
    expect([last('plain').shown, gl.shown]).toEqual([next, next])
    gl.events.onDrawn(view.scene)
    expect(drawnBy).toEqual(['plain'])
    gl.events.onDrawn(next.scene)
    expect(drawnBy).toEqual(['plain', 'gl'])
  })

  it('waits while the map moves, and happens when it rests', async () => {
    const { begin, last, drawnBy } = start()
    await begin('auto')
    const [plain, gl] = [last('plain'), last('gl')]
    plain.isMoving = true
    gl.finish()
    expect(drawnBy).toEqual(['plain'])
    plain.rest()
    expect(drawnBy).toEqual(['plain', 'gl'])
  })

  it('brings the one who comes to where the reader is, and waits for that picture', async () => {
    const { begin, last, drawnBy } = start()
    await begin('auto')
    const [plain, gl] = [last('plain'), last('gl')]
    plain.camera = { ...camera, lng: 32 }
    gl.finish()
    expect(gl.commands).toEqual([{ type: 'jump', camera: { ...camera, lng: 32 } }])
    expect(drawnBy).toEqual(['plain'])
    gl.finish()
    expect(drawnBy).toEqual(['plain', 'gl'])
    expect(gl.camera).toEqual({ ...camera, lng: 32 })
  })

  it('takes the focus along, and gives none where there was none', async () => {
    const first = start()
    await first.begin('auto')
    first.last('plain').hasFocus = true
    first.last('gl').finish()
    expect(first.last('gl').hasFocus).toBe(true)
    const other = start()
    await other.beginWithGl()
    expect(other.last('gl').hasFocus).toBe(false)
  })

  it('leaves the words of the one who waits unheard', async () => {
    const { begin, last, events } = start()
    await begin('auto')
    const gl = last('gl')
    events.onRest.mockClear()
    gl.events.onSelect(areaId('moor'))
    gl.events.onHover(areaId('moor'))
    gl.events.onMove(gl.controller.view())
    gl.events.onRest(gl.controller.view())
    for (const heard of [events.onSelect, events.onHover, events.onMove, events.onRest]) {
      expect(heard).not.toHaveBeenCalled()
    }
    gl.finish()
    gl.events.onSelect(areaId('moor'))
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith('moor')
  })

  it('sends commands and questions to the one who draws', async () => {
    const { beginWithGl, map, last } = start()
    await beginWithGl()
    map.command({ type: 'fit-story' })
    expect(last('gl').commands).toEqual([{ type: 'fit-story' }])
    expect(last('plain').commands).toEqual([])
    last('gl').camera = { ...camera, zoom: 7 }
    last('gl').isMoving = true
    map.focus()
    expect([map.view().camera.zoom, map.isMoving(), map.hasFocus()]).toEqual([7, true, true])
    expect([map.selectAtCentre(), map.freeCentre()]).toEqual([true, { x: 400, y: 300 }])
  })
})

describe('a choice', () => {
  it('of the plain map brings it back, whole before it is seen', async () => {
    const { beginWithGl, map, last, drawnBy, names } = start()
    await beginWithGl()
    map.drawBy('plain')
    expect(names()).toEqual(['plain', 'gl', 'plain'])
    expect(drawnBy.at(-1)).toBe('gl')
    last('plain').finish()
    expect(drawnBy.at(-1)).toBe('plain')
    expect(last('gl').isDestroyed).toBe(true)
  })

  it('of the plain map stops the graphics card that is on its way', async () => {
    const first = start()
    await first.begin('auto')
    first.map.drawBy('plain')
    expect(first.last('gl').isDestroyed).toBe(true)
    expect(first.container.children).toEqual([first.last('plain').layer])
    const early = start()
    early.map.drawBy('gl')
    early.map.drawBy('plain')
    await early.settle()
    expect(early.names()).toEqual(['plain'])
  })

  it('of whoever does it best, after the plain map was wanted, brings the graphics card', async () => {
    const { begin, map, last, settle, drawnBy } = start()
    await begin('plain')
    map.drawBy('auto')
    await settle()
    last('gl').finish()
    expect(drawnBy).toEqual(['plain', 'gl'])
  })

  it('of the graphics card tries again what was given up', async () => {
    const { beginWithGl, map, lost, last, settle, drawnBy } = start()
    await beginWithGl()
    lost[0]?.onLost()
    await vi.advanceTimersByTimeAsync(2000)
    last('plain').finish()
    expect(drawnBy.at(-1)).toBe('plain')
    map.drawBy('gl')
    await settle()
    last('gl').finish()
    expect(drawnBy.at(-1)).toBe('gl')
  })
})

describe('a graphics card that fails', () => {
  it.each(['throws', 'does not load'] as const)('when it %s leaves the plain map', async (gl) => {
    const { begin, drawnBy, container, last, hands, map, settle, loadGl } = start({ gl })
    await begin('auto')
    expect(drawnBy).toEqual(['plain'])
    expect(container.children).toEqual([last('plain').layer])
    expect(last('plain').isDestroyed).toBe(false)
    expect(hands.onRefused).not.toHaveBeenCalled()
    expect(loadGl).toHaveBeenCalledOnce()
    map.drawBy('gl')
    await settle()
    expect(hands.onRefused).toHaveBeenCalledOnce()
  })

  it('and gives its context back in time goes on', async () => {
    const { beginWithGl, lost, names, hands, drawnBy } = start()
    await beginWithGl()
    lost[0]?.onLost()
    expect(hands.onInterrupted).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1900)
    lost[0]?.onRestored()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(names()).toEqual(['plain', 'gl'])
    expect(drawnBy.at(-1)).toBe('gl')
  })

  it('and does not give it back leads to the plain map, for good', async () => {
    const { beginWithGl, lost, last, drawnBy, map, names, settle } = start()
    await beginWithGl()
    lost[0]?.onLost()
    await vi.advanceTimersByTimeAsync(2000)
    last('plain').finish()
    expect(drawnBy.at(-1)).toBe('plain')
    map.drawBy('plain')
    map.drawBy('auto')
    await settle()
    expect(names()).toEqual(['plain', 'gl', 'plain'])
  })

  it('ten times in turn is ten times one map on the page', async () => {
    const { beginWithGl, lost, last, map, settle, container, made } = start()
    await beginWithGl()
    for (let i = 0; i < 10; i++) {
      lost.at(-1)?.onLost()
      await vi.advanceTimersByTimeAsync(2000)
      last('plain').finish()
      map.drawBy('gl')
      await settle()
      last('gl').finish()
      map.drawBy('auto')
      await settle()
      expect(container.children).toHaveLength(1)
    }
    expect(made.filter(({ isDestroyed }) => !isDestroyed)).toEqual([last('gl')])
  })

  it('while the camera was on its way, which it never ends, still leads to the plain map', async () => {
    const { beginWithGl, lost, last, drawnBy } = start()
    await beginWithGl()
    last('gl').isMoving = true
    lost[0]?.onLost()
    await vi.advanceTimersByTimeAsync(2000)
    last('plain').finish()
    expect(drawnBy.at(-1)).toBe('plain')
  })

  it('before it has taken over is gone, and the plain map stays', async () => {
    const { begin, lost, last, container, drawnBy, hands } = start()
    await begin('auto')
    lost[0]?.onLost()
    expect(last('gl').isDestroyed).toBe(true)
    expect(container.children).toEqual([last('plain').layer])
    await vi.advanceTimersByTimeAsync(5000)
    expect(drawnBy).toEqual(['plain'])
    expect(hands.onInterrupted).not.toHaveBeenCalled()
  })
})

describe('a graphics card that is too slow', () => {
  const drag = (map: FakeMap, gap: number) => {
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(gap)
      map.events.onMove(map.controller.view())
    }
    map.rest()
  }

  it('in its first drags leads to the plain map', async () => {
    const { beginWithGl, last, drawnBy } = start()
    await beginWithGl()
    const gl = last('gl')
    drag(gl, 300)
    drag(gl, 300)
    expect(drawnBy.at(-1)).toBe('gl')
    last('plain').finish()
    expect(drawnBy.at(-1)).toBe('plain')
    expect(gl.isDestroyed).toBe(true)
  })

  it('stays where it was asked for', async () => {
    const { beginWithGl, last, names } = start()
    await beginWithGl('gl')
    for (let i = 0; i < 4; i++) drag(last('gl'), 300)
    expect(names()).toEqual(['plain', 'gl'])
  })

  it('is not judged by the drags of the plain map', async () => {
    const { begin, last, names } = start({ hasCard: false })
    await begin('auto')
    for (let i = 0; i < 4; i++) drag(last('plain'), 300)
    expect(names()).toEqual(['plain'])
  })
})

describe('the end', () => {
  it('takes all away, and nothing comes later', async () => {
    const { begin, map, made, container } = start()
    await begin('auto')
    map.destroy()
    expect(made.every(({ isDestroyed }) => isDestroyed)).toBe(true)
    expect(container.children).toEqual([])
    const early = start()
    early.map.drawBy('gl')
    early.map.destroy()
    await early.settle()
    expect(early.names()).toEqual(['plain'])
  })
})
