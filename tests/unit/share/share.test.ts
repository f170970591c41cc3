// What is shared: addresses that restore what was seen, and a frame's code out of which no text breaks.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, embedAddressOf } from '../../../src/share/addresses.ts'
import { embedCode, FRAME, frameLength } from '../../../src/share/embed-code.ts'
import { linkTo } from '../../../src/share/link-to.ts'
import { parseLink } from '../../../src/state/link.ts'
import type { LinkState } from '../../../src/state/viewer-state.ts'
import type { PassageId, ProposalId } from '../../../src/story/types.ts'
import { areaId, makeIndex } from '../support/small-story.ts'

const index = makeIndex()
const place = { origin: 'https://maps.example', pathname: '/talks/', hash: '#area=island&x=1' }

describe('an address', () => {
  it('restores panel, selection, filter, proposals and camera', () => {
    const link: Partial<LinkState> = {
      panel: 'timeline',
      selection: { type: 'area', area: areaId('northland') },
      only: 'disputed',
      overlays: ['truce' as ProposalId],
      camera: { zoom: 5, lat: 48, lng: 31 },
    }
    const address = addressOf(place, link)
    expect(address).toBe(
      'https://maps.example/talks/#map=5/48/31&area=northland&proposals=truce&only=disputed&panel=timeline',
    )
    expect(parseLink(new URL(address).hash, index).state).toMatchObject(link)
  })

  it('keeps the story that the link names, and nothing foreign', () => {
    const other = { ...place, hash: '#story=other&utm=1' }
    expect(addressOf(other, {})).toBe('https://maps.example/talks/#story=other')
    expect(addressOf(place, {})).toBe('https://maps.example/talks/')
  })

  it('of an embed says so before the link', () => {
    expect(embedAddressOf(place, { panel: 'timeline' })).toBe(
      'https://maps.example/talks/?embed#panel=timeline',
    )
  })
})

describe('what is cited is led to', () => {
  it('in the article, or where it stands with its evidence', () => {
    expect(linkTo({ type: 'passage', id: 'p1' as PassageId }, index)).toEqual({
      panel: 'article',
      passage: 'p1',
    })
    const northland = { selection: { type: 'area', area: 'northland' } }
    expect(linkTo({ type: 'position', id: 's1' }, index)).toEqual({
      overlays: ['truce'],
      ...northland,
    })
    expect(linkTo({ type: 'provision', id: 'truce-north' }, index)).toEqual({
      overlays: ['truce'],
      ...northland,
    })
    expect(linkTo({ type: 'provision', id: 'nothing' }, index)).toEqual({})
  })
})

describe('the code of a frame', () => {
  it('has the address, the title and the size', () => {
    const code = embedCode({
      address: 'https://a.example/?embed#x',
      title: 'Map',
      width: 800,
      height: 500,
    })
    expect(code).toBe(
      '<iframe src="https://a.example/?embed#x" title="Map" width="800" height="500" style="border:0;max-width:100%" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
    )
  })

  it('is one element, whatever the title', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>', "' onload=x", '</iframe>', '&quot;'),
    )
    fc.assert(
      fc.property(nasty, (title) => {
        const code = embedCode({ address: 'https://a.example/', title, width: 1, height: 1 })
        const [, written = ''] = /^<iframe src="[^"<>]*" title="([^"<>]*)" width="/.exec(code) ?? []
        const read = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(read).toBe(title)
        expect(code.match(/<\/?\w/g)).toEqual(['<i', '</i'])
      }),
    )
  })

  it('has a size that a page can have', () => {
    expect([Number.NaN, 0, -5, 100, 333.4, 99999].map(frameLength)).toEqual([
      FRAME.least,
      FRAME.least,
      FRAME.least,
      FRAME.least,
      333,
      FRAME.most,
    ])
  })
})
