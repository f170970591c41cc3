// Where the reader brings the article's text: by file, drop or paste. It never leaves the device.
import { type DragEvent, useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { useViewer } from '../state/viewer-context.ts'
import { text } from '../text/text.ts'
import {
  bringArticle,
  bringKeptArticle,
  broughtArticle,
  forgetArticle,
  keepArticle,
  refuseArticle,
  type TextKind,
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
  if (!story.passages.some((passage) => passage.fingerprint)) return null
  if (brought.state === 'aligned') return <BroughtSummary />
  return (
    <details className="bring" open={brought.state !== 'none' || undefined}>
      <summary>{text.article.bring}</summary>
      <BringForm />
      <p role="status">
        {brought.state === 'working' && text.article.working}
        {brought.state === 'failed' && text.article.problems[brought.problem]}
      </p>
    </details>
  )
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

function BroughtSummary() {
  const { story } = useViewer().index
  const brought = useStore(broughtArticle)
  if (brought.state !== 'aligned') return null
  return (
    <div className="bring bring-summary">
      <p role="status">
        {brought.matched === 0
          ? text.article.nothingFound
          : text.article.result(brought.matched, story.passages.length)}
      </p>
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
