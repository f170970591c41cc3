// What of the map's panel shows the map: every canvas or SVG that is at least half as wide as the panel.

export const PANEL = '.map-panel'

let known: readonly Element[] | null = null

export function surfaces(): readonly Element[] {
  if (known?.every(({ isConnected }) => isConnected)) return known
  const least = (document.querySelector(PANEL)?.clientWidth ?? 0) / 2
  known = [...document.querySelectorAll(`${PANEL} canvas, ${PANEL} svg`)].filter(
    (element) => element.getBoundingClientRect().width >= least,
  )
  return known
}

export function forgetSurfaces(): void {
  known = null
}

/** True where a change of its place or look changes what the map shows. */
export const carriesMap = (element: Element): boolean =>
  surfaces().some((surface) => element.contains(surface) || surface.contains(element))
