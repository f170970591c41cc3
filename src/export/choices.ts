// What can be saved, and how each file is made when it is asked for.
import { boundsInView } from '../geometry/mercator.ts'
import type { SeenMap } from '../map/seen-map.ts'
import type { Stands } from '../state/use-stands.ts'
import type { LinkState } from '../state/viewer-state.ts'
import type { Convention, ProposalId } from '../story/types.ts'
import type { ExportText } from '../text/export-text.ts'
import { fileName } from './file-name.ts'
import type { Table, TableContext } from './table.ts'
import { positionsTable, provisionsTable, silencesTable } from './tables.ts'
import { toAnnotations } from './to-annotations.ts'
import { toCsv } from './to-csv.ts'
import { toCsvw } from './to-csvw.ts'

export type Made =
  | {
      readonly name: string
      readonly type: string
      readonly content: string | Uint8Array<ArrayBuffer>
    }
  | { readonly problem: keyof ExportText['problems'] }

export type Choice = {
  readonly name: string
  readonly hint: string
  readonly make: () => Promise<Made>
}

export type ChoiceContext = TableContext & {
  readonly words: ExportText
  readonly convention: Convention
  readonly overlays: readonly ProposalId[]
  readonly faint: readonly ProposalId[]
  readonly voice: Stands
  /** Null while the map is not drawn. */
  readonly seen: () => SeenMap | null
  /** The link that leads back to what is seen. */
  readonly address: string
  readonly addressOf: (link: Partial<LinkState>) => string
  /** Absolute address of the site's root, ending in a slash. */
  readonly root: string
  /** YYYY-MM-DD */
  readonly today: string
  /** Pixels of the screen for each CSS pixel. */
  readonly sharpness: number
}

type Group = {
  readonly title: string
  readonly hint?: string
  readonly choices: readonly Choice[]
}

/** Times the screen's sharpness. */
const TIMES = [2, 4] as const

export function choicesOf(context: ChoiceContext): readonly Group[] {
  const { words } = context
  return [
    { title: words.map, hint: words.mapHint, choices: pictures(context) },
    { title: words.data, choices: [layers(context), ...tables(context), annotations(context)] },
  ]
}

function pictures(context: ChoiceContext): Choice[] {
  const { words, sharpness } = context
  const size = context.seen()?.view
  const sizeAt = (ratio: number) =>
    size ? words.pixels(Math.round(size.width * ratio), Math.round(size.height * ratio)) : ''
  return [
    ...TIMES.map((times) => ({
      name: words.png(times),
      hint: sizeAt(times * sharpness),
      make: () => picture(context, times * sharpness, ['map', ...subjects(context), `${times}x`]),
    })),
    {
      name: words.svg,
      hint: words.svgHint,
      make: () => picture(context, null, ['map', ...subjects(context)]),
    },
  ]
}

/** What the map is of: the area that is selected, and what is drawn. */
const subjects = ({ seen, overlays }: ChoiceContext): string[] => [
  ...(seen()?.map.pointedAt.selected ? [String(seen()?.map.pointedAt.selected)] : []),
  ...overlays.slice(0, 2),
]

async function picture(
  context: ChoiceContext,
  ratio: number | null,
  parts: readonly string[],
): Promise<Made> {
  const { index, text, words, convention, overlays, faint, voice, address, today, root } = context
  const seen = context.seen()
  if (!seen) return { problem: 'notDrawn' }
  const { makePicture } = await import('./make-picture.ts')
  const shown = { seen, overlays, faint, voice, convention, text, words, address, made: today }
  const content = await makePicture(shown, ratio, root)
  if (!content) return { problem: 'tooLarge' }
  const [ending, type] = ratio === null ? ['svg', 'image/svg+xml'] : ['png', 'image/png']
  return {
    name: fileName(index.story.id, parts, today, ending as string),
    type: type as string,
    content,
  }
}

const layers = (context: ChoiceContext): Choice => ({
  name: context.words.geojson,
  hint: context.words.geojsonHint,
  make: async () => {
    const { index, text, cite, words, overlays, convention, address, today } = context
    const seen = context.seen()
    if (!seen) return { problem: 'notDrawn' }
    const { toGeoJson } = await import('./to-geojson.ts')
    const content = toGeoJson({
      index,
      text,
      cite,
      words,
      layers: seen.map.layers,
      overlays,
      convention,
      bounds: boundsInView(seen.view),
      address,
      credits: text.map.attribution,
    })
    const name = fileName(index.story.id, ['layers', ...subjects(context)], today, 'geojson')
    return { name, type: 'application/geo+json', content }
  },
})

function tables(context: ChoiceContext): Choice[] {
  const { index, words, address, today } = context
  const all = [positionsTable(context), provisionsTable(context), silencesTable(context)]
  const fileOf = (name: Table['name']) => fileName(index.story.id, [name], today, 'csv')
  return [
    ...all.map((table) => ({
      name: words.csv(words.tables[table.name]),
      hint: words.csvHint(table.rows.length),
      make: async () => ({
        name: fileOf(table.name),
        type: 'text/csv;charset=utf-8;header=present',
        content: toCsv(table),
      }),
    })),
    {
      name: words.csvw,
      hint: words.csvwHint,
      make: async () => ({
        name: fileName(index.story.id, ['tables'], today, 'csv-metadata.json'),
        type: 'application/csvm+json',
        content: toCsvw(all, { index, words, fileOf, address, made: today }),
      }),
    },
  ]
}

const annotations = ({ index, words, cite, addressOf, root, today }: ChoiceContext): Choice => ({
  name: words.annotations,
  hint: words.annotationsHint,
  make: async () => ({
    name: fileName(index.story.id, ['annotations'], today, 'jsonld'),
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    content: toAnnotations({
      index,
      words: cite,
      addressOf: (passage) => addressOf({ panel: 'article', passage }),
      areaAddress: (area) => addressOf({ selection: { type: 'area', area } }),
      storyFile: `${root}stories/${index.story.id}/story.json`,
    }),
  }),
})
