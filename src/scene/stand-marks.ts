// How an actor stands on the areas of the map, by tint, sign and word, and where it is silent, by a dotted ring.
import type { Position } from 'geojson'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { smoothRing } from '../geometry/smooth-ring.ts'
import { stanceColour } from '../grammar/stance-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Ground, Stand } from '../story/stands.ts'
import type { Area, Proposal, ProposalId } from '../story/types.ts'
import { forAreas, piecesOfLines } from './for-areas.ts'
import type { Look, Mark, SceneSource } from './marks.ts'
import type { Words } from './scene-words.ts'
import { collection, feature, pointFeature } from './sources.ts'
import {
  silentLine,
  silentRing,
  standEdge,
  standFill,
  standGround,
  standLine,
  standName,
} from './stand-looks.ts'

export type VoiceView = {
  readonly stands: readonly Stand[]
  /** Whether one actor's voice was picked: then all is told in signs and words; else silence is quietly ringed. */
  readonly isPicked: boolean
}

export type StandMarks = {
  readonly sources: Readonly<Record<string, SceneSource>>
  /** Below what is disputed and the borders. */
  readonly fills: readonly Mark[]
  readonly strokes: readonly Mark[]
  readonly names: readonly Mark[]
}

type Names = Pick<StandMarks, 'sources' | 'names'>

const NO_NAMES: Names = { sources: {}, names: [] }
const NOTHING: StandMarks = { ...NO_NAMES, fills: [], strokes: [] }

/** From afar the lines round a shorter piece of a line would stand farther apart than it is long. */
const PIECES = piecesOfLines(7)
/** The words come once there is room for them. */
const NAMES_FROM = 2.5
const NAMES = 'stand-names'
const RINGS = 'silent-rings'

export function standMarks(
  voice: VoiceView | undefined,
  index: StoryIndex,
  layers: Layers,
  words: Words,
): StandMarks {
  if (!voice) return NOTHING
  const here = standsByArea(voice.stands, index)
  const names = voice.isPicked ? namesOf(here, index, layers, words) : NO_NAMES
  const rings = ringsOf(here, index, layers)
  const isWithin = ({ area }: Here) => here.some((one) => index.isPartOf(area.id, one.area.id))
  const marks = (part: string, { area }: Here, looks: readonly Look[]) =>
    forAreas(index, [area], `stand-${part}-${area.id}`, looks)
  const edges = (one: Here): Mark[] => {
    const looks = strokesOf(one, index)
    if (!isLine(one, index)) return marks('edge', one, looks)
    const { area } = one
    return [
      ...forAreas(index, [area], `stand-edge-${area.id}`, looks, PIECES.long),
      ...forAreas(index, [area], `stand-short-${area.id}`, looks, PIECES.short),
    ]
  }
  return {
    fills: here.flatMap((one) => {
      const looks = fillsOf(one, index)
      const ground = looks.length > 0 && isWithin(one) ? [standGround] : []
      return marks('fill', one, [...ground, ...looks])
    }),
    strokes: [...here.flatMap(edges), ...rings.strokes],
    names: names.names,
    sources: { ...names.sources, ...rings.sources },
  }
}

/** An area and all the ways in which the actor stands on it. */
type Here = { readonly area: Area; readonly stands: readonly Stand[] }

/** What contains comes before what it contains. */
function standsByArea(stands: readonly Stand[], index: StoryIndex): Here[] {
  const depth = ({ area }: Here) => index.containing.get(area.id).length
  return [...new Set(stands.map(({ area }) => area))]
    .flatMap((id): Here[] => {
      const area = index.areas.get(id)
      return area ? [{ area, stands: stands.filter((one) => one.area === id) }] : []
    })
    .sort((a, b) => depth(a) - depth(b))
}

/** One for each colour: of two voices that say the same, neither is more. */
const coloursOf = ({ stands }: Here) => [
  ...new Set(
    stands.flatMap(({ standing }) => (standing === 'silent' ? [] : [stanceColour(standing)])),
  ),
]

const isLine = ({ area }: Here, { grammar }: StoryIndex) => grammar.kindOf(area) === 'line'

function fillsOf(here: Here, index: StoryIndex): Look[] {
  if (isLine(here, index) || here.area.vague) return []
  const colours = coloursOf(here)
  return colours.map((colour, slot) => standFill(colour, slot, colours.length))
}

