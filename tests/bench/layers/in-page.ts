// Run in the page: draws whole frames, one after the other, with a group of layers and without it. Each
// frame is drawn at once and read back by one pixel, so that its time includes the graphics card's.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { before } from '../probe/hook.ts'
import type {} from './exposed-maplibre.ts'

export type FrameCost = { readonly calls: number; readonly times: readonly number[] }
/** Ids of layers, by group. */
export type Groups = Readonly<Record<string, readonly string[]>>
export type Round = {
  readonly group: string
  readonly shown: FrameCost
  readonly hidden: FrameCost
}

let calls = 0
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  before(
    prototype,
    ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'],
    () => {
      calls += 1
    },
  )
}

function theMap(): MapLibreMap {
  if (!window.exposedMap) throw new Error('the page has made no MapLibre map')
  return window.exposedMap
}

/** Layers that are not switched off at this moment and at this zoom. */
function visibleLayers(): string[] {
  const map = theMap()
  const zoom = map.getZoom()
  return map
    .getStyle()
    .layers.filter(
      ({ minzoom = 0, maxzoom = Infinity, layout }) =>
        layout?.visibility !== 'none' && minzoom <= zoom && zoom < maxzoom,
    )
    .map(({ id }) => id)
}

async function measureRound(groups: Groups, frames: number): Promise<Round[]> {
  const rounds: Round[] = []
  for (const [group, ids] of Object.entries(groups)) {
    const shown = await drawFrames(frames)
    await setVisible(ids, false)
    const hidden = await drawFrames(frames)
    await setVisible(ids, true)
    rounds.push({ group, shown, hidden })
  }
  return rounds
}

async function setVisible(ids: readonly string[], isVisible: boolean) {
  const map = theMap()
  for (const id of ids) map.setLayoutProperty(id, 'visibility', isVisible ? 'visible' : 'none')
  const idle = map.once('idle')
  map.triggerRepaint()
  await idle
}

async function drawFrames(frames: number): Promise<FrameCost> {
  const map = theMap()
  const gl = map.getCanvas().getContext('webgl2')
  if (!gl) throw new Error('the map is not drawn by WebGL 2')
  const pixel = new Uint8Array(4)
  const draw = () => {
    const start = performance.now()
    calls = 0
    map.redraw()
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    return performance.now() - start
  }
  // The first pays for what the change left to be done.
  draw()
  const times = Array.from({ length: frames }, draw)
  return { calls, times }
}

const layerBench = { visibleLayers, measureRound }

declare global {
  interface Window {
    layerBench: typeof layerBench
  }
}

window.layerBench = layerBench
