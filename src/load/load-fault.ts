// What can go wrong between the site and the page: who shows it goes by its kind and need not read its words.
import { type Fault, type FaultKind, hinted } from '../story/faults.ts'

export type LoadProblem = Extract<
  FaultKind,
  'missing-file' | 'refused' | 'no-answer' | 'cut-off' | 'unreadable' | 'no-parser'
>

export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

export const loadFault = (
  path: string,
  kind: LoadProblem,
  found: string,
  expected: string,
  hint?: string,
): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault: { kind, file: path, path: '$', found, expected, ...hinted(hint) },
})
