// Who draws the map: what the link asks for, else what the reader chose before in this browser.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { DRAWN_BY, type DrawChoice } from './drawing-room.ts'
import { recall, remember } from './remember.ts'
import { useViewerState } from './viewer-context.ts'

const KEY = 'standpoint:draw'

const remembered = createStore<DrawChoice>(
  () => DRAWN_BY.find((known) => known === recall(KEY)) ?? 'auto',
)

export function useDrawChoice(): DrawChoice {
  const asked = useViewerState((state) => state.link.draw)
  const own = useStore(remembered)
  return asked ?? own
}

export function rememberDrawChoice(choice: DrawChoice): void {
  remember(KEY, choice === 'auto' ? null : choice)
  remembered.setState(choice, true)
}
