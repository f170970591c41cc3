// What the map is a picture of: everything that its style and feature states depend on.
import type { Detail } from '../geometry/detail.ts'
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Convention, ProposalId } from '../story/types.ts'
import type { PaletteName } from '../theme/tokens.ts'

/** The story's layers at one level of detail. */
export type DrawnLayers = { readonly detail: Detail; readonly layers: Layers }

export type MapViewState = {
  readonly index: StoryIndex
  /** What can be pointed at and measured, always at the usual level. */
  readonly layers: Layers
  readonly drawn: DrawnLayers
  readonly palette: PaletteName
  readonly convention: Convention
  readonly overlays: readonly ProposalId[]
  /** Outlined, as they are all that is listed; none where all areas are. */
  readonly listed: readonly AreaId[]
  readonly selected: AreaId | null
  readonly hovered: AreaId | null
}
