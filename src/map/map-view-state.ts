// What the map is a picture of: everything that its style and feature states depend on.

import type { StoryIndex } from '../story/index-story.ts'
import type { Layers } from '../story/layers.ts'
import type { AreaId, Convention, ProposalId } from '../story/types.ts'
import type { PaletteName } from '../theme/tokens.ts'

export type MapViewState = {
  readonly index: StoryIndex
  readonly layers: Layers
  readonly palette: PaletteName
  readonly convention: Convention
  readonly overlays: readonly ProposalId[]
  readonly selected: AreaId | null
  readonly hovered: AreaId | null
}
