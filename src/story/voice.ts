// The article and what lies beyond it are two voices; which one speaks is told by the evidence alone.
import type { StoryIndex } from './index-story.ts'
import type { Evidence } from './types.ts'

export const VOICES = ['article', 'beyond'] as const
export type Voice = (typeof VOICES)[number]

/** The article's voice where any evidence is from a primary source. */
export function voiceOf(evidence: readonly Evidence[], index: StoryIndex): Voice {
  const isPrimary = evidence.some((item) => {
    const source = 'passage' in item ? index.passages.get(item.passage)?.source : item.source
    return source !== undefined && index.sources.get(source)?.role === 'primary'
  })
  return isPrimary ? 'article' : 'beyond'
}
