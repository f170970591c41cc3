// From arguments to an exit code: 0 fine, 1 faults or a refusal, 2 a call that nobody can understand.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Answer, type Call, Refusal } from './answer.ts'
import { check } from './check.ts'
import { shown } from './files.ts'
import { fingerprint } from './fingerprint.ts'
import { makeNew } from './new.ts'
import { makePaint } from './paint.ts'
import { stats } from './stats.ts'
import { text } from './text.ts'
import { makeTiles } from './tiles.ts'

export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly isColoured: boolean
  /** The folder that relative paths start from. */
  readonly folder: string
}

type Verb = {
  readonly operands: readonly string[]
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (call: Call) => Answer
}

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['check', { operands: ['DIR'], options: {}, run: check }],
  ['stats', { operands: ['DIR'], options: {}, run: stats }],
  [
    'fingerprint',
    {
      operands: ['DIR', 'TEXT'],
      options: { source: { type: 'string' }, 'dry-run': { type: 'boolean' } },
      run: fingerprint,
    },
  ],
  ['new', { operands: ['DIR'], options: { title: { type: 'string' } }, run: makeNew }],
  ['tiles', { operands: ['LAYER'], options: {}, run: makeTiles }],
])

export function runCommand(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  const misunderstood = (why: string): 2 => {
    terminal.err(`${shown(why)}\n\n${text.usage}`)
    return 2
  }
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(text.usage)
    return 0
  }
  if (name === undefined) return misunderstood(text.refusals.noVerb)
  const verb = VERBS.get(name)
  if (!verb) return misunderstood(text.refusals.noSuchVerb(name, [...VERBS.keys()]))
  const parsed = parse(rest, verb)
  if ('why' in parsed) return misunderstood(parsed.why)
  const { values, positionals } = parsed
  if (values.help === true) {
    terminal.out(text.usage)
    return 0
  }
  if (positionals.length !== verb.operands.length) {
    return misunderstood(text.refusals.operands(name, verb.operands, positionals))
  }
  const isJson = values.json === true
  try {
    const answer = verb.run({ operands: positionals, options: values, folder: terminal.folder })
    const paint = makePaint(terminal.isColoured)
    terminal.out(isJson ? `${JSON.stringify(answer.data, null, 2)}\n` : answer.format(paint))
    return answer.exit
  } catch (cause) {
    const why = refusalOf(cause)
    if (why === undefined) throw cause
    if (isJson) terminal.out(`${JSON.stringify({ error: why }, null, 2)}\n`)
    else terminal.err(`${why}\n`)
    return 1
  }
}

/** The sentence for a person; undefined where it is a fault of ours. */
function refusalOf(cause: unknown): string | undefined {
  if (cause instanceof Refusal) return cause.message
  // The machine's stack or memory, which only a file that is made to can exhaust.
  return cause instanceof RangeError ? text.refusals.tooDeep : undefined
}

type Parsed =
  | { readonly values: Call['options']; readonly positionals: readonly string[] }
  | { readonly why: string }

function parse(args: readonly string[], { options }: Verb): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Call['options'], positionals }
  } catch (cause) {
    return { why: cause instanceof Error ? cause.message : String(cause) }
  }
}
