// A page that the browser translates says the same as one that it leaves alone, whatever the reader does: each part of
// the viewer stands here twice, over one state, and one of the two is translated after each step.
import { act, render, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { AboutPanel } from '../../../src/about/AboutPanel.tsx'
import { AreaList } from '../../../src/areas/AreaList.tsx'
import { ArticlePanel } from '../../../src/article/ArticlePanel.tsx'
import { Card } from '../../../src/card/Card.tsx'
import { FirstHint } from '../../../src/hint/FirstHint.tsx'
import { Legend } from '../../../src/legend/Legend.tsx'
import { ProposalList } from '../../../src/proposals/ProposalList.tsx'
import { createCameraCommands } from '../../../src/state/camera-commands.ts'
import { ViewerContext } from '../../../src/state/viewer-context.ts'
import {
  createViewerStore,
  initialLink,
  type ViewerStore,
} from '../../../src/state/viewer-state.ts'
import { TRAITS } from '../../../src/story/traits.ts'
import { Timeline } from '../../../src/timeline/Timeline.tsx'
import { shippedIndex as index, shippedLayers as layers } from '../support/shipped-story.ts'
import { translatePage } from '../support/translate-page.ts'

type Action = Parameters<ViewerStore['dispatch']>[0]

function renderTwice(part: ReactElement) {
  const store = createViewerStore(index, initialLink)
  const viewer = { index, store, camera: createCameraCommands(), layers }
  const [plain, translated] = ['plain', 'translated'].map(() => {
    const { container } = render(<ViewerContext value={viewer}>{part}</ViewerContext>)
    return container
  }) as [HTMLElement, HTMLElement]
  translatePage(translated)
  return {
    /** What both say after it; they are to say the same. */
    step: async (...actions: readonly Action[]) => {
      for (const action of actions) await act(async () => store.dispatch(action))
      // What is computed elsewhere comes a little later.
      await waitFor(() => {
        translatePage(translated)
        expect(translated.textContent, JSON.stringify(actions)).toBe(plain.textContent)
      })
      return plain.textContent
    },
  }
}

const areas = index.story.areas.map(({ id }) => id)
const proposals = index.story.proposals.map(({ id }) => id)
const select = (area: (typeof areas)[number]): Action => ({ type: 'area-selected', area })
const switchTo = (on: boolean) =>
  proposals.map((proposal): Action => ({ type: 'proposal-switched', proposal, on }))

describe('a translated page', () => {
  it('has in the card of each area what that area’s card says, whichever came before', async () => {
    const { step } = renderTwice(<Card isShown />)
    for (const area of [...areas, ...areas.toReversed()]) await step(select(area))
    for (const action of switchTo(true)) await step(action)
    await step({ type: 'selection-cleared' })
    expect(await step(select(areas[0] as (typeof areas)[number]))).not.toBe('')
  })

  it.each([
    ['the proposals', <ProposalList key="p" />],
    ['the places', <AreaList key="a" />],
    ['the article', <ArticlePanel key="r" />],
    ['the timeline', <Timeline key="t" />],
    ['the legend', <Legend key="l" view={null} />],
    ['the page about the map', <AboutPanel key="m" />],
    ['the first hint', <FirstHint key="h" />],
  ])('has in %s what they say, whatever is switched', async (_, part) => {
    const { step } = renderTwice(part)
    for (const action of [...switchTo(true), ...switchTo(false)]) await step(action)
    for (const only of [...TRAITS, null]) await step({ type: 'areas-filtered', only })
    for (const area of areas) await step({ type: 'area-hovered', area }, select(area))
    for (const convention of index.conventions.keys()) {
      await step({ type: 'convention-chosen', convention })
    }
    for (const { id: passage } of index.story.passages.slice(0, 5))
      await step({ type: 'passage-shown', passage })
    await step({ type: 'selection-cleared' })
  })
})
