// Where the reader brings the article's text: by file, drop or paste. It never leaves the device.
import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { useViewer } from '../state/viewer-context.ts'
import type { Story } from '../story/types.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import { isFocusLost } from '../ui/is-focus-lost.ts'
import {
  type BroughtArticle,
  bringArticle,
  bringKeptArticle,
  broughtArticle,
  draft,
  followOtherTabs,
  forgetArticle,
  keepArticle,
  refuseArticle,
} from './brought-article.ts'
import { ShownChoice } from './ShownChoice.tsx'

/** Bytes. A larger file is not even read. */
const LARGEST_FILE = 5_000_000

export async function bringFile(story: Story, file: File | undefined): Promise<void> {
  if (!file) return
  if (file.size > LARGEST_FILE) return refuseArticle('too large')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    bringArticle(story, { type: 'file', bytes, name: file.name })
  } catch {
    refuseArticle('unreadable')
  }
}

export function BringArticle() {
  const text = useText()
  const { story } = useViewer().index
  const brought = useStore(broughtArticle)
  useEffect(() => bringKeptArticle(story), [story])
  useEffect(() => followOtherTabs(story), [story])
  const status = useRef<HTMLParagraphElement>(null)
  const before = useRef(brought.state)
  useEffect(() => {
    // The form or the summary goes away with the button that was pressed: what came of it is next.
    const isLost = isFocusLost()
    if (before.current !== brought.state && isLost) status.current?.focus()
    before.current = brought.state
  }, [brought.state])
  if (!story.passages.some((passage) => passage.fingerprint)) return null
  return (
    <div className="bring">
      {brought.state !== 'aligned' && (
        <details open={brought.state !== 'none' || undefined}>
          <summary>{text.article.bring}</summary>
          <BringForm />
        </details>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {statusOf(brought, story.passages.length, text)}
      </p>
      {brought.state === 'working' && (
        <button type="button" className="button" onClick={() => refuseArticle(null)}>
          {text.article.stop}
        </button>
      )}
      {brought.state === 'aligned' && <Keeping brought={brought} />}
    </div>
  )
}

function statusOf(brought: BroughtArticle, passages: number, text: Text): string {
  switch (brought.state) {
    case 'none':
      return ''
    case 'working':
      return text.article.working
    case 'failed':
      return brought.why.problem === 'no text'
        ? text.article.noText[brought.why.type]
        : text.article.problems[brought.why.problem]
    case 'aligned':
      return [
        brought.matched === 0
          ? text.article.nothingFound
          : text.article.result(brought.matched, passages),
        ...(brought.guess ? [text.article.guessed(brought.guess)] : []),
      ].join(' ')
  }
}

function BringForm() {
  const text = useText()
  const { story } = useViewer().index
  const { text: pasted } = useStore(draft)
  const pasteId = useId()
  return (
    <div className="bring-form">
      <p className="hint">{text.article.bringHint}</p>
      <label className="button file-button">
        {text.article.choose}
        <input
          type="file"
          className="visually-hidden"
          onChange={({ target }) => {
            void bringFile(story, target.files?.[0])
            // So that the same file can be chosen again once it is mended.
            target.value = ''
          }}
        />
      </label>
      <label htmlFor={pasteId}>{text.article.paste}</label>
      <textarea
        id={pasteId}
        rows={4}
        value={pasted}
        onChange={(event) => draft.setState({ text: event.target.value })}
      />
      <button
        type="button"
        className="button"
        disabled={pasted.trim() === ''}
        onClick={() => bringArticle(story, { type: 'text', content: pasted })}
      >
        {text.article.use}
      </button>
    </div>
  )
}

function Keeping({ brought }: { readonly brought: BroughtArticle & { state: 'aligned' } }) {
  const text = useText()
  const { story } = useViewer().index
  return (
    <div className="bring-summary">
      <ShownChoice shown={brought.shown} />
      <label className="keep">
        <input
          type="checkbox"
          checked={brought.keeping === 'yes'}
          onChange={(event) => keepArticle(story, event.target.checked)}
        />
        {text.article.keep}
      </label>
      {brought.keeping === 'refused' && <p className="caveat">{text.article.keepFailed}</p>}
      <button type="button" className="button" onClick={() => forgetArticle(story)}>
        {text.article.forget}
      </button>
    </div>
  )
}
