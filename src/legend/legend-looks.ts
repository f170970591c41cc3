// How the entries of the legend look, on the page and on a picture that leaves it.
import { provisionColour } from '../grammar/provision-colour.ts'
import {
  effectLooks,
  holdingSwatch,
  SWATCHES,
  type SwatchLooks,
  standLooks,
} from '../scene/swatch-looks.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention } from '../story/types.ts'
import type { BorderEntry, OverlayEntry } from './legend-entries.ts'
import type { StandEntry } from './stand-entries.ts'

export function overlayLooks(
  { proposal, effect, holders, hasArcs }: OverlayEntry,
  index: StoryIndex,
): SwatchLooks {
  const colour = provisionColour(index, proposal, { effect, to: [...holders] })
  return effectLooks(index.grammar.lookOf(effect), colour, hasArcs)
}

export const borderLooks = (entry: BorderEntry, convention: Convention): SwatchLooks =>
  entry.kind === 'held' || entry.kind === 'claimed'
    ? holdingSwatch(convention, entry.holding)
    : SWATCHES[entry.kind]

export const standingLooks = ({ standing }: StandEntry): SwatchLooks =>
  standing === 'silent' ? SWATCHES.silent : standLooks(standing)
