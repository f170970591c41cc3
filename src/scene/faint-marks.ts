// A proposal that was drawn before and was replaced: of each of its provisions a faint outline, and nothing else.
import type { LayerFeature, Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Proposal } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { faint } from './looks.ts'
import type { Mark, SceneSource } from './marks.ts'
import { provisionFeatures } from './overlay-marks.ts'
import { collection } from './sources.ts'

export type FaintOverlay = {
  readonly sources: Readonly<Record<string, SceneSource>>
  readonly marks: readonly Mark[]
}

/** Made from the same provisions as its overlay, and where that would be drawn. */
export function faintOverlayOf(
  proposal: Proposal,
  colour: ColourToken,
  index: StoryIndex,
  layers: Layers,
): FaintOverlay {
  const id = `faint-${proposal.id}`
  const drawn = new Map<string, LayerFeature>()
  for (const provision of proposal.provisions) {
    const area = index.areas.get(provision.area)
    const shown = area ? provisionFeatures(provision, area, index, layers) : []
    for (const one of shown) drawn.set(one.properties.id, one)
  }
  return {
    sources: { [id]: { data: collection([...drawn.values()]), isStory: true } },
    marks: [{ ...faint(colour), id, source: id }],
  }
}
