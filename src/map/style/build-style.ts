// The whole style of the map as a pure function of the story and a small view state.
import type { StyleSpecification } from 'maplibre-gl'
import { overlayColour } from '../../grammar/overlay-colour.ts'
import type { ProposalId } from '../../story/types.ts'
import { palettes } from '../../theme/tokens.ts'
import { fontFaces } from '../fonts.ts'
import type { MapViewState } from '../map-view-state.ts'
import { statesNamed } from './area-labels.ts'
import {
  areaLabelLayers,
  focusLayers,
  lineLayers,
  outlineLayers,
  statusLayers,
} from './area-layers.ts'
import { coastLayers, inlandWaterLayers, landLayers, placeLabelLayers } from './basemap-layers.ts'
import { borderLayers } from './border-layers.ts'
import { holdingLabelLayers, holdingLayers } from './convention-layers.ts'
import { coverLayer } from './cover-layer.ts'
import { memoizeLast } from './memoize-last.ts'
import { overlayLayers } from './overlay-layers.ts'
import { buildSources } from './sources.ts'

/**
 * A function that builds the style of one map. All sources and layers are always there, in one order; the
 * view state changes only what they show. What is pointed at or selected is feature-state and not part of
 * the style, but for the dimming. Parts that did not change are the same objects as before.
 *
 * @param root absolute address of the site's root, ending in a slash
 */
export function createStyleBuilder(root: string): (view: MapViewState) => StyleSpecification {
  const parts = {
    sources: memoizeLast(buildSources),
    land: memoizeLast(landLayers),
    focus: memoizeLast(focusLayers),
    inlandWater: memoizeLast(inlandWaterLayers),
    status: memoizeLast(statusLayers),
    borders: memoizeLast(borderLayers),
    coast: memoizeLast(coastLayers),
    holdings: memoizeLast(holdingLayers),
    holdingLabels: memoizeLast(holdingLabelLayers),
    lines: memoizeLast(lineLayers),
    outlines: memoizeLast(outlineLayers),
    named: memoizeLast(statesNamed),
    places: memoizeLast(placeLabelLayers),
    areas: memoizeLast(areaLabelLayers),
  }
  const overlayParts = new Map<ProposalId, typeof overlayLayers>()
  const drawerOf = (id: ProposalId) => {
    const known = overlayParts.get(id) ?? memoizeLast(overlayLayers)
    overlayParts.set(id, known)
    return known
  }
  return ({ index, layers, drawn: drawnLayers, palette: name, convention, overlays, selected }) => {
    const palette = palettes[name]
    const drawn = index.story.proposals.map((proposal) =>
      drawerOf(proposal.id)(
        proposal,
        index.grammar,
        overlayColour(index, proposal.id, name),
        palette,
        overlays.includes(proposal.id),
      ),
    )
    return {
      version: 8,
      'font-faces': fontFaces,
      transition: { duration: 0, delay: 0 },
      sources: parts.sources(index, layers, drawnLayers, overlays, root),
      layers: [
        ...parts.land(palette),
        ...parts.focus(index, palette, selected !== null),
        ...parts.holdings(index, palette, convention),
        ...parts.inlandWater(palette),
        ...drawn.flatMap((overlay) => overlay.fills),
        ...parts.status(index, palette),
        ...parts.borders(palette, index.story.conventions, convention),
        ...parts.coast(palette),
        ...parts.lines(index, palette),
        ...drawn.flatMap((overlay) => overlay.strokes),
        ...parts.outlines(index, palette),
        ...parts.places(palette, parts.named(index)),
        ...parts.holdingLabels(index, palette, convention),
        ...parts.areas(palette),
        ...drawn.flatMap((overlay) => overlay.tags),
        coverLayer,
      ],
    }
  }
}
