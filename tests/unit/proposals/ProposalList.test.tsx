// The proposals: each can be switched on and off, plans replace one another, and each says what it is.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ProposalList } from '../../../src/proposals/ProposalList.tsx'
import { renderViewer } from '../support/render-viewer.tsx'
import { makeProposal } from '../support/small-story.ts'

const evidence = [{ passage: 'p1' }]
const proposal = (id: string, rest: object = {}) =>
  makeProposal(id, [{ effect: 'stationed', area: 'island' }], rest)
const proposals = [
  proposal('truce'),
  proposal('east', { exclusiveGroup: 'plans' }),
  proposal('pact', { provisions: [] }),
  proposal('west', { exclusiveGroup: 'plans' }),
]
const position = (id: string, on: string) => ({
  id,
  actors: ['envoy'],
  stance: 'rejects',
  on: { proposal: on },
  areas: [],
  basis: 'own words',
  text: `speaks of the ${on}.`,
  evidence,
})
const silence = {
  id: 'quiet',
  actor: 'envoy',
  areas: [],
  proposals: ['pact'],
  text: 'Of money nothing is said.',
  evidence,
}

const renderProposals = () =>
  renderViewer(<ProposalList />, {
    story: {
      groups: [{ id: 'plans', name: 'Plans for the island' }],
      proposals,
      positions: [position('s1', 'truce'), position('s2', 'pact'), position('s3', 'pact')],
      silences: [silence],
      context: [],
    },
  })

const switchOf = (id: string) => screen.getByRole('switch', { name: `The ${id}` })
const isOn = () =>
  screen.getAllByRole('switch', { checked: true }).map((one) => one.closest('li')?.textContent)

describe('the list of proposals', () => {
  it('has a way to a group that others stand before, and its heading has the focus then', async () => {
    renderProposals()
    const heading = screen.getByRole('heading', { name: 'Plans for the island' })
    heading.scrollIntoView = vi.fn()
    await userEvent.click(screen.getByRole('button', { name: 'Down to: Plans for the island' }))
    expect(heading).toHaveFocus()
    expect(heading.scrollIntoView).toHaveBeenCalled()
  })

  it('needs no way to a group that stands first', () => {
    renderViewer(<ProposalList />, {
      story: {
        groups: [{ id: 'plans', name: 'Plans for the island' }],
        proposals: [...proposals.slice(1), ...proposals.slice(0, 1)],
      },
    })
    expect(screen.queryByRole('button', { name: /^Down to/ })).toBeNull()
  })

  it('puts plans that exclude one another together, under the name that the story gives them', () => {
    renderProposals()
    const under = (heading: string) =>
      within(
        screen.getByRole('heading', { name: heading }).parentElement?.parentElement as HTMLElement,
      )
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label'))
    expect(under('Plans for the island')).toEqual([
      'Compare: Plans for the island',
      'What it says: The east',
      'What it says: The west',
    ])
    const all = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    expect(all.filter((one) => one !== 'What it says: The east')).toEqual([
      'Down to: Plans for the island',
      'What it says: The truce',
      'What it says: The pact',
      'Compare: Plans for the island',
      'What it says: The west',
    ])
  })

  it('has no switch for what has no place to draw, and says so', async () => {
    const { user } = renderProposals()
    expect(screen.queryByRole('switch', { name: 'The pact' })).toBeNull()
    expect(screen.queryByText('It has no place to draw on the map.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'What it says: The pact' }))
    expect(screen.getByText('It has no place to draw on the map.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'What it says: The truce' }))
    expect(screen.getAllByText('It has no place to draw on the map.')).toHaveLength(1)
  })

  it('draws what is switched on, in the order of the story, and no longer what is switched off', async () => {
    const { user, state } = renderProposals()
    await user.click(switchOf('west'))
    await user.click(switchOf('truce'))
    expect(state().link.overlays).toEqual(['truce', 'west'])
    expect(switchOf('truce')).toBeChecked()
    await user.click(switchOf('truce'))
    expect(state().link.overlays).toEqual(['west'])
    expect(switchOf('truce')).not.toBeChecked()
  })

  it('switches one plan off when another is switched on', async () => {
    const { user } = renderProposals()
    await user.click(switchOf('east'))
    await user.click(switchOf('west'))
    expect(isOn()).toEqual([expect.stringContaining('The west')])
  })

  it('switches all off at once, and keeps the focus near', async () => {
    const { user, state } = renderProposals()
    expect(screen.queryByRole('button', { name: 'Switch all off' })).toBeNull()
    await user.click(switchOf('truce'))
    await user.click(switchOf('east'))
    await user.click(screen.getByRole('button', { name: 'Switch all off' }))
    expect(state().link.overlays).toEqual([])
    expect(screen.getByRole('heading', { name: 'Proposals' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Switch all off' })).toBeNull()
  })

  it('says of each what it is, who takes which position on it, and who is silent', async () => {
    const { user } = renderProposals()
    const details = screen.getByRole('button', { name: 'What it says: The pact' })
    expect(screen.queryByText('What the pact says.')).toBeNull()
    await user.click(details)
    expect(details).toHaveAttribute('aria-expanded', 'true')
    const item = within(details.closest('li') as HTMLElement)
    expect(item.getByText('What the pact says.')).toBeVisible()
    expect(item.getAllByText('speaks of the pact.')).toHaveLength(2)
    expect(item.getByText('2 positions taken on it')).toBeVisible()
    expect(item.getByText('Of money nothing is said.')).toBeVisible()
    expect(screen.queryByText('speaks of the truce.')).toBeNull()
    await user.click(details)
    expect(screen.queryByText('What the pact says.')).toBeNull()
  })

  it('says so where there is none', () => {
    renderViewer(<ProposalList />, {
      story: { proposals: [], positions: [], silences: [], context: [] },
    })
    expect(screen.getByText('This story has no proposals.')).toBeVisible()
  })
})
