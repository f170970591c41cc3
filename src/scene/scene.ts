// The whole picture of the map as a pure function of the story and a small view.
import type { Detail } from '../geometry/detail.ts'
import type { Layers } from '../geometry/layers.ts'
import { assignSlots } from '../grammar/assign-slots.ts'
import { overlayColour } from '../grammar/overlay-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention, Proposal, ProposalId } from '../story/types.ts'
import {
  AREA_NAMES,
  areaNameMarks,
  areaNamePoints,
  focusMarks,
  LINE_NAMES,
  lineMarks,
  lineNames,
  outlineMarks,
  statesNamed,
  statusMarks,
} from './area-marks.ts'
import { coastMarks, inlandWaterMarks, landMarks, placeNameMarks } from './base-marks.ts'
import {
  borderMarks,
  HOLDING_NAMES,
  holdingMarks,
  holdingNameMarks,
  holdingNames,
  SIDE_NAMES,
  sideNames,
} from './border-marks.ts'
import type { Mark, Scene } from './marks.ts'
import { memoizeLast } from './memoize-last.ts'
import { overlayOf } from './overlay-marks.ts'
import type { Words } from './scene-words.ts'
import { baseSources } from './sources.ts'
import { standMarks, type VoiceView } from './stand-marks.ts'

const isAlongLines = ({ provisions }: Proposal, { grammar }: StoryIndex) =>
  provisions.some(({ effect }) => grammar.groundOf(effect) === 'line')

export type SceneView = {
  readonly index: StoryIndex
  /** The story's layers at the level of detail that the camera needs. */
  readonly detail: Detail
  readonly layers: Layers
  readonly convention: Convention
  /** The proposals that are drawn. */
  readonly overlays: readonly ProposalId[]
  /** While something is selected, what is not recedes. */
  readonly isDimmed: boolean
  /** Where silence is shown, or how the actor stands whose voice was picked; nothing of it where left out. */
  readonly voice?: VoiceView
  readonly words: Words
}

/**
 * A function that builds the scenes of one map. Only what is seen is in a scene; what is pointed at or selected
 * is not, but for the dimming. Parts that did not change are the same objects as before.
 */
export function createSceneBuilder(): (view: SceneView) => Scene {
  const base = memoizeLast(baseSources)
  const about = memoizeLast((index: StoryIndex) => ({
    lines: lineMarks(index),
    outlines: outlineMarks(index),
    places: placeNameMarks(statesNamed(index)),
    slots: assignSlots(index),
    status: statusMarks(index),
  }))
  const focus = memoizeLast(focusMarks)
  const named = memoizeLast((index: StoryIndex, layers: Layers, words: Words) => ({
    [AREA_NAMES]: { data: areaNamePoints(index, layers, words), isStory: false },
    [LINE_NAMES]: { data: lineNames(index, layers, words), isStory: false },
  }))
  const borders = memoizeLast((index: StoryIndex, layers: Layers, inForce: Convention) => ({
    marks: borderMarks(index.story.conventions, inForce),
    holdings: holdingMarks(index, inForce),
    names: holdingNameMarks(inForce),
    sources: {
      [HOLDING_NAMES]: { data: holdingNames(index, layers, inForce), isStory: false },
      [SIDE_NAMES]: { data: sideNames(index, layers, inForce), isStory: false },
    },
  }))
  const stands = memoizeLast(standMarks)
  const overlayBuilders = new Map<ProposalId, typeof overlayOf>()
  const builderOf = (id: ProposalId) => {
    const known = overlayBuilders.get(id) ?? memoizeLast(overlayOf)
    overlayBuilders.set(id, known)
    return known
  }
  const namesOfAreas: readonly Mark[] = areaNameMarks()

  return ({ index, detail, layers, convention, overlays, isDimmed, voice, words }) => {
    const { lines, outlines, places, slots, status } = about(index)
    const border = borders(index, layers, convention)
    const heard = stands(voice, index, layers, words)
    const drawn = index.story.proposals.filter(({ id }) => overlays.includes(id))
    const alongLines = drawn.filter((proposal) => isAlongLines(proposal, index))
    const on = drawn.map((proposal) => {
      const colour = overlayColour(index, proposal.id)
      const overlay = builderOf(proposal.id)(proposal, colour, index, layers, slots, words)
      // Of what is drawn alone: strokes far from their line would be a corridor that nobody proposed.
      const lines = overlay.lines(Math.max(0, alongLines.indexOf(proposal)))
      return { ...overlay, strokes: [...overlay.strokes, ...lines] }
    })
    return {
      ground: 'water',
      sources: Object.assign(
        {},
        base(index.story, detail, layers),
        named(index, layers, words),
        border.sources,
        heard.sources,
        ...on.map((overlay) => overlay.sources),
      ),
      marks: [
        ...landMarks,
        ...focus(index, isDimmed),
        ...border.holdings,
        ...heard.fills,
        ...inlandWaterMarks,
        ...on.flatMap((overlay) => overlay.fills),
        ...status,
        ...border.marks,
        ...coastMarks,
        ...lines,
        ...on.flatMap((overlay) => overlay.strokes),
        ...heard.strokes,
        ...outlines,
        ...places,
        ...border.names,
        ...heard.names,
        ...namesOfAreas,
        ...on.flatMap((overlay) => overlay.tags),
      ],
    }
  }
}
