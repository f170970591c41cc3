// The citation of a passage, a position or a provision, in the format that the reader chooses, to copy or to save.
import '../theme/modal.css'
import { useRef, useState } from 'react'
import type { Citable } from '../state/dialog.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useCiteText } from '../text/cite-text.ts'
import { useText } from '../text/use-text.ts'
import { copyFrom } from '../ui/copy.ts'
import { Modal } from '../ui/Modal.tsx'
import { saveFile } from '../ui/save-file.ts'
import { citationOf } from './citation-of.ts'
import { FORMATS, type Format } from './formats.ts'

type Props = {
  readonly cited: Citable
  /** A link that leads to it. */
  readonly address: string
  /** YYYY-MM-DD */
  readonly today: string
  readonly onClose: () => void
}

export function CiteDialog({ cited, address, today, onClose }: Props) {
  const text = useText()
  const words = useCiteText()
  const { index } = useViewer()
  const [format, setFormat] = useState<Format>('text')
  const [status, setStatus] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const citation = citationOf(cited, { index, text, words, address, seen: today })
  if (!citation) return null
  const { write, ending, type } = FORMATS[format]
  const written = write(citation, text, words)
  const copy = async () => {
    if (field.current) setStatus((await copyFrom(field.current)) ? words.copied : words.copyByHand)
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <p className="reading">{citation.title}</p>
      <fieldset className="modal-choices">
        <legend>{words.format}</legend>
        {(Object.keys(FORMATS) as Format[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="format"
              checked={format === one}
              onChange={() => {
                setFormat(one)
                setStatus('')
              }}
            />
            {words.formats[one]}
          </label>
        ))}
      </fieldset>
      <label className="modal-field">
        <span>{words.result}</span>
        <textarea ref={field} readOnly rows={8} value={written} />
      </label>
      <div className="modal-row">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${citation.key}.${ending}`, type, written)}
        >
          {words.save}
        </button>
      </div>
      <p className="hint">{words.hint}</p>
      <p role="status" className="modal-status">
        {status}
      </p>
    </Modal>
  )
}
