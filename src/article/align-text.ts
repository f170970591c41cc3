// From what the reader brought to the passages in it: what the worker does, and the page itself where there can be
// no worker.
import { align } from '../fingerprint/align.ts'
import type { PassageAlignment } from '../fingerprint/alignment.ts'
import type { FileType } from '../fingerprint/file-type.ts'
import { kindOf, openFile } from '../fingerprint/open-text.ts'
import { type ArticleKind, type ArticleProblem, readArticle } from '../fingerprint/read-article.ts'
import type { Passage, PassageId } from '../story/types.ts'

/** A file as it is, or a text that was pasted or kept. */
export type Brought =
  | { readonly type: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'text'; readonly content: string; readonly kind?: ArticleKind }

export type Found =
  | {
      readonly state: 'matched'
      readonly paragraphs: readonly string[]
      /** False where the reader's copy differs from the source somewhere in this passage. */
      readonly isExact: boolean
    }
  | { readonly state: 'ambiguous' }
  | { readonly state: 'not-found' }

export type AlignRequest = { readonly brought: Brought; readonly passages: readonly Passage[] }

export type ReadText = { readonly content: string; readonly kind: ArticleKind }

export type AlignProblem =
  | { readonly problem: ArticleProblem }
  | { readonly problem: 'no text'; readonly type: FileType }

export type AlignAnswer =
  | {
      readonly ok: true
      readonly found: readonly (readonly [PassageId, Found])[]
      /** The text as it was read, so that it can be kept. */
      readonly text: ReadText
      /** The encoding, where it had to be guessed. */
      readonly guess?: string
    }
  | ({ readonly ok: false } & AlignProblem)

export async function alignText({ brought, passages }: AlignRequest): Promise<AlignAnswer> {
  const opened =
    brought.type === 'file'
      ? await openFile(brought.bytes, brought.name)
      : {
          ok: true as const,
          content: brought.content,
          kind: brought.kind ?? kindOf(brought.content),
        }
  if (!opened.ok) return opened
  const { content, kind } = opened
  const reading = readArticle(content, kind)
  if (!reading.ok) return reading
  const aligned = align(passages, reading.paragraphs)
  return {
    ok: true,
    found: aligned.passages.map((one) => [one.id, toFound(one)]),
    text: { content, kind },
    ...('guess' in opened && opened.guess ? { guess: opened.guess } : {}),
  }
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
