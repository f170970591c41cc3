// The grammar of provisions: what each effect looks like, as one table of data. The map's style, the
// legend and any later renderer are made from it; the words beside it are in src/text.
import type { Effect } from '../story/types.ts'

/** A row of marks along a diagonal band; several bands share one pattern without covering each other. */
export type Mark = 'line' | 'twin' | 'dash' | 'dot' | 'wave'

export type AreaStyle = {
  readonly on: 'area'
  readonly mark: Mark | null
  /** Opacity of a flat tint below the marks, 0 to 1. */
  readonly tint: number
  /** Dotted where nobody has fixed the bounds. */
  readonly edge: 'none' | 'solid' | 'dashed' | 'bold' | 'dotted'
  /** Along the inside of the edge, at a constant distance: a ring around what is inside, or a fence against what is not. */
  readonly ring: 'ring' | 'fence' | null
  /** A marker at the area's interior point. */
  readonly marker: boolean
}

export type LineStyle = {
  readonly on: 'line'
  readonly stroke: 'solid' | 'dashed' | 'dotted'
}

export const effectStyles: Record<Effect, AreaStyle | LineStyle> = {
  controlled: { on: 'area', mark: 'line', tint: 0.12, edge: 'solid', ring: null, marker: false },
  recognised: { on: 'area', mark: 'twin', tint: 0.12, edge: 'solid', ring: null, marker: false },
  demilitarised: {
    on: 'area',
    mark: 'dash',
    tint: 0.06,
    edge: 'dashed',
    ring: null,
    marker: false,
  },
  stationed: { on: 'area', mark: 'line', tint: 0.08, edge: 'none', ring: null, marker: true },
  excluded: { on: 'area', mark: null, tint: 0, edge: 'none', ring: 'fence', marker: false },
  limited: { on: 'area', mark: null, tint: 0.05, edge: 'dashed', ring: null, marker: false },
  guaranteed: { on: 'area', mark: null, tint: 0, edge: 'none', ring: 'ring', marker: false },
  guarantor: { on: 'area', mark: null, tint: 0.06, edge: 'solid', ring: null, marker: false },
  member: { on: 'area', mark: null, tint: 0.06, edge: 'solid', ring: null, marker: false },
  aspirant: { on: 'area', mark: null, tint: 0, edge: 'dashed', ring: 'ring', marker: false },
  frozen: { on: 'line', stroke: 'solid' },
  ceasefire: { on: 'line', stroke: 'dashed' },
  monitored: { on: 'line', stroke: 'dotted' },
  'sea-presence': {
    on: 'area',
    mark: 'wave',
    tint: 0.06,
    edge: 'none',
    ring: null,
    marker: false,
  },
  'air-presence': { on: 'area', mark: 'dot', tint: 0, edge: 'none', ring: null, marker: false },
  backup: { on: 'area', mark: null, tint: 0.14, edge: 'bold', ring: null, marker: false },
}
