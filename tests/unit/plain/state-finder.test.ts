// Which features stand out on the plain map: those of the selected area, of the one that is pointed at, of those
// that are listed, on their own source alone, as MapLibre has it.
import { describe, expect, it } from 'vitest'
import type { PointedAt } from '../../../src/map/map-controller.ts'
import { stateFinder } from '../../../src/plain/state-finder.ts'
import { areaId } from '../support/small-story.ts'
import { worldIndex, worldLayers, worldScene } from '../support/small-world.ts'

const finder = (pointedAt: Partial<PointedAt>) =>
  stateFinder({
    index: worldIndex,
    layers: worldLayers,
    scene: worldScene(),
    palette: 'light',
    pointedAt: { selected: null, hovered: null, listed: [], ...pointedAt },
  })

describe('stateFinder', () => {
  it('tells selected from pointed at and listed, and these from the rest', () => {
    const stateOf = finder({
      selected: areaId('moor'),
      hovered: areaId('fen'),
      listed: [areaId('haze'), areaId('moor')],
    })
    expect(['moor', 'fen', 'haze', 'bay'].map((id) => stateOf('layer-areas', id))).toEqual([
      'selected',
      'pointed',
      'pointed',
      'rest',
    ])
  })

  it('reaches all features of an area', () => {
    const stateOf = finder({ selected: areaId('pact'), hovered: areaId('truce-line') })
    expect(['northland', 'southland'].map((id) => stateOf('layer-areas', id))).toEqual([
      'selected',
      'selected',
    ])
    expect(['line-west', 'line-east'].map((id) => stateOf('layer-lines', id))).toEqual([
      'pointed',
      'pointed',
    ])
  })

  it('knows no other source, and no area that is not there', () => {
    expect(finder({ selected: areaId('moor') })('overlay-watch', 'moor')).toBe('rest')
    expect(finder({ selected: areaId('atlantis') })('layer-areas', 'atlantis')).toBe('rest')
  })
})
