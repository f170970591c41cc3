// What the map shows of the story as GeoJSON (RFC 7946): the areas in sight, and what the proposals that are drawn
// would do, each with its evidence.
import { evidenceWords } from '../cite/evidence-words.ts'
import { effectWords, kindWords } from '../evidence/effect-words.ts'
import { type Bounds, boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { joinGeometries, toBbox, toRfc7946 } from '../geometry/rfc7946.ts'
import { provisionFeatures } from '../scene/overlay-marks.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area, Convention, Proposal, ProposalId, Provision } from '../story/types.ts'
import type { ExportText } from '../text/export-text.ts'
import type { TableContext } from './table.ts'

type Options = TableContext & {
  readonly words: ExportText
  readonly layers: Layers
  readonly overlays: readonly ProposalId[]
  readonly convention: Convention
  /** What the map shows. */
  readonly bounds: Bounds
  /** The link that leads back to it. */
  readonly address: string
  readonly credits: string
}

type Properties = Readonly<Record<string, string | number | readonly string[] | undefined>>

export function toGeoJson(options: Options): string {
  const { index, overlays, convention, address, credits, bounds } = options
  const drawn = index.story.proposals.filter(({ id }) => overlays.includes(id))
  const collection = {
    type: 'FeatureCollection',
    bbox: toBbox(bounds),
    // Members of our own, as section 6.1 allows.
    title: index.story.title,
    source: address,
    borders: convention.name,
    credits,
    features: [
      ...index.story.areas.flatMap((area) => areaFeature(area, options) ?? []),
      ...drawn.flatMap((proposal) =>
        proposal.provisions.flatMap((one) => provisionFeature(proposal, one, options) ?? []),
      ),
    ],
  }
  return `${JSON.stringify(collection)}\n`
}

function areaFeature(area: Area, options: Options) {
  const { index, text, layers } = options
  return featureOf(`area/${area.id}`, featuresOf(area, layers), options.bounds, {
    is: 'area',
    area: area.id,
    name: nameOf(area, text.language),
    kind: kindWords(area, index, text),
    disputed: area.disputed?.text,
    vague: area.vague,
    schematic: area.schematic,
  })
}

function provisionFeature(proposal: Proposal, provision: Provision, options: Options) {
  const { index, text, cite, words, layers } = options
  const area = index.areas.get(provision.area)
  if (!area) return undefined
  const shapes = provisionFeatures(provision, area, index, layers)
  return featureOf(`provision/${provision.id}`, shapes, options.bounds, {
    is: 'provision',
    proposal: proposal.title,
    status: words.statuses[proposal.status],
    area: area.id,
    name: nameOf(area, text.language),
    effect: effectWords(provision, index, text),
    part: provision.part?.text,
    text: provision.text,
    evidence: provision.evidence.map((item) => evidenceWords(item, index, text, cite)),
    inference: provision.inference,
  })
}

/** Undefined where nothing of it is in sight. */
function featureOf(
  id: string,
  features: readonly LayerFeature[],
  inSight: Bounds,
  properties: Properties,
) {
  const bounds = boundsOf(features)
  if (!bounds || !boundsMeet(bounds, inSight)) return undefined
  const geometry = joinGeometries(features.flatMap((feature) => toRfc7946(feature.geometry) ?? []))
  if (!geometry) return undefined
  return { type: 'Feature', id, bbox: toBbox(bounds), properties, geometry }
}