function strokesOf(here: Here, index: StoryIndex): Look[] {
  const colours = coloursOf(here)
  if (isLine(here, index)) {
    const lines = colours.map(standLine)
    return isSilent(here) ? [...lines, silentLine(lines.length)] : lines
  }
  const [only, ...others] = colours
  return here.area.vague && only ? [standEdge(others.length === 0 ? only : 'labelSoft')] : []
}

const isSilent = ({ stands }: Here) => stands.some(({ standing }) => standing === 'silent')

/**
 * Round areas that are one piece of a layer; none round an area without agreed bounds, as it would be a bound, nor
 * round each member of an alliance: there the sign and the word tell of the silence.
 */
function ringsOf(
  here: readonly Here[],
  index: StoryIndex,
  layers: Layers,
): Pick<StandMarks, 'sources' | 'strokes'> {
  const rings = here.flatMap((one) => {
    if (!isSilent(one) || one.area.vague || isLine(one, index)) return []
    const [first, ...others] = featuresOf(one.area, layers)
    const ring = first && others.length === 0 ? smoothRing(first.geometry) : undefined
    return ring ? [feature({}, { type: 'Polygon', coordinates: [ring] })] : []
  })
  if (rings.length === 0) return { sources: {}, strokes: [] }
  return {
    sources: { [RINGS]: { data: collection(rings), isStory: false } },
    strokes: [{ ...silentRing, id: RINGS, source: RINGS }],
  }
}

function namesOf(here: readonly Here[], index: StoryIndex, layers: Layers, words: Words): Names {
  const rows = here.flatMap((one) => {
    const features = featuresOf(one.area, layers)
    const others = new Set(
      here.flatMap(({ area }) => (area === one.area ? [] : featuresOf(area, layers))),
    )
    const point = isLine(one, index) ? middleOf(features) : anchorIn(features, others, index)
    return point ? one.stands.map((stand, row) => ({ stand, row, point })) : []
  })
  if (rows.length === 0) return NO_NAMES
  const points = rows.map(({ stand, point }, place) =>
    pointFeature(point, { name: words.stand(stand, proposalOf(stand, index)), place }),
  )
  return {
    sources: { [NAMES]: { data: collection(points), isStory: false } },
    names: rows.map(
      ({ stand, row }, place): Mark => ({
        ...standName(stand.standing, row),
        id: `${NAMES}-${place}`,
        source: NAMES,
        where: [['is', 'place', place]],
        zoom: [NAMES_FROM, 24],
      }),
    ),
  }
}

type Point = readonly [lng: number, lat: number]

/**
 * Of an area of many pieces, as an alliance is, that of the piece nearest to where the story looks.
 *
 * @param others pieces that have signs of their own
 */
function anchorIn(
  features: readonly LayerFeature[],
  others: ReadonlySet<LayerFeature>,
  { story }: StoryIndex,
): Point | undefined {
  const [west, south, east, north] = story.view.bounds
  const far = ([lng, lat]: Point) => Math.hypot(lng - (west + east) / 2, lat - (south + north) / 2)
  const free = features.filter((feature) => !others.has(feature))
  const [nearest] = (free.length > 0 ? free : features)
    .flatMap(({ properties }): Point[] => (properties.anchor ? [properties.anchor] : []))
    .sort((a, b) => far(a) - far(b))
  return nearest
}

/** A point halfway along the longest piece. */
function middleOf(features: readonly LayerFeature[]): Point | undefined {
  const lines = features.flatMap(({ geometry }): Position[][] => {
    if (geometry.type === 'LineString') return [geometry.coordinates]
    return geometry.type === 'MultiLineString' ? geometry.coordinates : []
  })
  const [longest = []] = lines.sort((a, b) => b.length - a.length)
  const middle = longest[Math.floor(longest.length / 2)]
  return middle && [middle[0] as number, middle[1] as number]
}

/** The proposal that all of a stand is on. */
function proposalOf({ grounds }: Stand, { proposals }: StoryIndex): Proposal | undefined {
  const [first, ...others] = new Set(grounds.flatMap(proposalsIn))
  const isAll = others.length === 0 && grounds.every((ground) => proposalsIn(ground).length > 0)
  return isAll && first ? proposals.get(first) : undefined
}

function proposalsIn(ground: Ground): readonly ProposalId[] {
  if (ground.type === 'silence') return ground.silence.proposals
  return 'proposal' in ground.position.on ? [ground.position.on.proposal] : []
}
