// Lays out the viewer of one story and connects its parts: pane, card, map, legend, notices.
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { CardPlace } from './CardPlace.tsx'
import { Dialogs } from './Dialogs.tsx'
import type { Layers } from './geometry/layers.ts'
import { FirstHint } from './hint/FirstHint.tsx'
import type { LayersFeed } from './load/follow-layers.ts'
import { MapPanel } from './MapPanel.tsx'
import type { SeenMap } from './map/seen-map.ts'
import { Notices } from './notices/Notices.tsx'
import { type Notify, useNotices } from './notices/use-notices.ts'
import { OpenComparison } from './OpenComparison.tsx'
import { OpenPanel, preparePanel } from './OpenPanel.tsx'
import type { OpenStory } from './open-story.ts'
import { PrintHead } from './PrintHead.tsx'
import { followInFullPage } from './share/follow-in-full-page.ts'
import { BackToCard } from './shell/BackToCard.tsx'
import { Sheet } from './shell/Sheet.tsx'
import { TabPanel } from './shell/TabList.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { useCardPlace } from './shell/use-card-place.ts'
import { usePanelTabs } from './shell/use-panel-tabs.tsx'
import type { DroppedValue } from './state/room.ts'
import { syncLink } from './state/sync-link.ts'
import { useViewerState, ViewerContext } from './state/viewer-context.ts'
import { Tools } from './Tools.tsx'
import { useText } from './text/use-text.ts'
import { loadLetters } from './theme/load-letters.ts'
import { whenIdle } from './time/when-idle.ts'
import { isEmbed } from './ui/is-embed.ts'
import { PHONE, useMediaQuery } from './ui/use-media-query.ts'
import { useWanted } from './use-wanted.ts'

type Props = {
  readonly story: OpenStory
  /** Null where they could not be had in time; they come later then. */
  readonly layers: Layers | null
  readonly loading: LayersFeed | null
}

export function Viewer({ story, layers: first, loading }: Props) {
  const text = useText()
  const { index, store, camera } = story
  const { notices, notify, dismiss } = useNotices()
  const [layers, setLayers] = useState<Layers | null>(first)
  const viewer = useMemo(() => ({ ...story, layers }), [story, layers])

  useEffect(() => {
    const onDropped = (dropped: readonly DroppedValue[]) => {
      const say = (words: (what: string) => string, values: readonly DroppedValue[]) => {
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
    }
    return syncLink(store, index, camera, onDropped, window !== window.parent)
  }, [store, index, camera, notify, text])
  useWanted(story, loading)
  useEffect(() => (isEmbed() ? followInFullPage(store) : undefined), [store])
  useEffect(() => {
    const names = index.story.areas.flatMap((area) => Object.values(area.names))
    return whenIdle(() => loadLetters(names))
  }, [index])
  useEffect(() => {
    document.title = `${index.story.title} · ${text.product}`
    return loading?.subscribe(({ layers: found, faults, awaited }) => {
      setLayers(found)
      for (const fault of faults) notify(text.notices.layer(fault))
      for (const file of awaited) notify(text.notices.late(file))
    })
  }, [index, loading, notify, text])

  return (
    <ViewerContext value={viewer}>
      <Page notify={notify}>
        <Notices notices={notices} onDismiss={dismiss} />
        <FirstHint />
      </Page>
    </ViewerContext>
  )
}

type PageProps = { readonly notify: Notify; readonly children: ReactNode }

function Page({ notify, children }: PageProps) {
  const tabs = usePanelTabs()
  return (
    <Layout
      notify={notify}
      bar={<TopBar tabs={tabs} tools={<Tools />} onNear={preparePanel} />}
      panel={
        <TabPanel tabs={tabs}>
          <OpenPanel />
        </TabPanel>
      }
    >
      {children}
    </Layout>
  )
}

type LayoutProps = PageProps & {
  /** Made outside, so that they are not made anew with each card: a panel of tabs looks through all that it holds. */
  readonly bar: ReactNode
  readonly panel: ReactNode
}

function Layout({ notify, bar, panel, children }: LayoutProps) {
  const isComparing = useViewerState((state) => state.link.compare.length > 0)
  const isPhone = useMediaQuery(PHONE)
  const cardPlace = useCardPlace()
  const place = isComparing ? 'none' : cardPlace
  const seen = useRef<SeenMap>(null)
  return (
    <div className="viewer" data-card={place}>
      <Sheet
        bar={bar}
        pane={
          <>
            {place === 'none' && <BackToCard />}
            {panel}
          </>
        }
        card={<CardPlace place={place} />}
        isCovered={isComparing || place === 'cover'}
        isAway={isComparing && isPhone}
      />
      {isComparing ? <OpenComparison notify={notify} /> : <MapPanel notify={notify} seen={seen} />}
      {children}
      <PrintHead />
      <Dialogs seen={seen} />
    </div>
  )
}
