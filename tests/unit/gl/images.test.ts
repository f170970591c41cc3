// The images that a style names are drawn when MapLibre asks for them: the tile in its colours, a blank of a size;
// a name that nobody gave draws nothing.
import { createCanvas, Path2D as NodePath } from '@napi-rs/canvas'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addNamedImage, imageName, patternName, patternStep } from '../../../src/gl/images.ts'
import { capitalTile, markerTile } from '../../../src/grammar/glyphs.ts'
import { hatchTile } from '../../../src/grammar/hatch.ts'

type Image = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

function fakeMap() {
  const images = new Map<string, { image: Image; pixelRatio: number }>()
  const map = {
    hasImage: (name: string) => images.has(name),
    addImage: (name: string, image: Image, { pixelRatio }: { pixelRatio: number }) => {
      if (images.has(name)) throw new Error(`${name} is there already`)
      images.set(name, { image, pixelRatio })
    },
  }
  return { images, map: map as unknown as MapLibreMap }
}

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.stubGlobal('document', { createElement: () => createCanvas(1, 1) })
  vi.stubGlobal('Path2D', NodePath)
})

const hatch = hatchTile({ mark: 'line', slot: 0, slots: 3, tint: 0.08 })

describe('addNamedImage', () => {
  it('draws a tile in the colours of its name, at twice the density of the screen', () => {
    const { images, map } = fakeMap()
    vi.stubGlobal('devicePixelRatio', 1.5)
    const name = imageName(markerTile, '#ff0000', '#0000ff')
    addNamedImage(map, name)
    const { image, pixelRatio } = images.get(name) ?? {}
    expect([pixelRatio, image?.width, image?.height]).toEqual([3, 54, 54])
    const middle = (27 * 54 + 27) * 4
    expect([...(image?.data.slice(middle, middle + 4) ?? [])]).toEqual([255, 0, 0, 255])
    const colours = new Set(
      Array.from({ length: 54 * 54 }, (_, i) => image?.data.slice(4 * i, 4 * i + 4).join()),
    )
    expect(colours).toContain('0,0,255,255')
  })

  it('draws each once, though it is asked for twice', () => {
    const { images, map } = fakeMap()
    const name = imageName(hatch, '#123456')
    addNamedImage(map, name)
    addNamedImage(map, name)
    expect([...images.keys()]).toEqual([name])
    expect(images.get(name)?.image.data.some((value) => value > 0)).toBe(true)
  })

  it('makes a blank of the size that its name says', () => {
    const { images, map } = fakeMap()
    addNamedImage(map, 'blank:34:22:8')
    const { image, pixelRatio } = images.get('blank:34:22:8') ?? {}
    expect([image?.width, image?.height, pixelRatio]).toEqual([34, 22, 1 / 8])
    expect(image?.data.every((value) => value === 0)).toBe(true)
  })

  it.each(['', 'nonsense', 'hatch:line:0/3:8', 'marker #ff0000', 'constructor'])(
    'draws nothing for %j, which no style named',
    (name) => {
      const { images, map } = fakeMap()
      addNamedImage(map, name)
      expect(images.size).toBe(0)
    },
  )
})

describe('a pattern', () => {
  it.each([0, 0.25, 0.5, 0.75, 1])(
    'is as large as its tile says at %d beyond a level, where the map has grown it',
    (step) => {
      const { images, map } = fakeMap()
      const name = patternName(hatch, '#123456', step)
      addNamedImage(map, name)
      const { image, pixelRatio = 1 } = images.get(name) ?? {}
      expect(Number.isInteger(image?.width)).toBe(true)
      expect(((image?.width ?? 0) / pixelRatio) * 2 ** step).toBeCloseTo(hatch.size)
    },
  )

  it('is of the nearest quarter of a level', () => {
    expect([4, 4.1, 4.13, 4.6, 4.9].map(patternStep)).toEqual([0, 0, 0.25, 0.5, 1])
  })
})

describe('the name of an image', () => {
  it('is another for each tile, colour and halo', () => {
    const names = [
      imageName(markerTile, '#111111'),
      imageName(markerTile, '#222222'),
      imageName(markerTile, '#111111', '#333333'),
      imageName(capitalTile, '#111111'),
      imageName(hatch, '#111111'),
    ]
    expect(new Set(names).size).toBe(names.length)
    expect(imageName(markerTile, '#111111', '#111111')).toBe(names[0])
  })
})
