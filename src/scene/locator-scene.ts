// What a locator shows: the world from afar as the map itself has it, with the areas that the story looks at.
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention } from '../story/types.ts'
import { focusMarks } from './area-marks.ts'
import { landMarks } from './base-marks.ts'
import { borderMarks } from './border-marks.ts'
import type { Scene } from './marks.ts'
import { partOfScene } from './scene-part.ts'
import { baseSources } from './sources.ts'

/** Nearer than this it never is: what the map shows from here on alone needs no file. */
const BELOW_ZOOM = 2.5

export function locatorScene(index: StoryIndex, layers: Layers, inForce: Convention): Scene {
  const { story } = index
  const marks = [
    ...landMarks,
    ...focusMarks(index, null),
    ...borderMarks(story.conventions, inForce),
  ]
  return partOfScene(
    { ground: 'water', sources: baseSources(story, 'world', layers) },
    marks.filter(({ zoom: [from] = [0] }) => from < BELOW_ZOOM),
  )
}
