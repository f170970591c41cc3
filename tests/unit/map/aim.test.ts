// Where the camera goes for a command: beside the panels, no closer than it goes by itself, within its limits.
import { describe, expect, it } from 'vitest'
import { project, type View, ZOOM } from '../../../src/geometry/mercator.ts'
import { aim, CLOSEST_FIT } from '../../../src/map/aim.ts'
import type { Insets } from '../../../src/map/free-insets.ts'
import type { MapView } from '../../../src/map/map-controller.ts'
import { areaId } from '../support/small-story.ts'
import { worldIndex, worldLayers, worldScene } from '../support/small-world.ts'

const map: MapView = {
  index: worldIndex,
  layers: worldLayers,
  scene: worldScene(),
  palette: 'light',
  pointedAt: { selected: null, hovered: null, listed: [] },
}
const view: View = { width: 1000, height: 800, camera: { zoom: 4, lng: 5, lat: 5 } }
const roomIn = (insets: Insets) => ({ insets, corner: null })
const card = roomIn({ top: 32, right: 332, bottom: 32, left: 32 })
const none = roomIn({ top: 0, right: 0, bottom: 0, left: 0 })

/** Where it goes for several areas. */
const onto = (...ids: string[]) =>
  aim({ type: 'fit-areas', areas: ids.map(areaId) }, map, view, none)

describe('aim', () => {
  it('fits an area beside the panels', () => {
    const camera = aim({ type: 'fit-area', area: areaId('moor') }, map, view, card)
    const shown = { ...view, camera }
    const [a, b] = [project([1, 8], shown), project([4, 5], shown)]
    expect(a.x).toBeGreaterThanOrEqual(31.9)
    expect(b.x).toBeLessThanOrEqual(668.1)
    expect(a.y).toBeGreaterThanOrEqual(31.9)
    expect(b.y).toBeLessThanOrEqual(768.1)
    expect(camera.zoom).toBeLessThanOrEqual(CLOSEST_FIT)
  })

  it('fits the story, and also for an area that has no geometry', () => {
    const story = aim({ type: 'fit-story' }, map, view, none)
    expect(aim({ type: 'fit-area', area: areaId('atlantis') }, map, view, none)).toEqual(story)
    expect(
      aim({ type: 'fit-area', area: areaId('moor') }, { ...map, layers: new Map() }, view, none),
    ).toEqual(story)
    expect(story.lng).toBeCloseTo(10, 6)
  })

  it('fits several areas at once, but none that lies beyond the first view', () => {
    const both = onto('moor', 'fen')
    const shown = { ...view, camera: both }
    const [west, east] = [project([1, 8], shown), project([9, 5], shown)]
    expect(west.x).toBeGreaterThan(0)
    expect(west.x).toBeLessThan(view.width / 10)
    expect(east.x).toBeCloseTo(view.width - west.x, 3)
    // Overseas is far from both.
    expect(onto('moor', 'overseas', 'fen')).toEqual(both)
    expect(onto('moor', 'overseas')).toEqual(onto('moor'))
  })

  it('fits the story for none, for far ones only, and leaves out what is not drawn', () => {
    const story = aim({ type: 'fit-story' }, map, view, none)
    expect(onto()).toEqual(story)
    expect(onto('overseas')).toEqual(story)
    expect(onto('atlantis')).toEqual(story)
    expect(onto('atlantis', 'moor')).toEqual(onto('moor'))
  })

  it('zooms by a level, up to its limits', () => {
    expect(aim({ type: 'zoom', by: 1 }, map, view, none).zoom).toBe(5)
    expect(aim({ type: 'zoom', by: -1 }, map, view, none)).toEqual({ ...view.camera, zoom: 3 })
    const nearest = { ...view, camera: { ...view.camera, zoom: ZOOM.most } }
    expect(aim({ type: 'zoom', by: 1 }, map, nearest, none).zoom).toBe(ZOOM.most)
  })

  it('jumps to a camera, within its limits', () => {
    const camera = { zoom: 6, lng: 7, lat: 8 }
    expect(aim({ type: 'jump', camera }, map, view, card)).toEqual(camera)
    expect(aim({ type: 'jump', camera: { ...camera, zoom: 99 } }, map, view, card).zoom).toBe(
      ZOOM.most,
    )
  })
})
