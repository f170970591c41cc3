// Where the reader brings the article's text: by file, drop or paste. It never leaves the device.
import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useViewer } from '../state/viewer-context.ts'
import { text } from '../text/text.ts'
import type { TextKind } from './align-messages.ts'
import {
  type BroughtArticle,
  bringArticle,
  bringKeptArticle,
  broughtArticle,
  forgetArticle,
  keepArticle,
  refuseArticle,
} from './brought-article.ts'

/** Bytes. A larger file is not even read. */
const LARGEST_FILE = 5_000_000

const kindOf = (name: string): TextKind => {
  if (/\.html?$/i.test(name)) return 'html'
  return /\.(md|markdown)$/i.test(name) ? 'md' : 'txt'
}

export function BringArticle() {
  const { story } = useViewer().index
  const brought = useStore(broughtArticle)
  useEffect(() => bringKeptArticle(story), [story])
  const status = useRef<HTMLParagraphElement>(null)
  const before = useRef(brought.state)
  useEffect(() => {
    // The form or the summary goes away with the button that was pressed: what came of it is next.
    const isLost = document.activeElement === null || document.activeElement === document.body
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
        {statusOf(brought, story.passages.length)}
      </p>
      {brought.state === 'aligned' && <Keeping brought={brought} />}
    </div>
  )
}

function statusOf(brought: BroughtArticle, passages: number): string {
  switch (brought.state) {
    case 'none':
      return ''
    case 'working':
      return text.article.working
    case 'failed':
      return text.article.problems[brought.problem]
    case 'aligned':
      return brought.matched === 0
        ? text.article.nothingFound
        : text.article.result(brought.matched, passages)
  }
}

function BringForm() {
  const { story } = useViewer().index
  const [pasted, setPasted] = useState('')
  const [isOver, setOver] = useState(false)
  const pasteId = useId()
  const bringFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_FILE) return refuseArticle('too large')
    try {
      bringArticle(story, await file.text(), kindOf(file.name))
    } catch {
      refuseArticle('unreadable')
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void bringFile(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file button within
    <div
      className="bring-form"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className="hint">{text.article.bringHint}</p>
      <label className="button file-button">
        {text.article.choose}
        <input
          type="file"
          className="visually-hidden"
          accept=".txt,.html,.htm,.md,.markdown,text/plain,text/html,text/markdown"
          onChange={({ target }) => {
            const file = target.files?.[0]
            void bringFile(file)
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
        onChange={(event) => setPasted(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={pasted.trim() === ''}
        onClick={() => bringArticle(story, pasted, 'txt')}
      >
        {text.article.use}
      </button>
    </div>
  )
}

function Keeping({ brought }: { readonly brought: BroughtArticle & { state: 'aligned' } }) {
  const { story } = useViewer().index
  return (
    <div className="bring-summary">
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
