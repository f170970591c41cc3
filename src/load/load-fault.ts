// What can go wrong between the site and the page, by kind: who shows it need not read its words.
import type { Fault } from '../story/faults.ts'

export type LoadProblem =
  /** The host answers that it has no such file, or with a page of its own in its place. */
  | 'missing'
  /** It answers with another status: a fault of its own, or a refusal. */
  | 'refused'
  | 'no answer'
  /** The answer breaks off, or stands still. */
  | 'cut off'
  | 'not JSON'
  /** The page's own code to read it did not come. */
  | 'no parser'

export type LoadFault = Fault & { readonly problem?: LoadProblem }

export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: LoadFault }

export const loadFault = (
  path: string,
  problem: LoadProblem,
  found: string,
  expected: string,
  hint?: string,
): { readonly ok: false; readonly fault: LoadFault } => ({
  ok: false,
  fault: { file: path, path: '$', problem, found, expected, ...(hint ? { hint } : {}) },
})
