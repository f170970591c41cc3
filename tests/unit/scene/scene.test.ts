// The scene as text: what the map shows at first, under each border convention, with overlays, with a plan. A
// change of the picture is a change of these files, to be looked at and renewed with `npx vitest run -u`.
import { describe, expect, it } from 'vitest'
import { ALL_ZOOMS, type Mark, type Scene } from '../../../src/scene/marks.ts'
import type { SceneView } from '../../../src/scene/scene.ts'
import { sceneText } from '../support/scene-text.ts'
import { areaId } from '../support/small-story.ts'
import {
  allOverlays,
  proposalId,
  worldConventions,
  worldIndex,
  worldScene,
} from '../support/small-world.ts'

const [recognised, administered, claimed] = worldConventions
const overlays = (...ids: string[]) => ids.map(proposalId)

const VIEWS: Readonly<Record<string, Partial<SceneView>>> = {
  'first-view': {},
  administered: { convention: administered },
  claimed: { convention: claimed },
  'three-overlays': { overlays: overlays('watch', 'pause', 'pledge') },
  'a-plan': { overlays: overlays('plan-a'), selected: areaId('moor') },
  'the-other-plan': { overlays: overlays('plan-b') },
}
const views = Object.entries(VIEWS)

describe('the scene as text', () => {
  it.each(views)('is as it was: %s', async (name, view) => {
    await expect(sceneText(worldScene(view))).toMatchFileSnapshot(`snapshots/${name}.txt`)
  })
})

const idsOf = ({ marks }: Scene) => marks.map(({ id }) => id)

describe.each([
  ...views,
  ['all overlays', { overlays: allOverlays }] as const,
  ['nothing loaded', { overlays: allOverlays, layers: new Map() }] as const,
])('a scene: %s', (_, view) => {
  const scene = worldScene(view)

  it('names each mark once', () => {
    const ids = idsOf(scene)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('has the source of each mark, and no source that no mark draws', () => {
    const asked = new Set(scene.marks.map(({ source }) => source))
    expect([...asked].filter((source) => !(source in scene.sources))).toEqual([])
    // Names that nobody has, and layers of which nothing is drawn, may stand empty.
    const spare = Object.entries(scene.sources).filter(
      ([name, source]) =>
        !asked.has(name) && !('data' in source && source.data.features.length === 0),
    )
    expect(spare.map(([name]) => name)).toEqual([])
  })

  it('shows each mark at some zoom', () => {
    const never = scene.marks.filter(({ zoom: [from, below] = ALL_ZOOMS }) => from >= below)
    expect(never).toEqual([])
  })

  it('draws land, then overlays, then borders and outlines, then names', () => {
    const kinds = scene.marks.map((mark) => (mark.type === 'name' ? 'name' : 'shape'))
    expect(kinds.join(' ')).toMatch(/^(shape ?)+( ?name)+$/)
    const at = (wanted: string) => idsOf(scene).findIndex((id) => id.startsWith(wanted))
    expect(at('land')).toBeLessThan(at('border-'))
    const overlayMarks = scene.marks.filter(({ id }) => id.startsWith('overlay-'))
    for (const mark of overlayMarks) {
      const place = scene.marks.indexOf(mark)
      expect(place, mark.id).toBeGreaterThan(at('lake'))
      if (mark.type === 'fill') expect(place, mark.id).toBeLessThan(at('border-'))
      if (mark.type === 'stroke') expect(place, mark.id).toBeGreaterThan(at('border-'))
    }
  })
})

describe('what a scene leaves out', () => {
  const ofProposal = (scene: Scene, id: string) => [
    ...idsOf(scene).filter((one) => one.startsWith(`overlay-${id}-`)),
    ...Object.keys(scene.sources).filter((one) => one.startsWith(`overlay-${id}`)),
  ]

  it.each(allOverlays)('is each proposal that is off: %s', (id) => {
    const others = allOverlays.filter((other) => other !== id)
    expect(ofProposal(worldScene({ overlays: others }), id)).toEqual([])
    const isDrawable = worldIndex.proposals.get(id)?.provisions.length !== 0
    const drawn = worldScene({ overlays: [id] }).marks.filter((one) =>
      one.id.startsWith(`overlay-${id}-`),
    )
    expect(drawn.length > 0).toBe(isDrawable)
  })

  it('is what another border convention would draw', () => {
    const ownMark = ({ id }: Mark, convention: string) =>
      /^(border|holding)-/.test(id) && id.split('-').includes(convention)
    for (const convention of worldConventions) {
      const { marks } = worldScene({ convention })
      for (const { id } of worldConventions) {
        const own = marks.filter((mark) => ownMark(mark, id))
        expect(own.length > 0, `${convention.id}: ${id}`).toBe(id === convention.id)
      }
    }
  })

  it('is what is held and claimed, where nobody holds or claims', () => {
    const names = ({ marks }: Scene) => marks.filter(({ id }) => id.startsWith('label-holding'))
    expect(names(worldScene({ convention: recognised }))).toEqual([])
    expect(names(worldScene({ convention: administered }))).toHaveLength(3)
  })

  it('is the name of a country that the story names itself', () => {
    const named = worldScene().marks.flatMap(({ id, where = [] }) =>
      id.startsWith('label-country-')
        ? where.flatMap((test) => (test[0] === 'not' && test[1][0] === 'in' ? [test[1][2]] : []))
        : [],
    )
    expect(named).not.toEqual([])
    for (const codes of named) expect(codes).toEqual(['XN'])
  })
})

describe('the names of areas', () => {
  const names = (id: string) => {
    const source = worldScene().sources[id]
    if (!source || !('data' in source)) throw new Error(id)
    return source.data.features.map(({ properties }) => properties)
  }

  it('are of a kind each; seas, alliances and states out of focus have none', () => {
    expect(names('area-names')).toEqual([
      { id: 'northland', name: 'Northland', style: 'state', order: 0, from: 2 },
      { id: 'moor', name: 'Moor', style: 'focus', order: 0, from: 3 },
      { id: 'fen', name: 'Fen', style: 'district', order: 1, from: 6 },
      { id: 'haze', name: 'Haze', style: 'vague', order: 1, from: 3 },
    ])
  })

  it('are written along each stretch of a schematic line, with its day', () => {
    expect(names('line-names')).toEqual([
      { name: 'schematic, 2025-11-27' },
      { name: 'schematic, 2025-11-27' },
    ])
  })

  it('are those of the words that the view is given', () => {
    const words = {
      nameOf: () => 'Elsewhere',
      noun: () => 'Thing',
      arc: () => 'from afar',
      schematic: () => 'sketch',
      stand: () => 'stands',
    }
    const text = JSON.stringify(worldScene({ words, overlays: allOverlays }).sources)
    expect(text).toContain('"name":"Elsewhere"')
    expect(text).not.toContain('"name":"Northland"')
  })
})
