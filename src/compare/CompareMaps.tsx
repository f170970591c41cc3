// The maps of a comparison: beside each other, one over the other with an edge that moves, or on a phone one at a time.
import '../theme/compare-maps.css'
import { useMemo, useState } from 'react'
import { boundsInView, type View } from '../geometry/mercator.ts'
import { PlainLegend } from '../legend/PlainLegend.tsx'
import { ScaleBar } from '../map/ScaleBar.tsx'
import type { Scene } from '../scene/marks.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import type { AreaId } from '../story/types.ts'
import { useCompareText } from '../text/compare-text.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { CompareMap, type Drawn } from './CompareMap.tsx'
import { comparedRows } from './legend-rows.ts'
import type { MapsLayout } from './maps-layout.ts'
import { SwipeEdge } from './SwipeEdge.tsx'
import type { Side } from './sayings.ts'
import { titleOf } from './sentences.ts'
import type { SyncedMap } from './sync-cameras.ts'

type Props = {
  readonly sides: readonly Side[]
  readonly layout: MapsLayout
  readonly drawn: Drawn
  readonly syncedMap: (name: string) => SyncedMap
  readonly send: (command: CameraCommand) => void
  readonly onSelect: (area: AreaId | null) => void
  readonly onDrawn: (side: Side, scene: Scene) => void
  readonly onError: (cause: string) => void
}

export function CompareMaps({
  sides,
  layout,
  drawn,
  syncedMap,
  send,
  onSelect,
  onDrawn,
  onError,
}: Props) {
  const text = useCompareText()
  const own = useText()
  const { index } = useViewer()
  const convention = useViewerState((state) => conventionInForce(state, index))
  const camera = useViewerState((state) => state.link.camera)
  const [share, setShare] = useState(0.5)
  /** Which of the others is seen beside, or in the place of, the baseline. */
  const [other, setOther] = useState(1)
  const [isSwapped, setSwapped] = useState(false)
  const [baseline, second] = [sides[0], sides[other] ?? sides[1]]
  const shown =
    layout === 'beside'
      ? sides
      : layout === 'swipe'
        ? [baseline, second]
        : [isSwapped ? second : baseline]
  /** Where the first map rests, the widest of them. */
  const [view, setView] = useState<View | null>(null)
  const rows = useMemo(() => {
    const sight = view && { bounds: boundsInView(view), zoom: view.camera.zoom }
    return comparedRows(sides, convention, index, drawn.layers, sight, own)
  }, [sides, convention, index, drawn, view, own])
  const title = (side: Side | undefined) => (side ? titleOf(side, text) : '')
  return (
    <div className="compare-maps" data-layout={layout} data-count={shown.length}>
      {layout === 'one' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this row is
        <div className="compare-chips" role="group" aria-label={text.maps.shown}>
          {sides.map((side, place) => (
            <button
              key={side.key}
              type="button"
              className="chip"
              aria-pressed={side === shown[0]}
              onClick={() => {
                setSwapped(place > 0)
                if (place > 0) setOther(place)
              }}
            >
              {titleOf(side, text)}
            </button>
          ))}
        </div>
      )}
      {layout === 'swipe' && sides.length > 2 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this row is
        <div className="compare-chips" role="group" aria-label={text.maps.against}>
          {sides.slice(1).map((side, i) => (
            <button
              key={side.key}
              type="button"
              className="chip"
              aria-pressed={side === second}
              onClick={() => setOther(i + 1)}
            >
              {titleOf(side, text)}
            </button>
          ))}
        </div>
      )}
      <div className="compare-frame">
        {shown.map(
          (side, place) =>
            side && (
              <div
                key={side.key}
                className="compare-map"
                style={
                  layout === 'swipe' && place === 1
                    ? { clipPath: `inset(0 0 0 ${share * 100}%)` }
                    : undefined
                }
              >
                <CompareMap
                  side={side}
                  sides={sides}
                  drawn={drawn}
                  synced={syncedMap(side.key)}
                  onSelect={onSelect}
                  onRest={place === 0 ? setView : ignore}
                  onDrawn={(scene) => onDrawn(side, scene)}
                  onError={onError}
                />
                {layout !== 'one' && <p className="compare-title">{titleOf(side, text)}</p>}
              </div>
            ),
        )}
        {layout === 'swipe' && (
          <SwipeEdge
            share={share}
            onShare={setShare}
            left={title(baseline)}
            right={title(second)}
          />
        )}
        <PlainLegend rows={rows} />
        <div className="map-buttons" data-on-map>
          <button type="button" onClick={() => send({ type: 'zoom', by: 1 })}>
            <Icon name="plus" label={own.map.zoomIn} />
          </button>
          <button type="button" onClick={() => send({ type: 'zoom', by: -1 })}>
            <Icon name="minus" label={own.map.zoomOut} />
          </button>
          <button type="button" onClick={() => send({ type: 'fit-story' })}>
            <Icon name="home" label={own.map.home} />
          </button>
        </div>
      </div>
      <div className="compare-foot">
        <ScaleBar camera={camera} />
        <span>{own.map.borders(convention.name)}</span>
        {shown.map(
          (side) =>
            side?.type === 'now' &&
            side.convention &&
            side.convention !== convention && (
              <span key={side.key}>{text.maps.nowBorders(side.convention.name)}</span>
            ),
        )}
        <span>{own.map.attribution}</span>
      </div>
    </div>
  )
}

const ignore = () => {}
