// A worker: reads the reader's text and finds the story's passages in it, off the page's thread.
import { align } from '../fingerprint/align.ts'
import type { PassageAlignment } from '../fingerprint/alignment.ts'
import { readArticle } from '../fingerprint/read-article.ts'
import type { PassageId } from '../story/types.ts'
import type { AlignAnswer, AlignRequest, Found } from './align-messages.ts'

function answerTo({ content, kind, passages }: AlignRequest): AlignAnswer {
  const reading = readArticle(content, kind)
  if (!reading.ok) return reading
  const aligned = align(passages, reading.paragraphs)
  return { ok: true, found: aligned.passages.map((one) => [one.id, toFound(one)]) }
}

function toFound(passage: PassageAlignment<PassageId>): Found {
  switch (passage.type) {
    case 'matched':
      return {
        state: 'matched',
        paragraphs: passage.text.split('\n\n'),
        isExact: passage.isExact,
      }
    case 'ambiguous':
      return { state: 'ambiguous' }
    case 'not found':
      return { state: 'not-found' }
  }
}

addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => postMessage(answerTo(data)))
