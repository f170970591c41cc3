// A dialog over the page: it takes the focus and gives it back, closes by Escape, by its button and by a press beside it.
import { type ReactNode, useRef } from 'react'
import { Overlay, useDialog, useModalOverlay } from 'react-aria'
import { useOverlayTriggerState } from 'react-stately'
import { useText } from '../text/use-text.ts'
import { Icon } from './Icon.tsx'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Modal(props: Props) {
  // In an overlay of its own, so that the page behind it can be hidden from those who do not see it.
  return (
    <Overlay>
      <ModalSheet {...props} />
    </Overlay>
  )
}

function ModalSheet({ title, onClose, children }: Props) {
  const text = useText()
  const modal = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDivElement>(null)
  const state = useOverlayTriggerState({
    isOpen: true,
    onOpenChange: (isOpen) => {
      if (!isOpen) onClose()
    },
  })
  const { modalProps, underlayProps } = useModalOverlay({ isDismissable: true }, state, modal)
  const { dialogProps, titleProps } = useDialog({}, dialog)
  return (
    <div className="modal-underlay" {...underlayProps}>
      <div {...modalProps} ref={modal} className="modal">
        <div {...dialogProps} ref={dialog} className="modal-dialog">
          <div className="modal-head">
            <h2 {...titleProps}>{title}</h2>
            <button type="button" className="icon-button" onClick={onClose}>
              <Icon name="close" label={text.card.close} />
            </button>
          </div>
          {children}
        </div>
      </div>
    </div>
  )
}
