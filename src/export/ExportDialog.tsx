// Saving what is seen: the map as a picture, the data as tables, layers and annotations.
import '../theme/modal.css'
import '../theme/export.css'
import { useRef, useState } from 'react'
import type { SeenMapPlace } from '../map/seen-map.ts'
import { addressOf } from '../share/addresses.ts'
import { useStands } from '../state/use-stands.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import { useCiteText } from '../text/cite-text.ts'
import { useExportText } from '../text/export-text.ts'
import { useText } from '../text/use-text.ts'
import { Modal } from '../ui/Modal.tsx'
import { saveFile } from '../ui/save-file.ts'
import { type Choice, choicesOf, type Made } from './choices.ts'

type Props = {
  readonly seen: SeenMapPlace
  /** YYYY-MM-DD */
  readonly today: string
  readonly onClose: () => void
}

export function ExportDialog({ seen, today, onClose }: Props) {
  const text = useText()
  const words = useExportText()
  const cite = useCiteText()
  const { index } = useViewer()
  const link = useViewerState((state) => state.link)
  const faint = useViewerState((state) => state.session.seen)
  const voice = useStands()
  const convention = useViewerState((state) => conventionInForce(state, index))
  const [status, setStatus] = useState('')
  const isBusy = useRef(false)
  const groups = choicesOf({
    index,
    text,
    cite,
    words,
    convention,
    overlays: link.overlays,
    faint,
    voice,
    seen: () => seen.current,
    address: addressOf(location, link),
    addressOf: (other) => addressOf(location, other),
    root: new URL(import.meta.env.BASE_URL, document.baseURI).href,
    today,
    sharpness: Math.max(1, devicePixelRatio || 1),
  })
  const save = async ({ make }: Choice) => {
    if (isBusy.current) return
    isBusy.current = true
    setStatus(words.working)
    const made = await make().catch((): Made => ({ problem: 'noFile' }))
    isBusy.current = false
    if ('problem' in made) return setStatus(words.problems[made.problem])
    saveFile(made.name, made.type, made.content)
    setStatus(words.saved(made.name))
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <p className="hint">{words.hint}</p>
      {groups.map(({ title, hint, choices }) => (
        <section key={title} className="export-group" aria-label={title}>
          <h3>{title}</h3>
          {hint && <p className="hint">{hint}</p>}
          <ul>
            {choices.map((choice) => (
              <li key={choice.name}>
                <button type="button" className="button" onClick={() => save(choice)}>
                  {choice.name}
                </button>
                <span className="hint">{choice.hint}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status" className="modal-status">
        {status}
      </p>
    </Modal>
  )
}
