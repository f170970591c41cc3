// The paragraph that the reader has brought, beside its retelling or in its place, and the way to it on the
// publisher's page.
import { useStore } from 'zustand'
import { useViewer } from '../state/viewer-context.ts'
import type { Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { broughtArticle } from './brought-article.ts'
import { addressOfText } from './text-fragment.ts'

export function Original({ passage }: { readonly passage: Passage }) {
  const text = useText()
  const { index } = useViewer()
  const brought = useStore(broughtArticle)
  if (brought.state !== 'aligned' || brought.shown === 'retelling') return null
  const found = brought.passages.get(passage.id)
  if (found?.state !== 'matched') {
    return (
      <p className="caveat">
        {found?.state === 'ambiguous' ? text.article.ambiguous : text.article.notFound}
      </p>
    )
  }
  const address = index.sources.get(passage.source)?.address
  const place = address && addressOfText(address, found.paragraphs[0] ?? '')
  return (
    <>
      <blockquote className="original">
        {found.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {!found.isExact && <footer>{text.article.altered}</footer>}
      </blockquote>
      {place && (
        <p className="original-place">
          <a href={place} rel="noreferrer" target="_blank">
            {text.article.onThePage}
          </a>
        </p>
      )}
    </>
  )
}

/** Whether the retelling of a passage is shown: always, but where its own text stands in its place. */
export function useIsRetold(passage: Passage): boolean {
  return useStore(
    broughtArticle,
    (brought) =>
      brought.state !== 'aligned' ||
      brought.shown !== 'original' ||
      brought.passages.get(passage.id)?.state !== 'matched',
  )
}
