// What the panel of positions keeps in the link: defaults are left out, what is not there is dropped and told.
import { describe, expect, it } from 'vitest'
import { tableRoom } from '../../../src/state/table-room.ts'
import { initialState, reduce } from '../../../src/state/viewer-state.ts'
import type { ActorId, AreaId } from '../../../src/story/types.ts'
import { shippedIndex } from '../support/shipped-story.ts'

const read = (asked: Record<string, string>) => tableRoom.read(asked, shippedIndex)

describe('the room of the table', () => {
  it('writes nothing of what is as at first', () => {
    expect(Object.values(tableRoom.write(tableRoom.initial)).filter(Boolean)).toEqual([])
  })

  it('is the same object where nothing changes', () => {
    const change = (by: 'areas' | 'proposals') =>
      tableRoom.reduce(tableRoom.initial, { type: 'table-changed', change: { by } }, shippedIndex)
    expect(change('proposals')).toBe(tableRoom.initial)
    expect(change('areas').table.by).toBe('areas')
  })

  it('reads a cell by what the columns are', () => {
    expect(read({ cell: 'russia,crimea', by: 'areas' }).state.table.cell).toEqual({
      actor: 'russia',
      column: 'crimea',
    })
    expect(read({ cell: 'russia,crimea' })).toMatchObject({
      state: { table: { cell: null } },
      dropped: [{ key: 'cell', value: 'russia,crimea' }],
    })
  })

  it('drops and tells what the story does not have, and keeps the rest', () => {
    const { state, dropped } = read({
      pair: 'russia,atlantis,usa',
      basis: 'hearsay',
      view: 'two-actors',
    })
    expect(state.table).toMatchObject({ pair: ['russia', 'usa'], basis: null, view: 'two-actors' })
    expect(dropped).toEqual([
      { key: 'basis', value: 'hearsay' },
      { key: 'pair', value: 'atlantis' },
    ])
  })

  it('compares two actors at most', () => {
    expect(read({ pair: 'russia,usa,china' }).state.table.pair).toEqual([
      'russia',
      'usa',
    ] as ActorId[])
  })

  it('tells no parties from those as at first', () => {
    expect(read({}).state.table.parties).toBeNull()
    expect(read({ parties: '' }).state.table.parties).toEqual([])
  })
})

describe('areas that are lit', () => {
  it('last until others are, and are the same object where they stay', () => {
    const light = (areas: readonly string[], state = initialState) =>
      reduce(state, { type: 'areas-lit', areas: areas as AreaId[] }, shippedIndex)
    const lit = light(['crimea'])
    expect(lit.session.lit).toEqual(['crimea'])
    expect(light(['crimea'], lit)).toBe(lit)
    expect(light([], lit)).toEqual(initialState)
  })
})
