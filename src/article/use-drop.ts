// A file or a text that is dropped anywhere on the article is brought; so none opens in the page's place.
import { type DragEvent, useState } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { bringFile } from './BringArticle.tsx'
import { bringArticle } from './brought-article.ts'

/** The props of the element that takes drops; `data-over` while something is held over it. */
export function useDrop() {
  const { story } = useViewer().index
  const [isOver, setOver] = useState(false)
  const canBring = story.passages.some(({ fingerprint }) => fingerprint)
  if (!canBring) return {}
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent) => {
      if (isInField(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (isInField(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer.files
      const [html, plain] = ['text/html', 'text/plain'].map((type) =>
        event.dataTransfer.getData(type),
      )
      if (file) void bringFile(story, file)
      else if (html || plain) bringArticle(story, { type: 'text', content: html || plain || '' })
    },
  }
}

/** Text that is dropped on a field goes into it, as everywhere; a file never does. */
const isInField = ({ target, dataTransfer }: DragEvent) =>
  target instanceof HTMLTextAreaElement && !dataTransfer.types.includes('Files')
