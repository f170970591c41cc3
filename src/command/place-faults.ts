// Faults with their line and column, where the file has the place that they name.
import type { Fault } from '../story/faults.ts'
import { findPlaces, type Place } from './find-places.ts'

export type PlacedFault = Fault & Partial<Place>

/** @param texts the texts of the files, by the names that the faults have for them */
export function placeFaults(
  faults: readonly Fault[],
  texts: ReadonlyMap<string, string>,
): PlacedFault[] {
  const places = new Map(
    [...texts].map(([file, text]) => {
      const paths = faults.filter((fault) => fault.file === file).map((fault) => fault.path)
      return [file, isJson(text) ? findPlaces(text, paths) : new Map<string, Place>()] as const
    }),
  )
  return faults.map((fault) => ({ ...fault, ...places.get(fault.file)?.get(fault.path) }))
}

/** A text that is no JSON has one fault, at its root, and the parser says where in its words. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
