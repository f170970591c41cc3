// What is wanted of the layers wherever the map is.
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../../src/state/link.ts'
import { createViewerStore } from '../../../src/state/viewer-state.ts'
import { wantedWhole } from '../../../src/state/wanted-whole.ts'
import { makeArea, makeIndex, makeProposal } from '../support/small-story.ts'

const index = makeIndex({
  areas: [
    ...['island', 'northland', 'held', 'east', 'alone'].map((id) => makeArea(id)),
    makeArea('measured', { officialArea: { km2: 5, note: 'a yearbook' } }),
    makeArea('bounded', { officialBorders: [{ with: 'beyond', km: 7, note: 'a yearbook' }] }),
    makeArea('beyond'),
    makeArea('front', { kind: 'line' }),
  ],
  proposals: [
    makeProposal('truce', [
      {
        area: 'northland',
        effect: 'demilitarised',
        part: {
          text: 'a part',
          within: ['east'],
          geometry: { layer: 'areas', features: ['slice'] },
          beside: { line: 'front', side: 'left' },
        },
      },
    ]),
    makeProposal('other', [{ area: 'island', effect: 'demilitarised' }]),
  ],
  positions: [],
  silences: [],
})

const wanted = (hash: string) => {
  const { state } = parseLink(hash, index)
  const whole = wantedWhole(createViewerStore(index, state, false).getState(), index)
  return [...new Set(whole.flatMap(({ geometry }) => geometry?.features ?? []))]
}

describe('wantedWhole', () => {
  it('has what a drawn proposal is about, and the parts that it means', () => {
    expect(wanted('#proposals=truce')).toEqual(['northland', 'east', 'front', 'slice'])
  })
  it('has what is compared', () => {
    expect(wanted('#compare=truce,other')).toEqual([
      'northland',
      'east',
      'front',
      'island',
      'slice',
    ])
  })
  it('has what has a published size or border on the page about the map, with both sides of the border', () => {
    expect(wanted('#panel=about')).toEqual(['measured', 'bounded', 'beyond'])
  })
  it('has nothing where nothing is drawn', () => {
    expect(wanted('')).toEqual([])
  })
})
