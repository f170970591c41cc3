// Sharing what is seen: its link, to copy or to send, and the code that embeds it in another page.
import '../theme/modal.css'
import { useRef, useState } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useShareText } from '../text/share-text.ts'
import { copyFrom } from '../ui/copy.ts'
import { Modal } from '../ui/Modal.tsx'
import { addressOf, embedAddressOf } from './addresses.ts'
import { Embed } from './Embed.tsx'

type Props = { readonly onClose: () => void }

export function ShareDialog({ onClose }: Props) {
  const words = useShareText()
  const { index } = useViewer()
  const link = useViewerState((state) => state.link)
  const field = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')
  const address = addressOf(location, link)
  const copy = async (from: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (from) setStatus((await copyFrom(from)) ? words.copied : words.copyByHand)
  }
  const send = () => {
    // Who thinks better of it has closed the system's own dialog: nothing to say.
    navigator.share({ title: index.story.title, url: address }).catch(() => {})
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <label className="modal-field">
        <span>{words.link}</span>
        <input ref={field} type="text" readOnly value={address} onFocus={selectAll} />
      </label>
      <p className="hint">{words.linkHint}</p>
      <div className="modal-row">
        <button type="button" className="button" onClick={() => copy(field.current)}>
          {words.copyLink}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" className="button" onClick={send}>
            {words.send}
          </button>
        )}
      </div>
      <Embed address={embedAddressOf(location, link)} title={index.story.title} onCopy={copy} />
      <p role="status" className="modal-status">
        {status}
      </p>
    </Modal>
  )
}

const selectAll = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
  currentTarget.select()
