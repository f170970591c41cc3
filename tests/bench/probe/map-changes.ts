// Notices every change of the map's picture, however it is drawn: draw calls of WebGL, drawing on a canvas,
// SVG and transforms that are written, transforms that the browser runs by itself.
import { before } from './hook.ts'
import { carriesMap, forgetSurfaces, PANEL, surfaces } from './surfaces.ts'

/** Drawn anew, or only moved (a transform of what was drawn before). */
export type Change = 'drawn' | 'moved'
type Note = (change: Change) => void

const GL_DRAWING = [
  'drawElements',
  'drawArrays',
  'drawElementsInstanced',
  'drawArraysInstanced',
  'drawRangeElements',
]
const CANVAS_DRAWING = [
  'fill',
  'stroke',
  'fillRect',
  'clearRect',
  'fillText',
  'drawImage',
  'putImageData',
]
/** CSS pixels; smaller canvases are swatches of a legend, patterns and the like. */
const LEAST_WIDTH = 400
const MOVING = ['style', 'transform', 'viewBox']

let hasUsedGl = false
export const hasDrawnWithGl = (): boolean => hasUsedGl

export function watchMapChanges(note: Note): void {
  const glDrawn = () => {
    hasUsedGl = true
    note('drawn')
  }
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    before(prototype, GL_DRAWING, glDrawn)
  }
  before(CanvasRenderingContext2D.prototype, CANVAS_DRAWING, ({ canvas }) => {
    if (canvas.width >= LEAST_WIDTH && canvas.isConnected) note('drawn')
  })
  before(ImageBitmapRenderingContext.prototype, ['transferFromImageBitmap'], () => note('drawn'))
  new MutationObserver((mutations) => {
    const ofMap = mutations.filter(
      ({ target }) => target instanceof Element && target.closest(PANEL) !== null,
    )
    if (ofMap.some(({ type }) => type === 'childList')) forgetSurfaces()
    const changes = ofMap.map(changeOf)
    if (changes.includes('drawn')) note('drawn')
    else if (changes.includes('moved')) note('moved')
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...MOVING, 'd', 'points'],
  })
}

function changeOf({ type, target, attributeName, addedNodes }: MutationRecord): Change | null {
  const carries = target instanceof Element && carriesMap(target)
  if (type === 'attributes') {
    return carries ? (MOVING.includes(attributeName ?? '') ? 'moved' : 'drawn') : null
  }
  const isDrawing = carries && target instanceof SVGElement
  // A canvas may have been drawn before it came into the page.
  const isNew = [...addedNodes].some((node) => surfaces().some((one) => node.contains(one)))
  return isDrawing || isNew ? 'drawn' : null
}

/** A transition or animation moves the map at this moment, without a script that does it frame by frame. */
export const isMovedByBrowser = (): boolean =>
  document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' &&
        effect instanceof KeyframeEffect &&
        effect.target?.closest(PANEL) != null &&
        carriesMap(effect.target),
    )
