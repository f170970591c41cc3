// The whole picture of the map as a pure function of the story and a small view.
import type { Detail } from '../geometry/detail.ts'
import type { Layers } from '../geometry/layers.ts'
import { overlayColour } from '../grammar/overlay-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Convention, ProposalId } from '../story/types.ts'
import {
  focusMarks,
  LINE_NAMES,
  lineMarks,
  lineNames,
  outlineMarks,
  statusMarks,
} from './area-marks.ts'
import { AREA_NAMES, areaNameMarks, areaNamePoints, statesNamed } from './area-names.ts'
import {
  coastMarks,
  inlandWaterMarks,
  landMarks,
  largeCityMarks,
  placeNameMarks,
  smallCityMarks,
} from './base-marks.ts'
import {
  borderMarks,
  HOLDING_NAMES,
  holdingNameMarks,
  holdingNames,
  SIDE_NAMES,
  sideNames,
} from './border-marks.ts'
import { faintOverlayOf } from './faint-marks.ts'
import { holdingMarks } from './holding-marks.ts'
import type { Scene } from './marks.ts'
import { memoizeLast } from './memoize-last.ts'
import { overlayOf } from './overlay-marks.ts'
import { placeOverlays } from './overlay-places.ts'
import type { Words } from './scene-words.ts'
import { baseSources } from './sources.ts'
import { standMarks, type VoiceView } from './stand-marks.ts'
import { createTagStacks, TAGS, tagPoints } from './tag-stacks.ts'

export type SceneView = {
  readonly index: StoryIndex
  /** The story's layers at the level of detail that the camera needs. */
  readonly detail: Detail
  readonly layers: Layers
  readonly convention: Convention
  /** The proposals that are drawn. */
  readonly overlays: readonly ProposalId[]
  /** Proposals that others have replaced: they stay as faint outlines. */
  readonly faint?: readonly ProposalId[]
  /** While something is selected, what is not recedes, and names of what contains it rest. */
  readonly selected: AreaId | null
  /** Where silence is shown, or how the actor stands whose voice was picked; nothing of it where left out. */
  readonly voice?: VoiceView
  readonly words: Words
}

/**
 * A function that builds the scenes of one map. Only what is seen is in a scene; what is pointed at or selected
 * is not, but for what recedes. Parts that did not change are the same objects as before.
 */
export function createSceneBuilder(): (view: SceneView) => Scene {
  const base = memoizeLast(baseSources)
  const about = memoizeLast((index: StoryIndex) => ({
    lines: lineMarks(index),
    outlines: outlineMarks(index),
    places: placeNameMarks(statesNamed(index)),
    status: statusMarks(index),
  }))
  const focus = memoizeLast(focusMarks)
  const areaNames = memoizeLast(areaNameMarks)
  const named = memoizeLast((index: StoryIndex, layers: Layers, words: Words) => ({
    [AREA_NAMES]: { data: areaNamePoints(index, layers, words), isStory: false },
    [LINE_NAMES]: { data: lineNames(index, layers, words), isStory: false },
  }))
  const borders = memoizeLast((index: StoryIndex, layers: Layers, inForce: Convention) => ({
    marks: borderMarks(index.story.conventions, inForce),
    holdings: holdingMarks(index, layers, inForce),
    names: holdingNameMarks(inForce),
    sources: {
      [HOLDING_NAMES]: { data: holdingNames(index, layers, inForce), isStory: false },
      [SIDE_NAMES]: { data: sideNames(index, layers, inForce), isStory: false },
    },
  }))
  const stands = memoizeLast(standMarks)
  const stacks = createTagStacks()
  const tagged = memoizeLast((index: StoryIndex, layers: Layers, words: Words) => ({
    [TAGS]: { data: tagPoints(index, layers, words), isStory: false },
  }))
  const overlayBuilders = new Map<ProposalId, typeof overlayOf>()
  const builderOf = (id: ProposalId) => {
    const known = overlayBuilders.get(id) ?? memoizeLast(overlayOf)
    overlayBuilders.set(id, known)
    return known
  }
  const faintBuilders = new Map<ProposalId, typeof faintOverlayOf>()
  const faintBuilderOf = (id: ProposalId) => {
    const known = faintBuilders.get(id) ?? memoizeLast(faintOverlayOf)
    faintBuilders.set(id, known)
    return known
  }

  return ({ index, detail, layers, convention, overlays, faint = [], selected, voice, words }) => {
    const { lines, outlines, places, status } = about(index)
    const border = borders(index, layers, convention)
    const heard = stands(voice, index, layers, words)
    const points = named(index, layers, words)
    const namesOfAreas = areaNames(index, points[AREA_NAMES].data, selected)
    const drawn = index.story.proposals.filter(({ id }) => overlays.includes(id))
    const placed = placeOverlays(index, drawn)
    const on = drawn.map((proposal) => {
      const { marks, ...overlay } = builderOf(proposal.id)(proposal, index, layers, detail, words)
      return { ...overlay, ...marks(JSON.stringify(placed.get(proposal.id))) }
    })
    const tags = stacks(on.flatMap((overlay) => overlay.tags))
    const replaced = index.story.proposals
      .filter(({ id }) => faint.includes(id) && !overlays.includes(id))
      .map((one) => faintBuilderOf(one.id)(one, overlayColour(index, one.id), index, layers))
    return {
      ground: 'water',
      sources: Object.assign(
        {},
        base(index.story, detail, layers),
        points,
        border.sources,
        heard.sources,
        ...on.map((overlay) => overlay.sources),
        ...replaced.map((overlay) => overlay.sources),
        tags.length > 0 ? tagged(index, layers, words) : {},
      ),
      marks: [
        ...landMarks,
        ...focus(index, selected),
        ...border.holdings,
        ...heard.fills,
        ...inlandWaterMarks,
        ...on.flatMap((overlay) => overlay.fills),
        ...status,
        ...border.marks,
        ...coastMarks,
        ...lines,
        ...replaced.flatMap((overlay) => overlay.marks),
        ...on.flatMap((overlay) => overlay.strokes),
        ...on.flatMap((overlay) => overlay.lines),
        ...heard.strokes,
        ...outlines,
        ...places,
        ...smallCityMarks,
        ...border.names,
        ...heard.names,
        ...namesOfAreas.all,
        ...largeCityMarks,
        ...namesOfAreas.own,
        ...on.flatMap((overlay) => overlay.names),
        ...tags,
      ],
    }
  }
}
