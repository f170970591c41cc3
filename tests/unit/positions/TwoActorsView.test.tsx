// The choice of two actors: the first before the second, and never the same one twice.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TwoActorsView } from '../../../src/positions/TwoActorsView.tsx'
import { initialLink } from '../../../src/state/viewer-state.ts'
import type { ActorId } from '../../../src/story/types.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import { NEGOTIATION } from './world.ts'

const show = (...pair: string[]) =>
  renderViewer(<TwoActorsView />, {
    story: NEGOTIATION,
    start: { table: { ...initialLink.table, view: 'two-actors', pair: pair as ActorId[] } },
  })
const first = () => screen.getByRole('combobox', { name: 'First actor' })
const second = () => screen.getByRole('combobox', { name: 'Second actor' })
const names = (select: HTMLElement) =>
  within(select)
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

describe('two actors', () => {
  it('are chosen one after the other', async () => {
    const { user, state } = show()
    expect(second()).toBeDisabled()
    await user.selectOptions(first(), 'South')
    expect(second()).toBeEnabled()
    await user.selectOptions(second(), 'North')
    expect(state().link.table.pair).toEqual(['south', 'north'])
    expect(first()).toHaveValue('south')
    expect(second()).toHaveValue('north')
  })

  it('are never one and the same', () => {
    show('north', 'south')
    expect(names(first())).toContain('North')
    expect(names(first())).not.toContain('South')
    expect(names(second())).toContain('South')
    expect(names(second())).not.toContain('North')
  })

  it('are both cleared with the first, and the second by itself', async () => {
    const { user, state } = show('north', 'south')
    await user.selectOptions(second(), '')
    expect(state().link.table.pair).toEqual(['north'])
    await user.selectOptions(second(), 'South')
    await user.selectOptions(first(), '')
    expect(state().link.table.pair).toEqual([])
    expect(second()).toHaveValue('')
  })
})
