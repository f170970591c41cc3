// The article, retold paragraph by paragraph in reading order, with its mentions as links to the map, which follows
// what is read; and beside each retelling the real paragraph, where the reader has brought the article.
import { Fragment, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { CiteButton } from '../evidence/CiteButton.tsx'
import { sourceKind } from '../evidence/source-words.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Passage, Source, SourceId } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import { useText } from '../text/use-text.ts'
import { useGrowing } from '../ui/use-growing.ts'
import { BringArticle } from './BringArticle.tsx'
import { broughtArticle } from './brought-article.ts'
import { FollowButton } from './FollowButton.tsx'
import { MentionedText } from './MentionedText.tsx'
import { MentionMarks } from './MentionMarks.tsx'
import { Original, useIsRetold } from './Original.tsx'
import { Unplaced } from './Unplaced.tsx'
import { useDrop } from './use-drop.ts'
import { useFollow } from './use-follow.ts'

export function ArticlePanel() {
  const text = useText()
  const { index } = useViewer()
  const asked = useViewerState((state) => state.link.passage)
  const parts = useMemo(() => readingOrder(index), [index])
  const all = useMemo(() => parts.flatMap(({ passages }) => passages), [parts])
  const place = asked ? all.findIndex(({ id }) => id === asked) : 0
  const { shown, end } = useGrowing<HTMLDivElement>(all.length, Math.max(0, place))
  const article = useRef<HTMLElement>(null)
  useFollow(article, shown)
  return (
    <article
      ref={article}
      className="pane-section article"
      aria-label={text.panels.article}
      {...useDrop()}
    >
      <MentionMarks />
      {firstOf(parts, shown).map(({ source, passages }, i) => (
        <Fragment key={source.id}>
          <SourceHead source={source} />
          {i === 0 && (
            <>
              <BringArticle />
              <p className="article-tools">
                <FollowButton />
              </p>
            </>
          )}
          <ol className="article-passages">
            {passages.map((passage) => (
              <PassageItem key={passage.id} passage={passage} />
            ))}
          </ol>
        </Fragment>
      ))}
      {shown < all.length && <div ref={end} />}
      <Unplaced />
    </article>
  )
}

type Part = { readonly source: Source; readonly passages: readonly Passage[] }

/** The sources that are retold, and the article itself in any case, each with its passages. */
function readingOrder({ story, retold }: StoryIndex): Part[] {
  const bySource = new Map<SourceId, Passage[]>()
  for (const passage of story.passages) {
    const list = bySource.get(passage.source) ?? []
    list.push(passage)
    bySource.set(passage.source, list)
  }
  return story.sources
    .filter(({ id, role }) => role === 'primary' || retold.has(id))
    .map((source) => ({ source, passages: bySource.get(source.id) ?? [] }))
}

/** As many of the passages, and the sources that they are of. */
function firstOf(parts: readonly Part[], count: number): Part[] {
  let left = count
  return parts.flatMap(({ source, passages }, i) => {
    if (left <= 0 && i > 0) return []
    const first = passages.slice(0, left)
    left -= first.length
    return [{ source, passages: first }]
  })
}

function SourceHead({ source }: { source: Source }) {
  const text = useText()
  const { index } = useViewer()
  return (
    <header className="source-head">
      <h2>{source.title}</h2>
      <p className="hint">
        {[
          source.publisher,
          sourceKind(source, index, text),
          source.date && formatEdtf(source.date, text),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <details className="through">
        <summary>{text.article.aboutText}</summary>
        <p className="hint">
          {text.article.retold} {source.note}
        </p>
      </details>
    </header>
  )
}

/** In the middle of what is around it, or, where it is longer than half the pane, from its first line on. */
const placeFor = (item: HTMLElement): ScrollLogicalPosition =>
  item.offsetHeight < (item.closest('.pane')?.clientHeight ?? 0) / 2 ? 'center' : 'start'

type ItemProps = { readonly passage: Passage }

function PassageItem({ passage }: ItemProps) {
  const text = useText()
  const { language } = useViewer().index.story
  const isAsked = useViewerState((state) => state.link.passage === passage.id)
  const asked = useViewerState((state) =>
    state.link.passage === passage.id ? state.session.asked : 0,
  )
  /** The reader's own paragraphs, once there, push what was in sight away. */
  const brought = useStore(broughtArticle, ({ state }) => state)
  const item = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again when the text around it has changed
  useEffect(() => {
    if (!isAsked) return
    item.current?.scrollIntoView({ block: placeFor(item.current) })
    // A link only scrolls; a reader who asked from elsewhere is taken there.
    if (asked > 0) item.current?.focus({ preventScroll: true })
  }, [isAsked, asked, brought])
  const isRead = useViewerState((state) => state.session.read === passage.id)
  const isRetold = useIsRetold(passage)
  const kind = text.passageKinds[passage.kind]
  const isHeading = passage.kind === 'heading' || passage.kind === 'headline'
  return (
    <li
      ref={item}
      tabIndex={-1}
      data-passage={passage.id}
      className={isHeading ? 'article-passage article-heading' : 'article-passage'}
      data-asked={isAsked || undefined}
      data-read={isRead || undefined}
    >
      <p className="passage-number">
        <abbr title={text.card.paragraphLong(passage.paragraphs)}>
          {text.card.paragraph(passage.paragraphs)}
        </abbr>
        {kind && <span>{kind}</span>}
        <CiteButton cited={{ type: 'passage', id: passage.id }} />
      </p>
      {isRetold &&
        (isHeading ? (
          <h3 className="reading" lang={language}>
            <MentionedText passage={passage} />
          </h3>
        ) : (
          <p className="reading" lang={language}>
            <MentionedText passage={passage} />
          </p>
        ))}
      <Original passage={passage} />
    </li>
  )
}
