// What a feature of a layer may say of itself. All but the id is optional; what a layer says beyond this is
// neither checked nor used.
import * as v from 'valibot'

const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

/** Each key for itself, so that one wrong value costs a feature no more than that value. */
const PROPERTIES = {
  name: { schema: v.string(), expected: 'a text' },
  kind: { schema: v.string(), expected: 'a text' },
  /** The day or year that a line shows; EDTF (ISO 8601-2). */
  date: { schema: v.string(), expected: 'a date as text' },
  km2: { schema: v.pipe(v.number(), v.minValue(0)), expected: 'square kilometres as a number' },
  km: { schema: v.pipe(v.number(), v.minValue(0)), expected: 'kilometres as a number' },
  /** The zoom level from which on the name fits at its place. */
  from: {
    schema: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
    expected: 'a zoom level from 0 to 24',
  },
  /** Where the name stands from afar, and from which zoom level on. */
  far: {
    schema: v.tuple([Longitude, Latitude]),
    expected: 'a longitude and a latitude in degrees, in this order',
  },
  farFrom: {
    schema: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
    expected: 'a zoom level from 0 to 24',
  },
  /** Of a line: ids of features of the same layer, the land to its left; each less near to the line than the last. */
  left: { schema: v.array(v.string()), expected: 'a list of ids' },
  /** Where the name stands: lng, lat. */
  anchor: {
    schema: v.tuple([Longitude, Latitude]),
    expected: 'a longitude and a latitude in degrees, in this order',
  },
} as const

type Known = {
  readonly [Key in keyof typeof PROPERTIES]?: Readonly<
    v.InferOutput<(typeof PROPERTIES)[Key]['schema']>
  >
}

export type LayerProperties = Known & { readonly id: string; readonly [key: string]: unknown }

type PropertyProblem = {
  readonly key: string
  readonly found: unknown
  readonly expected: string
}

/** The properties without those that are not what they should be, and these; the same object where all are. */
export function readProperties(
  input: Readonly<Record<string, unknown>> & { readonly id: string },
): {
  readonly properties: LayerProperties
  readonly problems: readonly PropertyProblem[]
} {
  const problems: PropertyProblem[] = []
  for (const [key, { schema, expected }] of Object.entries(PROPERTIES)) {
    if (!Object.hasOwn(input, key) || v.is(schema, input[key])) continue
    problems.push({ key, found: input[key], expected })
  }
  if (problems.length === 0) return { properties: input as LayerProperties, problems }
  const properties: Record<string, unknown> = { ...input }
  for (const { key } of problems) delete properties[key]
  return { properties: properties as LayerProperties, problems }
}
