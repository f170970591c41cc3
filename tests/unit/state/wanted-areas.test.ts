// The areas that are wanted wherever the map is.
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../../src/state/link.ts'
import { createViewerStore } from '../../../src/state/viewer-state.ts'
import { wantedAreas } from '../../../src/state/wanted-areas.ts'
import { makeArea, makeIndex, makeProposal } from '../support/small-story.ts'

const index = makeIndex({
  areas: [
    ...['island', 'northland', 'held', 'east', 'alone'].map((id) => makeArea(id)),
    makeArea('measured', { officialArea: { km2: 5, note: 'a yearbook' } }),
    makeArea('front', { kind: 'line' }),
  ],
  proposals: [
    makeProposal('truce', [
      {
        area: 'northland',
        effect: 'demilitarised',
        part: { text: 'a part', within: ['east'], beside: { line: 'front', side: 'left' } },
      },
    ]),
    makeProposal('other', [{ area: 'island', effect: 'demilitarised' }]),
  ],
  positions: [],
  silences: [],
})

const wanted = (hash: string) => {
  const { state } = parseLink(hash, index)
  return [...new Set(wantedAreas(createViewerStore(index, state, false).getState(), index))]
}

describe('wantedAreas', () => {
  it('are those of what is drawn, with the parts of others that are meant', () => {
    expect(wanted('#proposals=truce')).toEqual(['northland', 'east', 'front'])
  })
  it('are those of what is compared', () => {
    expect(wanted('#compare=truce,other')).toEqual(['northland', 'east', 'front', 'island'])
  })
  it('are those with published sizes on the page about the map', () => {
    expect(wanted('#panel=about')).toEqual(['measured'])
  })
  it('are none where nothing is drawn', () => {
    expect(wanted('')).toEqual([])
  })
})
