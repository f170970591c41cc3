// The dialog that is open over the page, if any; its code is fetched when it is opened.
import type { SeenMapPlace } from './map/seen-map.ts'
import { addressOf } from './share/addresses.ts'
import { linkTo } from './share/link-to.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazy-part.tsx'

const ShareDialog = lazyPart(() => import('./share/ShareDialog.tsx').then((m) => m.ShareDialog))
const ExportDialog = lazyPart(() => import('./export/ExportDialog.tsx').then((m) => m.ExportDialog))
const CiteDialog = lazyPart(() => import('./cite/CiteDialog.tsx').then((m) => m.CiteDialog))

type Props = { readonly seen: SeenMapPlace }

export function Dialogs({ seen }: Props) {
  const text = useText()
  const { index, store } = useViewer()
  const dialog = useViewerState((state) => state.session.dialog)
  if (!dialog) return null
  const close = () => store.dispatch({ type: 'dialog-closed' })
  const today = dayOf(new Date())
  const open = () => {
    switch (dialog.type) {
      case 'share':
        return <ShareDialog onClose={close} />
      case 'export':
        return <ExportDialog seen={seen} today={today} onClose={close} />
      case 'cite': {
        const address = addressOf(location, linkTo(dialog.cited, index))
        return <CiteDialog cited={dialog.cited} address={address} today={today} onClose={close} />
      }
    }
  }
  return (
    <div className="dialogs">
      <ErrorBoundary part={text.tools[dialog.type]} shows={dialog}>
        {open()}
      </ErrorBoundary>
    </div>
  )
}

/** The day where the reader is, as YYYY-MM-DD. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
