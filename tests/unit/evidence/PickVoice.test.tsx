// The way to a voice: in words on a card, as a sign with a name in a row of a table, and none where nothing is drawn.
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PickVoice } from '../../../src/evidence/PickVoice.tsx'
import type { Actor } from '../../../src/story/types.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import { makeIndex } from '../support/small-story.ts'

const evidence = [{ passage: 'p1' }]
const position = {
  id: 'north',
  actors: ['envoy'],
  stance: 'rejects',
  on: { area: 'northland' },
  areas: [],
  basis: 'reported',
  text: 'will not have it.',
  evidence,
}
const envoy = makeIndex().actors.get('envoy' as Actor['id']) as Actor

describe('the small way to a voice', () => {
  it('is named, shows it on the map, and ends it again', async () => {
    const { user, state } = renderViewer(<PickVoice actor={envoy} isSmall />, {
      story: { positions: [position], silences: [] },
    })
    const pick = screen.getByRole('button', { name: `What ${envoy.name} wants and refuses` })
    expect(pick).toHaveAttribute('aria-pressed', 'false')
    await user.click(pick)
    expect(pick).toHaveAttribute('aria-pressed', 'true')
    expect(state().link.voice).toBe('envoy')
    await user.click(pick)
    expect(state().link.voice).toBeNull()
  })

  it('is not there where the map has nothing to show, where a card says so', () => {
    const story = { positions: [], silences: [] }
    renderViewer(<PickVoice actor={envoy} isSmall />, { story })
    expect(screen.queryByRole('button')).toBeNull()
    renderViewer(<PickVoice actor={envoy} />, { story })
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('No view of it is on an area of this map.')).toBeVisible()
  })
})
