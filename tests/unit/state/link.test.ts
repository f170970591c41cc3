// The link: what is seen goes into it and comes back; whatever else it holds is dropped and never throws.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLink, parseLink, readLinkValue } from '../../../src/state/link.ts'
import { type LinkState, NOTHING_SELECTED, PANELS, TABS } from '../../../src/state/viewer-state.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import { TRAITS } from '../../../src/story/traits.ts'
import type { Proposal } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'

const parse = (hash: string) => parseLink(hash, shippedIndex)
const NOTHING: LinkState = parse('').state

/** Whether a proposal is the first of its exclusive group among some. */
const isFirstOfGroup = ({ exclusiveGroup }: Proposal, i: number, all: readonly Proposal[]) =>
  !exclusiveGroup || all.findIndex((one) => one.exclusiveGroup === exclusiveGroup) === i

// A passage is shown in the article's panel, so a state with a passage has that panel.
const linkState: fc.Arbitrary<LinkState> = fc
  .record({
    selection: fc.oneof(
      fc.constant(NOTHING_SELECTED),
      fc.constantFrom(...shippedStory.areas).map(({ id }) => ({ type: 'area' as const, area: id })),
    ),
    overlays: fc
      .subarray([...shippedStory.proposals])
      .map((some) => some.filter(isFirstOfGroup).map(({ id }) => id)),
    convention: fc.constantFrom(null, ...shippedStory.conventions.slice(1).map(({ id }) => id)),
    only: fc.constantFrom(null, ...TRAITS),
    panel: fc.constantFrom(...PANELS),
    passage: fc.constantFrom(null, ...shippedStory.passages.map(({ id }) => id)),
  })
  .map((state) => (state.passage === null ? state : { ...state, panel: 'article' }))
