// The features that a mark draws: those of its source that pass its tests, found once.
import { describe, expect, it } from 'vitest'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import type { Mark } from '../../../src/scene/marks.ts'
import { worldFiles, worldScene } from '../support/small-world.ts'

const scene = worldScene()
const markOf = (id: string): Mark => {
  const found = scene.marks.find((mark) => mark.id === id)
  if (!found) throw new Error(id)
  return found
}
const idsOf = (id: string, files = worldFiles) =>
  createFeatureFinder()(scene, files)(markOf(id)).map(({ properties }) => properties?.id)

describe('the features of a mark', () => {
  it('are those of its file or its data that pass its tests', () => {
    expect(idsOf('border-international')).toEqual(['b-state'])
    expect(idsOf('border-recognised-international')).toEqual(['b-moor'])
    expect(idsOf('disputed-areas')).toEqual(['moor'])
    expect(idsOf('focus-areas')).toEqual(['northland'])
  })

  it('are none where the file is not there, or nobody knows the source', () => {
    expect(idsOf('border-international', () => undefined)).toEqual([])
    const lost = { ...markOf('land'), source: 'nowhere' }
    expect(createFeatureFinder()(scene, worldFiles)(lost)).toEqual([])
  })

  it('are the same list each time, and another where the data is', () => {
    const find = createFeatureFinder()
    const once = find(scene, worldFiles)(markOf('land'))
    expect(find(scene, worldFiles)(markOf('land'))).toBe(once)
    const copy = (path: string) => {
      const file = worldFiles(path)
      return file && { ...file }
    }
    expect(find(scene, copy)(markOf('land'))).not.toBe(once)
    expect(find(scene, copy)(markOf('land'))).toEqual(once)
  })
})
