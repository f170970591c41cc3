// The link holds what was seen: `#map=ZOOM/LAT/LNG&area=island&proposals=truce,pact`. Each room of the
// state has its keys in it; which stands before which means nothing.
import type { StoryIndex } from '../story/index-story.ts'
import type { DroppedValue } from './room.ts'
import { initialLink, type LinkState, ROOMS } from './viewer-state.ts'

export type ParsedLink = {
  readonly state: LinkState
  readonly dropped: readonly DroppedValue[]
  /** The hash without what was dropped. */
  readonly hash: string
}

/** The key of the story's id, which is read before the story is there. */
const STORY_KEY = 'story'
const isStoryId = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)

/** Never throws: what cannot be understood is listed in `dropped`. */
export function parseLink(hash: string, index: StoryIndex): ParsedLink {
  const parts = splitHash(hash)
  const asked = new Map(parts.map(({ key, value }) => [key, value]))
  const read = ROOMS.map((room) => room.read(valuesOf(room.keys, asked), index))
  const known = new Set(ROOMS.flatMap(({ keys }) => keys))
  const foreign = parts.filter(({ key }) => !known.has(key))
  const isKept = ({ key, value }: Part) => key === STORY_KEY && isStoryId(value)
  const state: LinkState = Object.assign({}, initialLink, ...read.map((room) => room.state))
  return {
    state,
    dropped: [
      ...read.flatMap((room) => room.dropped),
      ...foreign.filter((part) => !isKept(part)).map(({ key, value }) => ({ key, value })),
    ],
    hash: formatLink(joinHash(foreign.filter(isKept)), state),
  }
}

const valuesOf = (keys: readonly string[], asked: ReadonlyMap<string, string>) =>
  Object.fromEntries(keys.map((key) => [key, asked.get(key)]))

/** The hash with our keys set from the state and all other keys as they were. */
export function formatLink(hash: string, state: LinkState): string {
  const known = new Set(ROOMS.flatMap(({ keys }) => keys))
  const others = splitHash(hash).filter(({ key }) => !known.has(key))
  const own = ROOMS.flatMap((room) => Object.entries(room.write(state))).flatMap(
    ([key, value]): Part[] =>
      value === undefined ? [] : [{ key, value, written: `${key}=${value}` }],
  )
  return joinHash([...others, ...own])
}

/** The value of a key in a hash, if it is there. */
export function readLinkValue(hash: string, key: string): string | undefined {
  return splitHash(hash).find((part) => part.key === key)?.value
}

type Part = {
  readonly key: string
  readonly value: string
  /** As it stands in the hash, so that what is not ours stays as it was. */
  readonly written: string
}

/** Also a hash that a mail program escaped, as a whole or its `&` alone. */
function splitHash(hash: string): Part[] {
  const plain = hash.replace(/^#/, '')
  const whole = /%3d/i.test(plain) && !plain.includes('=') ? decode(plain) : plain
  return whole
    .split(/&(?:amp;)*/)
    .filter((part) => part !== '')
    .map((written) => {
      const [key = '', ...rest] = written.split('=')
      return { key: decode(key), value: decode(rest.join('=')), written }
    })
}

function joinHash(parts: readonly Part[]): string {
  return parts.length > 0 ? `#${parts.map(({ written }) => written).join('&')}` : ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
