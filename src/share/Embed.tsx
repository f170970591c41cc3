// The code of a frame that shows the map in another page, by its title and its size.
import { useRef, useState } from 'react'
import { useShareText } from '../text/share-text.ts'
import { embedCode, FRAME } from './embed-code.ts'

/** CSS pixels, as a frame is at first. */
const USUAL = { width: 960, height: 600 }

type Props = {
  readonly address: string
  readonly title: string
  readonly onCopy: (field: HTMLTextAreaElement | null) => void
}

export function Embed({ address, title: usual, onCopy }: Props) {
  const words = useShareText()
  const [title, setTitle] = useState(usual)
  const [size, setSize] = useState(USUAL)
  const field = useRef<HTMLTextAreaElement>(null)
  const code = embedCode({ address, title, ...size })
  return (
    <>
      <h3>{words.embed}</h3>
      <p className="hint">{words.embedHint}</p>
      <div className="modal-row">
        <label className="modal-field modal-wide">
          <span>{words.frameTitle}</span>
          <input type="text" value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        {(['width', 'height'] as const).map((side) => (
          <label key={side} className="modal-field">
            <span>{words[side]}</span>
            <input
              type="number"
              min={FRAME.least}
              max={FRAME.most}
              value={size[side]}
              onChange={({ target }) => setSize({ ...size, [side]: target.valueAsNumber })}
            />
          </label>
        ))}
      </div>
      <label className="modal-field">
        <span>{words.code}</span>
        <textarea
          ref={field}
          readOnly
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div className="modal-row">
        <button type="button" className="button" onClick={() => onCopy(field.current)}>
          {words.copyCode}
        </button>
      </div>
    </>
  )
}
