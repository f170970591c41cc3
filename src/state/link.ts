// The link holds what was seen: `#map=ZOOM/LAT/LNG&area=donetsk&proposals=staging,freeze`.
// MapLibre reads and writes `map`; the other keys are one table of parse and format.
import { ZOOM } from '../geometry/bounds.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { TRAITS } from '../story/traits.ts'
import type { AreaId, ConventionId, PassageId, ProposalId } from '../story/types.ts'
import {
  chosenConvention,
  initialState,
  type LinkState,
  PANELS,
  selectedArea,
} from './viewer-state.ts'

/** What a link asked for and this story does not have. */
export type DroppedValue = {
  readonly key: string
  readonly value: string
  /** True where the story has it, but it cannot be shown beside something else that was asked for. */
  readonly isExcluded?: true
}

export type ParsedLink = {
  readonly state: LinkState
  readonly dropped: readonly DroppedValue[]
  /** The hash without what was dropped. */
  readonly hash: string
}

type Key = {
  readonly key: string
  parse(
    value: string,
    index: StoryIndex,
  ): { state: Partial<LinkState>; dropped: string[]; excluded?: string[] }
  /** Undefined where the state is the default and the key is left out. */
  format(state: LinkState): string | undefined
}

const LINK_KEYS: readonly Key[] = [
  {
    key: 'area',
    parse: (value, index) =>
      index.areas.has(value as AreaId)
        ? { state: { selection: { type: 'area', area: value as AreaId } }, dropped: [] }
        : { state: {}, dropped: [value] },
    format: (state) => selectedArea({ ...initialState, ...state }) ?? undefined,
  },
  {
    key: 'proposals',
    parse: (value, index) => {
      const asked = new Set(value.split(',').filter((id) => id !== ''))
      const groups = new Set<string>()
      const overlays: ProposalId[] = []
      const excluded: string[] = []
      for (const { id, exclusiveGroup } of index.proposals.values()) {
        if (!asked.delete(id)) continue
        if (exclusiveGroup && groups.has(exclusiveGroup)) excluded.push(id)
        else overlays.push(id)
        if (exclusiveGroup) groups.add(exclusiveGroup)
      }
      return { state: { overlays }, dropped: [...asked], excluded }
    },
    format: (state) => (state.overlays.length > 0 ? state.overlays.join(',') : undefined),
  },
  {
    key: 'borders',
    parse: (value, index) =>
      index.conventions.has(value as ConventionId)
        ? { state: { convention: chosenConvention(value as ConventionId, index) }, dropped: [] }
        : { state: {}, dropped: [value] },
    format: (state) => state.convention ?? undefined,
  },
  {
    key: 'only',
    parse: (value) => {
      const only = TRAITS.find((known) => known === value)
      return only ? { state: { only }, dropped: [] } : { state: {}, dropped: [value] }
    },
    format: (state) => state.only ?? undefined,
  },
  {
    key: 'panel',
    parse: (value) => {
      const panel = PANELS.find((known) => known === value)
      return panel ? { state: { panel }, dropped: [] } : { state: {}, dropped: [value] }
    },
    format: (state) => (state.panel === initialState.panel ? undefined : state.panel),
  },
  {
    key: 'passage',
    parse: (value, index) =>
      index.passages.has(value as PassageId)
        ? { state: { passage: value as PassageId, panel: 'article' }, dropped: [] }
        : { state: {}, dropped: [value] },
    format: (state) => state.passage ?? undefined,
  },
]

/** Keys that others read: MapLibre's camera and the story's id. */
const FOREIGN_KEYS = new Map<string, (value: string) => boolean>([
  ['map', isCamera],
  ['story', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)],
])

/** Never throws: what cannot be understood is listed in `dropped`. */
export function parseLink(hash: string, index: StoryIndex): ParsedLink {
  const { hover: _, asked: __, ...start } = initialState
  let state: LinkState = start
  const dropped: DroppedValue[] = []
  const kept: Part[] = []
  for (const part of splitHash(hash)) {
    const { key, value } = part
    const own = LINK_KEYS.find((known) => known.key === key)
    if (own) {
      const parsed = own.parse(value, index)
      state = { ...state, ...parsed.state }
      dropped.push(
        ...parsed.dropped.map((one) => ({ key, value: one })),
        ...(parsed.excluded ?? []).map((one) => ({ key, value: one, isExcluded: true as const })),
      )
    } else if (FOREIGN_KEYS.get(key)?.(value)) kept.push(part)
    else dropped.push({ key, value })
  }
  return { state, dropped, hash: formatLink(joinHash(kept), state) }
}

/** The hash with our keys set from the state and all other keys as they were. */
export function formatLink(hash: string, state: LinkState): string {
  const others = splitHash(hash).filter(({ key }) => !LINK_KEYS.some((known) => known.key === key))
  const own = LINK_KEYS.flatMap(({ key, format }): Part[] => {
    const value = format(state)
    return value === undefined ? [] : [{ key, value, written: `${key}=${value}` }]
  })
  return joinHash([...others, ...own])
}

/** The value of a key in a hash, if it is there. */
export function readLinkValue(hash: string, key: string): string | undefined {
  return splitHash(hash).find((part) => part.key === key)?.value
}

function isCamera(value: string): boolean {
  const numbers = value.split('/')
  if (numbers.length < 3 || numbers.length > 5) return false
  if (!numbers.every((text) => /^-?\d+(\.\d+)?$/.test(text))) return false
  const [zoom, lat, lng] = numbers.map(Number) as [number, number, number]
  return zoom >= ZOOM.least && zoom <= ZOOM.most && Math.abs(lat) <= 90 && Math.abs(lng) <= 360
}

type Part = {
  readonly key: string
  readonly value: string
  /** As it stands in the hash, so that what is not ours stays as it was. */
  readonly written: string
}

function splitHash(hash: string): Part[] {
  return hash
    .replace(/^#/, '')
    .split('&')
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
