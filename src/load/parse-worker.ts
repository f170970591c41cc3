// A worker: checks stories and layers off the page's thread, so that even very large ones freeze nothing.
import type { ParsedLayer } from '../geometry/parse-layer.ts'
import { type FileText, parseLayerText, parseStoryText } from './parse-texts.ts'
import { type StoryPart, splitLoaded } from './story-parts.ts'

export type ParseRequest = FileText & { readonly id: number; readonly type: 'story' | 'layer' }
export type ParseAnswer =
  | { readonly id: number; readonly type: 'story'; readonly part: StoryPart }
  | { readonly id: number; readonly type: 'layer'; readonly parsed: ParsedLayer }
  /** Code that it needs did not come. */
  | { readonly id: number; readonly type: 'failed' }

const answer = (message: ParseAnswer) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => {
  const { id } = data
  try {
    if (data.type === 'layer') return answer({ id, type: 'layer', parsed: parseLayerText(data) })
    for (const part of splitLoaded(parseStoryText(data))) answer({ id, type: 'story', part })
  } catch {
    answer({ id, type: 'failed' })
  }
})
