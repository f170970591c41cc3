// The small state: what each action changes, and that nothing changes where nothing is asked.
import { describe, expect, it } from 'vitest'
import type { Panel } from '../../../src/state/reading-room.ts'
import {
  conventionInForce,
  createViewerStore,
  initialLink,
  initialState,
  type LinkState,
  reduce,
  selectedArea,
  type ViewerAction,
  type ViewerState,
} from '../../../src/state/viewer-state.ts'
import type { PassageId, ProposalId, SourceId } from '../../../src/story/types.ts'
import { areaId, makeIndex, makeProposal } from '../support/small-story.ts'

const proposal = (id: string, exclusiveGroup?: string) =>
  makeProposal(
    id,
    [{ effect: 'stationed', area: 'island' }],
    exclusiveGroup ? { exclusiveGroup } : {},
  )
const index = makeIndex({
  proposals: [
    proposal('truce'),
    proposal('plan-a', 'plans'),
    proposal('watch'),
    proposal('plan-b', 'plans'),
  ],
  groups: [{ id: 'plans', name: 'Plans' }],
  positions: [],
  silences: [],
})
const id = (name: string) => name as ProposalId
const stateAfter = (state: ViewerState, ...actions: ViewerAction[]) =>
  actions.reduce((current, action) => reduce(current, action, index), state)
const on = (name: string): ViewerAction => ({
  type: 'proposal-switched',
  proposal: id(name),
  on: true,
})
const off = (name: string): ViewerAction => ({
  type: 'proposal-switched',
  proposal: id(name),
  on: false,
})
const select = (name: string): ViewerAction => ({ type: 'area-selected', area: areaId(name) })

