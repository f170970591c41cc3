// The scene of the first view, and its cameras.
import type { View } from '../geometry/mercator.ts'
import { type FirstView, firstCamera } from '../map/first-view.ts'
import type { Scene } from '../scene/marks.ts'
import { createSceneBuilder } from '../scene/scene.ts'
import { indexStory } from '../story/index-story.ts'
import { sceneWords } from '../text/scene-words.ts'
import { texts } from '../text/text.ts'
import type { PageInput } from './page-data.ts'

export function firstScene({ story, layers }: PageInput): Scene {
  const [convention] = story.conventions
  if (!convention) throw new Error('a story has at least one border convention')
  return createSceneBuilder()({
    index: indexStory(story),
    detail: 'region',
    layers,
    convention,
    overlays: [],
    selected: null,
    words: sceneWords(texts.en),
  })
}

/** The view that a picture of the first map shows. */
export const pictureView = ({ story }: PageInput, first: FirstView): View => ({
  ...first.picture,
  camera: firstCamera(story.view.bounds, first),
})
