// The command line of `npm run bench`.
import { parseArgs } from 'node:util'
import { MEASURE_NAMES, type MeasureName } from './measures/measures.ts'
import { MODE_NAMES, type ModeName } from './modes.ts'
import { PAGE_NAMES, type PageName } from './pages.ts'

export type Options = {
  readonly runs: number
  readonly modes: readonly ModeName[]
  readonly pages: readonly PageName[]
  readonly only: readonly MeasureName[]
  readonly layers: boolean
  readonly help: boolean
}

export type Parsed =
  | { readonly ok: true; readonly options: Options }
  /** One sentence. */
  | { readonly ok: false; readonly fault: string }

/** Fewer are a try, not a result. */
const USUAL_RUNS = 5

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: String(USUAL_RUNS) },
        modes: { type: 'string' },
        pages: { type: 'string' },
        only: { type: 'string' },
        layers: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return {
      ok: true,
      options: {
        runs: readCount(values.runs),
        modes: readNames('modes', values.modes, MODE_NAMES),
        pages: readNames('pages', values.pages, PAGE_NAMES),
        only: readNames('only', values.only, MEASURE_NAMES),
        layers: values.layers,
        help: values.help,
      },
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const [sentence = message] = message.split(/\.\s/)
    return { ok: false, fault: `${sentence.replace(/\.$/, '')}; --help tells what there is.` }
  }
}

/** Everything was measured, often enough: what RESULTS.md is written from. */
export const isComplete = ({ runs, modes, pages, only }: Options): boolean =>
  runs >= USUAL_RUNS &&
  modes.length === MODE_NAMES.length &&
  pages.length === PAGE_NAMES.length &&
  only.length === MEASURE_NAMES.length

function readCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`--runs takes a whole number from 1 on, not '${value}'`)
  }
  return count
}

function readNames<Name extends string>(
  option: string,
  value: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (value === undefined) return known
  const asked = value.split(',').map((name) => name.trim())
  const stray = asked.find((name) => !known.some((one) => one === name))
  if (stray !== undefined) {
    throw new Error(`--${option} does not know '${stray}', only ${known.join(', ')}`)
  }
  return known.filter((name) => asked.includes(name))
}
