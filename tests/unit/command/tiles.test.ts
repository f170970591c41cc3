// story tiles: an archive beside its layer, and the checks of a story that names it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call, LAYER, makeFolder, makeSite, minimal, STORY } from './folders.ts'

const story = (changes: object = {}) =>
  JSON.stringify({ ...minimal(), layers: [{ id: 'areas', path: 'geo/areas.pmtiles' }], ...changes })

describe('story tiles', () => {
  it('makes an archive beside the layer, with which the story checks as before', () => {
    const site = makeSite(story())
    const { exit, out, err } = call(site, 'tiles', 'geo/areas.geojson')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toMatch(/^Made geo\/areas\.pmtiles: 2 features in 1 tile, 1 KB \(geo\/areas\.geo/)
    expect(readdirSync(join(site, 'geo')).sort()).toEqual(['areas.geojson', 'areas.pmtiles'])
    expect(call(site, 'check', STORY).out).toContain('no faults: ')
  })

  it('prints the same for a program', () => {
    const site = makeSite(story())
    const { out } = call(site, 'tiles', 'geo/areas.geojson', '--json')
    expect(JSON.parse(out)).toEqual({
      file: 'geo/areas.pmtiles',
      features: 2,
      tiles: 1,
      bytes: {
        before: LAYER.length,
        whole: readFileSync(join(site, 'geo/areas.pmtiles')).length,
        start: expect.any(Number),
      },
      faults: [],
    })
  })

  it('overwrites nothing', () => {
    const site = makeSite(story())
    call(site, 'tiles', 'geo/areas.geojson')
    const before = readFileSync(join(site, 'geo/areas.pmtiles'))
    writeFileSync(join(site, 'geo/areas.geojson'), LAYER.replace('island', 'isle'))
    const { exit, err } = call(site, 'tiles', 'geo/areas.geojson')
    expect({ exit, err }).toEqual({
      exit: 1,
      err: 'geo/areas.pmtiles is there already, and nothing is overwritten; take it away first.\n',
    })
    expect(readFileSync(join(site, 'geo/areas.pmtiles'))).toEqual(before)
  })

  it('lists the faults of a layer, each with its place, and writes nothing', () => {
    const site = makeSite(story(), LAYER.replace('"features":[', '\n"features": [7, '))
    const { exit, out } = call(site, 'tiles', 'geo/areas.geojson')
    expect(exit).toBe(1)
    expect(out).toContain('2:14  $.features[0]')
    expect(out).toContain('1 fault in the layer; mend it first, nothing was written')
    expect(existsSync(join(site, 'geo/areas.pmtiles'))).toBe(false)
  })

  it.each([
    ['story.json.txt', 'x', 'is no layer; name a GeoJSON file'],
    ['none.geojson', '', 'There is no file none.geojson'],
    ['empty.geojson', '{"type":"FeatureCollection","features":[]}', 'has no features'],
  ])('refuses %s', (name, content, why) => {
    const folder = makeFolder(content === '' ? {} : { [name]: content })
    const { exit, err } = call(folder, 'tiles', name)
    expect(exit).toBe(1)
    expect(err).toContain(why)
  })
})

describe('story check, of an archive', () => {
  it('tells an area whose feature it does not have, and a kind that does not fit', () => {
    const site = makeSite(story())
    call(site, 'tiles', 'geo/areas.geojson')
    const [island, north] = minimal().areas as { geometry: object }[]
    const areas = [
      { ...island, kind: 'line' },
      { ...north, geometry: { layer: 'areas', features: ['northlant'] } },
    ]
    writeFileSync(join(site, STORY, 'story.json'), story({ areas }))
    const { exit, out } = call(site, 'check', STORY)
    expect(exit).toBe(1)
    expect(out).toContain('did you mean "northland"?')
    expect(out).toContain('features that are each a LineString')
  })

  it.each([
    [
      'is cut off',
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 5),
      'a file that is cut off',
    ],
    ['is none', () => Buffer.from('{"type":"FeatureCollection"}'), 'a file of another kind'],
    ['is empty', () => Buffer.alloc(0), 'an empty file'],
    [
      'is broken',
      (bytes: Buffer) => bytes.fill(7, bytes.length - 20),
      'a part that cannot be unpacked',
    ],
  ])('tells one that %s', (_, change, found) => {
    const site = makeSite(story())
    call(site, 'tiles', 'geo/areas.geojson')
    const file = join(site, 'geo/areas.pmtiles')
    writeFileSync(file, change(readFileSync(file)))
    const { exit, out } = call(site, 'check', STORY)
    expect(exit).toBe(1)
    expect(out).toContain(found)
    expect(out).toContain('1 fault in 1 file')
  })
})
