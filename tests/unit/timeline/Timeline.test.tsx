// The events: when, what, where, and who says so.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../src/timeline/Timeline.tsx'
import { renderViewer } from '../support/render-viewer.tsx'

const event = (id: string, date: string, rest: object = {}) => ({
  id,
  date,
  text: `This is ${id}.`,
  areas: [],
  actors: [],
  evidence: [{ passage: 'p1' }],
  ...rest,
})
const renderEvents = (...events: object[]) => renderViewer(<Timeline />, { story: { events } })
const items = () => screen.getAllByRole('listitem')

describe('the timeline', () => {
  it('tells each event with its date, as sure as it is, in the order of the story', () => {
    renderEvents(
      event('first', '1994~'),
      event('second', '2020-05-01/2020-05-03'),
      event('third', '2025-11', { dateNote: 'The month is inferred.' }),
    )
    expect(items().map((item) => within(item).getByText(/^This is/).textContent)).toEqual([
      'This is first.',
      'This is second.',
      'This is third.',
    ])
    expect(items()[0]).toHaveTextContent('about 1994')
    expect(items()[1]).toHaveTextContent('1 May 2020 to 3 May 2020')
    expect(items()[2]).toHaveTextContent('November 2025')
    expect(items()[2]).toHaveTextContent('The month is inferred.')
  })

  it('leads to each area of an event, and the map goes there', async () => {
    const { user, state, commands } = renderEvents(
      event('march', '2020', { areas: ['island', 'northland'] }),
    )
    await user.click(screen.getByRole('button', { name: 'Northland' }))
    expect(state().link.selection).toEqual({ type: 'area', area: 'northland' })
    expect(commands).toEqual([{ type: 'fit-area', area: 'northland' }])
  })

  it('gives the evidence of each', async () => {
    const { user } = renderEvents(event('march', '2020'))
    await user.click(screen.getByRole('button', { name: /evidence/i }))
    expect(screen.getByRole('blockquote')).toHaveTextContent('The envoy spoke of the north.')
  })

  it('says so where there is none', () => {
    renderEvents()
    expect(screen.getByText('This story has no events.')).toBeVisible()
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })
})
