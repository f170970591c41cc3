// What an entry of the legend says, on the page and on a picture that leaves it.
import { shortEffect } from '../evidence/effect-words.ts'
import { namesOf } from '../evidence/names.ts'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { faintLooks, SWATCHES, type SwatchLooks } from '../scene/swatch-looks.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { Actor, Convention, Proposal } from '../story/types.ts'
import { capitalise } from '../text/capitalise.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { Text } from '../text/text.ts'
import type { BaseEntry, BorderEntry, LegendEntries, OverlayEntry } from './legend-entries.ts'
import { borderLooks, overlayLooks, standingLooks } from './legend-looks.ts'
import type { StandEntry } from './stand-entries.ts'

/** More schematic lines than these are not named one by one. */
const MOST_NAMED = 2

export const baseWords = ({ trait, areas, date }: BaseEntry, text: Text): string => {
  const isNamed = trait === 'schematic' && areas.length <= MOST_NAMED
  const names = areas.map((area) => nameOf(area, text.language))
  const what = isNamed ? text.legend.lines(names) : text.legend[trait]
  return [what, date && formatEdtf(date, text)].filter(Boolean).join(', ')
}

export function borderWords(
  entry: BorderEntry,
  convention: Convention,
  { story }: StoryIndex,
  text: Text,
): string {
  if ('holding' in entry) {
    const held = capitalise(entry.holding.label, story.language)
    return entry.kind === 'held-side' ? text.legend.side(held) : held
  }
  return entry.kind === 'borders' ? convention.name : text.legend[entry.kind]
}

/** What stands behind the short title of the proposal: its effect, but for a title that ends with the same word. */
export function overlayWords(
  { proposal, effect, noun, holders, hasArcs }: OverlayEntry,
  index: StoryIndex,
  text: Text,
): string {
  const words = shortEffect({ effect, ...(noun === undefined ? {} : { noun }) }, index, text)
  const isSaid = ` ${lower(proposal.label, index)}`.endsWith(` ${lower(words, index)}`)
  return [
    isSaid ? '' : ` · ${words}`,
    holders.length > 0 ? text.legend.holders(namesOf(holders, index)) : '',
    hasArcs ? text.legend.arcs : '',
  ].join('')
}

const lower = (words: string, { story }: StoryIndex) => words.toLocaleLowerCase(story.language)

export type LegendRow = { readonly looks: SwatchLooks; readonly words: string }

/** What stands behind the actor's name: how it stands, and that only other sources than the article say so. */
export const standWords = ({ standing, voice }: StandEntry, text: Text): string =>
  text.standings[standing] + (voice === 'beyond' ? ` · ${text.beyond.short}` : '')

export type WholeLegend = LegendEntries & {
  readonly stands: readonly StandEntry[]
  /** Whose voice was picked. */
  readonly actor: Actor | undefined
  /** Proposals that stay as faint outlines. */
  readonly faint: readonly Proposal[]
}

/** All of it, in its order, as it stands on a picture. */
export function legendRows(
  { overlays, borders, base, stands, actor, faint }: WholeLegend,
  convention: Convention,
  index: StoryIndex,
  text: Text,
): LegendRow[] {
  const standing = stands.map((entry) => ({
    looks: standingLooks(entry),
    words: actor ? `${actor.name} · ${standWords(entry, text)}` : text.legend.silent,
  }))
  return [
    ...(actor ? standing : []),
    ...overlays.map((entry) => ({
      looks: overlayLooks(entry, index),
      words: entry.proposal.label + overlayWords(entry, index, text),
    })),
    ...faint.map((proposal) => ({
      looks: faintLooks(overlayColour(index, proposal.id)),
      words: `${proposal.label} · ${text.legend.faint}`,
    })),
    ...borders.map((entry) => ({
      looks: borderLooks(entry, convention),
      words: borderWords(entry, convention, index, text),
    })),
    ...base.map((entry) => ({ looks: SWATCHES[entry.trait], words: baseWords(entry, text) })),
    ...(actor ? [] : standing),
  ]
}
