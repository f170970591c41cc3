// The link: what is seen goes into it and comes back, in whatever order its keys stand and however a mail program
// leaves it; whatever else it holds is dropped and never throws.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCamera, parseCamera } from '../../../src/state/camera-room.ts'
import { DRAWN_BY } from '../../../src/state/drawing-room.ts'
import { formatLink, parseLink, readLinkValue } from '../../../src/state/link.ts'
import { PANELS } from '../../../src/state/reading-room.ts'
import { NOTHING_SELECTED } from '../../../src/state/selection-room.ts'
import { initialLink, type LinkState } from '../../../src/state/viewer-state.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import { TRAITS } from '../../../src/story/traits.ts'
import type { Proposal } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'

const parse = (hash: string) => parseLink(hash, shippedIndex)

/** Whether a proposal is the first of its exclusive group among some. */
const isFirstOfGroup = ({ exclusiveGroup }: Proposal, i: number, all: readonly Proposal[]) =>
  !exclusiveGroup || all.findIndex((one) => one.exclusiveGroup === exclusiveGroup) === i

/** A camera as it rests: no finer than the link says it. */
const camera = fc
  .record({
    zoom: fc.double({ min: 1, max: 10.5, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map((anywhere) => {
    const rested = parseCamera(formatCamera(anywhere))
    if (!rested) throw new Error(`${JSON.stringify(anywhere)} comes back as nothing`)
    return rested
  })

// A passage is shown in the article's panel, so a state with a passage has that panel.
const linkState: fc.Arbitrary<LinkState> = fc
  .record({
    camera: fc.option(camera),
    selection: fc.oneof(
      fc.constant(NOTHING_SELECTED),
      fc.constantFrom(...shippedStory.areas).map(({ id }) => ({ type: 'area' as const, area: id })),
      fc
        .constantFrom(...shippedStory.actors)
        .map(({ id }) => ({ type: 'actor' as const, actor: id })),
    ),
    overlays: fc
      .subarray([...shippedStory.proposals])
      .map((some) => some.filter(isFirstOfGroup).map(({ id }) => id)),
    convention: fc.constantFrom(null, ...shippedStory.conventions.slice(1).map(({ id }) => id)),
    only: fc.constantFrom(null, ...TRAITS),
    voice: fc.constantFrom(null, ...shippedStory.actors.map(({ id }) => id)),
    panel: fc.constantFrom(...PANELS),
    passage: fc.constantFrom(null, ...shippedStory.passages.map(({ id }) => id)),
    draw: fc.constantFrom(null, ...DRAWN_BY),
  })
  .map((state) => (state.passage === null ? state : { ...state, panel: 'article' }))
const storyKey = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .map((id) => `story=${id}`)

const partsOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean)

describe('a link', () => {
  it('gives back every state that it was made from, and keeps the story that it names', () => {
    fc.assert(
      fc.property(linkState, fc.option(storyKey), (state, story) => {
        const hash = formatLink(story ? `#${story}` : '', state)
        expect(parse(hash)).toEqual({ state, dropped: [], hash })
        if (story) expect(partsOf(hash)).toContain(story)
      }),
      { numRuns: 200 },
    )
  })

  it('means the same in whatever order its keys stand', () => {
    const shuffled = linkState.chain((state) => {
      const parts = partsOf(formatLink('#story=a-b', state))
      return fc.record({
        state: fc.constant(state),
        hash: fc
          .shuffledSubarray(parts, { minLength: parts.length })
          .map((some) => `#${some.join('&')}`),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ state, hash }) => {
        const parsed = parse(hash)
        expect(parsed.state).toEqual(state)
        expect(parsed.dropped).toEqual([])
        expect(parse(parsed.hash).state).toEqual(state)
      }),
      { numRuns: 200 },
    )
  })

  it('shows a passage in the article, though another panel is asked for, before it or behind', () => {
    const [passage] = shippedStory.passages
    for (const panel of PANELS) {
      for (const hash of [
        `#passage=${passage?.id}&panel=${panel}`,
        `#panel=${panel}&passage=${passage?.id}`,
      ]) {
        const parsed = parse(hash)
        expect(parsed.state).toMatchObject({ panel: 'article', passage: passage?.id })
        expect(parsed.hash).toBe(`#panel=article&passage=${passage?.id}`)
        expect(parse(parsed.hash).state).toEqual(parsed.state)
      }
    }
  })

  it('is empty where all is as at first', () => {
    expect(formatLink('', initialLink)).toBe('')
    expect(formatLink('#area=donetsk&proposals=freeze&map=5/48/31', initialLink)).toBe('')
  })

  it('reads as plain words', () => {
    const { state } = parse('#area=donetsk&proposals=freeze,staging&map=5.1/48.5/31')
    expect(formatLink('', state)).toBe('#map=5.1/48.5/31&area=donetsk&proposals=staging,freeze')
  })

  it('keeps the keys of others as they were written', () => {
    expect(formatLink('#note=a%26area%3Dcrimea', initialLink)).toBe('#note=a%26area%3Dcrimea')
  })
})

describe('a link as a mail program leaves it', () => {
  const PLAIN = '#map=5/48/31&area=donetsk&proposals=staging,freeze&panel=timeline'
  const { state } = parse(PLAIN)

  it.each([
    ['with its & escaped', PLAIN.replaceAll('&', '&amp;')],
    ['with its & escaped twice', PLAIN.replaceAll('&', '&amp;amp;')],
    ['wholly escaped', `#${encodeURIComponent(PLAIN.slice(1))}`],
    ['wholly escaped in lower case', `#${encodeURIComponent(PLAIN.slice(1)).toLowerCase()}`],
    ['with a full stop behind', `${PLAIN}.`],
    ['in brackets', `${PLAIN})`],
    ['in quotation marks', `${PLAIN}”`],
    ['with a line break behind', `${PLAIN}%0A`],
    ['with its values in upper case', PLAIN.replace(/=[a-z,]+/g, (value) => value.toUpperCase())],
    ['with its commas escaped', PLAIN.replaceAll(',', '%2C')],
    ['with a key behind a question mark', `${PLAIN}?utm_source=mail`],
    ['with the camera last and a full stop', `#${partsOf(PLAIN).reverse().join('&')}.`],
    ['with a bearing and a pitch', PLAIN.replace('48/31', '48/31/10/20')],
    ['with a key twice', `${PLAIN}&area=donetsk`],
  ])('means what it meant: %s', (_, hash) => {
    const parsed = parse(hash)
    expect(parsed.state).toEqual(state)
    expect(parsed.dropped).toEqual([])
    expect(parsed.hash).toBe(PLAIN)
  })

  it('keeps what is ours where keys of others were added, and says that they are not', () => {
    const parsed = parse(`${PLAIN}&utm_source=mail&fbclid=x`)
    expect(parsed.state).toEqual(state)
    expect(parsed.hash).toBe(PLAIN)
    expect(parsed.dropped.map(({ key }) => key)).toEqual(['utm_source', 'fbclid'])
  })

  it('has one of a key that stands in it twice: the last', () => {
    const parsed = parse('#area=poland&area=donetsk')
    expect(parsed.state.selection).toEqual({ type: 'area', area: 'donetsk' })
    expect(parsed.hash).toBe('#area=donetsk')
  })
})

describe('parseLink', () => {
  it('never throws, and what it keeps it understands', () => {
    const part = fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'area',
          'proposals',
          'map',
          'story',
          'panel',
          'passage',
          'draw',
          '__proto__',
        ),
        fc.string(),
      ),
      fc.oneof(
        fc.constantFrom('donetsk', 'freeze,,staging', '%', '5/50/30', 'p30', 'timeline', 'gl'),
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
        expect(again.hash).toBe(parsed.hash)
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

  it.each(['constructor', '__proto__', 'toString'])(
    'knows no area, panel or proposal %s',
    (value) => {
      const { state, dropped } = parse(
        `#area=${value}&panel=${value}&proposals=${value}&draw=${value}`,
      )
      expect(state).toEqual(initialLink)
      expect(dropped.map(({ key }) => key)).toEqual(['area', 'proposals', 'panel', 'draw'])
    },
  )

  it.each([
    ['an area that is not there', '#area=atlantis', [{ key: 'area', value: 'atlantis' }]],
    ['an empty area', '#area=', [{ key: 'area', value: '' }]],
    ['a panel that is none', '#panel=settings', [{ key: 'panel', value: 'settings' }]],
    ['a passage that is not there', '#passage=p999', [{ key: 'passage', value: 'p999' }]],
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
    expect(state).toEqual({
      ...initialLink,
      camera: { zoom: 5, lat: 48, lng: 31 },
      overlays: ['freeze'],
    })
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
      const { dropped, state } = parse(hash)
      expect(dropped).toEqual([])
      expect(state.camera).not.toBeNull()
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
    expect(readLinkValue('#area=x&amp;story=a-b', 'story')).toBe('a-b')
    expect(readLinkValue('#area=x', 'story')).toBeUndefined()
    expect(readLinkValue('', '__proto__')).toBeUndefined()
  })
})
