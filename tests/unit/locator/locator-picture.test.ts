// A locator is drawn by the marks of the map, in the colours of the page, whatever the theme is.
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { locatorOf } from '../../../src/locator/locate-view.ts'
import { locatorNodes } from '../../../src/locator/locator-picture.ts'
import { createFeatureFinder, type Files } from '../../../src/paint/features.ts'
import type { SvgNode } from '../../../src/paint/svg-pen.ts'
import { locatorScene } from '../../../src/scene/locator-scene.ts'
import { readJson } from '../support/files.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'

const [recognised, , claimed] = shippedIndex.story.conventions
const sceneFor = (convention = recognised) => {
  if (!convention) throw new Error('there is no convention')
  return locatorScene(shippedIndex, shippedLayers, convention)
}
const files: Files = (path) => readJson(path.replace('geo/', 'geo/layers/')) as FeatureCollection
function nodesAt(zoom: number, from: Files = files): readonly SvgNode[] {
  const view = { width: 880, height: 725, camera: { zoom, lng: 37, lat: 48 } }
  const locator = locatorOf(view, shippedIndex.story.view.bounds)
  if (!locator) throw new Error('there is no locator')
  const scene = sceneFor()
  return locatorNodes(locator, scene, createFeatureFinder()(scene, from), 'x')
}
const fillsOf = (nodes: readonly SvgNode[]) => nodes.map(({ attributes }) => attributes.fill)

describe('the scene of a locator', () => {
  it('needs the coarse land and borders alone of the files', () => {
    const paths = Object.values(sceneFor().sources).flatMap((one) =>
      'path' in one ? one.path : [],
    )
    expect(paths).toEqual(['geo/world/land.geojson', 'geo/world/borders.geojson'])
  })

  it('follows the borders in force', () => {
    expect(sceneFor(claimed).marks).not.toEqual(sceneFor().marks)
  })
})

describe('the picture of a locator', () => {
  it.each([
    ['inset', 7],
    ['globe', 1.6],
  ])('has water, land and what the story looks at, in colours of the page: %s', (_, zoom) => {
    const fills = fillsOf(nodesAt(zoom))
    expect(fills.slice(0, 3)).toEqual(['var(--water)', 'var(--land)', 'var(--land-focus)'])
  })

  it('has borders where it is near', () => {
    const strokesAt = (zoom: number) =>
      nodesAt(zoom).flatMap(({ attributes: { stroke } }) => stroke ?? [])
    expect(strokesAt(7)).toContain('var(--border-international)')
    expect(strokesAt(1.6)).toEqual([])
  })

  it('is nothing where the land could not be loaded, as all would be water', () => {
    const none = { type: 'FeatureCollection' as const, features: [] }
    expect(nodesAt(7, () => none)).toEqual([])
  })

  it('is small enough to be drawn at once', () => {
    const length = JSON.stringify(nodesAt(7)).length + JSON.stringify(nodesAt(1.6)).length
    expect(length).toBeLessThan(150_000)
  })
})
