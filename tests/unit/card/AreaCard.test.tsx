// The card of an area: all that the story says of it, each with who says so, and the ways out of it.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Card } from '../../../src/card/Card.tsx'
import { effectStyles } from '../../../src/grammar/effects.ts'
import { EFFECTS as BUILT_IN, type BuiltInEffect } from '../../../src/story/grammar-words.ts'
import type { Area } from '../../../src/story/types.ts'
import { texts } from '../../../src/text/text.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import {
  areaId,
  type Changes,
  makeArea,
  makeBox,
  makeLayers,
  makeProposal,
} from '../support/small-story.ts'

const text = texts.en
const EFFECTS = Object.keys(BUILT_IN) as BuiltInEffect[]

const evidence = [{ passage: 'p1' }]
const layers = makeLayers([makeBox('island', 0, 0, 10, 10), makeBox('northland', 0, 5, 10, 10)])

/** All of it: its first part is painted before the rest. */
async function renderCard(area: string, story: Changes = {}) {
  const viewer = renderViewer(<Card isShown />, {
    story,
    layers,
    start: { selection: { type: 'area', area: areaId(area) } },
  })
  await screen.findByRole('region', { name: text.card.facts })
  return viewer
}

const card = () => screen.getByRole('complementary')
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the card', () => {
  it('is there for a selected area alone', () => {
    renderViewer(<Card isShown />)
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says aloud whose it is and how much there is', async () => {
    await renderCard('northland')
    expect(card()).toHaveAccessibleName('Northland')
    expect(screen.getByRole('status')).toHaveTextContent('Northland: 1 passage')
  })

  it('has what the article says of the area, with its doubts', async () => {
    await renderCard('northland')
    const article = section('In the article')
    expect(article.getByText('The envoy spoke of the north.')).toBeVisible()
    expect(article.getByText(/where the north begins is not said/i)).toBeVisible()
    expect(article.getByRole('button', { name: 'Evidence: Paragraph 1' })).toBeVisible()
  })

  it('has who takes which position, in whose words', async () => {
    await renderCard('northland')
    const position = within(section('Positions').getByRole('listitem'))
    expect(position.getByText('The envoy')).toBeVisible()
    expect(position.getByText('supports')).toBeVisible()
    expect(position.getByText('asks for it.')).toBeVisible()
    expect(position.getByText('in their own words')).toBeVisible()
    expect(position.getByText('A truce')).toBeVisible()
  })

  it('has who is silent', async () => {
    await renderCard('island')
    expect(section('Silences').getByText('Nothing is said of the south.')).toBeVisible()
  })

  it('keeps what other sources add in a block of its own', async () => {
    await renderCard('northland')
    expect(section('Beyond the article').getByText('The north has a harbour.')).toBeVisible()
    expect(section('Beyond the article').getByText(/partly verified/)).toBeVisible()
    expect(section('In the article').queryByText(/harbour/)).toBeNull()
  })

  it('computes facts of what is drawn, and calls none exact', async () => {
    await renderCard('northland')
    const size = await section('Facts').findByText(/^about .* km²$/)
    expect(size).toBeVisible()
    expect(section('Facts').getByText('Share of Island')).toBeVisible()
  })

  it('says so where there is nothing, of each kind', async () => {
    await renderCard('island', {
      silences: [],
      positions: [],
      proposals: [],
      context: [],
      notes: [],
    })
    expect(section('In the article').getByText(text.card.notInArticle)).toBeVisible()
    expect(section('Positions').getByText(text.card.noPositions)).toBeVisible()
    expect(section('Silences').getByText(text.card.noSilences)).toBeVisible()
    expect(section('Proposals here').getByText(text.card.noProposals)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Beyond the article' })).toBeNull()
  })

  it('tells the government that a place’s name stands for from the place', async () => {
    const mention = { area: 'northland', sense: 'metonym', words: 'the north' }
    const passage = {
      id: 'p1',
      source: 'letter',
      paragraphs: [1],
      kind: 'body',
      text: 'The envoy spoke of the north.',
      mentions: [mention],
    }
    await renderCard('northland', { passages: [passage] })
    expect(section('In the article').getByText(/stands for the government/)).toBeVisible()
  })

  it('shows four passages first and all of them when they are asked for', async () => {
    const passages = [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `p${n}`,
      source: 'letter',
      paragraphs: [n],
      kind: 'body',
      text: `The north, time ${n}.`,
      mentions: [{ area: 'northland', sense: 'literal', words: 'The north' }],
    }))
    const { user } = await renderCard('northland', { passages })
    const shown = () => section('In the article').getAllByText(/^The north, time/)
    expect(shown()).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'All 6 passages' }))
    expect(shown()).toHaveLength(6)
  })

  it.each([
    ['disputed', { disputed: { text: 'Two states claim it.', evidence } }, 'Two states claim it.'],
    ['vague', { vague: 'Nobody says where it ends.' }, 'Nobody says where it ends.'],
    ['schematic', { schematic: 'Drawn by hand.' }, 'Drawn by hand.'],
  ])('says why an area is %s', async (_, status, words) => {
    const areas = [makeArea('island'), makeArea('northland', { partOf: ['island'], ...status })]
    await renderCard('northland', { areas })
    expect(within(card()).getByText(words)).toBeVisible()
  })
})