describe('reduce', () => {
  it('selects an area, another one, and none', () => {
    expect(selectedArea(initialState)).toBeNull()
    const selected = stateAfter(initialState, select('island'))
    expect(selectedArea(selected)).toBe('island')
    expect(selectedArea(stateAfter(selected, select('northland')))).toBe('northland')
    expect(stateAfter(selected, { type: 'selection-cleared' })).toEqual(initialState)
  })

  it('leaves the overlays alone when an area is selected', () => {
    const drawn = stateAfter(initialState, on('truce'))
    expect(stateAfter(drawn, select('island')).link.overlays).toBe(drawn.link.overlays)
  })

  it('keeps overlays in the order of the story, whatever the order of the switches', () => {
    expect(stateAfter(initialState, on('watch'), on('truce')).link.overlays).toEqual([
      'truce',
      'watch',
    ])
    expect(stateAfter(initialState, on('watch'), on('truce'), off('watch')).link.overlays).toEqual([
      'truce',
    ])
  })

  it('draws one proposal of an exclusive group at a time', () => {
    const first = stateAfter(initialState, on('truce'), on('plan-a'))
    expect(stateAfter(first, on('plan-b')).link.overlays).toEqual(['truce', 'plan-b'])
    expect(stateAfter(first, on('plan-b'), on('plan-a')).link.overlays).toEqual(['truce', 'plan-a'])
    expect(stateAfter(first, off('plan-b')).link.overlays).toEqual(['truce', 'plan-a'])
  })

  it('draws no proposal that the story does not have', () => {
    expect(stateAfter(initialState, on('nonsense')).link.overlays).toEqual([])
  })

  it('opens a panel, and the article at a passage', () => {
    const shown = stateAfter(initialState, { type: 'passage-shown', passage: 'p1' as PassageId })
    expect(shown.link).toMatchObject({ panel: 'article', passage: 'p1' })
    const other = stateAfter(shown, { type: 'panel-opened', panel: 'timeline' })
    expect(other.link).toMatchObject({ panel: 'timeline', passage: null })
    expect(stateAfter(shown, select('island')).link).toMatchObject({
      panel: 'article',
      passage: 'p1',
    })
  })

  it('follows a link', () => {
    const link: LinkState = {
      ...initialLink,
      selection: { type: 'area', area: areaId('island') },
      overlays: [id('watch')],
    }
    const hovering = stateAfter(initialState, { type: 'area-hovered', area: areaId('northland') })
    expect(stateAfter(hovering, { type: 'link-followed', link })).toEqual({
      link,
      session: { ...initialState.session, hover: 'northland' },
    })
  })

  it('shows a proposal: drawn, in its panel, in front of the card; each time anew', () => {
    const show = { type: 'proposal-shown', proposal: id('truce') } as const
    const elsewhere = stateAfter(initialState, { type: 'panel-opened', panel: 'timeline' })
    const shown = stateAfter(elsewhere, select('island'), show)
    expect(shown.link).toMatchObject({ panel: 'proposals', overlays: ['truce'] })
    expect(shown.session).toMatchObject({ isCardBehind: true, sought: { proposal: 'truce' } })
    const again = stateAfter(shown, show)
    expect(again.link).toBe(shown.link)
    expect(again.session.sought).not.toBe(shown.session.sought)
    const left = stateAfter(again, { type: 'panel-opened', panel: 'proposals' })
    expect(left.session.sought).toBeNull()
  })

  it('shows a source in the page about the map, and opens and closes a dialog without a change of the link', () => {
    const source = stateAfter(initialState, { type: 'source-shown', source: 'letter' as SourceId })
    expect(source.link.panel).toBe('about')
    expect(source.session.sought).toEqual({ type: 'source', source: 'letter' })
    const opened = stateAfter(source, { type: 'dialog-opened', dialog: { type: 'share' } })
    expect(opened.link).toBe(source.link)
    expect(opened.session.dialog).toEqual({ type: 'share' })
    expect(stateAfter(opened, { type: 'dialog-closed' }).session.dialog).toBeNull()
  })

  it('puts the card behind a panel that is opened, also the one that is open, and before it what is selected', () => {
    const isBehind = (...actions: ViewerAction[]) =>
      stateAfter(initialState, ...actions).session.isCardBehind
    const { panel } = initialLink
    expect(isBehind(select('island'))).toBe(false)
    expect(isBehind(select('island'), { type: 'panel-opened', panel })).toBe(true)
    expect(isBehind({ type: 'panel-opened', panel }, select('island'))).toBe(false)
    expect(isBehind({ type: 'panel-opened', panel }, { type: 'card-asked-for' })).toBe(false)
    expect(isBehind(select('island'), { type: 'passage-shown', passage: 'p1' as PassageId })).toBe(
      true,
    )
  })

  it('knows from where the page about the map was opened', () => {
    const back = (...actions: ViewerAction[]) => stateAfter(initialState, ...actions).session.back
    const open = (panel: Panel): ViewerAction => ({ type: 'panel-opened', panel })
    expect(back(open('timeline'), open('about'))).toBe('timeline')
    expect(back(open('timeline'), open('about'), open('about'))).toBe('timeline')
  })

  it('forgets what was sought in a panel once something else is shown, or the reader goes back', () => {
    const seek: ViewerAction = { type: 'proposal-shown', proposal: id('truce') }
    const sought = stateAfter(initialState, seek)
    expect(sought.session.sought).toEqual({ type: 'proposal', proposal: 'truce' })
    for (const action of [
      { type: 'passage-shown', passage: 'p1' as PassageId },
      { type: 'link-followed', link: initialLink },
      { type: 'panel-opened', panel: 'timeline' },
    ] as const) {
      expect(stateAfter(sought, action).session.sought, action.type).toBeNull()
    }
  })

  it('shows the areas that a filter leaves where they are listed', () => {
    const filtered = stateAfter(initialState, { type: 'areas-filtered', only: 'disputed' })
    expect(filtered.link).toMatchObject({ panel: 'places', only: 'disputed' })
    const all = stateAfter(
      filtered,
      { type: 'panel-opened', panel: 'timeline' },
      { type: 'areas-filtered', only: null },
    )
    expect(all.link).toMatchObject({ panel: 'timeline', only: null })
  })

  it('lets the map follow what is read until the reader moves it or selects something, and again when asked', () => {
    const read: ViewerAction = { type: 'passage-read', passage: 'p1' as PassageId }
    const reading = stateAfter(initialState, { type: 'panel-opened', panel: 'article' }, read)
    expect(reading.session).toMatchObject({ follow: null, read: 'p1' })
    for (const action of [{ type: 'map-moved' }, select('island')] as const) {
      expect(stateAfter(reading, action).session).toMatchObject({ follow: false, read: null })
    }
    const moved = stateAfter(reading, { type: 'map-moved' })
    expect(stateAfter(moved, { type: 'follow-chosen', on: true }).session.follow).toBe(true)
    // Elsewhere there is nothing to follow, and nothing to stop.
    expect(stateAfter(initialState, { type: 'map-moved' })).toBe(initialState)
  })

  it('hears each asking for a passage, though it is the same one', () => {
    const ask: ViewerAction = { type: 'passage-shown', passage: 'p1' as PassageId }
    const [once, twice] = [stateAfter(initialState, ask), stateAfter(initialState, ask, ask)]
    expect([once.session.asked, twice.session.asked]).toEqual([1, 2])
    expect(twice.link).toEqual(once.link)
  })

  it('keeps what is pointed at out of the link', () => {
    const hovering = stateAfter(initialState, { type: 'area-hovered', area: areaId('northland') })
    expect(hovering.link).toBe(initialState.link)
    expect(hovering.session.hover).toBe('northland')
  })

  it('keeps where the camera rests in the link', () => {
    const camera = { zoom: 5, lat: 48, lng: 31 }
    const rested = stateAfter(busy, { type: 'camera-rested', camera })
    expect(rested.link).toEqual({ ...busy.link, camera })
  })

  it('has the first border convention in force until another is chosen', () => {
    expect(conventionInForce(initialState, index).id).toBe('recognised')
  })

  const busy = stateAfter(initialState, select('island'), on('truce'), on('plan-a'), {
    type: 'area-hovered',
    area: areaId('northland'),
  })
  it.each<[string, ViewerState, ViewerAction]>([
    ['the selected area is selected', busy, select('island')],
    ['there is no selection to clear', initialState, { type: 'selection-cleared' }],
    ['the pointer stays', busy, { type: 'area-hovered', area: areaId('northland') }],
    ['the pointer stays out', initialState, { type: 'area-hovered', area: null }],
    ['what is drawn is switched on', busy, on('truce')],
    ['what is drawn of a group is switched on', busy, on('plan-a')],
    ['what is not drawn is switched off', busy, off('watch')],
    ['the card in front is asked for', busy, { type: 'card-asked-for' }],
    [
      'the link holds what is there',
      busy,
      { type: 'link-followed', link: structuredClone(busy.link) },
    ],
    ['there are no proposals to clear', initialState, { type: 'proposals-cleared' }],
  ])('gives the same state where %s', (_, state, action) => {
    expect(reduce(state, action, index)).toBe(state)
  })

  it('changes no state in place', () => {
    const before = structuredClone(busy)
    stateAfter(busy, on('watch'), { type: 'proposals-cleared' }, select('northland'))
    expect(busy).toEqual(before)
  })
})

