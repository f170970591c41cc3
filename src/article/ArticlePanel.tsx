// The article, retold paragraph by paragraph in reading order, with its mentions as links to the map; and
// beside each retelling the real paragraph, where the reader has brought the article.
import { Fragment, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { sourceKind } from '../evidence/source-words.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Passage, Source } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import { useText } from '../text/use-text.ts'
import { BringArticle } from './BringArticle.tsx'
import { broughtArticle } from './brought-article.ts'
import { MentionedText } from './MentionedText.tsx'
import { Unplaced } from './Unplaced.tsx'
import { useDrop } from './use-drop.ts'

export function ArticlePanel() {
  const text = useText()
  const { index } = useViewer()
  const { sources, passages } = index.story
  const read = sources.filter(({ id, role }) => role === 'primary' || index.retold.has(id))
  return (
    <section className="pane-section article" aria-label={text.panels.article} {...useDrop()}>
      {read.map((source, i) => (
        <Fragment key={source.id}>
          <SourceHead source={source} />
          {i === 0 && <BringArticle />}
          <ol className="article-passages">
            {passages
              .filter((passage) => passage.source === source.id)
              .map((passage) => (
                <PassageItem key={passage.id} passage={passage} />
              ))}
          </ol>
        </Fragment>
      ))}
      <Unplaced />
    </section>
  )
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
        {source.note && <>. {source.note}</>}
      </p>
      <p className="hint">{text.article.retold}</p>
    </header>
  )
}

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
    item.current?.scrollIntoView({ block: 'center' })
    // A link only scrolls; a reader who asked from elsewhere is taken there.
    if (asked > 0) item.current?.focus({ preventScroll: true })
  }, [isAsked, asked, brought])
  const kind = text.passageKinds[passage.kind]
  const isHeading = passage.kind === 'heading' || passage.kind === 'headline'
  return (
    <li
      ref={item}
      tabIndex={-1}
      className={isHeading ? 'article-passage article-heading' : 'article-passage'}
      data-asked={isAsked || undefined}
    >
      <p className="passage-number">
        <abbr title={text.card.paragraphLong(passage.paragraphs)}>
          {text.card.paragraph(passage.paragraphs)}
        </abbr>
        {kind && <span>{kind}</span>}
      </p>
      {isHeading ? (
        <h3 className="reading" lang={language}>
          <MentionedText passage={passage} />
        </h3>
      ) : (
        <p className="reading" lang={language}>
          <MentionedText passage={passage} />
        </p>
      )}
      <Original passage={passage} />
    </li>
  )
}

function Original({ passage }: ItemProps) {
  const text = useText()
  const brought = useStore(broughtArticle)
  if (brought.state !== 'aligned') return null
  const found = brought.passages.get(passage.id)
  if (found?.state === 'matched') {
    return (
      <blockquote className="original">
        {found.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {!found.isExact && <footer>{text.article.altered}</footer>}
      </blockquote>
    )
  }
  return (
    <p className="caveat">
      {found?.state === 'ambiguous' ? text.article.ambiguous : text.article.notFound}
    </p>
  )
}
