// Lays out the viewer of one story and connects its parts: pane, card, map, legend, notices.
import { useEffect, useMemo, useState } from 'react'
import { CardPlace } from './CardPlace.tsx'
import type { Layers } from './geometry/layers.ts'
import { Header } from './Header.tsx'
import { FirstHint } from './hint/FirstHint.tsx'
import { type LoadedLayers, loadLayers } from './load/load-layers.ts'
import { MapPanel } from './MapPanel.tsx'
import { Notices } from './notices/Notices.tsx'
import { useNotices } from './notices/use-notices.ts'
import { OpenPanel } from './OpenPanel.tsx'
import { PanelSwitch } from './PanelSwitch.tsx'
import { Sheet } from './Sheet.tsx'
import { createCameraCommands } from './state/camera-commands.ts'
import { syncLink } from './state/sync-link.ts'
import { ViewerContext } from './state/viewer-context.ts'
import { createViewerStore } from './state/viewer-state.ts'
import type { StoryIndex } from './story/index-story.ts'
import { text } from './text/text.ts'

type Props = { readonly index: StoryIndex }

export function Viewer({ index }: Props) {
  const { notices, notify, dismiss } = useNotices()
  const [layers, setLayers] = useState<Layers | null>(null)
  const store = useMemo(() => createViewerStore(index), [index])
  const camera = useMemo(createCameraCommands, [])
  const viewer = useMemo(() => ({ index, store, camera, layers }), [index, store, camera, layers])

  useEffect(
    () =>
      syncLink(store, index, (dropped) => {
        const say = (words: (what: string) => string, values: typeof dropped) => {
          if (values.length > 0) notify(words(values.map(text.notices.droppedValue).join(', ')))
        }
        say(
          text.notices.dropped,
          dropped.filter((one) => !one.isExcluded),
        )
        say(
          text.notices.excluded,
          dropped.filter((one) => one.isExcluded),
        )
      }),
    [store, index, notify],
  )
  useEffect(() => {
    document.title = `${index.story.title} · ${text.product}`
    document.documentElement.lang = index.story.language
    const show = ({ layers: found, faults, awaited }: LoadedLayers) => {
      setLayers(found)
      for (const one of faults) notify(text.notices.layer(one))
      for (const file of awaited) notify(text.notices.late(file))
    }
    void loadLayers(index.story, { onLate: show }).then(show)
  }, [index, notify])

  return (
    <ViewerContext value={viewer}>
      <div className="viewer">
        <Sheet
          pane={
            <>
              <Header story={index.story} />
              <PanelSwitch />
              <OpenPanel />
            </>
          }
          card={<CardPlace key="card" />}
        />
        <MapPanel notify={notify} />
        <Notices notices={notices} onDismiss={dismiss} />
        <FirstHint />
      </div>
    </ViewerContext>
  )
}
