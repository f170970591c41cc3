// The story's areas: one wash and one hatch on each place, names where the layers say, lines and outlines apart.
import { describe, expect, it } from 'vitest'
import { focusMarks, lineNames, outlineMarks, statusMarks } from '../../../src/scene/area-marks.ts'
import { areaNamePoints, statesNamed } from '../../../src/scene/area-names.ts'
import type { Mark } from '../../../src/scene/marks.ts'
import { areaId, makeIndex } from '../support/small-story.ts'
import { WORLD, worldIndex, worldLayers, worldWords } from '../support/small-world.ts'

/** The features that a mark draws. */
const drawnBy = (marks: readonly Mark[], id: string): readonly string[] =>
  marks
    .filter((mark) => mark.id.startsWith(id))
    .flatMap(({ where = [] }) => where.flatMap((test) => (test[0] === 'in' ? test[2] : [])))

const disputed = { text: 'Both say that it is theirs.', evidence: [{ source: 'letter' }] }
const nested = makeIndex({
  ...WORLD,
  areas: (WORLD.areas as { id: string }[]).map((area) =>
    area.id === 'northland' ? { ...area, disputed } : area,
  ),
})

describe('the focus', () => {
  it('is washed once on each place: not again within what is in focus', () => {
    expect(drawnBy(focusMarks(worldIndex, null), 'focus')).toEqual(['northland'])
  })

  it('recedes around what is selected, which does not', () => {
    const [around, own] = focusMarks(worldIndex, areaId('moor'))
    expect(around?.type === 'fill' && around.opacity).toBeLessThan(1)
    expect(own).toMatchObject({ type: 'fill', colour: 'landFocus' })
    expect(own).not.toHaveProperty('opacity')
    expect(own?.where).toEqual([['in', 'id', ['moor']]])
    expect(focusMarks(worldIndex, areaId('bay'))).toHaveLength(1)
  })
})

describe('what is disputed', () => {
  it('is hatched once on each place: within an area that is disputed as a whole, its part', () => {
    expect(drawnBy(statusMarks(worldIndex), 'disputed')).toEqual(['moor'])
    expect(drawnBy(statusMarks(nested), 'disputed')).toEqual(['moor'])
  })
})

describe('outlines', () => {
  it('are of all areas but lines and vague ones', () => {
    expect([...new Set(drawnBy(outlineMarks(worldIndex), 'outline'))].sort()).toEqual([
      'bay',
      'fen',
      'moor',
      'northland',
      'overseas',
      'southland',
    ])
  })
})

describe('names', () => {
  it('are none where no layer is there', () => {
    expect(areaNamePoints(worldIndex, new Map(), worldWords).features).toEqual([])
    expect(lineNames(worldIndex, new Map(), worldWords).features).toEqual([])
  })

  it('stand at the point that the layer gives', () => {
    const [first] = areaNamePoints(worldIndex, worldLayers, worldWords).features
    expect(first?.geometry).toEqual({ type: 'Point', coordinates: [5, 9] })
  })

  it('are the story’s own for states in focus, by their codes', () => {
    expect(statesNamed(worldIndex)).toEqual(['XN'])
  })
})
