// What a story asks to be drawn must be drawable: provisions on what has geometry, effects along a line on lines,
// holdings with the areas and lines that they name, notes beside what is drawn, bounds the right way round.
import { describeValue, formatPath, type LocalFault } from './faults.ts'
import { grammarOf } from './grammar-of.ts'
import type { Area, Story } from './types.ts'

export function* checkDrawing(story: Story): Generator<LocalFault> {
  yield* provisions(story)
  yield* holdings(story)
  yield* notes(story)
  yield* stoodForTwice(story)
  yield* boundsTurned(story)
}

const mapOf = ({ areas }: Story): ReadonlyMap<string, Area> =>
  new Map(areas.map((area) => [area.id, area]))

function* provisions(story: Story): Generator<LocalFault> {
  const areas = mapOf(story)
  const { groundOf, kindOf } = grammarOf(story)
  for (const [i, proposal] of story.proposals.entries()) {
    for (const [j, { area: id, effect, part }] of proposal.provisions.entries()) {
      const area = areas.get(id)
      if (!area) continue
      const at = ['proposals', i, 'provisions', j]
      if (!area.geometry) {
        yield notDrawn([...at, 'area'], id, 'an area that has geometry, as a provision is drawn', {
          hint: `give "${id}" a geometry, or say it in the summary instead`,
        })
      }
      const ground = kindOf(area) === 'line' ? 'line' : 'area'
      if (groundOf(effect) !== ground) {
        yield notDrawn(
          [...at, 'effect'],
          effect,
          ground === 'line'
            ? `an effect along a line, as "${id}" is a line`
            : `an effect on an area, as "${id}" is no line`,
          { hint: 'name another area, or another effect' },
        )
      }
      const beside = part?.beside && areas.get(part.beside.line)
      if (beside && kindOf(beside) !== 'line') {
        yield notDrawn([...at, 'part', 'beside', 'line'], beside.id, 'an area that is a line')
      }
    }
  }
}

function* holdings(story: Story): Generator<LocalFault> {
  const areas = mapOf(story)
  const { kindOf } = grammarOf(story)
  for (const [i, convention] of story.conventions.entries()) {
    for (const [j, holding] of convention.holdings.entries()) {
      for (const key of ['areas', 'lines'] as const) {
        for (const [k, id] of holding[key].entries()) {
          const area = areas.get(id)
          if (!area) continue
          const at = ['conventions', i, 'holdings', j, key, k]
          if (!area.geometry) {
            yield notDrawn(at, id, 'an area that has geometry, as what is held is drawn')
          } else if ((kindOf(area) === 'line') !== (key === 'lines')) {
            yield notDrawn(at, id, key === 'lines' ? 'an area that is a line' : 'no line', {
              hint: `move it to "${key === 'lines' ? 'areas' : 'lines'}"`,
            })
          }
        }
      }
    }
  }
}

function* notes(story: Story): Generator<LocalFault> {
  const areas = mapOf(story)
  const noted = new Set<string>()
  for (const [i, { area: id }] of (story.view.notes ?? []).entries()) {
    const at = ['view', 'notes', i, 'area']
    if (areas.has(id) && !areas.get(id)?.geometry) {
      yield notDrawn(at, id, 'an area that has geometry, as a note points at it')
    }
    if (noted.has(id)) yield takenTwice(at, id, 'an area that has no other note')
    noted.add(id)
  }
}

/** A metonym must lead to one actor. */
function* stoodForTwice({ actors }: Story): Generator<LocalFault> {
  const taken = new Set<string>()
  for (const [i, { area }] of actors.entries()) {
    if (area === undefined) continue
    if (taken.has(area)) {
      yield takenTwice(['actors', i, 'area'], area, 'an area that no other actor stands for')
    }
    taken.add(area)
  }
}

const takenTwice = (
  path: readonly (string | number)[],
  found: string,
  expected: string,
): LocalFault => ({
  kind: 'duplicate-id',
  path: formatPath(path),
  found: describeValue(found),
  expected,
})

function* boundsTurned({ view }: Story): Generator<LocalFault> {
  const [west, south, east, north] = view.bounds
  if (west < east && south < north) return
  yield {
    kind: 'wrong-order',
    path: '$.view.bounds',
    found: JSON.stringify(view.bounds),
    expected: 'west, south, east, north, with west below east and south below north',
  }
}

const notDrawn = (
  path: readonly (string | number)[],
  found: string,
  expected: string,
  more: { readonly hint?: string } = {},
): LocalFault => ({
  kind: 'not-drawable',
  path: formatPath(path),
  found: describeValue(found),
  expected,
  ...more,
})
