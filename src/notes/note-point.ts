// The point that a note is about, and whether a reader sees it: on the map, and under nothing that lies on it.
import { boundsOf } from '../geometry/bounds.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { Box } from '../paint/boxes.ts'
import { boxesIn } from '../paint/boxes-in.ts'
import type { Area } from '../story/types.ts'
import type { Point } from './place-notes.ts'

/** Longitude and latitude: where the area is named, else its middle. */
export function pointOfNote(area: Area, layers: Layers): readonly [number, number] | null {
  const features = featuresOf(area, layers)
  const [first] = features
  if (first?.properties.anchor) return first.properties.anchor
  const bounds = boundsOf(features)
  return bounds && [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
}

/** @param panels as `boxesOnMap` finds them */
export const isSeen = ({ x, y }: Point, frame: Box, panels: readonly Box[]): boolean =>
  isIn({ x, y }, frame) && !panels.some((panel) => isIn({ x, y }, panel))

const isIn = ({ x, y }: Point, [left, top, right, bottom]: Box) =>
  x >= left && x <= right && y >= top && y <= bottom

/** What lies on the map, but for the notes beside their areas. */
export function boxesOnMap(panel: Element): Box[] {
  const page = panel.closest('.viewer') ?? document
  return boxesIn(panel, page.querySelectorAll('[data-over-map], [data-on-map]:not(.map-note)'))
}
