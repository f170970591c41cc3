// How an alignment compares with what is known to be right.
import { align, type PassageToAlign } from '../../../src/fingerprint/align.ts'
import { normalise } from '../../../src/fingerprint/normalise.ts'
import { ARTICLE } from './invented-article.ts'

export interface Report {
  readonly aligned: number
  /** What was matched with words that are not the passage's. */
  readonly wrong: readonly string[]
  readonly doubtful: readonly string[]
  readonly absent: readonly string[]
}

/** @param right the words of passage p0, p1 and so on, as they stand in the text */
export function report(
  passages: readonly PassageToAlign[],
  text: readonly string[],
  right: readonly string[] = ARTICLE,
): Report {
  const wrong: string[] = []
  const doubtful: string[] = []
  const absent: string[] = []
  let aligned = 0
  for (const passage of align(passages, text).passages) {
    const words = right[Number(passage.id.slice(1))] ?? ''
    if (passage.type === 'ambiguous') doubtful.push(`${passage.id} ${passage.doubt}`)
    else if (passage.type === 'not found') absent.push(passage.id)
    else {
      aligned += 1
      const isRight = normalise(words).join(' ') === normalise(passage.text).join(' ')
      if (!isRight) wrong.push(`${passage.id}: ${passage.text}`)
    }
  }
  return { aligned, wrong, doubtful, absent }
}
