// The comparison: what is compared, the maps of it, the differences in words, and the table.
import '../theme/compare.css'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Scene } from '../scene/marks.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import { MAPS } from '../state/compare-room.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import type { AreaId } from '../story/types.ts'
import { useCompareText } from '../text/compare-text.ts'
import { useText } from '../text/use-text.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { Chooser } from './Chooser.tsx'
import type { Drawn } from './CompareMap.tsx'
import { CompareMaps } from './CompareMaps.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { DifferenceWords } from './DifferenceWords.tsx'
import { mapsLayout, ROOM_BESIDE } from './maps-layout.ts'
import { type Side, sideOf } from './sayings.ts'
import { syncCameras } from './sync-cameras.ts'
import { useDifferences, useTowns } from './use-differences.ts'

const IN_SIGHT = { block: 'center' } as const

type Props = {
  readonly drawn: Drawn | null
  readonly notify: (notice: string) => void
}

export function Comparison({ drawn, notify }: Props) {
  const text = useCompareText()
  const own = useText()
  const { index, store } = useViewer()
  const compared = useViewerState((state) => state.link.compare)
  const choice = useViewerState((state) => state.link.maps)
  const isPhone = useMediaQuery(PHONE)
  const isRoomBeside = useMediaQuery(ROOM_BESIDE)
  const layout = mapsLayout(choice, isPhone, isRoomBeside)
  const sides = useMemo(() => compared.map((one) => sideOf(one, index)), [compared, index])
  const towns = useTowns()
  const read = useRef<HTMLDivElement>(null)
  const differences = useDifferences(compared, towns)
  const syncedMap = useMemo(
    () => syncCameras((camera) => store.dispatch({ type: 'camera-rested', camera })),
    [store],
  )
  /** The first map leads where no hand does. */
  const send = useCallback(
    (command: CameraCommand) => {
      const [first] = compared
      if (first) syncedMap(first).commands.send(command)
    },
    [compared, syncedMap],
  )
  const onArea = (area: AreaId) => {
    store.dispatch({ type: 'area-selected', area })
    send({ type: 'fit-area', area })
  }
  /** The camera stays, as what is compared is this place; the table shows what is said of it. */
  const onSelect = (area: AreaId | null) => {
    store.dispatch(area ? { type: 'area-selected', area } : { type: 'selection-cleared' })
    if (area) read.current?.querySelector(`[data-area="${area}"]`)?.scrollIntoView(IN_SIGHT)
  }
  /** What each map has drawn last. */
  const scenes = useRef(new Map<Side, Scene>())
  const [drawnCount, setDrawnCount] = useState(0)
  const seen = layout === 'one' ? 1 : layout === 'swipe' ? 2 : sides.length
  const onDrawn = (side: Side, scene: Scene) => {
    scenes.current.set(side, scene)
    setDrawnCount(sides.filter((one) => scenes.current.has(one)).length)
  }
  return (
    <section
      className="comparison"
      aria-label={text.region}
      aria-busy={drawnCount < seen || !differences}
      data-count={sides.length}
    >
      {/* On a phone the page's own heading is covered. */}
      {isPhone && <h1 className="visually-hidden">{text.region}</h1>}
      <Chooser compared={compared}>
        <div className="compare-end">
          {!isPhone && <LayoutChoice layout={layout} />}
          <button
            type="button"
            className="icon-button compare-close"
            onClick={() => store.dispatch({ type: 'comparison-closed' })}
          >
            <Icon name="close" label={text.close} />
          </button>
        </div>
      </Chooser>
      <ErrorBoundary part={own.map.name} shows={compared}>
        {drawn ? (
          <CompareMaps
            sides={sides}
            layout={layout}
            drawn={drawn}
            syncedMap={syncedMap}
            send={send}
            onSelect={onSelect}
            onDrawn={onDrawn}
            onError={(cause) => notify(own.notices.basemap(cause))}
          />
        ) : (
          <p className="map-loading">{own.map.loading}</p>
        )}
      </ErrorBoundary>
      <div ref={read} className="compare-text">
        <Selected said={differences?.rows.map(({ area }) => area.id) ?? null} />
        <DifferenceWords
          differences={differences}
          areTownsMissing={towns === 'missing'}
          onArea={onArea}
          onTable={() => {
            const table = read.current?.querySelector<HTMLElement>('.compare-scroll')
            table?.focus({ preventScroll: true })
            table?.parentElement?.scrollIntoView()
          }}
        />
        {differences && <DifferenceTable differences={differences} onArea={onArea} />}
      </div>
    </section>
  )
}

function LayoutChoice({ layout }: { readonly layout: string }) {
  const text = useCompareText()
  const { store } = useViewer()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this row is
    <div className="compare-layout" role="group" aria-label={text.maps.name}>
      {MAPS.map((maps) => (
        <button
          key={maps}
          type="button"
          className="chip"
          aria-pressed={maps === layout}
          onClick={() => store.dispatch({ type: 'maps-chosen', maps })}
        >
          {text.maps[maps]}
        </button>
      ))}
    </div>
  )
}

/** Says where the selected area is silent ground for all that is compared. */
function Selected({ said }: { readonly said: readonly AreaId[] | null }) {
  const text = useCompareText()
  const { language } = useText()
  const { index } = useViewer()
  const selected = useViewerState(selectedArea)
  const area = selected && said && !said.includes(selected) ? index.areas.get(selected) : undefined
  return (
    <p role="status" className="compare-silent">
      {area ? text.maps.nothing(nameOf(area, language)) : ''}
    </p>
  )
}