describe('the ways out of the card', () => {
  it('lead outward to the area that contains it, and the map goes there', async () => {
    const { user, state, commands } = await renderCard('northland')
    const outward = within(screen.getByRole('navigation', { name: 'Part of' }))
    await user.click(outward.getByRole('button', { name: 'Island' }))
    expect(card()).toHaveAccessibleName('Island')
    expect(state().link.selection).toEqual({ type: 'area', area: 'island' })
    expect(commands).toEqual([{ type: 'fit-area', area: 'island' }])
    // The button that was pressed is gone: the focus is on the new name, not lost.
    expect(screen.getByRole('heading', { name: 'Island' })).toHaveFocus()
  })

  it('lead to the passage in the article', async () => {
    const { user, state } = await renderCard('northland')
    await user.click(screen.getByRole('button', { name: '¶ 1, show in the article' }))
    expect(state()).toMatchObject({ link: { panel: 'article', passage: 'p1' } })
  })

  it.each([
    ['its button', (user: ReturnType<typeof renderViewer>['user']) => user.click(closing())],
    ['Escape', (user: ReturnType<typeof renderViewer>['user']) => user.keyboard('{Escape}')],
  ])('close it with %s', async (_, close) => {
    const { user, state } = await renderCard('northland')
    await close(user)
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(state().link.selection).toEqual({ type: 'none' })
  })

  it('leave it where a panel is in front of it, as Escape is meant for that', async () => {
    const selection = { type: 'area', area: areaId('northland') } as const
    const { user, state } = renderViewer(<Card isShown={false} />, { start: { selection } })
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.keyboard('{Escape}')
    expect(state().link.selection).toEqual(selection)
  })
})

const closing = () => screen.getByRole('button', { name: 'Close' })

describe('what reaches an area through one that contains it', () => {
  const story = {
    positions: [
      {
        id: 's1',
        actors: ['envoy'],
        stance: 'rejects',
        on: { area: 'island' },
        areas: [],
        basis: 'reported',
        text: 'wants none of the island.',
        evidence,
      },
    ],
  }

  it('is told apart and folded, and there once it is opened', async () => {
    const { user } = await renderCard('northland', story)
    expect(section('Positions').getByText(text.card.noPositions)).toBeVisible()
    expect(screen.queryByText('wants none of the island.')).toBeNull()
    await user.click(section('Positions').getByText('Through Island, which contains it'))
    expect(await screen.findByText('wants none of the island.')).toBeVisible()
  })
})

describe('a proposal on the card', () => {
  it('is drawn from here and no longer drawn from here', async () => {
    const { user, state } = await renderCard('northland')
    const draw = screen.getByRole('button', { name: 'Draw on the map: A truce' })
    expect(draw).toHaveAttribute('aria-pressed', 'false')
    await user.click(draw)
    expect(draw).toHaveAttribute('aria-pressed', 'true')
    expect(state().link.overlays).toEqual(['truce'])
    await user.click(draw)
    expect(state().link.overlays).toEqual([])
  })

  const KINDS: readonly Area['kind'][] = Object.keys(text.areaKinds) as Area['kind'][]

  it.each(KINDS)(
    'says in words each effect that it can have on an area of the kind %s',
    async (kind) => {
      const on = kind === 'line' ? 'line' : 'area'
      const effects = EFFECTS.filter((effect) => effectStyles[effect].on === on)
      expect(effects.length).toBeGreaterThan(0)
      const provisions = effects.map((effect) => ({
        effect,
        area: 'northland',
        text: `What ${effect} means here.`,
        inference: `That ${effect} is meant.`,
      }))
      await renderCard('northland', {
        areas: [makeArea('island'), makeArea('northland', { kind })],
        proposals: [makeProposal('truce', provisions)],
      })
      expect(
        within(card()).getByText(text.areaKinds[kind as keyof typeof text.areaKinds]),
      ).toBeVisible()
      const items = section('Proposals here').getAllByRole('listitem')
      expect(items).toHaveLength(effects.length)
      for (const [i, effect] of effects.entries()) {
        expect(items[i]).toHaveTextContent(text.effects[effect])
        expect(items[i]).toHaveTextContent(`What ${effect} means here.`)
        expect(items[i]).toHaveTextContent(`Our inference. That ${effect} is meant.`)
      }
    },
  )
})