const camera = fc
  .tuple(
    fc.double({ min: 1, max: 10.5, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map((numbers) => `map=${numbers.map((number) => number.toFixed(4)).join('/')}`)
const storyKey = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .map((id) => `story=${id}`)

describe('a link', () => {
  it('gives back every state that it was made from, and keeps what others put there', () => {
    fc.assert(
      fc.property(linkState, fc.subarray([0, 1]), camera, storyKey, (state, kept, ...keys) => {
        const foreign = kept.map((i) => keys[i] ?? '')
        const hash = formatLink(`#${foreign.join('&')}`, state)
        const parsed = parse(hash)
        expect(parsed.state).toEqual(state)
        expect(parsed.dropped).toEqual([])
        expect(parsed.hash).toBe(hash)
        for (const pair of foreign) expect(hash.replace('#', '').split('&')).toContain(pair)
      }),
      { numRuns: 200 },
    )
  })

  it('is empty where all is as at first', () => {
    expect(formatLink('', NOTHING)).toBe('')
    expect(formatLink('#area=donetsk&proposals=freeze', NOTHING)).toBe('')
  })

  it('reads as plain words', () => {
    const { state } = parse('#map=5.1/48.5/31&area=donetsk&proposals=freeze,staging')
    expect(formatLink('#map=5.1/48.5/31', state)).toBe(
      '#map=5.1/48.5/31&area=donetsk&proposals=staging,freeze',
    )
  })

  it('keeps the keys of others as they were written', () => {
    expect(formatLink('#note=a%26area%3Dcrimea', NOTHING)).toBe('#note=a%26area%3Dcrimea')
  })
})

describe('parseLink', () => {
  it('knows the page about the map, which is not among the tabs', () => {
    const { state, dropped, hash } = parse('#panel=about')
    expect([state.panel, dropped, hash]).toEqual(['about', [], '#panel=about'])
    expect(TABS).not.toContain('about')
  })

  it('never throws, and what it keeps it understands', () => {
    const part = fc.tuple(
      fc.oneof(fc.constantFrom('area', 'proposals', 'map', 'story', '__proto__'), fc.string()),
      fc.oneof(
        fc.constantFrom('donetsk', 'freeze,,staging', '%', '5/50/30'),
        fc.string({ unit: 'binary' }),
      ),
    )
    const hash = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => `#${parts.map((pair) => pair.join('=')).join('&')}`),
    )
    fc.assert(
      fc.property(hash, (garbage) => {
        const parsed = parse(garbage)
        const again = parse(parsed.hash)
        expect(again.state).toEqual(parsed.state)
        expect(again.dropped).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ])('drops %s, which every object has', (key) => {
    const { dropped, hash } = parse(`#${key}=x&area=donetsk`)
    expect(dropped).toEqual([{ key, value: 'x' }])
    expect(hash).toBe('#area=donetsk')
  })

  it.each([
    ['an area that is not there', '#area=atlantis', [{ key: 'area', value: 'atlantis' }]],
    ['an empty area', '#area=', [{ key: 'area', value: '' }]],
    ['a panel that is none', '#panel=settings', [{ key: 'panel', value: 'settings' }]],
    ['a passage that is not there', '#passage=p99', [{ key: 'passage', value: 'p99' }]],
    ['an area by its name', '#area=Donetsk', [{ key: 'area', value: 'Donetsk' }]],
    [
      'some of the proposals',
      '#proposals=freeze,x,y',
      [
        { key: 'proposals', value: 'x' },
        { key: 'proposals', value: 'y' },
      ],
    ],
    ['a camera that is none', '#map=5/91/30', [{ key: 'map', value: '5/91/30' }]],
    ['a camera of words', '#map=a/b/c', [{ key: 'map', value: 'a/b/c' }]],
    ['a story that is no id', '#story=../x', [{ key: 'story', value: '../x' }]],
    ['a key of nobody', '#utm_source=mail', [{ key: 'utm_source', value: 'mail' }]],
    ['a word', '#about', [{ key: 'about', value: '' }]],
    ['a broken escape', '#area=%E0%A4%A', [{ key: 'area', value: '%E0%A4%A' }]],
    ['a broken escape in a key', '#%zz=1', [{ key: '%zz', value: '1' }]],
  ])('lists %s as dropped', (_, hash, dropped) => {
    const parsed = parse(hash)
    expect(parsed.dropped).toEqual(dropped)
    expect(parse(parsed.hash).dropped).toEqual([])
  })

  it('takes what is right beside what is wrong', () => {
    const { state, hash } = parse('#map=5/48/31&area=atlantis&proposals=x,freeze,freeze&y=1')
    expect(state).toEqual({ ...NOTHING, overlays: ['freeze'] })
    expect(hash).toBe('#map=5/48/31&proposals=freeze')
  })

  it('takes escapes and commas as they are meant', () => {
    expect(parse('#proposals=freeze%2Cstaging').state.overlays).toEqual(['staging', 'freeze'])
    expect(parse('#proposals=,freeze,').dropped).toEqual([])
  })

  it('keeps the first of an exclusive group and drops the others', () => {
    const [first, second, ...rest] = shippedStory.proposals
    if (!first || !second) throw new Error('the shipped story has too few proposals')
    const grouped = [first, second].map((proposal) => ({ ...proposal, exclusiveGroup: 'one' }))
    const index = indexStory({ ...shippedStory, proposals: [...grouped, ...rest] })
    const parsed = parseLink(`#proposals=${second.id},freeze,${first.id}`, index)
    expect(parsed.state.overlays).toEqual([first.id, 'freeze'])
    expect(parsed.dropped).toEqual([{ key: 'proposals', value: second.id, isExcluded: true }])
  })
})

describe('the camera of a link', () => {
  it.each(['#map=5/48.5/31', '#map=1/-90/-180', '#area=donetsk&map=5/48/31/10/20'])(
    'is kept in %s',
    (hash) => {
      expect(parse(hash).dropped).toEqual([])
    },
  )

  it.each(['#map=', '#map=5/48', '#map=1e3/0/0', '#map=14/48/37', '#map=0.5/0/0', '#map=5//31'])(
    'is dropped in %j, as the map would not follow it',
    (hash) => {
      expect(parse(hash).dropped.map(({ key }) => key)).toEqual(['map'])
    },
  )
})

describe('readLinkValue', () => {
  it('reads one key of a hash', () => {
    expect(readLinkValue('#story=a-b&map=1/2/3', 'story')).toBe('a-b')
    expect(readLinkValue('#story=a%20b', 'story')).toBe('a b')
    expect(readLinkValue('#area=x', 'story')).toBeUndefined()
    expect(readLinkValue('', '__proto__')).toBeUndefined()
  })
})
