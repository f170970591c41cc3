// The field in the bar: keys, hits as options, what is told, and where a choice leads.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchField } from '../../../src/search/SearchField.tsx'
import { renderViewer } from '../support/render-viewer.tsx'

const field = () => screen.getByRole('searchbox', { name: 'Search' })
const options = () => screen.findAllByRole('option')

describe('the search', () => {
  it('is reached by /, finds as one types, and goes where Enter says', async () => {
    const { user, state, commands } = renderViewer(<SearchField />)
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    await user.keyboard('nort')
    const [first] = await options()
    expect(first).toHaveTextContent('Northland')
    expect(field()).toHaveAttribute('aria-activedescendant', first?.id)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(state().link.selection).toEqual({ type: 'area', area: 'northland' }))
    expect(commands).toEqual([{ type: 'fit-area', area: 'northland' }])
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('goes from hit to hit with the arrow keys, around both ends', async () => {
    const { user, state } = renderViewer(<SearchField />)
    await user.click(field())
    await user.keyboard('envoy')
    const found = await options()
    expect(found.length).toBeGreaterThan(1)
    await user.keyboard('{ArrowUp}')
    expect(found.at(-1)).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(found[1]).toHaveAttribute('aria-selected', 'true')
    const actors = within(screen.getByRole('group', { name: 'Actors' })).getAllByRole('option')
    await user.click(actors[0] as HTMLElement)
    await waitFor(() => expect(state().link.selection.type).toBe('actor'))
  })

  it('says what is not there, and takes the word that is near', async () => {
    const { user } = renderViewer(<SearchField />)
    await user.click(field())
    expect(await screen.findByText(/^Type a place/)).toBeVisible()
    await user.keyboard('zznorthlan')
    expect(await screen.findByText('Nothing in this story has “zznorthlan”.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Northland' }))
    expect((await options())[0]).toHaveTextContent('Northland')
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
  })
})
