// What stands on the sheet around a map: all that a picture must say once it has left the page.
import { boundsInView } from '../geometry/mercator.ts'
import { legendEntries } from '../legend/legend-entries.ts'
import { legendRows } from '../legend/legend-words.ts'
import { standEntries } from '../legend/stand-entries.ts'
import type { SeenMap } from '../map/seen-map.ts'
import type { Stands } from '../state/use-stands.ts'
import { nameOf } from '../story/name-of.ts'
import type { Convention, ProposalId } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { ExportText } from '../text/export-text.ts'
import type { Text } from '../text/text.ts'
import type { PngText } from './png-text.ts'
import type { SheetContent } from './sheet.ts'

export type Shown = {
  readonly seen: SeenMap
  readonly overlays: readonly ProposalId[]
  /** Proposals that stay as faint outlines. */
  readonly faint: readonly ProposalId[]
  /** How the picked voice stands, or the silences that are always shown. */
  readonly voice: Stands
  readonly convention: Convention
  readonly text: Text
  readonly words: ExportText
  /** The link that leads back to what is shown. */
  readonly address: string
  /** The day on which the picture is made, YYYY-MM-DD. */
  readonly made: string
}

export function sheetContent(shown: Shown): SheetContent {
  const { seen, overlays, faint, voice, convention, text, words, address, made } = shown
  const { map, view } = seen
  const { index, layers, pointedAt } = map
  const sight = { bounds: boundsInView(view), zoom: view.camera.zoom }
  const entries = {
    ...legendEntries(index, layers, overlays, convention, sight),
    stands: standEntries(voice.stands, index, layers, sight),
    actor: voice.actor,
    faint: faint.flatMap((id) => index.proposals.get(id) ?? []),
  }
  const selected = pointedAt.selected && index.areas.get(pointedAt.selected)
  const read = index.story.sources.find(({ role }) => role === 'primary')
  return {
    view,
    title: index.story.title,
    shown: [
      ...shownLines(shown),
      ...(selected ? [words.selected(nameOf(selected, text.language))] : []),
    ],
    key: legendRows(entries, convention, index, text),
    scaleWords: text.map.scale,
    notes: [
      `${text.map.borders(convention.name)}.`,
      [read?.date && words.of(formatEdtf(read.date, text)), words.made(formatEdtf(made, text))]
        .filter(Boolean)
        .join(' '),
      words.credits(text.map.attribution, text.product),
      address,
    ],
  }
}

/**
 * Each proposal that is drawn, with where it stands, and whose voice it is: a picture must never be taken for what is in
 * force, nor what one actor wants for how things are.
 */
const shownLines = ({ seen, overlays, voice, text, words }: Shown): string[] => [
  ...seen.map.index.story.proposals
    .filter(({ id }) => overlays.includes(id))
    .map(({ title, status }) => words.shown(title, words.statuses[status])),
  ...(voice.actor ? [text.voice.title(voice.actor.name)] : []),
]

export function aboutPicture(shown: Shown): Required<PngText> {
  const { seen, convention, text, words, address, made } = shown
  return {
    Title: seen.map.index.story.title,
    Description: `${words.description(shownLines(shown))} ${text.map.borders(convention.name)}.`,
    Copyright: words.credits(text.map.attribution, text.product),
    'Creation Time': made,
    Source: address,
  }
}
