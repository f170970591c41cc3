// The legend lists what can be seen, and nothing else. Bounds are west, south, east, north.
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../src/geometry/bounds.ts'
import type { IndexedLayer, Layers } from '../../../src/geometry/layers.ts'
import { legendEntries, type Sight } from '../../../src/legend/legend-entries.ts'
import { borderWords } from '../../../src/legend/legend-words.ts'
import { holdingMarks } from '../../../src/scene/holding-marks.ts'
import type { Convention, Holding, LayerId, ProposalId } from '../../../src/story/types.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import { areaId, makeArea, makeIndex } from '../support/small-story.ts'
import { WORLD as SMALL_WORLD, worldConventions, worldLayers } from '../support/small-world.ts'

const WORLD: Bounds = [-180, -85, 180, 85]
const EUROPE: Bounds = [13, 43, 42, 55]
const PORTUGAL: Bounds = [-10, 37, -6, 42]
const DONETSK: Bounds = [36.6, 46.9, 39, 49.2]

const BOTH = ['held', 'held-side']

/** As from the zoom of a region, which shows no arcs. */
const at = (bounds: Bounds, zoom = 5): Sight => ({ bounds, zoom })

const [recognised, administered, claimed] = shippedIndex.story.conventions as [
  Convention,
  Convention,
  Convention,
]

function entriesFor(visible: Bounds | Sight | null, ...overlays: string[]) {
  const { base, overlays: drawn } = legendEntries(
    shippedIndex,
    shippedLayers,
    overlays as ProposalId[],
    recognised,
    visible && 'zoom' in visible ? visible : visible && at(visible),
  )
  return {
    base: base.map(({ trait }) => trait),
    overlays: drawn.map(({ proposal, effect }) => `${proposal.id} ${effect}`),
  }
}

describe('legendEntries', () => {
  it('lists all kinds of areas at first and where all can be seen', () => {
    const all = { base: ['focus', 'disputed', 'vague', 'schematic'], overlays: [] }
    expect(entriesFor(null)).toEqual(all)
    expect(entriesFor(EUROPE)).toEqual(all)
    expect(entriesFor(WORLD)).toEqual(all)
  })

  it('lists nothing where nothing of the story can be seen', () => {
    expect(entriesFor([-60, -50, -40, -30], 'freeze', 'membership')).toEqual({
      base: [],
      overlays: [],
    })
  })

  it('lists only what is in sight', () => {
    expect(entriesFor([14, 49, 20, 54]).base).toEqual(['focus'])
    expect(entriesFor(DONETSK).base).toEqual(['focus', 'disputed', 'vague', 'schematic'])
  })

  it('lists each effect of a drawn proposal once', () => {
    expect(entriesFor(EUROPE, 'staging')).toMatchObject({ overlays: ['staging stationed'] })
    expect(entriesFor(EUROPE, 'presence').overlays).toEqual([
      'presence stationed',
      'presence air-presence',
      'presence sea-presence',
    ])
  })

  it('lists overlays in the order in which they are given, and none that is unknown', () => {
    expect(entriesFor(EUROPE, 'freeze', 'nonsense', 'staging').overlays).toEqual([
      'freeze frozen',
      'staging stationed',
    ])
  })

  it('leaves out the effects that are out of sight', () => {
    expect(entriesFor(PORTUGAL, 'membership', 'freeze').overlays).toEqual(['membership member'])
  })

  it('sees across the antimeridian, whichever turn of the world the camera is on', () => {
    const chukotka: Bounds = [170, 60, 195, 70]
    for (const turn of [-360, 0, 360]) {
      const [west, south, east, north] = chukotka
      const visible: Bounds = [west + turn, south, east + turn, north]
      expect(entriesFor(visible, 'backup').overlays, String(turn)).toEqual(['backup backup'])
    }
  })

  it('names arcs where they are drawn, and not where the map is too near for them', () => {
    const arcsFrom = (sight: Sight) =>
      legendEntries(shippedIndex, shippedLayers, ['budapest' as ProposalId], recognised, sight)
        .overlays.filter(({ hasArcs }) => hasArcs)
        .flatMap(({ provisions }) => provisions.map(({ area }) => area as string))
    expect(arcsFrom(at(WORLD, 1))).toEqual([
      'united-states',
      'united-kingdom',
      'russia',
      'china',
      'france',
    ])
    expect(arcsFrom(at(EUROPE, 4.1))).toContain('united-states')
    expect(arcsFrom(at(EUROPE, 4.2))).toEqual([])
  })

  it('lists a guarantor that is out of sight where its arc is in sight', () => {
    const norway: Bounds = [6, 57, 14, 66]
    expect(entriesFor(at(norway, 4), 'budapest').overlays).toEqual(['budapest signatory'])
    expect(entriesFor(at(norway), 'budapest').overlays).toEqual([])
  })

  it('lists nothing whose layer could not be loaded', () => {
    const entries = legendEntries(shippedIndex, new Map(), ['freeze' as ProposalId], claimed, null)
    expect(entries).toEqual({ borders: [{ kind: 'borders' }], base: [], overlays: [] })
  })

  it('lists what a convention holds or claims, and the lines that it treats in its own way', () => {
    const borders = (convention: Convention, visible: Bounds) =>
      legendEntries(shippedIndex, shippedLayers, [], convention, at(visible)).borders.map(
        ({ kind }) => kind,
      )
    expect(borders(recognised, EUROPE)).toEqual(['borders'])
    expect(borders(administered, EUROPE)).toEqual(['borders', 'held', 'held', 'withheld'])
    expect(borders(claimed, EUROPE)).toEqual([
      'borders',
      'claimed',
      'claimed',
      'claim-line',
      'withheld',
    ])
    expect(borders(claimed, PORTUGAL)).toEqual(['borders'])
  })

  it('names the areas of each kind and the provisions of each effect', () => {
    const { base, overlays } = legendEntries(
      shippedIndex,
      shippedLayers,
      ['staging' as ProposalId],
      recognised,
      at(EUROPE),
    )
    expect(
      base.find(({ trait }) => trait === 'vague')?.areas.map(({ id }) => id as string),
    ).toEqual(['eastern-ukraine'])
    expect(overlays[0]?.provisions.map(({ area }) => area as string)).toEqual(['poland', 'romania'])
  })
})