describe('createViewerStore', () => {
  it('tells subscribers of a change, and not of none', () => {
    const store = createViewerStore(index)
    const heard: ViewerState[] = []
    store.subscribe((state) => heard.push(state))
    store.dispatch(select('island'))
    store.dispatch(select('island'))
    expect(heard).toHaveLength(1)
    expect(store.getState()).toBe(heard[0])
  })

  it('begins with the link that it is given', () => {
    const link = { ...initialLink, overlays: [id('truce')] }
    const store = createViewerStore(index, link)
    expect(store.getState()).toEqual({ link, session: initialState.session })
    expect(store.getInitialState()).toBe(store.getState())
    expect(createViewerStore(index).getState()).toEqual(initialState)
  })

  it('freezes its states where it is asked to, at the start and after each action', () => {
    const store = createViewerStore(index, initialLink, true)
    const mutate = () => {
      ;(store.getState().link as { panel: string }).panel = 'about'
    }
    expect(mutate).toThrow(TypeError)
    store.dispatch(on('truce'))
    store.dispatch({ type: 'area-hovered', area: areaId('island') })
    const { link, session } = store.getState()
    for (const part of [store.getState(), link, link.overlays, link.selection, session]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
    expect(mutate).toThrow(TypeError)
  })

  it('freezes nothing where it is not', () => {
    const store = createViewerStore(index, structuredClone(initialLink))
    store.dispatch(on('truce'))
    expect(Object.isFrozen(store.getState().link.overlays)).toBe(false)
  })
})
