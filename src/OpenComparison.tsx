// The comparison in the place of pane and map. It is fetched when it is opened; its maps have the same levels of
// detail as the map of the page.
import { useEffect, useRef } from 'react'
import { detailAt } from './geometry/detail.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { isFocusLost } from './ui/is-focus-lost.ts'
import { LoadingPanel } from './ui/LoadingPanel.tsx'
import { lazyPart } from './ui/lazy-part.tsx'
import { useDrawnLayers } from './use-drawn-layers.ts'

const Comparison = lazyPart(
  () => import('./compare/Comparison.tsx').then((m) => m.Comparison),
  LoadingPanel,
)

const isCoveredOrLost = () => isFocusLost() || document.activeElement?.closest('[inert]') !== null

type Props = { readonly notify: (notice: string) => void }

export function OpenComparison({ notify }: Props) {
  const { index, layers, store } = useViewer()
  const place = useRef<HTMLElement>(null)
  const camera = useViewerState((state) => state.link.camera)
  const { shown } = useDrawnLayers(index.story, layers, camera ? detailAt(camera.zoom) : 'region')
  useEffect(() => {
    // The picture in the HTML is of one map.
    document.getElementById('first-map')?.remove()
    // What was pressed may be covered now, as what closes the comparison is gone with it.
    const isAskedByLink = store.getState().link.compare === store.getInitialState().link.compare
    if (!isAskedByLink && isCoveredOrLost()) place.current?.focus()
    return () => {
      if (isCoveredOrLost()) document.querySelector<HTMLElement>('.compare-button')?.focus()
    }
  }, [store])
  return (
    <main ref={place} className="comparison-place" tabIndex={-1}>
      <Comparison drawn={shown} notify={notify} />
    </main>
  )
}
