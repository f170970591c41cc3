// A worker: reads the reader's text and finds the story's passages in it, off the page's thread.
import { type AlignAnswer, type AlignRequest, alignText } from './align-text.ts'

addEventListener('message', async ({ data }: MessageEvent<AlignRequest>) => {
  postMessage((await alignText(data)) satisfies AlignAnswer)
})
