// The strips of a phone: what the views of an open cell are about stands out on the map, as long as they are there.
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildTable } from '../../../src/positions/build-table.ts'
import { Strips } from '../../../src/positions/Strips.tsx'
import type { CellRef } from '../../../src/state/table-room.ts'
import { initialLink } from '../../../src/state/viewer-state.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import { NEGOTIATION, negotiation } from './world.ts'

const show = (cell: CellRef | null = null) =>
  renderViewer(<Strips table={buildTable(negotiation, initialLink.table, 'en')} />, {
    story: NEGOTIATION,
    start: { table: { ...initialLink.table, cell } },
  })
const strip = () => screen.getByRole('button', { name: /^The truce/ })
const cellOf = (actor: string) => screen.getByText(actor, { selector: '.strip-actor > span' })

describe('the areas of a cell', () => {
  it('light when it is opened, those of another in their place, and none when it is closed', async () => {
    const { user, state } = show()
    await user.click(strip())
    await user.click(cellOf('North'))
    expect(state().session.lit).toEqual(['valley', 'coast'])
    await user.click(cellOf('Envoy'))
    expect(state().session.lit).toEqual(['land'])
    await user.click(cellOf('Envoy'))
    expect(state().session.lit).toEqual([])
  })

  it('light where a link opens it', () => {
    const { state } = show({ actor: 'north', column: 'truce' } as CellRef)
    expect(state().session.lit).toEqual(['valley', 'coast'])
  })

  it('leave with the strip when it is folded, and with all strips', async () => {
    const { user, state } = show({ actor: 'north', column: 'truce' } as CellRef)
    await user.click(strip())
    expect(state().session.lit).toEqual([])
    await user.click(strip())
    expect(state().session.lit).toEqual(['valley', 'coast'])
    cleanup()
    expect(state().session.lit).toEqual([])
  })
})
