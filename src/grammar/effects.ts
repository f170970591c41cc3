// The grammar of provisions: what each effect looks like, as one table of data. The map's style, the
// legend and any later renderer are made from it; the words beside it are in src/text.
import type { Effect } from '../story/types.ts'

/** A row of marks along a diagonal band; several bands share one pattern without covering each other. */
export type Mark = 'line' | 'twin' | 'dash' | 'dot' | 'cross' | 'wave'

export type AreaStyle = {
  readonly on: 'area'
  readonly mark: Mark | null
  /** Opacity of a flat tint below the marks, 0 to 1. */
  readonly tint: number
  readonly edge: 'none' | 'solid' | 'dashed' | 'bold'
  /** A soft band along the inside of the edge. */
  readonly band: boolean
  /** A marker at the area's interior point. */
  readonly marker: boolean
}

export type LineStyle = {
  readonly on: 'line'
  readonly stroke: 'solid' | 'dashed' | 'dotted'
}

export const effectStyles: Record<Effect, AreaStyle | LineStyle> = {
  controlled: { on: 'area', mark: 'line', tint: 0, edge: 'solid', band: false, marker: false },
  recognised: { on: 'area', mark: 'twin', tint: 0, edge: 'solid', band: false, marker: false },
  demilitarised: { on: 'area', mark: 'dash', tint: 0, edge: 'dashed', band: false, marker: false },
  stationed: { on: 'area', mark: 'line', tint: 0.08, edge: 'none', band: false, marker: true },
  excluded: { on: 'area', mark: 'cross', tint: 0, edge: 'none', band: false, marker: false },
  limited: { on: 'area', mark: null, tint: 0.05, edge: 'dashed', band: false, marker: false },
  guaranteed: { on: 'area', mark: null, tint: 0, edge: 'none', band: true, marker: false },
  guarantor: { on: 'area', mark: null, tint: 0.06, edge: 'solid', band: false, marker: false },
  member: { on: 'area', mark: null, tint: 0.06, edge: 'solid', band: false, marker: false },
  aspirant: { on: 'area', mark: null, tint: 0, edge: 'dashed', band: true, marker: false },
  frozen: { on: 'line', stroke: 'solid' },
  ceasefire: { on: 'line', stroke: 'dashed' },
  monitored: { on: 'line', stroke: 'dotted' },
  'sea-presence': {
    on: 'area',
    mark: 'wave',
    tint: 0.06,
    edge: 'none',
    band: false,
    marker: false,
  },
  'air-presence': { on: 'area', mark: 'dot', tint: 0, edge: 'none', band: false, marker: false },
  backup: { on: 'area', mark: null, tint: 0.14, edge: 'bold', band: false, marker: false },
}