describe('what is held', () => {
  const LINES = 'lines' as LayerId
  const line = (id: string) =>
    makeArea(id, {
      kind: 'line',
      schematic: 'Drawn from a sketch.',
      geometry: { layer: LINES, features: [id] },
    })
  const index = makeIndex({
    ...SMALL_WORLD,
    areas: [...(SMALL_WORLD.areas as object[]), line('line-west'), line('line-east')],
  })
  /** The land beside the western line is known. */
  const { collection, features } = worldLayers.get(LINES) as IndexedLayer
  const layers: Layers = new Map(worldLayers).set(LINES, {
    collection,
    features: new Map(
      [...features].map(([id, one]) => {
        const left = id === 'line-west' ? { left: ['moor'] } : {}
        return [id, { ...one, properties: { ...one.properties, ...left } }]
      }),
    ),
  })
  const holding = (areas: readonly string[], lines: readonly string[]): Convention => {
    const [first] = worldConventions[1].holdings as [Holding]
    const one = { ...first, areas: areas.map(areaId), lines: lines.map(areaId) }
    return { ...worldConventions[1], withheld: [], holdings: [one] }
  }
  const entriesOf = (convention: Convention, sight: Sight | null = null) =>
    legendEntries(index, layers, [], convention, sight).borders.filter((one) => 'holding' in one)

  it.each([
    ['an area', ['moor'], [], ['held']],
    ['the land beside a line', [], ['line-west'], ['held']],
    ['a side of a line', [], ['line-east'], ['held-side']],
    ['land beside one line, and a side of another', [], ['line-west', 'line-east'], BOTH],
    ['an area, and a side of a line', ['moor'], ['line-east'], BOTH],
  ])('is told as it is drawn: %s', (_, areas, lines, kinds) => {
    const convention = holding(areas, lines)
    const marks = holdingMarks(index, layers, convention).map(({ type }) => type)
    expect(marks.includes('fill'), 'a wash').toBe(kinds.includes('held'))
    expect(marks.includes('stroke'), 'a band').toBe(kinds.includes('held-side'))
    const entries = entriesOf(convention)
    expect(entries.map(({ kind }) => kind)).toEqual(kinds)
    const words = entries.map((one) => borderWords(one, convention, index, texts.en))
    expect(new Set(words).size, 'words of its own').toBe(kinds.length)
    expect(entries.flatMap(({ on }) => on)).toEqual([...areas, ...lines])
  })

  it('is told where that part of it is in sight', () => {
    const convention = holding([], ['line-west', 'line-east'])
    const kinds = (bounds: Bounds) => entriesOf(convention, at(bounds)).map(({ kind }) => kind)
    expect(kinds([0, 4, 3, 5])).toEqual(['held'])
    expect(kinds([5, 4, 9, 5])).toEqual(['held-side'])
    expect(kinds([0, 8, 9, 9])).toEqual([])
  })
})
