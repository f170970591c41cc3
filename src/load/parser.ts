// Hands texts to the parser's worker. Where there can be no worker (a sandboxed frame, a policy, a file that did
// not come) the same code does the work here.
import type { ParsedLayer } from '../geometry/parse-layer.ts'
import type { Fault } from '../story/faults.ts'
import { loadFault } from './load-fault.ts'
import type { LoadedStory } from './loaded-story.ts'
import type { FileText } from './parse-texts.ts'
import type { ParseAnswer, ParseRequest } from './parse-worker.ts'
import { joinParts } from './story-parts.ts'

type Pending = {
  readonly take: (answer: ParseAnswer) => void
  /** Does it here instead. */
  readonly doHere: () => void
}

let worker: Worker | null | undefined
let count = 0
const pending = new Map<number, Pending>()

/** Starts the worker before there is anything to parse, so that it is there when the text is. */
export function startParser(): void {
  if (worker !== undefined) return
  try {
    worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ParseAnswer>) => pending.get(data.id)?.take(data)
    worker.onerror = withoutWorker
    worker.onmessageerror = withoutWorker
  } catch {
    worker = null
  }
}

function withoutWorker(): void {
  worker?.terminate()
  worker = null
  const left = [...pending.values()]
  pending.clear()
  for (const { doHere } of left) doHere()
}

export function parseStoryApart(file: FileText): Promise<LoadedStory> {
  const join = joinParts()
  return ask<LoadedStory>(
    'story',
    file,
    (answer) => (answer.type === 'story' ? join(answer.part) : undefined),
    async () => (await import('./parse-texts.ts')).parseStoryText(file),
    (fault) => ({ ok: false, faults: [fault] }),
  )
}

export function parseLayerApart(file: FileText): Promise<ParsedLayer> {
  return ask<ParsedLayer>(
    'layer',
    file,
    (answer) => (answer.type === 'layer' ? answer.parsed : undefined),
    async () => (await import('./parse-texts.ts')).parseLayerText(file),
    (fault) => ({ fault }),
  )
}

function ask<Result>(
  type: ParseRequest['type'],
  { text, path }: FileText,
  /** Undefined until the answer is whole. */
  read: (answer: ParseAnswer) => Result | undefined,
  parseHere: () => Promise<Result>,
  failed: (fault: Fault) => Result,
): Promise<Result> {
  startParser()
  return new Promise((resolve) => {
    const doHere = () => {
      const { fault } = loadFault(
        path,
        'no-parser',
        'no code to read it',
        'a file that can be read',
      )
      parseHere().then(resolve, () => resolve(failed(fault)))
    }
    if (!worker) return doHere()
    const id = count++
    const take = (answer: ParseAnswer) => {
      if (answer.type === 'failed') {
        pending.delete(id)
        return doHere()
      }
      const result = read(answer)
      if (result === undefined) return
      pending.delete(id)
      resolve(result)
    }
    pending.set(id, { take, doHere })
    worker.postMessage({ id, type, text, path } satisfies ParseRequest)
  })
}
