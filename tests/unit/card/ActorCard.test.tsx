// The card of an actor: role, for whom it speaks, views of the article and beyond apart, silences, provisions, passages.
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Card } from '../../../src/card/Card.tsx'
import type { ActorId } from '../../../src/story/types.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import type { Changes } from '../support/small-story.ts'

const article = [{ passage: 'p1' }]
const beyond = [{ source: 'study' }]
const position = (id: string, who: string, words: string, evidence: object[]) => ({
  id,
  actors: [who],
  stance: 'rejects',
  on: { topic: 'the harbour' },
  areas: ['northland'],
  basis: 'reported',
  text: words,
  date: '2020-05-01',
  evidence,
})

const STORY: Changes = {
  sources: [
    { id: 'letter', role: 'primary', title: 'A letter', publisher: 'A press' },
    { id: 'study', role: 'context', title: 'A study', publisher: 'A school' },
  ],
  actors: [
    { id: 'crown', name: 'The crown', kind: 'state', role: 'rules the island', area: 'island' },
    { id: 'envoy', name: 'The envoy', kind: 'person', role: 'sent to talk', speaksFor: 'crown' },
  ],
  passages: [
    {
      id: 'p1',
      source: 'letter',
      paragraphs: [1],
      kind: 'body',
      text: 'The island spoke of the north.',
      mentions: [{ area: 'island', sense: 'metonym', words: 'island' }],
    },
  ],
  positions: [
    position('a', 'crown', 'will not have it.', article),
    position('b', 'envoy', 'said no.', article),
    position('c', 'crown', 'wrote so.', beyond),
  ],
}

const start = (actor: string) => ({
  selection: { type: 'actor' as const, actor: actor as ActorId },
})
const card = () => screen.findByRole('complementary')
const section = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the card of an actor', () => {
  let viewer: ReturnType<typeof renderViewer>
  beforeEach(() => {
    viewer = renderViewer(<Card isShown />, { story: STORY, start: start('crown') })
  })

  it('is named by the actor, says what it is and who speaks for it, and says so aloud', async () => {
    expect(await card()).toHaveAccessibleName('The crown')
    expect(await screen.findByText('rules the island')).toBeVisible()
    expect(screen.getByText('Spoken for by')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('The crown: 1 position')
  })

  it('keeps what the article says and what lies beyond it apart, with dates', async () => {
    const positions = await section('Positions')
    expect(positions.getByText('will not have it.')).toBeVisible()
    expect(positions.getByText('1 May 2020')).toBeVisible()
    expect(positions.queryByText('wrote so.')).toBeNull()
    expect((await section('Beyond the article')).getByText('wrote so.')).toBeVisible()
  })

  it('has what is said by who speaks for it, folded', async () => {
    const positions = await section('Positions')
    expect(positions.queryByText('said no.')).toBeNull()
    await viewer.user.click(positions.getByText('Through The envoy, who speaks for it'))
    expect(positions.getByText('said no.')).toBeVisible()
  })

  it('has the passages that mean it by a place', async () => {
    const passages = await section('In the article')
    expect(passages.getByText('The island spoke of the north.')).toBeVisible()
    expect(passages.getByText(/“island” stands for the government/)).toBeVisible()
  })

  it('picks its voice, and ends it', async () => {
    const pick = await screen.findByRole('button', { name: /what it wants and refuses/ })
    await viewer.user.click(pick)
    expect(viewer.state().link.voice).toBe('crown')
    expect(pick).toHaveAttribute('aria-pressed', 'true')
    await viewer.user.click(pick)
    expect(viewer.state().link.voice).toBeNull()
  })

  it('leads to other actors and to its area', async () => {
    await viewer.user.click(
      (await screen.findAllByRole('button', { name: 'The envoy (actor)' }))[0] as HTMLElement,
    )
    expect(await card()).toHaveAccessibleName('The envoy')
    await viewer.user.click(
      (await screen.findAllByRole('button', { name: 'The crown (actor)' }))[0] as HTMLElement,
    )
    await viewer.user.click(await screen.findByRole('button', { name: 'Island' }))
    expect(await card()).toHaveAccessibleName('Island')
  })
})

describe('a part of the card that has nothing', () => {
  it('says so', async () => {
    const { positions: _, ...rest } = STORY
    renderViewer(<Card isShown />, {
      story: { ...rest, positions: [], silences: [], proposals: [], context: [] },
      start: start('envoy'),
    })
    expect(await screen.findByText('The article reports no position of its own.')).toBeVisible()
    expect(await screen.findByText('No silence of it is recorded.')).toBeVisible()
    expect(await screen.findByText('No provision is by it or to it.')).toBeVisible()
    expect(await screen.findByText('No view of it is on an area of this map.')).toBeVisible()
  })
})
