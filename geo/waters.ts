// The rivers and lakes of Europe, a drawing aid that shares no vertex with the topology. What is drawn is
// GSHHG (data/gshhg-*.json, made by extract-gshhg.ts). Names run along the coarser lines of Natural Earth,
// which also go on where a river is drawn as a lake.
import { readFileSync } from 'node:fs'
import {
  bboxClip,
  bboxPolygon,
  difference,
  featureCollection,
  lineString,
  nearestPointOnLine,
  polygon,
  simplify,
} from '@turf/turf'
import type { BBox, MultiLineString, MultiPolygon, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import gshhgLakes from './data/gshhg-lakes.json'
import gshhgRivers from './data/gshhg-rivers.json'
import { joinLines } from './join-lines.ts'
import { dropRepeats, roundTo } from './snap.ts'

export interface NamedRiver {
  readonly id: string
  readonly name: string
  readonly uk: string
  /** Points (lng, lat) on its banks: no source has names, so these tell which of its lines it is. */
  readonly at: readonly (readonly number[])[]
}

export interface Waters {
  readonly rivers: MultiLineString
  readonly lakes: MultiPolygon
  /** The line to write a river's name along. */
  readonly courseOf: (river: NamedRiver) => MultiLineString
}

type Lines = readonly Position[][]

/** Natural Earth's lines are quantised to 0.009 degree, so that three decimals lose nothing. */
const DECIMALS = 3

/** A river's line is no farther than this from a point on its bank. */
const BANK_KM = 8

/** Around the Kakhovka reservoir, which ran dry when its dam broke on 6 June 2023: west, south, east, north. */
const KAKHOVKA: BBox = [33.37, 46.5, 36, 47.74]

/** There the Dnipro flows again, by the line of the coarser source: GSHHG has the reservoir only. */
const DNIPRO_AT_KAKHOVKA = [34.4, 47.55]

/** Degrees: bends below it are too tight for letters to follow. */
const BEND = 0.03

/** @param file Natural Earth's rivers of Europe */
export function readWaters(file: string): Waters {
  const coarse = readCoarseRivers(file)
  const fine = gshhgRivers.map((line: Position[]) => [line])
  return {
    rivers: linesOf([...fine.flat(), ...channelAtKakhovka(coarse)]),
    lakes: { type: 'MultiPolygon', coordinates: gshhgLakes.flatMap(withoutKakhovka) },
    courseOf: ({ at }) => {
      const known = near(coarse, at)
      const lines = (known.length > 0 ? known : near(fine, at)).flat()
      return linesOf(joinLines(lines).map(smooth))
    },
  }
}

/** The lines of each river of the source. */
function readCoarseRivers(file: string): Lines[] {
  const source = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ rivers: GeometryCollection }>
  return source.objects.rivers.geometries.map((one) =>
    mesh(source, { type: 'GeometryCollection', geometries: [one] })
      .coordinates.map((line) =>
        dropRepeats(
          line.map(([lng = 0, lat = 0]) => [roundTo(lng, DECIMALS), roundTo(lat, DECIMALS)]),
        ),
      )
      .filter((line) => line.length > 1),
  )
}

function linesOf(coordinates: Lines): MultiLineString {
  return { type: 'MultiLineString', coordinates: [...coordinates] }
}

/** Without the bends that letters cannot follow. */
function smooth(line: Position[]): Position[] {
  return simplify(lineString(line), { tolerance: BEND, highQuality: true }).geometry.coordinates
}

/** The rivers that come near one of these points. */
function near(rivers: readonly Lines[], points: NamedRiver['at']): Lines[] {
  const isNear = (line: Position[], at: readonly number[]) =>
    nearestPointOnLine(lineString(line), [...at]).properties.dist < BANK_KM
  return rivers.filter((lines) => lines.some((line) => points.some((at) => isNear(line, at))))
}

function channelAtKakhovka(coarse: readonly Lines[]): Lines {
  return near(coarse, [DNIPRO_AT_KAKHOVKA])
    .flat()
    .map((line) => bboxClip(lineString(line), KAKHOVKA).geometry.coordinates as Position[])
    .filter((line) => line.length > 1)
}

/** The polygons that are left of a lake's ring. */
function withoutKakhovka(ring: Position[]): Position[][][] {
  const left = difference(featureCollection([polygon([ring]), bboxPolygon(KAKHOVKA)]))?.geometry
  if (!left) return []
  const parts = left.type === 'Polygon' ? [left.coordinates] : left.coordinates
  return parts.map((rings) =>
    rings.map((one) => one.map((at) => at.map((degrees) => roundTo(degrees, 4)))),
  )
}
