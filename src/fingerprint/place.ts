// From words of the stream back to the reader's paragraphs, with the punctuation that belongs to the words.
import type { Piece, Place } from './alignment.ts'
import type { Candidate, Stretch } from './candidate.ts'
import type { TextStream } from './text-stream.ts'

const OPENING = /[\p{Ps}\p{Pi}]/u
const SPACE = /\s/

/**
 * Where the paragraph is cut between the word and the one before it: the place where what comes before ends,
 * and where what comes after begins, never further left. Spaces part the punctuation; where there
 * are none, opening brackets and quotation marks go with the word.
 */
function cutBefore(text: TextStream, word: number): { before: number; after: number } {
  const paragraph = text.paragraphs[text.paragraph[word] ?? 0] ?? ''
  const previousEnd = text.end[word - 1] ?? 0
  const gap = paragraph.slice(previousEnd, text.start[word])
  const space = gap.search(SPACE)
  if (space >= 0) {
    return { before: previousEnd + space, after: previousEnd + afterLastSpace(gap) }
  }
  const opening = gap.search(OPENING)
  const cut = previousEnd + (opening < 0 ? gap.length : opening)
  return { before: cut, after: cut }
}

/** By hand, as a search for the end of the line takes quadratic time over a long row of marks. */
function afterLastSpace(gap: string): number {
  let at = gap.length
  while (at > 0 && !SPACE.test(gap.charAt(at - 1))) at -= 1
  return at
}

function toPiece(text: TextStream, paragraph: number, { start, end }: Stretch): Piece {
  const length = text.paragraphs[paragraph]?.length ?? 0
  const from = start === text.firstWord[paragraph] ? 0 : cutBefore(text, start).after
  const to = end === text.firstWord[paragraph + 1] ? length : cutBefore(text, end).before
  return { paragraph, from, to: Math.max(from, to), isWhole: from === 0 && to === length }
}

function piecesOf(text: TextStream, { start, end }: Stretch): Piece[] {
  const pieces: Piece[] = []
  for (let word = start; word < end; ) {
    const paragraph = text.paragraph[word] ?? 0
    const next = Math.min(end, text.firstWord[paragraph + 1] ?? end)
    pieces.push(toPiece(text, paragraph, { start: word, end: next }))
    word = next
  }
  return pieces
}

/** The candidate's place, without its holes. Places of stretches without a word in common have no letter in common. */
export function placeOf(text: TextStream, candidate: Candidate): Place {
  const pieces: Piece[] = []
  let start = candidate.start
  for (const hole of [...candidate.holes, { start: candidate.end, end: candidate.end }]) {
    pieces.push(...piecesOf(text, { start, end: hole.start }))
    start = hole.end
  }
  return pieces
}

export function textAt(text: TextStream, place: Place): string {
  return place
    .map(({ paragraph, from, to }) => (text.paragraphs[paragraph] ?? '').slice(from, to).trim())
    .join('\n\n')
}
