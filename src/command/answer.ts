// What every verb of the command takes and gives; printing and the exit code are left to `run-command.ts`.
import type { Paint } from './paint.ts'

export type Call = {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** The folder that relative paths start from. */
  readonly folder: string
}

export type Answer = {
  /** 0: fine; 1: there are faults. */
  readonly exit: 0 | 1
  /** For `--json`. */
  readonly data: object
  readonly format: (paint: Paint) => string
}

/** What cannot be done, in one plain sentence that says what to do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
