// Has a text aligned in a worker of its own, for half a minute at most; where there can be no worker, here.
import type { AlignAnswer, AlignRequest } from './align-text.ts'

/** Milliseconds. A whole book takes a few seconds; what takes longer is made to. */
const LONGEST = 30_000

type Answer = AlignAnswer | { readonly ok: false; readonly problem: 'no code' | 'too slow' }

/** Answers once, later. @returns stops it; no answer then comes */
export function startAligning(
  request: AlignRequest,
  onAnswer: (answer: Answer) => void,
): () => void {
  let isOver = false
  let worker: Worker | null = null
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    worker?.terminate()
  }
  const settle = (answer: Answer) => {
    if (isOver) return
    stop()
    onAnswer(answer)
  }
  const alignHere = () => {
    worker?.terminate()
    worker = null
    import('./align-text.ts')
      .then(({ alignText }) => alignText(request))
      .then(settle, () => settle({ ok: false, problem: 'no code' }))
  }
  const timer = setTimeout(() => settle({ ok: false, problem: 'too slow' }), LONGEST)
  try {
    worker = new Worker(new URL('./align-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<AlignAnswer>) => settle(data)
    worker.onerror = alignHere
    worker.postMessage(request)
  } catch {
    alignHere()
  }
  return stop
}
