// The table: every position and silence is in its cell, what a filter keeps back is counted, what is empty is folded.
import { describe, expect, it } from 'vitest'
import { buildTable, countIn, type Table } from '../../../src/positions/build-table.ts'
import type { TableState } from '../../../src/state/table-room.ts'
import { initialLink } from '../../../src/state/viewer-state.ts'
import type { ActorId, AreaId, ProposalId } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { negotiation } from './world.ts'

const tableOf = (asked: Partial<TableState> = {}, index = negotiation) =>
  buildTable(index, { ...initialLink.table, ...asked }, 'en')

const rowsOf = ({ groups }: Table) => groups.flatMap(({ rows }) => rows)
const namesOf = (table: Table) => rowsOf(table).map(({ actor }) => actor.id)
const columnsOf = (table: Table) => table.columns.map(({ id }) => id)
const cellOf = (table: Table, actor: string, id: string) => {
  const column = table.columns.find((one) => one.id === id)
  return (
    column &&
    rowsOf(table)
      .find((row) => row.actor.id === actor)
      ?.cellIn(column)
  )
}

describe('the table of positions', () => {
  it('has a row for each actor with a view or a silence, by groups, and a column for each proposal with one', () => {
    const table = tableOf()
    expect(
      table.groups.map(({ group, rows }) => [group, rows.map(({ actor }) => actor.id)]),
    ).toEqual([
      ['states', ['north', 'south']],
      ['people', ['envoy']],
      ['analysts', ['scholar']],
    ])
    expect(columnsOf(table)).toEqual(['truce', 'watch'])
    expect(table.empty).toEqual({ rows: 2, columns: 1 })
  })

  it('shows what is empty when it is asked to', () => {
    const table = tableOf({ showsEmpty: true })
    expect(namesOf(table)).toEqual(['north', 'south', 'east', 'league', 'envoy', 'scholar'])
    expect(columnsOf(table)).toEqual(['truce', 'watch', 'toll'])
    expect(table.empty).toEqual({ rows: 2, columns: 1 })
  })

  it('has several positions in one cell, and silence apart from what was never expected', () => {
    const table = tableOf()
    expect(cellOf(table, 'north', 'truce')?.positions.map(({ stance }) => stance)).toEqual([
      'supports',
      'rejects',
    ])
    expect(cellOf(table, 'south', 'truce')).toMatchObject({ positions: [], silences: [{}] })
    expect(cellOf(table, 'envoy', 'watch')).toBeUndefined()
  })

  it('has the same cell each time, so that nothing is drawn again without need', () => {
    const table = tableOf()
    expect(cellOf(table, 'north', 'truce')).toBe(cellOf(table, 'north', 'truce'))
  })

  it('by areas has what bears on each area itself', () => {
    const table = tableOf({ by: 'areas' })
    expect(columnsOf(table)).toEqual(['land', 'valley', 'coast'])
    expect(cellOf(table, 'north', 'valley')?.positions).toHaveLength(2)
    expect(cellOf(table, 'league', 'coast')?.silences).toHaveLength(1)
    expect(cellOf(table, 'scholar', 'land')).toBeUndefined()
  })

  it.each<[filter: Partial<TableState>, kept: string[], hidden: number]>([
    [{ basis: 'own words' }, ['supports'], 1],
    [{ voice: 'beyond' }, ['rejects'], 1],
    [{ area: 'valley' as AreaId }, ['supports'], 1],
    // What is on the whole of a land bears on its parts, and the other way.
    [{ area: 'land' as AreaId }, ['supports', 'rejects'], 0],
  ])('with %j keeps %j and counts what it keeps back', (filter, kept, hidden) => {
    const cell = cellOf(tableOf({ ...filter, showsEmpty: true }), 'north', 'truce')
    expect(cell?.positions.map(({ stance }) => stance)).toEqual(kept)
    expect(cell?.hidden).toBe(hidden)
  })

  it('folds rows and columns of which a filter leaves nothing', () => {
    const table = tableOf({ voice: 'beyond' })
    expect([namesOf(table), columnsOf(table)]).toEqual([['north'], ['truce']])
  })

  it('keeps silences under every basis, as they have none', () => {
    expect(cellOf(tableOf({ basis: 'document' }), 'south', 'truce')?.silences).toHaveLength(1)
  })

  it('with a proposal or an area has its columns alone', () => {
    const watch = 'watch' as ProposalId
    expect(columnsOf(tableOf({ proposal: watch }))).toEqual(['watch'])
    expect(columnsOf(tableOf({ proposal: watch, by: 'areas' }))).toEqual(['land'])
    const near = tableOf({ area: 'valley' as AreaId, by: 'areas', showsEmpty: true })
    expect(columnsOf(near)).toEqual(['land', 'valley'])
  })

  it('is sorted by name, or by how much there is', () => {
    expect(columnsOf(tableOf({ sort: 'name', by: 'areas' }))).toEqual(['coast', 'land', 'valley'])
    expect(namesOf(tableOf({ sort: 'most', by: 'areas' })).slice(0, 2)).toEqual(['north', 'south'])
  })

  it('of the shipped story loses nothing: each view and silence on a proposal is there for each actor', () => {
    const table = tableOf({}, shippedIndex)
    const cells = rowsOf(table).flatMap(({ cellIn }) =>
      table.columns.flatMap((column) => cellIn(column) ?? []),
    )
    const views = shippedStory.positions.flatMap(({ on, actors }) =>
      'proposal' in on ? actors : [],
    )
    const silences = shippedStory.silences.flatMap(({ proposals }) => proposals)
    expect(cells.reduce((sum, cell) => sum + countIn(cell), 0)).toBe(views.length + silences.length)
    expect(cells.some(({ hidden }) => hidden > 0)).toBe(false)
    const analysts = table.groups.find(({ group }) => group === 'analysts')
    expect(analysts?.rows.map(({ actor }) => actor.id)).toEqual([
      'greminger',
      'ignatov',
      'pothier',
    ] as ActorId[])
  })
})
